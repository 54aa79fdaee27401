import { formatNumber, joinRange, MINUS, requireShowable } from './numbers.ts';

/** What happens to cents. */
export interface UsdOptions {
	/** `auto`: whole dollars where the amount is whole, else two decimals. `always`: columns of a table. `never`: rounded. */
	readonly cents?: 'auto' | 'always' | 'never' | undefined;
	/** Write a plus sign before a positive amount (a change, not a price). */
	readonly signed?: boolean | undefined;
}

/**
 * US dollars: `$15,749`, `$158.33`, `−$800.00`, `+$800`.
 *
 * @throws {RangeError} On an amount that is not finite.
 */
export function formatUsd(amountUsd: number, { cents = 'auto', signed = false }: UsdOptions = {}): string {
	requireShowable('amountUsd', amountUsd);
	const size = Math.abs(amountUsd);
	const isWhole = Math.abs(size - Math.round(size)) < 0.005;
	const digits = formatNumber(size, { decimals: cents === 'never' || (cents === 'auto' && isWhole) ? 0 : 2 });
	const showsNothing = !/[1-9]/.test(digits);
	const sign = showsNothing ? '' : amountUsd < 0 ? MINUS : signed ? '+' : '';
	return `${sign}$${digits}`;
}

/**
 * An amount rounded to significant digits, for what is only estimated: `$41,000`.
 *
 * @throws {RangeError} On an amount that is not finite, or fewer than one digit.
 */
export function formatUsdRounded(amountUsd: number, significant = 2): string {
	requireShowable('amountUsd', amountUsd);
	const digits = formatNumber(Math.abs(amountUsd), { significant });
	return `${amountUsd < 0 ? MINUS : ''}$${digits}`;
}

/**
 * Two prices as one range: `$3.35–$12.29`; both ends show cents when one of them needs them.
 *
 * @throws {RangeError} When an amount is not finite, or `highUsd` is below `lowUsd`.
 */
export function formatUsdRange(lowUsd: number, highUsd: number, { cents = 'auto' }: UsdOptions = {}): string {
	if (highUsd < lowUsd) throw new RangeError(`highUsd must be >= lowUsd, got ${lowUsd} to ${highUsd}`);
	const asPlain = [formatUsd(lowUsd, { cents }), formatUsd(highUsd, { cents })];
	const mode = cents === 'auto' && asPlain.some((text) => text.includes('.')) ? 'always' : cents;
	const [from, to] = [formatUsd(lowUsd, { cents: mode }), formatUsd(highUsd, { cents: mode })];
	return from === to ? from : joinRange(from, to, lowUsd < 0);
}

/** A price per unit: two decimals, more only where they carry meaning ($0.102 per hour of electricity). */
function formatRate(amountUsd: number, unit: string, decimals: number): string {
	requireShowable('amountUsd', amountUsd);
	const sign = amountUsd < 0 ? MINUS : '';
	return `${sign}$${formatNumber(Math.abs(amountUsd), { decimals })}${unit}`;
}

/**
 * Price of an hour: `$2.50/h`, with three decimals `$0.102/h`.
 *
 * @throws {RangeError} On an amount that is not finite.
 */
export function formatUsdPerHour(amountUsd: number, decimals = 2): string {
	return formatRate(amountUsd, '/h', decimals);
}

/**
 * Price of electricity: `$0.17/kWh`.
 *
 * @throws {RangeError} On an amount that is not finite.
 */
export function formatUsdPerKwh(amountUsd: number, decimals = 2): string {
	return formatRate(amountUsd, '/kWh', decimals);
}

/**
 * Price of a gigabyte, of memory bought or of storage rented: `$4.95/GB`.
 *
 * @throws {RangeError} On an amount that is not finite.
 */
export function formatUsdPerGb(amountUsd: number, decimals = 2): string {
	return formatRate(amountUsd, '/GB', decimals);
}

/**
 * Price of tokens: `$0.88 per million tokens`.
 *
 * @throws {RangeError} On an amount that is not finite.
 */
export function formatUsdPerMillionTokens(amountUsd: number, decimals = 2): string {
	return formatRate(amountUsd, ' per million tokens', decimals);
}

/**
 * A cost that returns every year: `$315/year`.
 *
 * @throws {RangeError} On an amount that is not finite.
 */
export function formatUsdPerYear(amountUsd: number, decimals = 0): string {
	return formatRate(amountUsd, '/year', decimals);
}
