import { z } from 'zod';
import { Status } from './fact.ts';
import { Id, Text } from './ids.ts';
import { Money, PartialDate } from './units.ts';

/** One price somebody asked or paid for a part on a day. Never averaged, never overwritten: a new price is a new record. */
export const PriceObservation = z
	.strictObject({
		id: Id,
		/** Id of the part. */
		part: z.string(),
		/** Before sales tax and shipping. Absent where only a price range or per-GB figure is known: then it is no price observation. */
		amount: Money,
		/** Upper end where the source gives a range; `amount` is then its lower end. */
		high: Money.optional(),
		/** True where the source itself says "about". */
		approximate: z.boolean().optional(),
		/** False where it prices a variant the guide does not choose, or a price that includes tax: shown, never part of a total. */
		comparable: z.boolean().default(true),
		currency: z.enum(['USD', 'EUR', 'GBP']).default('USD'),
		/** How many units of the part the amount buys: 6 for a price of six modules together. */
		units: z.int().positive().default(1),
		/** `brief`: the executive summary. `list`: the maker's. `street`: a shop's or a buyer's. `quote`: a written offer. */
		kind: z.enum(['brief', 'list', 'street', 'quote']),
		date: PartialDate,
		status: Status,
		sources: z.array(z.string()).min(1, { error: 'a price names its source' }),
		note: Text.optional(),
	})
	.refine(({ amount, high }) => high === undefined || high > amount, {
		error: 'the upper end of a price range is above its lower end',
		path: ['high'],
	});
export type PriceObservation = z.infer<typeof PriceObservation>;
