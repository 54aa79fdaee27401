import { Build } from './schema/build.ts';
import { parseRecords } from './schema/parse.ts';

export const builds = parseRecords('src/data/builds.ts', Build, [
	{
		id: 'base',
		name: 'Base build',
		summary: 'The nine lines of the executive summary: one graphics card, six memory modules.',
		kind: 'offered',
		lines: [
			{ id: 'gpu', part: 'gpu', quantity: 1 },
			{ id: 'cpu', part: 'cpu', quantity: 1 },
			{ id: 'motherboard', part: 'motherboard', quantity: 1 },
			{ id: 'memory', part: 'memory', quantity: 6 },
			{ id: 'storage-os', part: 'storage-os', quantity: 1 },
			{ id: 'storage-data', part: 'storage-data', quantity: 1 },
			{ id: 'psu', part: 'psu', quantity: 1 },
			{ id: 'cooler', part: 'cooler', quantity: 1 },
			{ id: 'case', part: 'case', quantity: 1 },
		],
	},
]);
