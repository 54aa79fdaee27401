import { BoardItem, BoardOutline, Hole, Slot } from '../schema/geometry.ts';
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
const slot = (number: number, y: number) =>
	bar(`slot-${String(number)}`, `Slot ${String(number)}`, 'slot', [0.13, 0.45], y, 0.022);
const point = (
	id: string,
	label: string,
	kind: 'power' | 'fan' | 'm2' | 'switch' | 'header' | 'rear' | 'display' | 'chip',
	x: number,
	y: number
) => ({ id, label, kind, x, y, exactness });

/**
 * Where things lie on the board. Measured from the layout drawing of the predecessor’s manual (WRX80E-SAGE SE WIFI,
 * section 1.2), so schematic throughout: the WRX90E differs, and drawings say so. Memory slots carry no letters.
 */
export const boardItems = parseRecords(file, BoardItem, [
	{ id: 'socket', label: 'Socket', kind: 'socket', x: 0.3, y: 0.13, width: 0.37, height: 0.26, exactness },
	...['above-1', 'above-2', 'above-3', 'above-4'].map((id, index) => dimm(id, 0.016 + index * 0.029)),
	...['below-1', 'below-2', 'below-3', 'below-4'].map((id, index) => dimm(id, 0.414 + index * 0.029)),
	slot(1, 0.539),
	slot(2, 0.606),
	slot(3, 0.671),
	slot(4, 0.738),
	slot(5, 0.803),
	slot(6, 0.868),
	slot(7, 0.933),
	point('eps-1', 'EPS 1', 'power', 0.93, 0.03),
	point('eps-2', 'EPS 2', 'power', 0.98, 0.09),
	point('atx-24', '24-pin', 'power', 0.98, 0.21),
	point('supplement-right', 'Supplementary input', 'power', 0.98, 0.33),
	point('supplement-bottom', 'Supplementary inputs', 'power', 0.56, 0.98),
	point('q-code', 'Code display', 'display', 0.87, 0.02),
	point('cpu-fan', 'CPU_FAN', 'fan', 0.88, 0.07),
	point('start', 'Start button', 'switch', 0.94, 0.15),
	point('m2-1', 'M.2', 'm2', 0.89, 0.47),
	point('m2-2', 'M.2', 'm2', 0.86, 0.56),
	point('m2-3', 'M.2', 'm2', 0.81, 0.89),
	point('chipset', 'Chipset', 'chip', 0.78, 0.79),
	point('bmc-switch', 'Controller switch', 'switch', 0.97, 0.93),
	point('vga-switch', 'VGA switch', 'switch', 0.84, 0.94),
	point('panel', 'Front panel', 'header', 0.92, 0.98),
	point('audio', 'Front audio', 'header', 0.14, 0.98),
	point('usb', 'USB headers', 'header', 0.71, 0.98),
	point('flash', 'Flash button', 'rear', 0.04, 0.05),
	point('lan', 'Network', 'rear', 0.04, 0.22),
	point('rear-audio', 'Rear audio', 'rear', 0.04, 0.46),
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
