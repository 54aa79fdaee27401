import { z } from 'zod';
import { factOf } from './fact.ts';
import { Id, Text } from './ids.ts';

const lanes = factOf('count');

/** One expansion slot of a board. */
export const PcieSlot = z.strictObject({
	id: Id,
	/** Id of the board. */
	part: z.string(),
	/** Number printed on the board, 1 nearest to the processor. */
	number: z.int().positive(),
	/** As the firmware names it. */
	name: z.string().min(1),
	/** Lanes the socket has contacts for. */
	socketLanes: lanes,
	/** Lanes wired to it: what a card gets. */
	wiredLanes: lanes,
	/** What the guide puts there. */
	use: Text,
});
export type PcieSlot = z.infer<typeof PcieSlot>;

/** A way to place a number of double-width cards. The first of a number is the guide's choice, the others are alternatives. */
export const CardPlacement = z.strictObject({
	id: Id,
	part: z.string(),
	/** Number of cards. */
	cards: z.int().positive(),
	/** Slot of each card: the upper of the two it covers. */
	slots: z.array(z.int().positive()).min(1),
	because: Text,
	sources: z.array(z.string()).default([]),
});
export type CardPlacement = z.infer<typeof CardPlacement>;

/** A number of modules on a board with one slot per channel, and what a maker says about that number. */
export const MemoryPopulation = z.strictObject({
	id: Id,
	part: z.string(),
	modules: z.int().positive(),
	/** Whether a maker's list for an eight-channel processor of this line names the number. */
	isListed: z.boolean(),
	note: Text,
	sources: z.array(z.string()).min(1),
});
export type MemoryPopulation = z.infer<typeof MemoryPopulation>;

/** A set of modules somebody might order for this machine. */
export const MemoryOption = z.strictObject({
	id: Id,
	lines: z
		.array(
			z.strictObject({
				/** Id of the module. */
				part: z.string(),
				quantity: z.int().positive(),
			})
		)
		.min(1),
	/** What speaks for it or against it. */
	note: Text,
});
export type MemoryOption = z.infer<typeof MemoryOption>;

/** A module speed worth comparing channel counts at. */
export const ComparedSpeed = z.strictObject({ id: Id, speedMtPerS: z.int().positive(), note: Text });
export type ComparedSpeed = z.infer<typeof ComparedSpeed>;
