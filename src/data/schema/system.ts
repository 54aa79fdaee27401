import { z } from 'zod';
import { factOf } from './fact.ts';
import { Id, Text } from './ids.ts';

/** A complete machine a buyer would compare with this build. */
export const System = z.strictObject({
	/** Anchor `system-<id>`. */
	id: Id,
	name: Text,
	maker: z.string().min(1),
	/** `unified`: one memory for processor and graphics. `cards`: graphics cards with memory of their own. */
	kind: z.enum(['unified', 'cards']),
	/** Memory a model can use at the stated bandwidth, of all cards together. */
	memory: factOf('data-size'),
	/** Further, slower memory. Absent where there is none or nothing was said. */
	furtherMemory: factOf('data-size').optional(),
	/** Of one card, or of the unified memory. */
	bandwidth: factOf('bandwidth'),
	/** Cards that share the work, each with the stated bandwidth; 1 for unified memory. */
	count: z.int().positive(),
	price: factOf('money'),
	/** Rating of its supply. Absent where nothing was found. */
	supply: factOf('power').optional(),
	/** Generation with a dense 70B model in four bits. Absent where nobody published it. */
	dense70b: factOf('token-rate').optional(),
	/** What it is good for and what it lacks, beside this build. */
	remark: Text,
});
export type System = z.infer<typeof System>;
