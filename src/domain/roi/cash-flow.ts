import { requireInRange, requireInteger, requireNonNegative, requirePositive } from '../checks.ts';
import {
	annualRentUsd,
	annualRunningCostUsd,
	annualSavingUsd,
	WEEKS_PER_YEAR,
	type OwnInsteadOfRent,
} from './ownership.ts';

/** A time of ownership and what is left of the price at its end. */
export interface Horizon {
	/** Years of ownership. */
	readonly horizonYears: number;
	/** What the machine sells for at the end, as a fraction of the purchase price, 0 to 1. */
	readonly residualShare: number;
}

export interface NpvInput extends OwnInsteadOfRent, Horizon {
	/** Discount rate per year, as a fraction >= 0. */
	readonly discountRate: number;
}

/** Total spent up to a moment, owning and renting. */
export interface CumulativeCost {
	/** Time since the purchase, in years. */
	readonly years: number;
	/** Purchase price and running cost so far, in US dollars; resale not deducted. */
	readonly ownedUsd: number;
	/** Rent so far, in US dollars. */
	readonly rentedUsd: number;
}

/**
 * Net present value of buying instead of renting: above 0, buying is the better use of the money.
 *
 * NPV = -C + sum over t = 1..N of S / (1 + d)^t + R x C / (1 + d)^N
 *
 * @param input - `horizonYears` is a whole number >= 1: savings fall at the end of each year.
 * @returns US dollars of today.
 * @throws {RangeError} On a negative or non-finite input, a residual above 1, more than 168 hours per week, a broken year.
 * @see Document 06, ROI analysis.
 */
export function netPresentValueUsd(input: NpvInput): number {
	const { capexUsd, horizonYears, residualShare, discountRate } = input;
	requireInteger({ horizonYears }, 1);
	requireInRange({ residualShare }, 0, 1);
	requireNonNegative({ discountRate });
	const savingUsd = annualSavingUsd(input);
	let value = -capexUsd;
	for (let year = 1; year <= horizonYears; year += 1) value += savingUsd / (1 + discountRate) ** year;
	return value + (residualShare * capexUsd) / (1 + discountRate) ** horizonYears;
}

/**
 * Hours of load per week at which owning and renting cost the same over a time of ownership, resale, idle energy,
 * maintenance and own time included, without discounting.
 *
 * @param input - No `hoursPerWeek`: it is the answer. `horizonYears` > 0.
 * @returns Hours per week; more than 168 means that renting is cheaper at any usage, `Infinity` that every hour of
 *   load costs more at home. Not below 0.
 * @throws {RangeError} On a negative or non-finite input, a residual above 1, a horizon of no time.
 * @see Document 06, ROI analysis: (C (1 - R) / N + m C + A + 8760 P_I p) / (r - (P_L - P_I) p), over 52.
 */
export function breakEvenHoursPerWeek(input: Omit<OwnInsteadOfRent, 'hoursPerWeek'> & Horizon): number {
	const { capexUsd, cloudRateUsdPerHour, loadPowerW, idlePowerW, energyPriceUsdPerKwh } = input;
	const { horizonYears, residualShare } = input;
	requirePositive({ horizonYears });
	requireInRange({ residualShare }, 0, 1);
	requireNonNegative({ cloudRateUsdPerHour });
	const neverUsed = { ...input, hoursPerWeek: 0 };
	const fixedUsdPerYear = (capexUsd * (1 - residualShare)) / horizonYears + annualRunningCostUsd(neverUsed);
	const savedUsdPerHour = cloudRateUsdPerHour - ((loadPowerW - idlePowerW) / 1000) * energyPriceUsdPerKwh;
	return savedUsdPerHour > 0 ? fixedUsdPerYear / savedUsdPerHour / WEEKS_PER_YEAR : Infinity;
}

/**
 * Two lines for a chart: money spent so far when owning and when renting. They cross at the payback with full costs.
 *
 * @param input - `horizonYears` > 0, `stepsPerYear` a whole number >= 1.
 * @returns One point per step from year 0 to the horizon, both included; a last broken step ends at the horizon.
 * @throws {RangeError} On a negative or non-finite input, more than 168 hours per week, a horizon of no time.
 */
export function cumulativeCosts(
	input: OwnInsteadOfRent & { readonly horizonYears: number; readonly stepsPerYear: number }
): CumulativeCost[] {
	const { capexUsd, horizonYears, stepsPerYear } = input;
	requirePositive({ horizonYears });
	requireInteger({ stepsPerYear }, 1);
	const runningUsdPerYear = annualRunningCostUsd(input);
	const rentUsdPerYear = annualRentUsd(input);
	const steps = Math.ceil(horizonYears * stepsPerYear);
	return Array.from({ length: steps + 1 }, (_, step) => {
		const years = Math.min(step / stepsPerYear, horizonYears);
		return { years, ownedUsd: capexUsd + runningUsdPerYear * years, rentedUsd: rentUsdPerYear * years };
	});
}
