import { part as gpu } from './gpu.ts';
import { part as cpu } from './cpu.ts';
import { part as motherboard } from './motherboard.ts';
import { part as memory } from './memory.ts';
import { part as storageOs } from './storage-os.ts';
import { part as storageData } from './storage-data.ts';
import { part as psu } from './psu.ts';
import { part as cooler } from './cooler.ts';
import { part as chassis } from './case.ts';
import { part as gpuPro6000Workstation } from './gpu-pro-6000-workstation.ts';
import { part as gpuPro6000Server } from './gpu-pro-6000-server.ts';
import { part as gpuRtx5090 } from './gpu-rtx-5090.ts';
import { part as gpuRtx6000Ada } from './gpu-rtx-6000-ada.ts';
import { part as gpuA10080gbSxm } from './gpu-a100-80gb-sxm.ts';
import { part as gpuA10080gbPcie } from './gpu-a100-80gb-pcie.ts';
import { part as gpuH100Sxm } from './gpu-h100-sxm.ts';
import { part as gpuH100Pcie } from './gpu-h100-pcie.ts';
import { part as gpuH200 } from './gpu-h200.ts';
import { part as cpu9965wx } from './cpu-9965wx.ts';
import { part as cpu9985wx } from './cpu-9985wx.ts';
import { part as cpu9995wx } from './cpu-9995wx.ts';
import { part as cpu7975wx } from './cpu-7975wx.ts';
import { part as memoryRdimm16 } from './memory-rdimm-16.ts';
import { part as memoryRdimm24 } from './memory-rdimm-24.ts';
import { part as memoryRdimm32Overclocking } from './memory-rdimm-32-overclocking.ts';
import { part as memoryRdimm48 } from './memory-rdimm-48.ts';
import { part as memoryRdimm64 } from './memory-rdimm-64.ts';
import { part as memoryRdimm96 } from './memory-rdimm-96.ts';
import { part as memoryRdimm128 } from './memory-rdimm-128.ts';
import { a16zParts } from './a16z-parts.ts';
import { accessories } from './accessories.ts';
import { coolingAndCaseAlternates } from './cooling-and-case-alternates.ts';
import { psuAlternates } from './psu-alternates.ts';
import { parseRecord } from '../schema/parse.ts';
import { Part, type PartInput } from '../schema/part.ts';

/** File name (without `.ts`) to the part it holds. Order is the order of every list of parts. */
const files: Record<string, PartInput> = {
	gpu: gpu,
	cpu: cpu,
	motherboard: motherboard,
	memory: memory,
	'storage-os': storageOs,
	'storage-data': storageData,
	psu: psu,
	cooler: cooler,
	case: chassis,
	'gpu-pro-6000-workstation': gpuPro6000Workstation,
	'gpu-pro-6000-server': gpuPro6000Server,
	'gpu-rtx-5090': gpuRtx5090,
	'gpu-rtx-6000-ada': gpuRtx6000Ada,
	'gpu-a100-80gb-sxm': gpuA10080gbSxm,
	'gpu-a100-80gb-pcie': gpuA10080gbPcie,
	'gpu-h100-sxm': gpuH100Sxm,
	'gpu-h100-pcie': gpuH100Pcie,
	'gpu-h200': gpuH200,
	'cpu-9965wx': cpu9965wx,
	'cpu-9985wx': cpu9985wx,
	'cpu-9995wx': cpu9995wx,
	'cpu-7975wx': cpu7975wx,
	'memory-rdimm-16': memoryRdimm16,
	'memory-rdimm-24': memoryRdimm24,
	'memory-rdimm-32-overclocking': memoryRdimm32Overclocking,
	'memory-rdimm-48': memoryRdimm48,
	'memory-rdimm-64': memoryRdimm64,
	'memory-rdimm-96': memoryRdimm96,
	'memory-rdimm-128': memoryRdimm128,
};

/** Files that hold several parts: alternates, another machine's parts, accessories. */
const groups: Record<string, PartInput[]> = {
	'psu-alternates': psuAlternates,
	'cooling-and-case-alternates': coolingAndCaseAlternates,
	'a16z-parts': a16zParts,
	accessories,
};

const filesAndParts = [
	...Object.entries(files),
	...Object.entries(groups).flatMap(([file, list]) => list.map((part): [string, PartInput] => [file, part])),
];

export const parts: Part[] = filesAndParts.map(([file, part]) => parseRecord(`src/data/parts/${file}.ts`, Part, part));
