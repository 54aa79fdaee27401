import { requireFinite, requireNonNegative, requirePositive } from '../checks.ts';
import { BYTES_PER_GB } from '../memory/bytes.ts';

/** A forecast beside what was measured, in the same unit. */
export interface Comparison {
	predicted: number;
	measured: number;
}

/**
 * How far a forecast is off: |predicted - measured| / measured.
 *
 * @returns A share: 0.1 means 10 % off, in either direction.
 * @throws {RangeError} When the forecast is negative or the measurement not above zero.
 * @see Document 03, model against measurement.
 */
export function relativeError({ predicted, measured }: Comparison): number {
	requireNonNegative({ predicted });
	requirePositive({ measured });
	return Math.abs(predicted - measured) / measured;
}

/**
 * How many times the measured speed was forecast: predicted / measured.
 *
 * @returns A factor: above 1 the model promised too much.
 * @throws {RangeError} When the forecast is negative or the measurement not above zero.
 */
export function predictedPerMeasured({ predicted, measured }: Comparison): number {
	requireNonNegative({ predicted });
	requirePositive({ measured });
	return predicted / measured;
}

/**
 * The middle value: half are smaller, half larger.
 *
 * @param values n numbers in any order, n >= 1; not changed.
 * @returns The middle one, or the mean of the middle two when n is even.
 * @throws {RangeError} When there is no value, or one is not a finite number.
 */
export function median(values: readonly number[]): number {
	for (const value of values) requireFinite({ values: value });
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	if (upper === undefined || lower === undefined)
		throw new RangeError('values must hold at least one number, got none');
	return (lower + upper) / 2;
}

/**
 * The error that half of all forecasts stay below.
 *
 * @param comparisons n forecasts beside their measurements, n >= 1.
 * @returns A share: 0.1 means 10 % off.
 * @throws {RangeError} When there is no comparison or one has an impossible figure.
 */
export function medianRelativeError(comparisons: readonly Comparison[]): number {
	if (comparisons.length === 0) throw new RangeError('comparisons must hold at least one pair, got none');
	return median(comparisons.map(relativeError));
}

/**
 * Bandwidth behind a measured generation speed: tokens/s x bytes per token.
 *
 * @returns GB/s: 1,447 for 34.05 tokens/s of a 42.5 GB model.
 * @throws {RangeError} When a figure is not above zero.
 * @see Document 03, achieved efficiency. Divided by the card's bandwidth it is the efficiency of `decodeTokensPerS`.
 */
export function achievedBandwidthGbPerS(bytesPerToken: number, tokensPerS: number): number {
	requirePositive({ bytesPerToken, tokensPerS });
	return (bytesPerToken * tokensPerS) / BYTES_PER_GB;
}
