import { requireInRange, requireInteger, requireNonNegative, requirePositive } from '../checks.ts';
import type { Horizon } from './cash-flow.ts';
import { annualRunningCostUsd, loadHoursPerYear, type Ownership } from './ownership.ts';

const SECONDS_PER_HOUR = 3600;
const TOKENS_PER_MILLION = 1_000_000;

/**
 * What one hour of load costs the owner over the whole time of ownership.
 *
 * (C (1 - R) + N (E + m C + A)) / (N H)
 *
 * @param input - `horizonYears` > 0. For a machine with n cards this is the cost of the machine's hour: divide by n.
 * @returns US dollars per hour of load. `Infinity` at zero hours.
 * @throws {RangeError} On a negative or non-finite input, a residual above 1, more than 168 hours per week.
 * @see Document 06, ROI analysis.
 */
export function ownedCostUsdPerHour(input: Ownership & Horizon): number {
	const { capexUsd, horizonYears, residualShare, hoursPerWeek } = input;
	requirePositive({ horizonYears });
	requireInRange({ residualShare }, 0, 1);
	const usdPerYear = (capexUsd * (1 - residualShare)) / horizonYears + annualRunningCostUsd(input);
	const hours = loadHoursPerYear(hoursPerWeek);
	return hours > 0 ? usdPerYear / hours : Infinity;
}

/**
 * Purchase price that one card has to earn back: its own price and its part of what all cards share.
 *
 * @param input - Price of everything but the cards and price of one card in US dollars; number of cards >= 1.
 * @returns US dollars per card.
 * @throws {RangeError} On a negative or non-finite price, or a number of cards that is no whole number >= 1.
 * @see Document 06, ROI analysis: several GPUs share the platform.
 */
export function capexUsdPerGpu(input: {
	readonly platformPriceUsd: number;
	readonly gpuPriceUsd: number;
	readonly gpuCount: number;
}): number {
	const { platformPriceUsd, gpuPriceUsd, gpuCount } = input;
	requireNonNegative({ platformPriceUsd, gpuPriceUsd });
	requireInteger({ gpuCount }, 1);
	return platformPriceUsd / gpuCount + gpuPriceUsd;
}

/**
 * Price of a million tokens at a given price per hour.
 *
 * @param input - US dollars per hour; tokens per second really produced, summed over all users, > 0.
 * @returns US dollars per million tokens.
 * @throws {RangeError} On a negative or non-finite price, or a speed that is not positive.
 * @see Document 06, ROI analysis: hourly cost / (T x 3600 / 1,000,000).
 */
export function costUsdPerMillionTokens(input: {
	readonly costUsdPerHour: number;
	readonly tokensPerS: number;
}): number {
	const { costUsdPerHour, tokensPerS } = input;
	requireNonNegative({ costUsdPerHour });
	requirePositive({ tokensPerS });
	return costUsdPerHour / ((tokensPerS * SECONDS_PER_HOUR) / TOKENS_PER_MILLION);
}

/**
 * Speed the machine must hold through every hour of load to be as cheap per token as an API.
 *
 * @param input - US dollars per hour; API price in US dollars per million tokens, > 0.
 * @returns Tokens per second.
 * @throws {RangeError} On a negative or non-finite price, or an API price that is not positive.
 * @see Document 06, ROI analysis: hourly cost / (q x 0.0036).
 */
export function tokensPerSToMatchApi(input: {
	readonly costUsdPerHour: number;
	readonly apiPriceUsdPerMillionTokens: number;
}): number {
	const { costUsdPerHour, apiPriceUsdPerMillionTokens } = input;
	requireNonNegative({ costUsdPerHour });
	requirePositive({ apiPriceUsdPerMillionTokens });
	return (costUsdPerHour * TOKENS_PER_MILLION) / (apiPriceUsdPerMillionTokens * SECONDS_PER_HOUR);
}

/**
 * What an API would have charged for the tokens of one hour. Put it in place of the rent in `breakEvenHours` to
 * learn when the machine has earned its price against that API.
 *
 * @param input - Tokens per second really produced >= 0; API price in US dollars per million tokens.
 * @returns US dollars per hour.
 * @throws {RangeError} On a negative or non-finite input.
 * @see Document 06, ROI analysis: the machine against per-token prices.
 */
export function apiPriceUsdPerHour(input: {
	readonly tokensPerS: number;
	readonly apiPriceUsdPerMillionTokens: number;
}): number {
	const { tokensPerS, apiPriceUsdPerMillionTokens } = input;
	requireNonNegative({ tokensPerS, apiPriceUsdPerMillionTokens });
	return ((tokensPerS * SECONDS_PER_HOUR) / TOKENS_PER_MILLION) * apiPriceUsdPerMillionTokens;
}
