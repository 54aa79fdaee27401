import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** Millimetres from the upper left corner of the case, seen from its left side. */
const Mm = z.number();

/** How a box is drawn. */
export const Look = z.enum([
	'frame', // outline of the case
	'board',
	'hole',
	'fan',
	'cooler',
	'socket', // its frame, hidden by the cooler; what it holds shows through a window
	'processor',
	'module',
	'drive',
	'card',
	'slot',
	'supply',
	'plug',
	'ports',
	'header',
]);
export type Look = z.infer<typeof Look>;

/** Where a place lies. A size that a fact, the standard or the board’s geometry knows is taken from there. */
export const PlaceShape = z.discriminatedUnion('from', [
	z.strictObject({
		from: z.literal('case'),
		look: Look,
		x: Mm,
		y: Mm,
		/** Absent where `widthFact` knows it. */
		width: Mm.positive().optional(),
		height: Mm.positive(),
		/** Id of the fact, in mm, that gives the extent from rear to front. */
		widthFact: z.string().optional(),
		/** Drawn dashed: fitted, but none of the lines of the bill. */
		extra: z.boolean().default(false),
	}),
	z.strictObject({
		from: z.literal('board'),
		look: Look,
		/** Id of an item of `geometry.ts`. */
		boardItem: z.string(),
		/** Size of what sits there. Absent: the item’s own size or symbol. */
		width: Mm.positive().optional(),
		height: Mm.positive().optional(),
		/** How much smaller than the item on each side: what sits in it. */
		inset: z.strictObject({ x: Mm.positive(), y: Mm.positive() }).optional(),
		extra: z.boolean().default(false),
	}),
	/** An expansion slot: the first lies where geometry puts it, the others follow at the pitch of the standard. */
	z.strictObject({ from: z.literal('slot'), look: Look, number: z.int().positive() }),
	/** All holes of the board standard. */
	z.strictObject({ from: z.literal('holes') }),
	z.strictObject({ from: z.literal('outline'), of: z.enum(['case', 'board']) }),
]);
export type PlaceShape = z.infer<typeof PlaceShape>;

/** A place on or in the machine: a socket, a slot, an input, a bay. */
export const Place = z.strictObject({
	/** The anchor is `map-<id>`. */
	id: Id,
	label: Text,
	/** Places of one group stand together in the list. */
	group: z.enum([
		'Case and air',
		'Board, processor, memory',
		'Drives',
		'Cards and slots',
		'Power',
		'Ports and headers',
	]),
	shapes: z.array(PlaceShape).min(1),
	/** Centre of the number. Numbers keep a finger’s width from each other on the narrowest phone. */
	mark: z.strictObject({ x: Mm, y: Mm }),
	/** Centre of the number where the drawing is wide: beside a shape that lies too close to others for fingers. */
	wideMark: z.strictObject({ x: Mm, y: Mm }).optional(),
	/** Point of the shape that the line from the number leads to. Absent where the number stands on the shape. */
	anchor: z.strictObject({ x: Mm, y: Mm }).optional(),
	/** Ids of the parts that meet here, the one that occupies the place first. */
	parts: z.array(z.string()).min(1),
	/** Ids of the steps that work here, in the order of the guide. */
	steps: z.array(z.string()).default([]),
	/** Ids of the facts that say what fits or what to expect. */
	facts: z.array(z.string()).min(1),
	/** Number of the expansion slot, whose lanes and use stand in `board-slots.ts`. */
	slotNumber: z.int().positive().optional(),
	exactness: z.enum([
		'scale', // size known and drawn to scale, position roughly
		'standard', // as the board standard draws it
		'pitch', // distance from each other by the standard, position roughly
		'schematic', // position roughly
	]),
	note: Text.optional(),
});
export type Place = z.infer<typeof Place>;
export type PlaceInput = z.input<typeof Place>;
