import { requireNonNegative, requirePositive } from './checks.ts';

/** One rung of an excursion ladder: a power supply must bear this share of its rating for this long. */
export interface TransientRung {
	/** Load as a fraction of the rating: 2 for 200 %. */
	readonly shareOfRated: number;
	/** Longest duration, in microseconds. */
	readonly durationUs: number;
}

export interface TransientInput {
	/** Load in the spike, in W on the direct-current side. */
	readonly peakW: number;
	/** How long the spike lasts, in microseconds. Absent where nobody measured it. */
	readonly durationUs?: number | undefined;
	/** Rating of the power supply, in W. */
	readonly psuRatedW: number;
	/** Rungs that a source vouches for, in any order. Leave out a rung that is only believed. */
	readonly ladder: readonly TransientRung[];
}

/** Whether a spike stays inside what a power supply must bear, and which rung said so. */
export interface TransientResult {
	/** `holds` and `exceeds` are certain; `unknown` when no rung of the ladder covers a spike this long. */
	readonly outcome: 'holds' | 'exceeds' | 'unknown';
	/** Spike as a fraction of the rating. */
	readonly shareOfRated: number;
	/** The rung that decided. Absent when the rating itself decided, or nothing did. */
	readonly rung?: TransientRung | undefined;
}

/**
 * Compares a spike with an excursion ladder (ATX 3.x, Intel's power supply design guide).
 *
 * A load within the rating always holds. Above it, the rung that counts is the shortest one lasting at least as long as
 * the spike: a 200 µs spike needs the 1 ms rung, the 100 µs rung says nothing about it. A spike above the highest rung
 * exceeds the ladder however short it is.
 *
 * @throws {RangeError} On a negative or non-finite input, or a rating that is not positive.
 */
export function transientAgainstLadder({ peakW, durationUs, psuRatedW, ladder }: TransientInput): TransientResult {
	requireNonNegative({ peakW });
	requirePositive({ psuRatedW });
	if (durationUs !== undefined) requirePositive({ durationUs });
	ladder.forEach((rung, i) => {
		requirePositive({ [`ladder[${i}].shareOfRated`]: rung.shareOfRated, [`ladder[${i}].durationUs`]: rung.durationUs });
	});

	const shareOfRated = peakW / psuRatedW;
	if (shareOfRated <= 1) return { outcome: 'holds', shareOfRated };
	const highest = [...ladder].sort((a, b) => b.shareOfRated - a.shareOfRated)[0];
	if (highest && shareOfRated > highest.shareOfRated) return { outcome: 'exceeds', shareOfRated, rung: highest };
	if (durationUs === undefined) return { outcome: 'unknown', shareOfRated };
	const rung = ladder.filter((r) => r.durationUs >= durationUs).sort((a, b) => a.durationUs - b.durationUs)[0];
	if (!rung) return { outcome: 'unknown', shareOfRated };
	return { outcome: shareOfRated <= rung.shareOfRated ? 'holds' : 'exceeds', shareOfRated, rung };
}
