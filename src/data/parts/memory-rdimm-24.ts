import type { FactInput } from '../schema/fact.ts';
import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';
const list = { status: 'reported', sources: ['buildcores-open-db'], date: accessed } satisfies Pick<
	FactInput,
	'status' | 'sources' | 'date'
>;

export const part = {
	id: 'memory-rdimm-24',
	role: 'memory',
	maker: 'V-Color',
	name: '24 GB DDR5 overclocking RDIMM, profile 6400',
	shortName: '24 GB RDIMM, profile 6400',
	unitOfMeasure: 'one module of 24 GB',
	variants: [
		{
			mpn: 'TRA524G64S832O',
			label: 'V-Color, kit of eight',
			chosen: true,
			...list,
			note: 'The only kit that was found.',
		},
	],
	specs: {
		'module-capacity': { value: 24, unit: 'GiB', ...list, note: 'Sold as 24 GB.' },
		'module-type': { value: 'RDIMM', ...list },
		ecc: { value: 'yes', ...list },
		'memory-speed': { unit: 'MT/s', status: 'unknown', date: accessed, note: 'The native speed was not found.' },
		'memory-profile': { value: 6400, unit: 'MT/s', ...list },
		latency: { value: 'CL32 with the profile', ...list },
	},
} satisfies PartInput;
