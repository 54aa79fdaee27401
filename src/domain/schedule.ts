import { requirePositive } from './checks.ts';

/** One part of a schedule, with the hours from its beginning at which it starts and ends. */
export interface ScheduledPart {
	startH: number;
	endH: number;
}

/**
 * Parts that follow each other without a gap.
 *
 * @param durationsH n lengths in hours.
 * @returns n parts; the end of the last one is the length of the whole.
 * @throws {RangeError} When a length is not a number above 0.
 */
export function consecutive(durationsH: readonly number[]): ScheduledPart[] {
	let endH = 0;
	return durationsH.map((durationH) => {
		requirePositive({ durationH });
		const startH = endH;
		endH += durationH;
		return { startH, endH };
	});
}
