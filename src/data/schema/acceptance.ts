import { z } from 'zod';
import { Fact } from './fact.ts';
import { Id, Text } from './ids.ts';

/** One entry of the BIOS setup. */
export const BiosSetting = z.strictObject({
	/** Row anchor `bios-<id>`. */
	id: Id,
	setting: Text,
	/** What to choose, in words. Where sources disagree the others are alternatives. */
	value: Fact,
	why: Text,
});
export type BiosSetting = z.infer<typeof BiosSetting>;

/** One line of the acceptance sheet: the machine passes or it does not. */
export const Criterion = z.strictObject({
	/** Row anchor `accept-<id>`. */
	id: Id,
	area: Text,
	/** What must be read. Thresholds are facts of the topic `assembly`. */
	pass: Text,
	/** Id of the step that reads it. */
	step: z.string(),
	/** Where to look when it fails. */
	otherwise: Text,
});
export type Criterion = z.infer<typeof Criterion>;

/** Fan speed against temperature, as the management controller keeps it for one or more zones. */
export const FanCurve = z.strictObject({
	/** Row anchor `fan-<id>`. */
	id: Id,
	zones: Text,
	/** Points of the curve, from cool to hot: °C and per cent of full speed. */
	points: z
		.array(z.strictObject({ temperatureC: z.number(), speedPercent: z.number().min(0).max(100) }))
		.length(4, { error: 'a curve has four points' }),
	status: Fact.shape.status,
	sources: z.array(z.string()).min(1),
	date: Fact.shape.date,
	note: Text.optional(),
});
export type FanCurve = z.infer<typeof FanCurve>;
