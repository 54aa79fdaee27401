import type { FactInput } from '../schema/fact.ts';
import type { PartInput } from '../schema/part.ts';

const list = { status: 'reported', sources: ['local-ml-models'], date: '2026-11-23' } satisfies Pick<
	FactInput,
	'status' | 'sources' | 'date'
>;

export const part = {
	id: 'memory-rdimm-64',
	role: 'memory',
	maker: 'Micron',
	name: '64 GB DDR5-6400 ECC RDIMM',
	shortName: '64 GB RDIMM DDR5-6400',
	unitOfMeasure: 'one module of 64 GB',
	variants: [
		{
			mpn: 'MTC40F2046S1RC64BR',
			label: 'Micron',
			chosen: true,
			...list,
			note: 'The same maker and line as the 32 GB module.',
		},
		{ mpn: 'M321R8GA0EB2-CCP', label: 'Samsung', ...list },
		{ mpn: 'KSM64R52BD4-64HA', label: 'Kingston Server Premier', ...list },
		{ mpn: 'KSM64R52BD4-64MD', label: 'Kingston Server Premier, other chips', ...list },
	],
	specs: {
		'module-capacity': { value: 64, unit: 'GiB', ...list, note: 'Sold as 64 GB.' },
		'module-type': { value: 'RDIMM', ...list },
		ecc: { value: 'yes', ...list },
		'memory-speed': { value: 6400, unit: 'MT/s', ...list, note: 'JEDEC, without any profile.' },
		latency: { value: 'CL52', ...list },
		voltage: { value: 1.1, unit: 'V', ...list },
	},
} satisfies PartInput;
