import { netPresentValueUsd, type NpvInput } from './cash-flow.ts';

/** The two ends to try for one input, in the input's own unit. */
export interface InputRange {
	readonly input: keyof NpvInput;
	readonly low: number;
	readonly high: number;
}

/** What one input alone does to the net present value. */
export interface Sensitivity extends InputRange {
	/** Net present value with the input at its low end, in US dollars. */
	readonly npvAtLowUsd: number;
	/** Net present value with the input at its high end, in US dollars. */
	readonly npvAtHighUsd: number;
	/** Distance between the two, in US dollars, >= 0. */
	readonly swingUsd: number;
}

/**
 * Rows of a tornado chart: each input in turn at its low and its high end, all others at their base value.
 *
 * @param base - The case in the middle.
 * @param ranges - n ranges, n >= 0.
 * @returns n rows, widest swing first.
 * @throws {RangeError} As `netPresentValueUsd`, for the base case and for every end.
 * @see Document 06, ROI analysis: which input matters most.
 */
export function npvSensitivities(base: NpvInput, ranges: readonly InputRange[]): Sensitivity[] {
	return ranges
		.map((range) => {
			const npvAtLowUsd = netPresentValueUsd({ ...base, [range.input]: range.low });
			const npvAtHighUsd = netPresentValueUsd({ ...base, [range.input]: range.high });
			return { ...range, npvAtLowUsd, npvAtHighUsd, swingUsd: Math.abs(npvAtHighUsd - npvAtLowUsd) };
		})
		.sort((a, b) => b.swingUsd - a.swingUsd);
}
