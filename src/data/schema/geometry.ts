import { z } from 'zod';
import { Fact } from './fact.ts';
import { Id, Text } from './ids.ts';

/** How exact a position is: read off the standard in mm, or only roughly where things lie. */
const Exactness = z.enum(['standard', 'schematic']);

/** A hole of the board, in mm from the rear edge (x, towards the front of the case) and from the top edge (y). */
export const Hole = z.strictObject({
	id: Id,
	number: z.int().positive(),
	xMm: z.number().nonnegative(),
	yMm: z.number().nonnegative(),
	/** True where an ATX board has no hole at this place. */
	eebOnly: z.boolean(),
});
export type Hole = z.infer<typeof Hole>;

/** Something on the board, as fractions of the board's width (from the rear edge) and height (from the top edge). */
export const BoardItem = z.strictObject({
	id: Id,
	label: Text,
	kind: z.enum([
		'socket',
		'dimm',
		'slot',
		'power',
		'fan',
		'm2',
		'storage',
		'switch',
		'header',
		'rear',
		'display',
		'chip',
	]),
	x: z.number().min(0).max(1),
	y: z.number().min(0).max(1),
	/** Absent for a point. */
	width: z.number().positive().max(1).optional(),
	height: z.number().positive().max(1).optional(),
	/** Size of the symbol drawn around a point, in mm. A symbol, not a dimension of the part. Absent for a box. */
	symbolMm: z.strictObject({ width: z.number().positive(), height: z.number().positive() }).optional(),
	exactness: Exactness,
});
export type BoardItem = z.infer<typeof BoardItem>;

/** Something that the board's firmware lists, whose place is not known. */
export const UnplacedItem = z.strictObject({
	id: Id,
	label: Text,
	kind: BoardItem.shape.kind,
	/** Ids of the sources that name it. */
	sources: z.array(Id).min(1),
});
export type UnplacedItem = z.infer<typeof UnplacedItem>;

/** One PCIe slot of the board, counted from the processor. */
export const Slot = z.strictObject({
	id: Id,
	number: z.int().positive(),
	/** Lanes wired. */
	lanes: z.union([z.literal(16), z.literal(8)]),
	/** What this guide puts there. `spare`: the second card of the upgrade. */
	use: z.enum(['card', 'covered', 'second-card', 'free']),
});
export type Slot = z.infer<typeof Slot>;

/** The outline of a board and what is known about it. */
export const BoardOutline = z.strictObject({
	id: Id,
	widthMm: z.number().positive(),
	heightMm: z.number().positive(),
	slotPitchMm: z.number().positive(),
	basis: Fact,
	/** Whence the fractions of the things on it come. */
	itemsBasis: Fact,
});
export type BoardOutline = z.infer<typeof BoardOutline>;
