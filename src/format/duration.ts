import { formatNumber, type Digits } from './numbers.ts';
import { formatQuantity } from './units.ts';

/** What a time is called that never ends: a payback that is not reached. */
export const NEVER = 'never';

const MONTHS_PER_YEAR = 12;
const MINUTES_PER_HOUR = 60;

/** @throws {RangeError} On a negative value or NaN; an infinite one is a duration too. */
function requireDuration(name: string, value: number): void {
	if (!(value >= 0)) throw new RangeError(`${name} must be a number >= 0, got ${String(value)}`);
}

function plural(text: string, word: string): string {
	return text === '1' ? word : `${word}s`;
}

function formatWord(value: number, word: string, digits: Digits): string {
	if (value === Infinity) return NEVER;
	return formatQuantity(value, plural(formatNumber(value, digits), word), digits);
}

/**
 * Years to two decimals: `2.87 years`, `1 year`; `never` for Infinity.
 *
 * @throws {RangeError} On a negative value or NaN.
 */
export function formatYears(years: number, digits: Digits = {}): string {
	requireDuration('years', years);
	return formatWord(years, 'year', digits);
}

/**
 * A time given in years, shown in months: `34.5 months`; `never` for Infinity.
 *
 * @throws {RangeError} On a negative value or NaN.
 */
export function formatYearsAsMonths(years: number, digits: Digits = { decimals: 1 }): string {
	requireDuration('years', years);
	return formatWord(years * MONTHS_PER_YEAR, 'month', digits);
}

/**
 * Months as given: `12 months`; `never` for Infinity.
 *
 * @throws {RangeError} On a negative value or NaN.
 */
export function formatMonths(months: number, digits: Digits = { decimals: 0 }): string {
	requireDuration('months', months);
	return formatWord(months, 'month', digits);
}

/**
 * Hours, whole: `6,568 h`; `never` for Infinity.
 *
 * @throws {RangeError} On a negative value or NaN.
 */
export function formatHours(hours: number, digits: Digits = { decimals: 0 }): string {
	requireDuration('hours', hours);
	return hours === Infinity ? NEVER : formatQuantity(hours, 'h', digits);
}

/**
 * Hours of use per week: `40 h/week`; `never` for Infinity. Whether more than 168 can be used is for the caller to say.
 *
 * @throws {RangeError} On a negative value or NaN.
 */
export function formatHoursPerWeek(hoursPerWeek: number, digits: Digits = { decimals: 0 }): string {
	requireDuration('hoursPerWeek', hoursPerWeek);
	return hoursPerWeek === Infinity ? NEVER : formatQuantity(hoursPerWeek, 'h/week', digits);
}

/**
 * Minutes of work, in hours and minutes from one hour on: `45 min`, `2 h`, `9 h 40 min`.
 *
 * @throws {RangeError} On a negative or non-finite value.
 */
export function formatMinutes(minutes: number): string {
	requireDuration('minutes', minutes);
	const whole = Math.round(minutes);
	const hours = Math.floor(whole / MINUTES_PER_HOUR);
	const rest = whole - hours * MINUTES_PER_HOUR;
	if (hours === 0) return formatQuantity(rest, 'min');
	return rest === 0 ? formatQuantity(hours, 'h') : `${formatQuantity(hours, 'h')} ${formatQuantity(rest, 'min')}`;
}

/**
 * A short time in the unit that suits it, three significant digits: `1.5 s`, `340 ms`, `200 µs`.
 *
 * @throws {RangeError} On a negative or non-finite value.
 */
export function formatSeconds(seconds: number, significant = 3): string {
	requireDuration('seconds', seconds);
	if (seconds === 0 || seconds >= 1) return formatQuantity(seconds, 's', { significant });
	if (seconds >= 1e-3) return formatQuantity(seconds * 1e3, 'ms', { significant });
	return formatQuantity(seconds * 1e6, 'µs', { significant });
}
