import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** One way of using the machine, as the brief distinguishes them. The figures themselves are the brief's. */
export const Usage = z.strictObject({
	id: Id,
	label: Text,
	/** Fact with the hours of load per week. */
	hoursFact: z.string(),
	/** Fact with the rent the brief says is avoided in a year. */
	rentFact: z.string(),
	/** Fact with the payback the brief prints. */
	paybackFact: z.string(),
	/** Claim of the brief that rests on it. */
	claim: z.string(),
});
export type Usage = z.infer<typeof Usage>;
