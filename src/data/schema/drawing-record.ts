import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** How far a drawing may be measured. */
export const Exactness = z.enum(['to scale', 'schematic', 'computed']);
export type Exactness = z.infer<typeof Exactness>;

/** A drawing as the list of drawings names it. */
export const DrawingRecord = z.strictObject({
	/** The name that steps give; anchor `drawing-<id>`. */
	id: Id,
	/** What it shows. */
	title: Text,
	/** What it rests on, part by part. */
	rests: z.array(z.strictObject({ how: Exactness, on: Text, sources: z.array(z.string()).default([]) })).min(1),
});
export type DrawingRecord = z.infer<typeof DrawingRecord>;
