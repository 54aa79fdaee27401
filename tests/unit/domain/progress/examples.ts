import type { Progress } from '../../../../src/domain/progress/progress.ts';

/** Progress with these ticks, id -> hash. */
export function progressOf(ticks: Record<string, string>, rest: Partial<Progress> = {}): Progress {
	return {
		version: 1,
		guide: '1.0 abcdef012345',
		ticks: Object.fromEntries(
			Object.entries(ticks).map(([id, hash], index) => [id, { hash, at: `2026-11-23T15:04:0${index}Z` }])
		),
		records: {},
		seconds: {},
		...rest,
	};
}
