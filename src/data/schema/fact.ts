import { z } from 'zod';
import { Text } from './ids.ts';
import { PartialDate, type Quantity, quantities, Unit, unitQuantity } from './units.ts';

/** How far a figure may be trusted. `claimed` and `unverified` decide no verdict by themselves. */
export const Status = z.enum([
	'measured', // read off exactly the hardware named
	'specified', // the maker's own document, read
	'reported', // a third party, or a maker's figure at second hand
	'derived', // our arithmetic on such figures
	'estimated', // our arithmetic with an assumption in it
	'claimed', // the brief says so, nothing supports it yet
	'unverified', // generally believed, no source could be read
	'unknown', // looked for and not found
]);
export type Status = z.infer<typeof Status>;

/** One number, a range, a list, or words (then the unit is empty). */
export const Value = z.union(
	[
		z.number(),
		z.string().min(1),
		z
			.strictObject({ min: z.number(), max: z.number() })
			.refine(({ min, max }) => min < max, { error: 'min must be below max' }),
		z.array(z.union([z.number(), z.string().min(1)])).min(2),
	],
	{ error: 'a value is a number, words, { min, max } or a list' }
);
export type Value = z.infer<typeof Value>;

const figure = {
	/** Absent only where the status is `unknown`. */
	value: Value.optional(),
	/** Absent for words and bare counts. */
	unit: Unit.default(''),
	/** True where the source itself says "about". */
	approximate: z.boolean().optional(),
	status: Status,
	/** Ids of sources. May be empty where the note says on what the figure rests, or nothing was found. */
	sources: z.array(z.string()).default([]),
	/** Date of the figure: the source's own date, or the day the source was consulted where it has none. */
	date: PartialDate,
	/** Basis, condition or arithmetic, in our words. */
	note: Text.optional(),
};

interface FigureShape {
	value?: Value | undefined;
	unit: string;
	status: Status;
	sources: string[];
	note?: string | undefined;
}

/** The rules that hold for every figure, whoever states it. */
function checkFigure(context: z.core.ParsePayload<FigureShape>) {
	const { value, status, sources, note } = context.value;
	const report = (field: string, message: string) =>
		context.issues.push({ code: 'custom', message, path: [field], input: context.value });
	if (status === 'unknown' && value !== undefined) report('value', 'an unknown figure has no value');
	if (status !== 'unknown' && value === undefined) report('value', 'a value is missing (or the status is unknown)');
	const needsSource = status === 'measured' || status === 'specified' || status === 'reported' || status === 'claimed';
	if (needsSource && sources.length === 0) report('sources', `a figure of status ${status} names its source`);
	if (!needsSource && status !== 'unknown' && sources.length === 0 && note === undefined)
		report('note', `a figure of status ${status} without a source says on what it rests`);
}

/** What another source says about the same thing. */
export const Alternative = z.strictObject(figure).check(checkFigure);

/** One figure or property with its unit, status, source and date. */
export const Fact = z.strictObject({ ...figure, alternatives: z.array(Alternative).optional() }).check(checkFigure);
export type Fact = z.infer<typeof Fact>;
export type FactInput = z.input<typeof Fact>;

/** A fact whose unit must belong to `quantity`: `factOf('power')` takes W or kW. */
export function factOf(quantity: Quantity) {
	return Fact.refine(({ unit }) => unitBelongs(unit, quantity), {
		error: `the unit does not belong to the quantity ${quantity}`,
		path: ['unit'],
	});
}

/** Words and unknowns carry no unit; a count may be bare. */
export function unitBelongs(unit: keyof typeof unitQuantity, quantity: Quantity): boolean {
	return unit === '' || unitQuantity[unit] === quantity;
}

/** A fact that belongs to a topic rather than to a part. */
export const TopicFact = Fact.extend({
	/** What the row is called, for instance "PCIe 5.0 x16, one direction". */
	label: Text,
	quantity: z.enum(quantities),
})
	.check(checkFigure as never)
	.refine(({ unit, quantity }) => unitBelongs(unit, quantity), {
		error: 'the unit does not belong to the quantity',
		path: ['unit'],
	});
export type TopicFact = z.infer<typeof TopicFact>;
