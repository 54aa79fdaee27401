import type { FactInput } from '../schema/fact.ts';
import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';
const list = { status: 'reported', sources: ['owner-9995wx-notes', 'local-ml-models'], date: '2026-01' } satisfies Pick<
	FactInput,
	'status' | 'sources' | 'date'
>;

export const part = {
	id: 'memory-rdimm-48',
	role: 'memory',
	maker: 'SK hynix',
	name: '48 GB DDR5-6400 ECC RDIMM',
	shortName: '48 GB RDIMM DDR5-6400',
	unitOfMeasure: 'one module of 48 GB',
	variants: [
		{
			mpn: 'HMCGY4MHBRB489N',
			label: 'SK hynix',
			chosen: true,
			status: 'reported',
			sources: ['owner-9995wx-notes'],
			date: '2026-01',
			note: 'Eight of them run on this very board.',
		},
		{ mpn: 'TR548G64D852', label: 'V-Color', status: 'reported', sources: ['local-ml-models'], date: accessed },
	],
	specs: {
		'module-capacity': { value: 48, unit: 'GiB', ...list, note: 'Sold as 48 GB.' },
		'module-type': { value: 'RDIMM', ...list },
		ecc: { value: 'yes', ...list },
		'memory-speed': { value: 6400, unit: 'MT/s', ...list, note: 'JEDEC, without any profile.' },
		voltage: { value: 1.1, unit: 'V', ...list },
	},
} satisfies PartInput;
