import type { PartInput } from '../schema/part.ts';

const date = '2026-11-23';
const db = ['buildcores-open-db'];
const review = ['hardwareluxx-define-7'];

export const part = {
	id: 'case',
	role: 'case',
	maker: 'Fractal Design',
	name: 'Define 7 XL',
	shortName: 'Define 7 XL',
	choice:
		'The brief names no variant. Take the solid side panel (`FD-C-DEF7X-01`): it is the quiet one and usually the cheapest, and nothing in this machine wants to be looked at.',
	variants: [
		{
			mpn: 'FD-C-DEF7X-01',
			label: 'Black, solid panel',
			chosen: true,
			status: 'reported',
			sources: db,
			date,
			note: 'Chosen: the quiet one.',
		},
		{ mpn: 'FD-C-DEF7X-02', label: 'Black, light tinted glass', status: 'reported', sources: db, date },
		{ mpn: 'FD-C-DEF7X-03', label: 'Black, dark tinted glass', status: 'reported', sources: db, date },
	],
	specs: {
		'board-sizes': {
			value: 'E-ATX; SSI-EEB to be checked',
			status: 'reported',
			sources: ['galaxus-define-7-xl'],
			date,
			note: 'Shops confirm E-ATX. That the EEB stand-offs are there is generally believed but was not read at Fractal; a builder lists the same-sized predecessor of this board in this case.',
		},
		'board-width-max': {
			value: 347,
			unit: 'mm',
			status: 'unverified',
			date,
			note: 'Generally quoted from Fractal’s sheet, which could not be read. The board is 330 mm deep and covers the cable openings.',
		},
		'cooler-height-max': { value: 185, unit: 'mm', status: 'reported', sources: db, date },
		'gpu-length-max': {
			value: 524,
			unit: 'mm',
			status: 'reported',
			sources: db,
			date,
			note: 'With front fans, open layout.',
		},
		'psu-length-max': {
			status: 'unknown',
			date,
			note: 'Long supplies are said to fit; no figure was found. The chosen supply is {psu.length} long.',
		},
		'expansion-slots': {
			value: 9,
			status: 'reported',
			sources: ['hardwareluxx-define-7', 'buildcores-open-db'],
			date,
			note: 'Horizontal ones; three vertical ones besides.',
		},
		'fans-included': {
			value: 3,
			status: 'reported',
			sources: review,
			date: '2020',
			note: 'Dynamic X2 GP-14 of 140 mm: two in front, one at the rear, none at the top.',
		},
		'fan-positions': {
			value: 'Top 3, front 3, rear 1, bottom 2',
			status: 'unverified',
			date,
			note: 'Generally quoted; no page of the maker was read.',
		},
		'top-panel': {
			value: 'Two: closed and damped, vented',
			status: 'reported',
			sources: review,
			date: '2020',
			note: 'Fit the vented one: the cooler of this build blows upward.',
		},
		'front-panel-penalty': {
			value: 8,
			unit: '°C',
			status: 'reported',
			sources: ['hardwarecanucks-define-7'],
			date,
			note: 'Of the smaller Define 7, which has the same front: the closed door costs air.',
		},
		'drive-bays': {
			value: '6 × 3.5 in, 2 × 2.5 in as shipped',
			status: 'reported',
			sources: ['buildcores-open-db', 'pcpartpicker-2025-07'],
			date,
		},
		'front-ports': { value: '1 × USB-C, 2 × USB 3, 2 × USB 2, audio', status: 'reported', sources: db, date },
		length: {
			value: 604,
			unit: 'mm',
			status: 'reported',
			sources: ['buildcores-open-db', 'pcpartpicker-2025-07'],
			date,
		},
		width: {
			value: 240,
			unit: 'mm',
			status: 'reported',
			sources: ['buildcores-open-db', 'pcpartpicker-2025-07'],
			date,
		},
		height: {
			value: 566,
			unit: 'mm',
			status: 'reported',
			sources: ['buildcores-open-db', 'pcpartpicker-2025-07'],
			date,
		},
		weight: { value: 16.5, unit: 'kg', status: 'reported', sources: db, date, note: 'Empty.' },
	},
	alternates: [
		{
			part: 'case-enthoo-pro-2-server',
			name: 'Phanteks Enthoo Pro 2 Server Edition',
			tradeOff:
				'States SSI-EEB, has more slots and far more fan places; two owners of this board use it. Louder and open. The better case for three or four cards.',
			sources: ['owner-7975wx-log', 'owner-9955wx-log', 'pcpartpicker-2025-07'],
		},
	],
	mustHave: [
		{
			id: 'eeb',
			text: 'SSI-EEB board, stand-offs included',
			because: 'The board is larger than ATX, and a stand-off under bare copper destroys it.',
		},
		{
			id: 'slots',
			text: 'Eight expansion slots or more',
			because: 'A two-slot card in the last slot of the board needs the eighth opening.',
		},
		{
			id: 'cooler-height',
			text: 'At least as much room over the processor as the cooler is tall',
			because: 'The side panel has to close.',
		},
		{ id: 'top-exhaust', text: 'Fan places in a vented top', because: 'On this board the cooler blows upward.' },
		{
			id: 'psu',
			text: 'Room for a supply of {psu.length}',
			because: 'Strong supplies are longer than the ATX standard.',
		},
	],
	note: 'The plastic thumb grips of the side panels are brittle and have sharp edges.',
} satisfies PartInput;
