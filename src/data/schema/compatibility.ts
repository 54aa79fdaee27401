import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** A rule that says whether the parts of a machine go together. Its arithmetic is in `src/domain/compatibility`. */
export const CompatibilityRule = z.strictObject({
	/** Id of the rule in the domain; its row on document 02 is `compat-<id>`. */
	id: Id,
	/** Heading under which the matrix lists it. */
	group: z.enum(['Processor and board', 'Memory', 'Slots and drives', 'Room and cooling', 'Power']),
	/** Name of the row. */
	label: Text,
	/** What has to be true, in one sentence. */
	asks: Text,
	/** What to do where the rule holds with a condition or where a number is missing. */
	remedy: Text.optional(),
	/** Sources of the rule itself; those of its numbers come from the facts it reads. */
	sources: z.array(z.string()).default([]),
});
export type CompatibilityRule = z.infer<typeof CompatibilityRule>;

/** What a rule needs besides the facts of parts: practice of this guide, and judgements owners' reports allow. */
export const CompatibilityAssumption = z.strictObject({
	id: Id,
	label: Text,
	value: z.union([z.number(), z.string().min(1), z.boolean(), z.array(z.string()).min(1)]),
	note: Text,
	sources: z.array(z.string()).min(1),
});
export type CompatibilityAssumption = z.infer<typeof CompatibilityAssumption>;
