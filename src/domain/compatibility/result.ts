import { requireNonNegative } from '../checks.ts';

/**
 * `pass` holds; `warn` holds with the condition the reason names; `fail` does not hold; `unknown`: a number that
 * decides was looked for and not found.
 */
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown';

/** A number or word the verdict rests on. */
export interface DecidingValue {
	/** What it is, in words: "cooler height". */
	readonly name: string;
	/** Absent where it is not known. */
	readonly value: number | string | undefined;
	/** As printed, e.g. `mm`; empty for words and bare counts. */
	readonly unit: string;
}

/** What one rule says about one machine. */
export interface RuleResult {
	/** Stable id of the rule, e.g. `cooler-height`. */
	readonly rule: string;
	readonly verdict: Verdict;
	/** Everything the rule looked at, known or not, in the order to read it. */
	readonly values: readonly DecidingValue[];
	/** How much is left until the rule would fail; negative by how much it does. Absent where no number says. */
	readonly margin?: { readonly value: number; readonly unit: string } | undefined;
	/** One sentence. Numbers stand in `values`, so that they are formatted with all others. */
	readonly reason: string;
}

/** From best to worst. Not knowing is worse than a known condition: it may turn out to be a failure. */
const RANK: Readonly<Record<Verdict, number>> = { pass: 0, warn: 1, unknown: 2, fail: 3 };

/**
 * The verdict on a machine from the verdicts on its rules: the worst, in the order pass, warn, unknown, fail.
 *
 * @param verdicts - n verdicts; none give `pass`, since nothing speaks against it.
 */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
	return verdicts.reduce<Verdict>((worst, verdict) => (RANK[verdict] > RANK[worst] ? verdict : worst), 'pass');
}

export function decidingValue(name: string, value: number | string | undefined, unit = ''): DecidingValue {
	return { name, value, unit };
}

/** Names of the values that are missing, for a sentence: "not known: case limit, cooler height". */
function missingNames(values: readonly DecidingValue[]): string {
	return values
		.filter(({ value }) => value === undefined)
		.map(({ name }) => name)
		.join(', ');
}

/** The answer of a rule that lacks a number. */
export function unknownResult(rule: string, values: readonly DecidingValue[]): RuleResult {
	return { rule, verdict: 'unknown', values, reason: `Not known: ${missingNames(values)}.` };
}

/**
 * Takes back a verdict that rests on a figure which is only claimed or believed: such a figure decides nothing by
 * itself. Numbers and margin stay, so that a page can show what the verdict would be.
 *
 * @param names - The weak values by name, at least one.
 */
export function withoutVerdict(result: RuleResult, names: readonly string[]): RuleResult {
	if (names.length === 0) return result;
	return { ...result, verdict: 'unknown', reason: `Rests on what no source confirms: ${names.join(', ')}.` };
}

export interface LimitInput {
	readonly rule: string;
	/** Names of the two arguments as the caller knows them, for the error on a bad one. */
	readonly argumentNames: readonly [value: string, limit: string];
	/** What has to stay within the limit. */
	readonly name: string;
	readonly value: number | undefined;
	readonly limitName: string;
	readonly limit: number | undefined;
	readonly unit: string;
	/** Warn when less than this is left, in the same unit; none if left out. */
	readonly wantedMargin?: number | undefined;
	readonly reasons: { readonly pass: string; readonly warn?: string; readonly fail: string };
}

/**
 * The commonest rule: a value must not exceed a limit. Exactly at the limit still fits.
 *
 * @throws {RangeError} On a negative or non-finite number among the known ones.
 */
export function atMost(input: LimitInput): RuleResult {
	const { rule, argumentNames, name, value, limitName, limit, unit, wantedMargin = 0, reasons } = input;
	const values = [decidingValue(name, value, unit), decidingValue(limitName, limit, unit)];
	if (value !== undefined) requireNonNegative({ [argumentNames[0]]: value });
	if (limit !== undefined) requireNonNegative({ [argumentNames[1]]: limit });
	if (value === undefined || limit === undefined) return unknownResult(rule, values);
	const margin = { value: limit - value, unit };
	if (margin.value < 0) return { rule, verdict: 'fail', values, margin, reason: reasons.fail };
	if (margin.value < wantedMargin)
		return { rule, verdict: 'warn', values, margin, reason: reasons.warn ?? reasons.pass };
	return { rule, verdict: 'pass', values, margin, reason: reasons.pass };
}
