import type { PartInput } from '../schema/part.ts';

const date = '2026-11-23';
const byName = 'Stated in the product’s name; no page of the maker was read.';
const titaniumAssumption = 'Assumed as for the supply of the base build; no measurement was found.';

/** Larger supplies, for two cards with headroom and for four. */
export const psuAlternates = [
	{
		id: 'psu-tx-1600',
		role: 'psu',
		maker: 'Seasonic',
		name: 'PRIME TX-1600 ATX 3.1',
		shortName: 'PRIME TX-1600',
		variants: [
			{
				mpn: 'SSR-1600TR2',
				label: 'ATX 3.1 unit',
				chosen: true,
				status: 'reported',
				sources: ['buildcores-open-db'],
				date,
			},
		],
		specs: {
			'rated-power': { value: 1600, unit: 'W', status: 'reported', sources: ['buildcores-open-db'], date },
			efficiency: { value: '80 PLUS Titanium', status: 'reported', sources: ['buildcores-open-db'], date },
			'efficiency-load': {
				value: 92,
				unit: '%',
				status: 'estimated',
				sources: ['guide'],
				date,
				note: titaniumAssumption,
			},
			'atx-version': {
				value: 'ATX 3.1',
				status: 'reported',
				sources: ['buildcores-open-db', 'pcpartpicker-2025-07'],
				date,
			},
			'connectors-16pin': {
				value: 2,
				status: 'reported',
				sources: ['owner-7975wx-log', 'buildcores-open-db'],
				date: '2026',
				note: 'Native 12V-2x6.',
			},
			'connectors-eps': { value: 3, status: 'reported', sources: ['buildcores-open-db'], date },
			'connectors-pcie': { value: 8, status: 'reported', sources: ['buildcores-open-db'], date },
			'trip-point': {
				value: '126 % hot, 131 % cold, of the rating',
				status: 'reported',
				sources: ['tomshardware-tx-1600'],
				date,
				note: 'The earlier TX-1600; its 12 V protection trips at 127 %.',
			},
			'mains-inlet': { value: 'C19', status: 'reported', sources: ['kitguru-tx-1600'], date },
			'input-voltage': {
				value: { min: 100, max: 240 },
				unit: 'V',
				status: 'reported',
				sources: ['owner-7975wx-log'],
				date: '2026',
			},
			length: { value: 210, unit: 'mm', status: 'reported', sources: ['owner-7975wx-log'], date: '2026' },
			warranty: { value: 12, unit: 'years', status: 'reported', sources: ['owner-7975wx-log'], date: '2026' },
		},
	},
	{
		id: 'psu-px-1600',
		role: 'psu',
		maker: 'Seasonic',
		name: 'PRIME PX-1600',
		shortName: 'PRIME PX-1600',
		specs: {
			'rated-power': {
				value: 1600,
				unit: 'W',
				status: 'reported',
				sources: ['pcpartpicker-2025-07'],
				date: '2025-07-23',
			},
			efficiency: {
				value: '80 PLUS Platinum',
				status: 'reported',
				sources: ['pcpartpicker-2025-07'],
				date: '2025-07-23',
			},
		},
	},
	{
		id: 'psu-px-2200',
		role: 'psu',
		maker: 'Seasonic',
		name: 'PRIME PX-2200',
		shortName: 'PRIME PX-2200',
		specs: {
			'rated-power': { value: 2200, unit: 'W', status: 'unverified', date, note: byName },
			'efficiency-load': {
				value: 92,
				unit: '%',
				status: 'estimated',
				sources: ['guide'],
				date,
				note: titaniumAssumption,
			},
			'input-voltage': {
				status: 'unknown',
				date,
				note: 'A rival supply of this class accepts 200 to 240 V only. Ask before ordering for a 120 V room.',
			},
			'connectors-16pin': { status: 'unknown', date, note: 'Not found. Four cards need four.' },
		},
		mustHave: [
			{
				id: 'mains',
				text: 'Accepts the mains voltage of the room',
				because: 'Large supplies are often made for 200 to 240 V alone.',
			},
			{
				id: 'native-16pin',
				text: 'One native 16-pin cable per card',
				because: 'Adapters add contacts at the plug that carries the card’s whole power.',
			},
		],
	},
] satisfies PartInput[];
