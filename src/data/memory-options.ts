import { parseRecords } from './schema/parse.ts';
import { ComparedSpeed, MemoryOption } from './schema/slots.ts';

const file = 'src/data/memory-options.ts';

/** Sets of modules, from the brief's own to the largest a reader asks for. */
export const memoryOptions = parseRecords(file, MemoryOption, [
	{
		id: '6x32',
		lines: [{ part: 'memory', quantity: 6 }],
		note: 'The brief’s order. Two channels stay empty.',
	},
	{
		id: '8x32',
		lines: [{ part: 'memory', quantity: 8 }],
		note: 'The guide’s advice: every channel filled, two more of the same article.',
	},
	{
		id: '8x32-overclocking',
		lines: [{ part: 'memory-rdimm-32-overclocking', quantity: 8 }],
		note: 'Full speed only while the profile holds.',
	},
	{
		id: '8x24',
		lines: [{ part: 'memory-rdimm-24', quantity: 8 }],
		note: 'The brief’s capacity with every channel filled; an overclocking kit.',
	},
	{
		id: '8x48',
		lines: [{ part: 'memory-rdimm-48', quantity: 8 }],
		note: 'The only balanced way to twice the brief’s capacity. Replaces every module.',
	},
	{
		id: '6x64',
		lines: [{ part: 'memory-rdimm-64', quantity: 6 }],
		note: 'The same capacity, still with two channels empty.',
	},
	{
		id: '6x32-2x96',
		lines: [
			{ part: 'memory', quantity: 6 },
			{ part: 'memory-rdimm-96', quantity: 2 },
		],
		note: 'The brief’s upgrade taken literally: capacities mixed across channels. Avoid.',
	},
	{
		id: '12x32',
		lines: [{ part: 'memory', quantity: 12 }],
		note: 'The brief’s upgrade in equal modules: four of them have no slot.',
	},
	{
		id: '8x64',
		lines: [{ part: 'memory-rdimm-64', quantity: 8 }],
		note: 'For models that spill far into main memory.',
	},
	{
		id: '8x96',
		lines: [{ part: 'memory-rdimm-96', quantity: 8 }],
		note: 'No part number at full speed was found.',
	},
	{
		id: '8x128',
		lines: [{ part: 'memory-rdimm-128', quantity: 8 }],
		note: 'No part number at full speed was found.',
	},
]);

/** Speeds at which six and eight channels are compared. */
export const comparedSpeeds = parseRecords(file, ComparedSpeed, [
	{ id: 'official', speedMtPerS: 6400, note: 'Official speed of this processor.' },
	{ id: 'trained', speedMtPerS: 6000, note: 'What the board was seen to set by itself.' },
	{ id: 'ddr5-5600', speedMtPerS: 5600, note: 'Common server modules.' },
	{ id: 'zen-4', speedMtPerS: 5200, note: 'Official speed of the generation before.' },
	{ id: 'fallback', speedMtPerS: 4800, note: 'What overclocking modules fall back to without their profile.' },
]);
