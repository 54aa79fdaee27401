import { requireNonNegative } from './checks.ts';

/** A span from least to most, both in the same unit; equal where only one figure is known. */
export interface Span {
	readonly least: number;
	readonly most: number;
}

/**
 * Sum of spans: least of all together, most of all together.
 *
 * @param spans - n spans, n >= 0, all in one unit.
 * @returns Both 0 for no spans.
 * @throws {RangeError} On a negative end, or where `most` is below `least`.
 */
export function sumOfSpans(spans: readonly Span[]): Span {
	return spans.reduce<Span>(
		(sum, { least, most }) => {
			requireNonNegative({ least, most });
			if (most < least) throw new RangeError(`most must be >= least, got ${least} to ${most}`);
			return { least: sum.least + least, most: sum.most + most };
		},
		{ least: 0, most: 0 }
	);
}

/** A number of pieces of something, by its key. */
export interface CountedPiece {
	readonly key: string;
	readonly quantity: number;
}

/** One key whose two counts differ. */
export interface CountDifference {
	readonly key: string;
	/** Pieces that should be there. */
	readonly listed: number;
	/** Pieces that are used. */
	readonly used: number;
}

function countByKey(pieces: readonly CountedPiece[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { key, quantity } of pieces) {
		requireNonNegative({ quantity });
		counts.set(key, (counts.get(key) ?? 0) + quantity);
	}
	return counts;
}

/**
 * Compares what a list orders with what the steps use up.
 *
 * @param listed - n pieces; a key may stand more than once.
 * @param used - n pieces; a key may stand more than once.
 * @returns The keys whose counts differ, sorted by key; none when both agree.
 * @throws {RangeError} On a negative quantity.
 */
export function countDifferences(listed: readonly CountedPiece[], used: readonly CountedPiece[]): CountDifference[] {
	const [expected, actual] = [countByKey(listed), countByKey(used)];
	return [...new Set([...expected.keys(), ...actual.keys()])]
		.sort()
		.map((key) => ({ key, listed: expected.get(key) ?? 0, used: actual.get(key) ?? 0 }))
		.filter(({ listed: all, used: gone }) => all !== gone);
}
