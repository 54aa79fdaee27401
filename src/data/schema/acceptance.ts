import { z } from 'zod';
import { Fact } from './fact.ts';
import { Id, Text } from './ids.ts';

/** What a setting is about; where in the menus it stands is not known. */
export const biosGroups = {
	start: 'Before and after',
	card: 'Graphics card',
	memory: 'Memory',
	power: 'Processor and power',
} as const;

/** One entry of the BIOS setup. */
export const BiosSetting = z.strictObject({
	/** Row anchor `bios-<id>`. */
	id: Id,
	group: z.enum(Object.keys(biosGroups) as [keyof typeof biosGroups, ...(keyof typeof biosGroups)[]]),
	/** `set`: must read this value. `leave`: stays as delivered. `elsewhere`: not set here. */
	touch: z.enum(['set', 'leave', 'elsewhere']),
	setting: Text,
	/** What the drawing prints for it, where the value is a sentence. */
	brief: Text.optional(),
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
	/** Fields in which its readings are written down: "step.field". */
	records: z.array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/)).min(1),
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
