import type { z } from 'zod';
import { Build } from './schema/build.ts';
import { parseRecords } from './schema/parse.ts';

type Line = z.input<typeof Build>['lines'][number];

const base = [
	{ id: 'gpu', part: 'gpu', quantity: 1 },
	{ id: 'cpu', part: 'cpu', quantity: 1 },
	{ id: 'motherboard', part: 'motherboard', quantity: 1 },
	{ id: 'memory', part: 'memory', quantity: 6 },
	{ id: 'storage-os', part: 'storage-os', quantity: 1 },
	{ id: 'storage-data', part: 'storage-data', quantity: 1 },
	{ id: 'psu', part: 'psu', quantity: 1 },
	{ id: 'cooler', part: 'cooler', quantity: 1 },
	{ id: 'case', part: 'case', quantity: 1 },
] satisfies Line[];

/** The base build with some lines replaced: an upgrade state differs from it in nothing else. */
function baseWith(changes: Partial<Record<(typeof base)[number]['id'], Omit<Line, 'id'>>>): Line[] {
	return base.map((line) => ({ ...line, ...changes[line.id] }));
}

export const builds = parseRecords('src/data/builds.ts', Build, [
	{
		id: 'base',
		name: 'Base build',
		summary: 'The nine lines of the executive summary: one graphics card, six memory modules.',
		kind: 'offered',
		lines: base,
	},
	{
		id: 'two-gpu',
		name: 'Two cards',
		summary: 'The base build with a second card.',
		kind: 'offered',
		lines: baseWith({
			gpu: { part: 'gpu', quantity: 2, note: 'Slots 1 and 5, or 3 and 7: never next to each other.' },
		}),
		note: 'Holds on the supply of the base build only if it is the `SSR-1300TR2`, with one native 16-pin cable per card and a circuit of its own.',
	},
	{
		id: 'four-gpu',
		name: 'Four cards',
		summary: 'Four cards on the same board, with a larger power supply.',
		kind: 'offered',
		lines: baseWith({
			gpu: { part: 'gpu', quantity: 4, note: 'Slots 1, 3, 5 and 7.' },
			psu: { part: 'psu-px-2200', quantity: 1, note: 'The supply of the base build cannot carry four cards.' },
		}),
		note: 'Also needs a stronger circuit, four 16-pin cables and air over the slots; none of these is a line here.',
	},
	{
		id: 'ram-256',
		name: '256 GB of memory',
		summary: 'Two more modules of the same part fill all eight channels.',
		kind: 'offered',
		lines: baseWith({ memory: { part: 'memory', quantity: 8 } }),
	},
	{
		id: 'ram-384',
		name: '384 GB of memory',
		summary: 'Eight larger modules replace the six.',
		kind: 'offered',
		lines: baseWith({
			memory: {
				part: 'memory-rdimm-48',
				quantity: 8,
				note: 'The six modules of the base build come out: the board has eight places.',
			},
		}),
	},
	{
		id: 'storage-14tb',
		name: '14 TB of storage',
		summary: 'Two more data drives in the free M.2 places.',
		kind: 'offered',
		lines: baseWith({ 'storage-data': { part: 'storage-data', quantity: 3 } }),
		note: 'Check the link speed of each M.2 place before trusting it with a PCIe 5.0 drive.',
	},
	{
		id: 'a16z',
		name: 'a16z workstation',
		summary: 'The machine that a16z published in August 2025: four cards, liquid cooling, a modified case.',
		kind: 'reference',
		lines: [
			{ id: 'gpu', part: 'gpu', quantity: 4 },
			{ id: 'cpu', part: 'cpu-7975wx', quantity: 1 },
			{ id: 'motherboard', part: 'motherboard-mh53-g40', quantity: 1 },
			{ id: 'memory', part: 'memory-a16z', quantity: 8 },
			{ id: 'storage', part: 'storage-a16z', quantity: 4 },
			{ id: 'psu', part: 'psu-toughpower-gf3-1650', quantity: 1 },
			{ id: 'cooler', part: 'cooler-xe360-tr5', quantity: 1 },
			{ id: 'case', part: 'case-a16z', quantity: 1 },
		],
		note: 'a16z published no price.',
	},
]);
