import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** A success metric of the brief, turned into something a person can measure and pass or fail. */
export const SuccessMetric = z.strictObject({
	id: Id,
	/** Id of the brief's claim it makes measurable. */
	claim: z.string(),
	/** What is measured, under which conditions. */
	definition: Text,
	/** Which reading passes. */
	passes: Text,
	/** What the calculations of this guide let one expect, or that nothing is known. */
	expected: Text,
	/** Where the guide says how to measure it. */
	address: z.string().startsWith('/'),
});
export type SuccessMetric = z.infer<typeof SuccessMetric>;
