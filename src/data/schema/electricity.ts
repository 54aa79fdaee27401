import { z } from 'zod';
import { Status } from './fact.ts';
import { Id, Text } from './ids.ts';
import { PartialDate } from './units.ts';

/** Average price of a kilowatt-hour in one place, for one kind of customer. */
export const ElectricityPrice = z.strictObject({
	id: Id,
	place: z.string().min(1),
	customer: z.enum(['household', 'commercial']),
	/** Per kWh in `currency`; European household prices include taxes. */
	pricePerKwh: z.number().positive({ error: 'a price is positive' }),
	currency: z.enum(['USD', 'EUR']),
	/** True: offered as a preset beside the guide's own base price. */
	preset: z.boolean().default(false),
	status: Status,
	sources: z.array(z.string()).default([]),
	/** Period the price belongs to: a month, a year, or the first month of a half-year that `note` names. */
	date: PartialDate,
	note: Text.optional(),
});
export type ElectricityPrice = z.infer<typeof ElectricityPrice>;
