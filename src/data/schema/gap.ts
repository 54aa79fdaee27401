import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** Something about the machine that was looked for and that nobody has published. */
export const Gap = z.strictObject({
	id: Id,
	/** What is not known. */
	question: Text,
	/** What the guide does meanwhile, or what hangs on it. */
	meanwhile: Text,
	/** The reading that closes it. */
	closedBy: Text,
	/** Id of the procedure of document 05 that takes the reading. Absent where none does. */
	procedure: z.string().optional(),
});
export type Gap = z.infer<typeof Gap>;
