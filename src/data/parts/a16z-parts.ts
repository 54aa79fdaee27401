import type { PartInput } from '../schema/part.ts';

const date = '2025-08-22';
const sources = ['a16z-workstation'];

/** What the a16z machine has and ours has not; its processor stands with the processors. */
export const a16zParts = [
	{
		id: 'motherboard-mh53-g40',
		role: 'motherboard',
		maker: 'GIGABYTE',
		name: 'MH53-G40',
		shortName: 'MH53-G40',
		specs: {
			chipset: { value: 'WRX90', status: 'reported', sources, date },
			socket: { value: 'sTR5', status: 'derived', sources, date, note: 'Follows from chipset and processor.' },
			management: { value: 'ASPEED AST2600', status: 'reported', sources, date },
			'memory-max': { value: 2, unit: 'TB', status: 'reported', sources, date },
			'pcie-slots': {
				status: 'unknown',
				date: '2026-11-23',
				note: 'A map of the slots was not found. The post gives every card its own PCIe 5.0 x16.',
			},
		},
	},
	{
		id: 'memory-a16z',
		role: 'memory',
		maker: 'Not stated',
		name: '32 GB DDR5 ECC module',
		shortName: '32 GB DDR5 ECC',
		unitOfMeasure: 'one module of 32 GB',
		specs: {
			'module-capacity': { value: 32, unit: 'GiB', status: 'reported', sources, date, note: 'Sold as 32 GB.' },
			'module-type': { value: 'DDR5', status: 'reported', sources, date },
			ecc: { value: 'Yes', status: 'reported', sources, date },
			'memory-speed': { status: 'unknown', date: '2026-11-23', note: 'The post states neither speed nor maker.' },
		},
	},
	{
		id: 'storage-a16z',
		role: 'storage',
		maker: 'Not stated',
		name: '2 TB NVMe drive, PCIe 5.0',
		shortName: '2 TB NVMe PCIe 5.0',
		specs: {
			capacity: { value: 2, unit: 'TB', status: 'reported', sources, date },
			interface: { value: 'PCIe 5.0 x4, NVMe', status: 'reported', sources, date },
			'sequential-read': {
				value: 14_900,
				unit: 'MB/s',
				status: 'reported',
				sources,
				date,
				note: 'The post calls it theoretical; the model is not named.',
			},
			'power-budget': {
				value: 12,
				unit: 'W',
				status: 'estimated',
				sources: ['guide'],
				date: '2026-11-23',
				note: 'As our own PCIe 5.0 drive.',
			},
		},
		note: 'Four of them; the post says they can be striped (RAID 0) and that real throughput was still being tested.',
	},
	{
		id: 'psu-toughpower-gf3-1650',
		role: 'psu',
		maker: 'Thermaltake',
		name: 'Toughpower GF3 1650 W',
		shortName: 'Toughpower GF3 1650 W',
		specs: {
			'rated-power': { value: 1650, unit: 'W', status: 'reported', sources, date },
			efficiency: { value: '80 PLUS Gold', status: 'reported', sources, date },
			'efficiency-load': {
				value: 90,
				unit: '%',
				status: 'estimated',
				sources: ['guide'],
				date: '2026-11-23',
				note: 'Assumed for the Gold class.',
			},
		},
	},
	{
		id: 'case-a16z',
		role: 'case',
		maker: 'Not stated',
		name: 'E-ATX case with modifications, on wheels',
		shortName: 'Modified E-ATX case',
		specs: {
			'board-sizes': { value: 'E-ATX, modified by hand', status: 'reported', sources, date },
		},
		note: 'The post does not name the model; names seen elsewhere are guesses.',
	},
] satisfies PartInput[];
