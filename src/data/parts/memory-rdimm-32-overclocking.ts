import type { FactInput } from '../schema/fact.ts';
import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';
const list = { status: 'reported', sources: ['local-ml-models', 'buildcores-open-db'], date: accessed } satisfies Pick<
	FactInput,
	'status' | 'sources' | 'date'
>;

export const part = {
	id: 'memory-rdimm-32-overclocking',
	role: 'memory',
	maker: 'Various',
	name: '32 GB DDR5 overclocking RDIMM, profile 6400',
	shortName: '32 GB RDIMM, profile 6400',
	unitOfMeasure: 'one module of 32 GB',
	variants: [
		{ mpn: 'KF564R32RB-32', label: 'Kingston FURY Renegade Pro, one module', ...list },
		{ mpn: 'KF564R32RBE2-32', label: 'Kingston FURY Renegade Pro, one module, other profile set', ...list },
		{ mpn: 'KF564R32RBK4-128', label: 'Kingston FURY Renegade Pro, kit of four', ...list },
		{ mpn: 'KF564R32RBK8-256', label: 'Kingston FURY Renegade Pro, kit of eight', ...list },
		{ mpn: 'F5-6400R3239G32GQ4-ZR5NK', label: 'G.Skill Zeta R5 Neo, kit of four', ...list },
		{ mpn: 'F5-6400R3239G32GE8-ZR5NK', label: 'G.Skill Zeta R5 Neo, kit of eight', ...list },
		{ mpn: 'TRA532G64D832Q', label: 'V-Color, kit of four', ...list },
		{ mpn: 'TRA532G64D832O', label: 'V-Color, kit of eight', ...list },
		{ mpn: 'AX5R6400C3232G-B', label: 'ADATA, one module', ...list, note: 'Native 5600 rather than 4800.' },
	],
	specs: {
		'module-capacity': { value: 32, unit: 'GiB', ...list, note: 'Sold as 32 GB.' },
		'module-type': { value: 'RDIMM', ...list },
		ecc: { value: 'yes', ...list },
		'memory-speed': {
			value: 4800,
			unit: 'MT/s',
			...list,
			note: 'Native; the module falls back to it without its profile.',
		},
		'memory-profile': { value: 6400, unit: 'MT/s', ...list, note: 'EXPO or XMP.' },
		latency: { value: 'CL32 with the profile', ...list },
		voltage: { value: 1.4, unit: 'V', ...list, note: 'With the profile.' },
	},
} satisfies PartInput;
