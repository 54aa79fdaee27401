import { requireNonNegative, requirePositive } from '../checks.ts';
import { HOURS_PER_YEAR } from './ownership.ts';

/**
 * Change from one price to a later one, or share of one amount in another less one.
 *
 * @param input - Both in the same unit; `from` > 0.
 * @returns Fraction: 0.38 for 38 % more, below 0 for less.
 * @throws {RangeError} On a negative or non-finite input, or a start of nothing.
 */
export function relativeChange(input: { readonly from: number; readonly to: number }): number {
	const { from, to } = input;
	requirePositive({ from });
	requireNonNegative({ to });
	return to / from - 1;
}

/**
 * How long a machine that never stops needs for a number of hours.
 *
 * @param hours - Hours >= 0; `Infinity` stays infinite.
 * @returns Years of 8,760 hours.
 * @throws {RangeError} On a negative value or NaN.
 */
export function yearsWithoutPause(hours: number): number {
	if (hours !== Infinity) requireNonNegative({ hours });
	return hours / HOURS_PER_YEAR;
}

/**
 * Rent of disk space.
 *
 * @param input - Space in GB, price in US dollars per GB and month.
 * @returns US dollars per month.
 * @throws {RangeError} On a negative or non-finite input.
 */
export function storageRentUsdPerMonth(input: {
	readonly storageGb: number;
	readonly rentUsdPerGbMonth: number;
}): number {
	const { storageGb, rentUsdPerGbMonth } = input;
	requireNonNegative({ storageGb, rentUsdPerGbMonth });
	return storageGb * rentUsdPerGbMonth;
}

/**
 * Part of the rent of an hour that goes into electricity when the machine is owned.
 *
 * @param input - Both in US dollars per hour; the rent > 0.
 * @returns Fraction >= 0; above 1 an owned hour costs more than a rented one before anything else is paid.
 * @throws {RangeError} On a negative or non-finite input, or a rent of nothing.
 */
export function energyShareOfRent(input: {
	readonly energyUsdPerHour: number;
	readonly cloudRateUsdPerHour: number;
}): number {
	const { energyUsdPerHour, cloudRateUsdPerHour } = input;
	requireNonNegative({ energyUsdPerHour });
	requirePositive({ cloudRateUsdPerHour });
	return energyUsdPerHour / cloudRateUsdPerHour;
}
