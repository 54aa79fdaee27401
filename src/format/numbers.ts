/** The one locale of the site: a page must not change with the machine that builds it or the browser that shows it. */
const LOCALE = 'en-US';

/** Between a value and its unit, so that a line never breaks there. */
export const NO_BREAK_SPACE = '\u00a0';
/** Between the ends of a range. */
export const EN_DASH = '\u2013';
/** U+2212: as wide as a plus sign, and never broken from its number. */
export const MINUS = '\u2212';

/** How many digits a number shows. Give one of the two; neither means as many as it has, up to two decimals. */
export interface Digits {
	/** Exactly this many decimals. */
	readonly decimals?: number | undefined;
	/** Rounded to this many significant digits; zeros at the end of the decimals are not shown. */
	readonly significant?: number | undefined;
	/** Write a plus sign before a positive number (a change, not an amount). */
	readonly signed?: boolean | undefined;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making an Intl.NumberFormat is slow and a table has hundreds of cells: keep each. */
function numberFormat(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(LOCALE, options);
	formats.set(key, made);
	return made;
}

function digitsFormat({ decimals, significant, signed }: Digits): Intl.NumberFormat {
	const key = `${decimals}/${significant}/${signed}`;
	return numberFormat(key, {
		...(decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
		...(significant === undefined ? {} : { maximumSignificantDigits: significant }),
		...(decimals === undefined && significant === undefined ? { maximumFractionDigits: 2 } : {}),
		// A value that rounds to nothing is shown as 0, not as -0 or +0.
		signDisplay: signed ? 'exceptZero' : 'negative',
	});
}

/** @throws {RangeError} When the value is NaN or infinite; `name` says which. */
export function requireShowable(name: string, value: number): void {
	if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, got ${String(value)}`);
}

/**
 * A number with thousands separators and a true minus sign: `15,749`, `−0.5`, `+800`.
 *
 * @throws {RangeError} On a value that is not finite, or on a number of digits Intl does not take.
 */
export function formatNumber(value: number, digits: Digits = {}): string {
	requireShowable('value', value);
	return digitsFormat(digits).format(value).replace('-', MINUS);
}

/**
 * Two numbers as one range: `20–30`. Where the lower end is negative the dash would read as a minus, so the word
 * "to" stands between them; two ends that look alike are shown once.
 *
 * @throws {RangeError} When an end is not finite, or `high` is below `low`.
 */
export function formatRange(low: number, high: number, digits: Digits = {}): string {
	if (high < low) throw new RangeError(`high must be >= low, got ${low} to ${high}`);
	const [from, to] = [formatNumber(low, digits), formatNumber(high, digits)];
	if (from === to) return from;
	return joinRange(from, to, low < 0);
}

/** Joins two formatted ends: `a–b`, or `a to b` when a dash could be taken for a minus. */
export function joinRange(from: string, to: string, hasMinus: boolean): string {
	return hasMinus ? `${from}${NO_BREAK_SPACE}to${NO_BREAK_SPACE}${to}` : `${from}${EN_DASH}${to}`;
}
