import { BoardItem, BoardOutline, Hole, Slot, UnplacedItem } from '../schema/geometry.ts';
import { parseRecord, parseRecords } from '../schema/parse.ts';

const file = 'src/data/assembly/geometry.ts';

/** The board's size class as the standard draws it. */
export const boardOutline = parseRecord(file, BoardOutline, {
	id: 'ssi-eeb',
	widthMm: 330.2,
	heightMm: 304.8,
	slotPitchMm: 20.32,
	basis: {
		value: 'SSI EEB, eleven holes',
		status: 'reported',
		sources: ['sbc-model-framework'],
		date: '2026-11-23',
		note: 'The standard. Which of its holes this board uses stands on page 2-13 of its manual.',
	},
	itemsBasis: {
		value: 'Fractions of the outline, read off the layout drawing of section 1.2',
		status: 'estimated',
		sources: ['asus-wrx80e-manual'],
		date: '2026-11-23',
		note: 'Schematic. Find each thing on the board and on the layout page of its own manual.',
	},
});

const hole = (number: number, xMm: number, yMm: number, eebOnly = false) => ({
	id: `hole-${String(number)}`,
	number,
	xMm,
	yMm,
	eebOnly,
});

/** All holes of the standard, from the rear edge and from the top edge. */
export const holes = parseRecords(file, Hole, [
	hole(1, 10.16, 16.51),
	hole(2, 10.16, 140.97),
	hole(3, 33.02, 298.45),
	hole(4, 165.1, 16.51),
	hole(5, 165.1, 140.97),
	hole(6, 165.1, 298.45),
	hole(7, 187.96, 95.25, true),
	hole(8, 237.49, 16.51),
	hole(9, 322.58, 5.08, true),
	hole(10, 322.88, 140.97, true),
	hole(11, 322.58, 298.45, true),
]);

const exactness = 'schematic' as const;

const bar = (
	id: string,
	label: string,
	kind: 'dimm' | 'slot',
	[from, to]: [number, number],
	y: number,
	height: number
) => ({ id, label, kind, x: from, y, width: to - from, height, exactness });

const dimm = (id: string, y: number) => bar(`dimm-${id}`, 'Memory slot', 'dimm', [0.26, 0.7], y, 0.018);

/** Slots follow each other at the pitch of the standard; where the first one lies is schematic. */
const slot = (number: number) =>
	bar(
		`slot-${String(number)}`,
		`Slot ${String(number)}`,
		'slot',
		[0.13, 0.45],
		0.539 + ((number - 1) * boardOutline.slotPitchMm) / boardOutline.heightMm,
		0.022
	);

type Kind = 'power' | 'fan' | 'm2' | 'storage' | 'switch' | 'header' | 'rear' | 'display' | 'chip';
const point = (id: string, label: string, kind: Kind, [x, y]: [number, number], [width, height]: [number, number]) => ({
	id,
	label,
	kind,
	x,
	y,
	symbolMm: { width, height },
	exactness,
});

/**
 * Where things lie on the board. Measured from the layout drawing of the predecessor’s manual (WRX80E-SAGE SE WIFI,
 * section 1.2), so schematic throughout: the WRX90E differs, and drawings say so. Memory slots carry no letters.
 */
export const boardItems = parseRecords(file, BoardItem, [
	{ id: 'socket', label: 'Socket', kind: 'socket', x: 0.3, y: 0.13, width: 0.37, height: 0.26, exactness },
	...['above-1', 'above-2', 'above-3', 'above-4'].map((id, index) => dimm(id, 0.016 + index * 0.029)),
	...['below-1', 'below-2', 'below-3', 'below-4'].map((id, index) => dimm(id, 0.414 + index * 0.029)),
	...[1, 2, 3, 4, 5, 6, 7].map(slot),
	point('eps-1', 'EPS 1', 'power', [0.93, 0.03], [18, 9]),
	point('eps-2', 'EPS 2', 'power', [0.98, 0.09], [9, 18]),
	point('atx-24', '24-pin', 'power', [0.98, 0.21], [9, 51]),
	point('supplement-right', 'Supplementary input', 'power', [0.98, 0.33], [9, 18]),
	point('supplement-bottom', 'Supplementary inputs', 'power', [0.56, 0.98], [30, 7]),
	point('q-code', 'Code display', 'display', [0.87, 0.02], [14, 9]),
	point('cpu-fan', 'CPU_FAN', 'fan', [0.865, 0.07], [10, 5]),
	point('cpu-opt', 'CPU_OPT', 'fan', [0.9, 0.07], [10, 5]),
	point('cha-fan-1', 'CHA_FAN1', 'fan', [0.97, 0.58], [5, 10]),
	point('cha-fan-2', 'CHA_FAN2', 'fan', [0.903, 0.95], [10, 5]),
	point('cha-fan-3', 'CHA_FAN3', 'fan', [0.938, 0.95], [10, 5]),
	point('cha-fan-4', 'CHA_FAN4', 'fan', [0.86, 0.98], [10, 5]),
	point('cha-fan-5', 'CHA_FAN5', 'fan', [0.37, 0.98], [10, 5]),
	point('cha-fan-6', 'CHA_FAN6, predecessor only', 'fan', [0.17, 0.5], [10, 5]),
	point('start', 'Start button', 'switch', [0.94, 0.15], [8, 8]),
	point('reset', 'Reset button', 'switch', [0.94, 0.19], [8, 8]),
	point('m2-1', 'M.2, socket 1', 'm2', [0.89, 0.47], [64, 20]),
	point('m2-2', 'M.2, socket 2', 'm2', [0.86, 0.56], [64, 20]),
	point('m2-3', 'M.2, socket 3', 'm2', [0.81, 0.89], [64, 20]),
	point('u2', 'U.2, predecessor only', 'storage', [0.96, 0.65], [12, 22]),
	point('sata', 'SATA', 'storage', [0.97, 0.81], [12, 32]),
	point('chipset', 'Chipset', 'chip', [0.78, 0.79], [40, 40]),
	point('bmc-switch', 'Controller switch, BMC_SW', 'switch', [0.97, 0.93], [6, 8]),
	point('vga-switch', 'VGA switch, VGA_SW', 'switch', [0.84, 0.94], [8, 6]),
	point('panel', 'Front panel', 'header', [0.92, 0.98], [26, 6]),
	point('audio', 'Front audio, F_AUDIO', 'header', [0.14, 0.98], [13, 6]),
	point('usb', 'USB ports 3 and 4', 'header', [0.67, 0.98], [20, 7]),
	point('usb-12', 'USB ports 1 and 2', 'header', [0.76, 0.98], [20, 7]),
	point('flash', 'Flash, clear-CMOS buttons', 'rear', [0.04, 0.05], [24, 14]),
	point('lan', 'Network, two ports', 'rear', [0.04, 0.22], [24, 34]),
	point('rear-audio', 'Audio', 'rear', [0.04, 0.46], [24, 26]),
]);

const firmware = { sources: ['wrx90e-firmware-dump'] };

/** What the firmware of this very board lists and the predecessor’s layout does not show: look for it in the manual. */
export const unplacedItems = parseRecords(file, UnplacedItem, [
	{ id: 'm2-4', label: 'fourth M.2 socket', kind: 'm2', ...firmware },
	{ id: 'slimsas', label: 'two SlimSAS sockets', kind: 'storage', ...firmware },
	{ id: 'w-pump', label: 'W_PUMP+', kind: 'fan', ...firmware },
	{ id: 'vrm-fans', label: 'two headers of the voltage regulator’s fans', kind: 'fan', ...firmware },
	{ id: 'm2-fan', label: 'M.2_FAN', kind: 'fan', ...firmware },
	{ id: 'usb4-fan', label: 'USB4_FAN', kind: 'fan', ...firmware },
	{ id: 'front-type-c', label: 'front USB-C, U20G_C7', kind: 'header', ...firmware },
	{ id: 'front-usb-3', label: 'front USB 3, U5G_89', kind: 'header', ...firmware },
	{ id: 'front-usb-2', label: 'USB 2, USB_E1234', kind: 'header', ...firmware },
	{ id: 'ipmi-switch', label: 'IPMI switch', kind: 'switch', sources: ['asus-wrx80e-manual'] },
]);

/** The seven slots, counted from the processor. Slot 6 is wired with half the lanes. */
export const slots = parseRecords(file, Slot, [
	{ id: 'slot-1', number: 1, lanes: 16, use: 'card' },
	{ id: 'slot-2', number: 2, lanes: 16, use: 'covered' },
	{ id: 'slot-3', number: 3, lanes: 16, use: 'free' },
	{ id: 'slot-4', number: 4, lanes: 16, use: 'free' },
	{ id: 'slot-5', number: 5, lanes: 16, use: 'second-card' },
	{ id: 'slot-6', number: 6, lanes: 8, use: 'covered' },
	{ id: 'slot-7', number: 7, lanes: 16, use: 'free' },
]);
