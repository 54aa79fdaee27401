import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** What to look at when the parcel of one line arrives, and what proves the part before it can no longer be returned. */
export const ArrivalCheck = z.strictObject({
	/** Id of the line of the base build. */
	id: Id,
	/** Id of the part. */
	part: z.string(),
	/** On the unopened box: what has to be printed there. */
	box: Text,
	/** Inside: what to count and to look at. */
	inside: Text,
	/** The test that proves it. */
	proof: Text,
});
export type ArrivalCheck = z.infer<typeof ArrivalCheck>;
