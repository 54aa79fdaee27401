import { requireInteger, requireNonNegative } from './checks.ts';

/** A line whose price is known per piece. */
export interface UnitPricedLine {
	/** Pieces, a whole number >= 1. */
	readonly quantity: number;
	/** Price of one piece in US dollars, before sales tax and shipping, at most two decimals. */
	readonly unitPriceUsd: number;
}

/** A line priced as a set: six modules at $950 together have no unit price in whole cents. */
export interface SetPricedLine {
	/** Pieces in the set, a whole number >= 1. */
	readonly quantity: number;
	/** Price of all pieces together in US dollars, before sales tax and shipping, at most two decimals. */
	readonly linePriceUsd: number;
}

/** One line of a bill of materials: exactly one of the two prices is given. */
export type PricedLine = UnitPricedLine | SetPricedLine;

/** A stated total set against the sum of the lines it claims to add up. */
export interface StatedTotalDifference {
	/** What the lines add up to, in US dollars. */
	readonly totalUsd: number;
	/** What the document states, in US dollars. */
	readonly statedTotalUsd: number;
	/** Sum minus statement, in US dollars: positive when the statement is too low. */
	readonly differenceUsd: number;
	/** Difference as a fraction of the stated total. */
	readonly shareOfStated: number;
	/** Difference as a fraction of the sum of the lines. */
	readonly shareOfTotal: number;
}

/** Sums run on whole cents: in binary fractions 0.10 + 0.20 is not 0.30. */
function cents(name: string, amountUsd: number): number {
	requireNonNegative({ [name]: amountUsd });
	const whole = Math.round(amountUsd * 100);
	if (!Number.isSafeInteger(whole) || Math.abs(amountUsd * 100 - whole) > 1e-6) {
		throw new RangeError(`${name} must have at most two decimals, got ${amountUsd}`);
	}
	return whole;
}

function extendedCents(line: PricedLine): number {
	requireInteger({ quantity: line.quantity }, 1);
	const hasUnitPrice = 'unitPriceUsd' in line;
	if (hasUnitPrice && 'linePriceUsd' in line) {
		throw new RangeError(
			`linePriceUsd must be absent where unitPriceUsd is given, got ${String(line.linePriceUsd)} beside ${line.unitPriceUsd}`
		);
	}
	const extended = hasUnitPrice
		? cents('unitPriceUsd', line.unitPriceUsd) * line.quantity
		: cents('linePriceUsd', line.linePriceUsd);
	if (!Number.isSafeInteger(extended)) throw new RangeError(`quantity must keep the sum exact, got ${line.quantity}`);
	return extended;
}

function totalCents(lines: readonly PricedLine[]): number {
	return lines.reduce((sum, line) => sum + extendedCents(line), 0);
}

/**
 * Price of a whole line: quantity x unit price, or the price of the set.
 *
 * @returns US dollars, exact to the cent.
 * @throws {RangeError} On a quantity that is no whole number >= 1, on a negative price, on one with fractions of a cent.
 */
export function extendedPriceUsd(line: PricedLine): number {
	return extendedCents(line) / 100;
}

/**
 * Price of one piece. For a set this is an average that may not be payable in whole cents (950 / 6 = 158.33…):
 * never multiply it back, take {@link extendedPriceUsd}.
 *
 * @returns US dollars per piece, unrounded.
 * @throws {RangeError} As {@link extendedPriceUsd}.
 */
export function averageUnitPriceUsd(line: PricedLine): number {
	return extendedCents(line) / 100 / line.quantity;
}

/**
 * Sum of all lines.
 *
 * @param lines - n lines, n >= 0.
 * @returns US dollars, exact to the cent; 0 for no lines.
 * @throws {RangeError} As {@link extendedPriceUsd}, for the first line that is wrong.
 */
export function totalUsd(lines: readonly PricedLine[]): number {
	return totalCents(lines) / 100;
}

/**
 * Each line's part of the total, for the cost chart.
 *
 * @param lines - n lines, n >= 1.
 * @returns n fractions between 0 and 1 in the order of the lines; together they are 1.
 * @throws {RangeError} As {@link totalUsd}, and when the lines add up to nothing.
 */
export function sharesOfTotal(lines: readonly PricedLine[]): number[] {
	const total = totalCents(lines);
	if (total === 0) throw new RangeError('lines must add up to more than 0, got 0');
	return lines.map((line) => extendedCents(line) / total);
}

/**
 * Compares a printed total with the sum of its lines: the executive summary prints $14,949 under lines that add up
 * to $15,749.
 *
 * @param lines - n lines, n >= 1.
 * @param statedTotalUsd - The printed total in US dollars, > 0.
 * @throws {RangeError} As {@link sharesOfTotal}, and on a stated total that is not positive.
 */
export function differenceToStatedTotal(lines: readonly PricedLine[], statedTotalUsd: number): StatedTotalDifference {
	const total = totalCents(lines);
	if (total === 0) throw new RangeError('lines must add up to more than 0, got 0');
	const stated = cents('statedTotalUsd', statedTotalUsd);
	if (stated === 0) throw new RangeError('statedTotalUsd must be a finite number > 0, got 0');
	return {
		totalUsd: total / 100,
		statedTotalUsd: stated / 100,
		differenceUsd: (total - stated) / 100,
		shareOfStated: (total - stated) / stated,
		shareOfTotal: (total - stated) / total,
	};
}
