import { z } from 'zod';
import { Status } from './fact.ts';
import { Id, Text } from './ids.ts';
import { PartialDate } from './units.ts';

const UsdPerMillionTokens = z.number().nonnegative({ error: 'a price cannot be negative' });

/** Price of a model served by somebody else, per million tokens. */
export const ApiPrice = z.strictObject({
	id: Id,
	provider: z.string().min(1),
	/** Size class a page groups by. */
	group: z.enum(['70b', '405b']),
	/** The model as the provider lists it. */
	modelName: z.string().min(1),
	/** US dollars per million tokens of the prompt. Absent where the source states one blended price. */
	inputUsdPerMillion: UsdPerMillionTokens.optional(),
	/** US dollars per million generated tokens; the blended price where `inputUsdPerMillion` is absent. */
	outputUsdPerMillion: UsdPerMillionTokens,
	/** True: the machine is compared with this price. */
	compared: z.boolean().default(false),
	status: Status,
	sources: z.array(z.string()).min(1, { error: 'a price names its source' }),
	/** Day the price was checked; where the source's row carries none, the day it was consulted, and `note` says so. */
	date: PartialDate,
	note: Text.optional(),
});
export type ApiPrice = z.infer<typeof ApiPrice>;
