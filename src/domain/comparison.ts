import { requireNonNegative, requirePositive } from './checks.ts';

/**
 * How many times a reference value another value is.
 *
 * @param value - In any unit.
 * @param reference - In the same unit, > 0.
 * @returns A factor: 0.88 for 110 against 125.
 * @throws {RangeError} When the value is negative or the reference not above zero.
 */
export function timesOf(value: number, reference: number): number {
	requireNonNegative({ value });
	requirePositive({ reference });
	return value / reference;
}

/**
 * What is lost on the way from a reference to a smaller value, as a part of the reference.
 *
 * @param value - In any unit.
 * @param reference - In the same unit, > 0.
 * @returns A fraction: 0.25 for six channels instead of eight. Negative where there is more than before.
 * @throws {RangeError} When the value is negative or the reference not above zero.
 */
export function lossShare(value: number, reference: number): number {
	return 1 - timesOf(value, reference);
}
