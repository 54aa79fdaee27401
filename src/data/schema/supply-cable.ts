import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** A cable from the supply's box, by the plug at its far end. */
export const SupplyCable = z.strictObject({
	id: Id,
	name: Text,
	/** How many this build takes. */
	count: z.int().positive(),
	/** Columns of contacts, two rows each; one number per part of a plug that splits. Empty: a flat blade. */
	columns: z.array(z.int().positive()).default([]),
	/** Small sense contacts beside them. */
	sense: z.int().nonnegative().default(0),
	goesTo: Text,
});
export type SupplyCable = z.infer<typeof SupplyCable>;
