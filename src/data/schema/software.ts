import { z } from 'zod';
import { Fact } from './fact.ts';
import { Id, Text } from './ids.ts';

/** A version that is new enough and still must not be used. */
export const AvoidedVersion = z.strictObject({
	version: z.string().min(1),
	because: Text,
	/** Id of the problem that describes the symptom. */
	problem: z.string().optional(),
	sources: z.array(z.string()).min(1, { error: 'a version to avoid names its source' }),
});

/** The lowest version of one program that works on this graphics card, and what to take instead. */
export const SoftwareFloor = z.strictObject({
	/** First half of its fact ids (`driver.minimum`) and, on document 05, its anchor `floor-<id>`. */
	id: Id,
	name: Text,
	/** Lowest version that works, as words. Unknown where nobody was found to have said it. */
	minimum: Fact,
	/** What the guide takes. */
	recommended: Fact,
	/** Newest version met in a dated source: not necessarily the newest there is. */
	newest: Fact.optional(),
	/** Ids of the brief's figures for the same program. */
	figures: z.array(z.string()).default([]),
	avoid: z.array(AvoidedVersion).default([]),
	/** Why the floor lies there. */
	because: Text,
	/** Command that prints the version in use. */
	check: z.string().min(1).optional(),
});
export type SoftwareFloor = z.infer<typeof SoftwareFloor>;

/** A set of versions that somebody reported running together on this family of cards. */
export const KnownStack = z.strictObject({
	id: Id,
	/** Cards and host as reported. */
	machine: Text,
	/** Distribution and kernel. Absent where not stated. */
	system: z.string().min(1).optional(),
	driver: z.string().min(1),
	/** CUDA and PyTorch. Absent where not stated. */
	toolkit: z.string().min(1).optional(),
	/** Engine or program that ran. */
	engine: z.string().min(1),
	date: z.string().regex(/^\d{4}(?:-\d{2})?$/, { error: 'a date is written YYYY or YYYY-MM' }),
	sources: z.array(z.string()).min(1, { error: 'a stack names its source' }),
	note: Text.optional(),
});
export type KnownStack = z.infer<typeof KnownStack>;
