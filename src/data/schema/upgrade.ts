import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** What has to be there before a step is ordered. `met`: the base build has it. `check`: look on the machine. `buy`: order it too. */
export const Need = z.strictObject({
	id: Id,
	what: z.enum(['part', 'slot', 'supply', 'circuit', 'air', 'setting']),
	text: Text,
	state: z.enum(['met', 'check', 'buy']),
	sources: z.array(z.string()).default([]),
});
export type Need = z.infer<typeof Need>;

/** One step from a build to another. Its cost, power and speed are computed from the two builds. */
export const Upgrade = z.strictObject({
	/** Anchor `upgrade-<id>`; for a step between two builds the id of the build it leads to. */
	id: Id,
	name: Text,
	fromBuild: z.string(),
	/** Absent where no build of ours describes the result: liquid cooling, a faster network. */
	toBuild: z.string().optional(),
	/** Place in the order the guide advises, from 1. Absent: only for a named need. */
	rank: z.int().positive().optional(),
	/** The need that makes the step worth its money. */
	when: Text,
	needs: z.array(Need).min(1),
	/** The work in order, one action each. */
	work: z.array(Text).min(1),
	/** What somebody could expect of it and will not get. */
	doesNot: z.array(Text).min(1),
	sources: z.array(z.string()).default([]),
});
export type Upgrade = z.infer<typeof Upgrade>;
