import type { FactInput } from '../schema/fact.ts';
import type { PartInput } from '../schema/part.ts';

const log = { status: 'reported', sources: ['owner-9955wx-log'], date: '2026' } satisfies Pick<
	FactInput,
	'status' | 'sources' | 'date'
>;

export const part = {
	id: 'memory-rdimm-16',
	role: 'memory',
	maker: 'Various',
	name: '16 GB DDR5-6400 RDIMM',
	shortName: '16 GB RDIMM DDR5-6400',
	unitOfMeasure: 'one module of 16 GB',
	specs: {
		'module-capacity': { value: 16, unit: 'GiB', ...log, note: 'Sold as 16 GB.' },
		'module-type': { value: 'RDIMM', ...log },
		'memory-speed': {
			unit: 'MT/s',
			status: 'unknown',
			date: '2026-11-23',
			note: 'The native speed of the set was not recorded.',
		},
		'memory-profile': {
			value: 6400,
			unit: 'MT/s',
			...log,
			note: 'Rated. An owner of eight runs them slower on this board, by profile.',
		},
	},
} satisfies PartInput;
