import { z } from 'zod';
import { Id, Text } from './ids.ts';

export const BuildLine = z.strictObject({
	/** Key of the line and, on document 01, its anchor `bom-<id>`. */
	id: Id,
	/** Id of the part. */
	part: z.string(),
	quantity: z.int({ error: 'a quantity is a whole number' }).positive({ error: 'a quantity is at least 1' }),
	note: Text.optional(),
});

/** A machine: lines of parts. Everything a table says about "a machine" is computed from one of these. */
export const Build = z
	.strictObject({
		id: Id,
		name: Text,
		summary: Text,
		/** `offered`: a state the guide tells people how to buy. `reference`: somebody else's machine. */
		kind: z.enum(['offered', 'reference']),
		lines: z.array(BuildLine).min(1),
		note: Text.optional(),
	})
	.refine(({ lines }) => new Set(lines.map(({ id }) => id)).size === lines.length, {
		error: 'two lines share an id',
		path: ['lines'],
	});
export type Build = z.infer<typeof Build>;
