import { isSameText, isUntouched, type Progress } from './progress.ts';

/** Whose entry stays where two builders have different ones. */
export type Preference = 'mine' | 'theirs';

export interface Difference {
	/** Ids of steps, keys of records. */
	ticks: string[];
	records: string[];
}

/** What theirs would bring to mine. */
export interface Comparison {
	/** Only theirs has it. */
	added: Difference;
	/** Both have it, and not the same: the step was ticked in another revision, or another value was written down. */
	conflicts: Difference;
}

function keysWhere<T>(
	mine: Record<string, T>,
	theirs: Record<string, T>,
	isOne: (mine: T | undefined, theirs: T) => boolean
) {
	return Object.entries(theirs)
		.filter(([key, entry]) => isOne(Object.hasOwn(mine, key) ? mine[key] : undefined, entry))
		.map(([key]) => key);
}

/** Holds theirs against mine. Time spent is no conflict: the longer one stays. */
export function compareProgress(mine: Progress, theirs: Progress): Comparison {
	return {
		added: {
			ticks: keysWhere(mine.ticks, theirs.ticks, (tick) => tick === undefined),
			records: keysWhere(mine.records, theirs.records, (value) => value === undefined),
		},
		conflicts: {
			ticks: keysWhere(
				mine.ticks,
				theirs.ticks,
				(tick, other) => tick !== undefined && !isSameText(tick.hash, other.hash)
			),
			records: keysWhere(mine.records, theirs.records, (value, other) => value !== undefined && value !== other),
		},
	};
}

/**
 * Both together. What only one has stays; where both differ, the preferred one's entry stays. A tick on the same text
 * keeps the earlier time.
 */
export function mergeProgress(mine: Progress, theirs: Progress, prefer: Preference = 'mine'): Progress {
	const [first, second] = prefer === 'mine' ? [theirs, mine] : [mine, theirs];
	const ticks = { ...first.ticks, ...second.ticks };
	for (const [id, tick] of Object.entries(first.ticks)) {
		const kept = ticks[id];
		if (!kept || !isSameText(kept.hash, tick.hash)) continue;
		const earlier = Date.parse(tick.at) < Date.parse(kept.at) ? tick : kept;
		ticks[id] = { hash: tick.hash.length > kept.hash.length ? tick.hash : kept.hash, at: earlier.at };
	}
	const seconds = { ...mine.seconds };
	// A file from anywhere may name a step "constructor", which every object has.
	for (const [id, spent] of Object.entries(theirs.seconds))
		seconds[id] = Math.max(spent, Object.hasOwn(seconds, id) ? (seconds[id] ?? 0) : 0);
	const at = prefer === 'mine' && !isUntouched(mine) ? (mine.at ?? theirs.at) : (theirs.at ?? mine.at);
	return {
		version: 1,
		guide: second.guide,
		ticks,
		records: { ...first.records, ...second.records },
		seconds,
		...(at === undefined ? {} : { at }),
	};
}
