import { part as gpu } from './gpu.ts';
import { part as cpu } from './cpu.ts';
import { part as motherboard } from './motherboard.ts';
import { part as memory } from './memory.ts';
import { part as storageOs } from './storage-os.ts';
import { part as storageData } from './storage-data.ts';
import { part as psu } from './psu.ts';
import { part as cooler } from './cooler.ts';
import { part as chassis } from './case.ts';
import { parseRecord } from '../schema/parse.ts';
import { Part, type PartInput } from '../schema/part.ts';

/** File name (without `.ts`) to the part it holds. Order is the order of every list of parts. */
const files: Record<string, PartInput> = {
	'gpu': gpu,
	'cpu': cpu,
	'motherboard': motherboard,
	'memory': memory,
	'storage-os': storageOs,
	'storage-data': storageData,
	'psu': psu,
	'cooler': cooler,
	'case': chassis,
};

export const parts: Part[] = Object.entries(files).map(([file, part]) =>
	parseRecord(`src/data/parts/${file}.ts`, Part, part)
);
