import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** Millimetres from the upper left corner of the plan; things may stand beside it. */
const Mm = z.number();

/** One thing on a plan. */
export const PlanItem = z.strictObject({
	id: Id,
	/** What the list beside the drawing calls it. Absent where the drawing itself names it. */
	label: Text.optional(),
	x: Mm,
	y: Mm,
	/** Size as it lies there. Either both, or both from facts of a part. */
	width: Mm.positive().optional(),
	height: Mm.positive().optional(),
	/** Ids of the facts that give width and height in mm. */
	sizeFacts: z.tuple([z.string(), z.string()]).optional(),
	/** What people forget. */
	forgotten: z.boolean().default(false),
});
export type PlanItem = z.infer<typeof PlanItem>;

/** Things on a table, seen from above, in mm. */
export const Plan = z.strictObject({
	id: Id,
	width: Mm.positive(),
	height: Mm.positive(),
	items: z.array(PlanItem).min(1),
});
export type Plan = z.infer<typeof Plan>;
