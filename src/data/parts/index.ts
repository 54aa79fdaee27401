import { part as gpu } from './gpu.ts';
import { part as cpu } from './cpu.ts';
import { part as motherboard } from './motherboard.ts';
import { part as memory } from './memory.ts';
import { part as storageOs } from './storage-os.ts';
import { part as storageData } from './storage-data.ts';
import { part as psu } from './psu.ts';
import { part as cooler } from './cooler.ts';
import { part as chassis } from './case.ts';
import { a16zParts } from './a16z-parts.ts';
import { accessories } from './accessories.ts';
import { coolingAndCaseAlternates } from './cooling-and-case-alternates.ts';
import { psuAlternates } from './psu-alternates.ts';
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

export const parts: Part[] = filesAndParts.map(([file, part]) =>
	parseRecord(`src/data/parts/${file}.ts`, Part, part)
);
