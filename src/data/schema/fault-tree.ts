import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** A question at the machine, answered by looking. Each answer names the next question, a leaf, or the end. */
export const FaultQuestion = z.strictObject({
	id: Id,
	question: Text,
	yes: z.string(),
	no: z.string(),
});
export type FaultQuestion = z.infer<typeof FaultQuestion>;

/** Where a path of answers ends: what to try first, and where it is written out. */
export const FaultLeaf = z.strictObject({
	id: Id,
	/** In a few words. */
	first: Text,
	/** Id of the problem of document 09. */
	problem: z.string(),
	/** Id of the step that is done again. */
	step: z.string(),
});
export type FaultLeaf = z.infer<typeof FaultLeaf>;
