import { requireInRange, requireNonNegative, requirePositive } from '../checks.ts';
import { annualSavingUsd, HOURS_PER_WEEK, WEEKS_PER_YEAR, type OwnInsteadOfRent } from './ownership.ts';

/** Purchase price against what each hour of use saves. */
export interface HourlySaving {
	/** Up-front cost of the machine, in US dollars. */
	readonly capexUsd: number;
	/** Price of one hour of what the machine replaces, in US dollars per hour. */
	readonly cloudRateUsdPerHour: number;
	/** Cost of running the machine for one of those hours (electricity), in US dollars per hour; the summary takes 0. */
	readonly runningCostUsdPerHour: number;
}

export interface PaybackInput extends HourlySaving {
	/** Hours of use per week, 0 to 168. */
	readonly hoursPerWeek: number;
}

function savedUsdPerHour({ capexUsd, cloudRateUsdPerHour, runningCostUsdPerHour }: HourlySaving): number {
	requireNonNegative({ capexUsd, cloudRateUsdPerHour, runningCostUsdPerHour });
	return cloudRateUsdPerHour - runningCostUsdPerHour;
}

/**
 * Time until avoided rental has paid for the machine, by the summary's own method.
 *
 * payback = capex / (52 x hours per week x (cloud rate - running cost))
 *
 * @returns Years. `Infinity` when owning saves nothing per hour, or at zero hours.
 * @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week.
 * @see Executive summary, "Payback Period Calculation"; document 06, ROI analysis.
 */
export function paybackYears(input: PaybackInput): number {
	const { capexUsd, hoursPerWeek } = input;
	requireInRange({ hoursPerWeek }, 0, HOURS_PER_WEEK);
	const savedUsdPerYear = hoursPerWeek * WEEKS_PER_YEAR * savedUsdPerHour(input);
	return savedUsdPerYear > 0 ? capexUsd / savedUsdPerYear : Infinity;
}

/**
 * Payback with everything a year costs: electricity under load and at idle, maintenance, own time.
 *
 * @returns Years. `Infinity` when a year of owning saves nothing.
 * @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week.
 * @see Document 06, ROI analysis: C / S.
 */
export function fullCostPaybackYears(input: OwnInsteadOfRent): number {
	const savingUsd = annualSavingUsd(input);
	return savingUsd > 0 ? input.capexUsd / savingUsd : Infinity;
}

/**
 * Payback with everything a year costs, later savings counting for less.
 *
 * n = -ln(1 - C x d / S) / ln(1 + d), savings taken at the end of each year, no resale.
 *
 * @param input - As for {@link fullCostPaybackYears}; `discountRate` per year as a fraction >= 0.
 * @returns Years. `Infinity` when the savings never add up to the price (S <= C x d).
 * @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week.
 * @see Document 06, ROI analysis.
 */
export function discountedPaybackYears(input: OwnInsteadOfRent & { readonly discountRate: number }): number {
	const { capexUsd, discountRate } = input;
	requireNonNegative({ discountRate });
	if (discountRate === 0) return fullCostPaybackYears(input);
	const savingUsd = annualSavingUsd(input);
	if (savingUsd <= 0 || savingUsd <= capexUsd * discountRate) return Infinity;
	return -Math.log(1 - (capexUsd * discountRate) / savingUsd) / Math.log(1 + discountRate);
}

/**
 * Hours of use after which avoided rental has paid for the machine, whenever they fall. Idle energy, maintenance
 * and own time are left out.
 *
 * @returns Hours. `Infinity` when an hour saves nothing.
 * @throws {RangeError} On a negative or non-finite input.
 * @see Document 06, ROI analysis: C / (r - P_L x p).
 */
export function breakEvenHours(input: HourlySaving): number {
	const saved = savedUsdPerHour(input);
	return saved > 0 ? input.capexUsd / saved : Infinity;
}

/**
 * Hours of use per week at which the machine has paid for itself after a given time.
 *
 * @param input - As for {@link breakEvenHours}; `targetYears` > 0 (1 for the summary's "within 12 months").
 * @returns Hours per week. More than 168 means that no usage reaches the target; `Infinity` when an hour saves nothing.
 * @throws {RangeError} On a negative or non-finite input, or a target of no time.
 * @see Document 06, ROI analysis (115.0, 121.1 and 126.3 hours).
 */
export function hoursPerWeekForPayback(input: HourlySaving & { readonly targetYears: number }): number {
	const { targetYears } = input;
	requirePositive({ targetYears });
	return breakEvenHours(input) / (WEEKS_PER_YEAR * targetYears);
}
