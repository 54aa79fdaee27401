import { z } from 'zod';
import { Status } from './fact.ts';
import { Id, Text } from './ids.ts';
import { PartialDate } from './units.ts';

/**
 * One price of server memory on one market. The markets are not comparable with each other: `contract` is what
 * makers ask large buyers, `press` a figure the press printed for a large order, `retail` what a shop asked one buyer.
 */
export const MemoryPrice = z
	.strictObject({
		id: Id,
		series: z.enum(['contract', 'press', 'retail']),
		/** What was priced: "64 GB RDIMM". */
		article: Text,
		/** Day, month or quarter in words, as exact as the source: "2025 Q4". */
		period: z.string().min(4),
		/** US dollars for `gigabytes` of memory, before tax. Absent where the source states a price per GB alone. */
		amountUsd: z.number().positive({ error: 'a price is positive' }).optional(),
		/** Gigabytes (as printed on the module) that the amount buys. Absent with `amountUsd`. */
		gigabytes: z.number().positive().optional(),
		/** US dollars per gigabyte, only where the source states it so. */
		usdPerGb: z.number().positive().optional(),
		/** `above`: the source says "over"; `about`: it says so. Absent: exact. */
		bound: z.enum(['above', 'about']).optional(),
		/** True where the figure was expected, not observed. */
		forecast: z.boolean().optional(),
		status: Status,
		sources: z.array(z.string()).min(1, { error: 'a price names its source' }),
		date: PartialDate,
		note: Text.optional(),
	})
	.refine(
		({ amountUsd, gigabytes, usdPerGb }) =>
			(amountUsd === undefined) === (gigabytes === undefined) && (amountUsd === undefined) !== (usdPerGb === undefined),
		{
			error: 'a memory price states an amount with its gigabytes, or a price per GB, and not both',
			path: ['amountUsd'],
		}
	);
export type MemoryPrice = z.infer<typeof MemoryPrice>;
