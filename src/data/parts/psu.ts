import type { PartInput } from '../schema/part.ts';

const date = '2026-11-23';

export const part = {
	id: 'psu',
	role: 'psu',
	maker: 'Seasonic',
	name: 'PRIME TX-1300',
	shortName: 'PRIME TX-1300',
	choice:
		'Two products carry this name. Take `SSR-1300TR2`, the ATX 3.x unit, and read the code on the box. For the older `SSR-1300TR` Seasonic claims ATX 3.0 behaviour only up to {psu.atx3-load-limit} of load with one card: the base build stands at the edge of that, a second card is outside it.',
	variants: [
		{
			mpn: 'SSR-1300TR2',
			label: 'ATX 3.x unit',
			chosen: true,
			status: 'reported',
			sources: ['buildcores-open-db', 'newegg-list-2026', 'pcpartpicker-2025-07'],
			date,
			note: 'Chosen. Shops also call it ATX3-PRIME-TX-1300 or PRIME-TX-1300-ATX30, and write ATX 3.0 or 3.1 over the same code: ask the seller.',
		},
		{
			mpn: 'SSR-1300TR',
			label: 'Older unit of 2022',
			status: 'reported',
			sources: ['hwlegend-tx-1300'],
			date: '2022',
			note: 'Certified to ATX12V 2.53. Do not buy it for a second card.',
		},
	],
	specs: {
		'rated-power': {
			value: 1300,
			unit: 'W',
			status: 'reported',
			sources: ['hwlegend-tx-1300', 'buildcores-open-db'],
			date,
		},
		efficiency: {
			value: '80 PLUS Titanium',
			status: 'reported',
			sources: ['hwlegend-tx-1300', 'buildcores-open-db'],
			date,
		},
		'efficiency-load': {
			value: 92,
			unit: '%',
			status: 'estimated',
			sources: ['guide'],
			date,
			note: 'Assumed for every load; the class asks for 90 to 94 % between a tenth and full load, and no measurement of this unit was found.',
		},
		'atx-version': {
			value: 'ATX 3.0 or 3.1',
			status: 'reported',
			sources: ['buildcores-open-db', 'pcpartpicker-2025-07'],
			date,
			note: 'Of the SSR-1300TR2; lists disagree about the digit.',
			alternatives: [
				{
					value: 'ATX12V 2.53',
					status: 'reported',
					sources: ['hwlegend-tx-1300'],
					date: '2022',
					note: 'Of the older SSR-1300TR.',
				},
			],
		},
		'atx3-load-limit': {
			value: 850,
			unit: 'W',
			status: 'reported',
			sources: ['kitguru-tx-1600', 'hwlegend-tx-1300'],
			date: '2022',
			note: 'Older SSR-1300TR only: Seasonic’s statement, with one card of at most 300 W.',
		},
		'transient-rule': {
			value: 'Twice the rating for 100 µs',
			status: 'reported',
			sources: ['hwlegend-tx-1300'],
			date,
			note: 'The ATX 3.x rule for the whole supply. The longer rungs of that ladder were not found in a source that could be read.',
		},
		'trip-point': {
			status: 'unknown',
			date,
			note: 'Not found for the TX-1300; the TX-1600 sibling was measured, and scaling it is not data.',
		},
		'connectors-16pin': {
			status: 'unknown',
			date,
			note: 'Not found for SSR-1300TR2: count the cables before the return window ends.',
			alternatives: [
				{
					value: 2,
					status: 'reported',
					sources: ['hwlegend-tx-1300', 'comptoir-seasonic-2022'],
					date: '2022',
					note: 'Older SSR-1300TR. Seasonic’s statement quoted in another review speaks of one harness.',
				},
				{
					value: 2,
					status: 'reported',
					sources: ['owner-7975wx-log', 'buildcores-open-db'],
					date: '2026',
					note: 'Sibling TX-1600 ATX 3.1.',
				},
			],
		},
		'connectors-eps': {
			status: 'unknown',
			date,
			note: 'Not found for the TX-1300. The board needs two.',
			alternatives: [{ value: 3, status: 'reported', sources: ['buildcores-open-db'], date, note: 'Sibling TX-1600.' }],
		},
		'connectors-pcie': {
			status: 'unknown',
			date,
			note: 'Not found for the TX-1300. The board has two inputs of its own beside those of the card.',
			alternatives: [{ value: 8, status: 'reported', sources: ['buildcores-open-db'], date, note: 'Sibling TX-1600.' }],
		},
		'connectors-sata': {
			value: 18,
			status: 'reported',
			sources: ['buildcores-open-db'],
			date,
			alternatives: [
				{ value: 16, status: 'reported', sources: ['buildcores-open-db'], date, note: 'Older SSR-1300TR.' },
			],
		},
		length: {
			value: 210,
			unit: 'mm',
			status: 'reported',
			sources: ['comptoir-seasonic-2022', 'buildcores-open-db'],
			date,
		},
		cabling: { value: 'Fully modular', status: 'reported', sources: ['comptoir-seasonic-2022'], date: '2022-07' },
		cooling: {
			value: '135 mm fan with a switch for fan-stop mode',
			status: 'reported',
			sources: ['comptoir-seasonic-2022'],
			date: '2022-07',
		},
		'mains-inlet': {
			status: 'unknown',
			date,
			note: 'Not found for the TX-1300; the TX-1600 has a C19 inlet (KitGuru).',
		},
		'input-voltage': {
			value: { min: 100, max: 240 },
			unit: 'V',
			status: 'reported',
			sources: ['owner-7975wx-log'],
			date: '2026',
			note: 'Stated for the TX-1600 sibling.',
		},
		warranty: {
			value: 12,
			unit: 'years',
			status: 'reported',
			sources: ['owner-7975wx-log'],
			date: '2026',
			note: 'Of the TX family; the line of this unit itself was not found.',
		},
	},
	alternates: [
		{
			part: 'psu-tx-1600',
			name: 'Seasonic PRIME TX-1600 ATX 3.1',
			tradeOff:
				'Keeps the maker’s headroom with two cards and brings two native 16-pin cables; costs more and gains nothing with one card.',
			sources: ['buildcores-open-db', 'owner-7975wx-log'],
		},
		{
			part: 'psu-px-1600',
			name: 'Seasonic PRIME PX-1600',
			tradeOff: 'The same power one efficiency class lower, for less money.',
			sources: ['pcpartpicker-2025-07'],
		},
		{
			part: 'psu-px-2200',
			name: 'Seasonic PRIME PX-2200',
			tradeOff:
				'For three or four cards. Supplies of this class may want 200 to 240 V: check before ordering for a 120 V room.',
			sources: ['owner-7975wx-log'],
		},
	],
	mustHave: [
		{
			id: 'power',
			text: 'Rated for at least {psu.rated-power}',
			because: 'Less leaves a second card out, and the maker’s own headroom is gone with one.',
		},
		{
			id: 'atx3',
			text: 'ATX 3.0 or 3.1 without a load limit',
			because: 'A card draws short peaks far above its rating; older supplies need not carry them.',
		},
		{
			id: 'native-16pin',
			text: 'One native 16-pin cable per card',
			because: 'Adapters add contacts at the one plug that has melted on other cards.',
		},
		{
			id: 'eps',
			text: 'Two EPS cables and two PCIe cables for the board',
			because: 'The board has two processor inputs and two supplemental inputs.',
		},
		{
			id: 'length',
			text: 'Short enough for the case',
			because: 'The case’s own limit was not found; this unit is {psu.length} long.',
		},
	],
} satisfies PartInput;
