import { z } from 'zod';
import { Id } from '../schema/ids.ts';
import { parseRecord } from '../schema/parse.ts';

/** Millimetres. */
const Mm = z.number().nonnegative();

/** A box in the drawing, in mm from the upper left corner of the case, seen from the left side with the panel off. */
const Box = z.strictObject({ x: Mm, y: Mm, width: Mm.positive(), height: Mm.positive() });
export type Box = z.infer<typeof Box>;

const Callout = z.strictObject({
	/** Id of the line of the base build, hence of the row `bom-<id>`. */
	line: Id,
	x: Mm,
	y: Mm,
	/** Facts the list beside the drawing prints. */
	facts: z.array(z.string()).min(1),
});

const MachineDrawing = z.strictObject({
	id: Id,
	width: Mm.positive(),
	height: Mm.positive(),
	board: Box,
	/** Height of the first expansion slot, and the pitch of the ATX standard. */
	firstSlotY: Mm,
	slotPitch: Mm,
	slotX: Mm,
	slotCount: z.int().positive(),
	/** Slots with fewer lanes are drawn shorter. */
	shortSlots: z.array(z.int()),
	slotOfFirstCard: z.int(),
	slotOfSecondCard: z.int(),
	card: z.strictObject({ x: Mm, length: Mm, thickness: Mm }),
	cooler: Box,
	supply: Box,
	shroudY: Mm,
	drives: z.array(Box),
	frontFans: z.array(Box),
	rearFan: Box,
	/** Drawn dashed: not part of the nine lines. */
	topFans: z.array(Box),
	callouts: z.array(Callout),
});

/**
 * The machine to scale where a size is known (case, board, card, slots, fans); where on the board a part sits is schematic.
 */
export const machineDrawing = parseRecord('src/data/drawings/machine.ts', MachineDrawing, {
	id: 'machine',
	width: 604,
	height: 566,
	board: { x: 42, y: 62, width: 330, height: 305 },
	firstSlotY: 226,
	slotPitch: 20.32,
	slotX: 66,
	slotCount: 7,
	shortSlots: [6],
	slotOfFirstCard: 1,
	slotOfSecondCard: 5,
	card: { x: 24, length: 267, thickness: 38 },
	cooler: { x: 127, y: 90, width: 150, height: 102 },
	supply: { x: 20, y: 452, width: 190, height: 86 },
	shroudY: 440,
	drives: [
		{ x: 286, y: 222, width: 80, height: 22 },
		{ x: 290, y: 194, width: 80, height: 22 },
	],
	frontFans: [
		{ x: 566, y: 40, width: 26, height: 140 },
		{ x: 566, y: 190, width: 26, height: 140 },
		{ x: 566, y: 340, width: 26, height: 140 },
	],
	rearFan: { x: 10, y: 70, width: 25, height: 140 },
	topFans: [
		{ x: 90, y: 8, width: 140, height: 25 },
		{ x: 250, y: 8, width: 140, height: 25 },
	],
	callouts: [
		{ line: 'gpu', x: 70, y: 245, facts: ['gpu.memory', 'gpu.board-power'] },
		{ line: 'cpu', x: 202, y: 141, facts: ['cpu.cores', 'cpu.tdp'] },
		{ line: 'motherboard', x: 250, y: 350, facts: ['motherboard.chipset', 'motherboard.form-factor'] },
		{ line: 'memory', x: 284, y: 82, facts: ['memory.module-capacity', 'memory.memory-speed'] },
		{ line: 'storage-os', x: 346, y: 234, facts: ['storage-os.capacity', 'storage-os.interface'] },
		{ line: 'storage-data', x: 318, y: 203, facts: ['storage-data.capacity', 'storage-data.interface'] },
		{ line: 'psu', x: 52, y: 495, facts: ['psu.rated-power', 'psu.efficiency'] },
		{ line: 'cooler', x: 144, y: 176, facts: ['cooler.cooler-type'] },
		{ line: 'case', x: 470, y: 300, facts: ['case.board-sizes'] },
	],
});
