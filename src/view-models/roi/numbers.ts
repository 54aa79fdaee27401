import { NEVER } from '../../format/duration.ts';
import { formatNumber } from '../../format/numbers.ts';

const LONG_YEARS = 10;

/** Years for a column that carries the unit: two decimals, one from ten years on. */
export function yearsText(years: number): string {
	if (years === Infinity) return NEVER;
	return formatNumber(years, { decimals: years < LONG_YEARS ? 2 : 1 });
}

/** Whole numbers for a column that carries the unit. */
export function wholeText(value: number): string {
	return value === Infinity ? NEVER : formatNumber(value, { decimals: 0 });
}

/** Dollars and cents for a column that carries the unit. */
export const centsText = (amountUsd: number) => formatNumber(amountUsd, { decimals: 2 });

/** A gain or a loss in whole dollars for a column that carries the unit. */
export const signedText = (amountUsd: number) => formatNumber(amountUsd, { decimals: 0, signed: true });
