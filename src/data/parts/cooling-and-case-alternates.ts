import type { PartInput } from '../schema/part.ts';

const date = '2026-11-23';

/** Coolers and cases that can stand in for those of the base build. */
export const coolingAndCaseAlternates = [
	{
		id: 'cooler-nh-d9-tr5',
		role: 'cooler',
		maker: 'Noctua',
		name: 'NH-D9 TR5-SP6 4U',
		shortName: 'NH-D9 TR5-SP6 4U',
		specs: {
			'cooler-type': { value: 'Low tower, air', status: 'reported', sources: ['noctua-nh-d9-tr5'], date },
			socket: { value: 'sTR5 (TR5) and SP6', status: 'reported', sources: ['noctua-nh-d9-tr5'], date },
			height: { value: 134, unit: 'mm', status: 'reported', sources: ['noctua-nh-d9-tr5'], date },
			'fan-count': { value: 2, status: 'reported', sources: ['noctua-nh-d9-tr5'], date, note: 'Of 92 mm.' },
			'air-direction': {
				value: 'Along the long axis of the socket',
				status: 'reported',
				sources: ['noctua-nh-d9-tr5'],
				date,
				note: 'A quarter turn from the NH-U14S.',
			},
		},
	},
	{
		id: 'cooler-xe360-tr5',
		role: 'cooler',
		maker: 'SilverStone',
		name: 'XE360-TR5',
		shortName: 'XE360-TR5',
		specs: {
			'cooler-type': {
				value: 'Closed liquid cooler',
				status: 'reported',
				sources: ['a16z-workstation'],
				date: '2025-08-22',
			},
			socket: { value: 'sTR5', status: 'reported', sources: ['builders-cooling-notes'], date },
			'radiator-length': {
				value: 394,
				unit: 'mm',
				status: 'reported',
				sources: ['builders-cooling-notes'],
				date,
				note: '120 mm wide, 28 mm thick, from community CAD data.',
			},
		},
	},
	{
		id: 'case-enthoo-pro-2-server',
		role: 'case',
		maker: 'Phanteks',
		name: 'Enthoo Pro 2 Server Edition',
		shortName: 'Enthoo Pro 2 Server',
		specs: {
			'board-sizes': { value: 'SSI-EEB', status: 'reported', sources: ['owner-7975wx-log'], date: '2026' },
			'expansion-slots': { value: 11, status: 'reported', sources: ['owner-7975wx-log'], date: '2026' },
			'fan-positions': { value: '15', status: 'reported', sources: ['owner-7975wx-log'], date: '2026' },
		},
	},
] satisfies PartInput[];
