/** Nobody publishes how long this takes: our plan, said as an estimate. */
const plan = { status: 'estimated' as const, sources: ['guide'], date: '2026-11-23' };

/** Minutes of work, or from least to most. */
export const minutes = (least: number, most?: number) => ({
	value: most === undefined ? least : { min: least, max: most },
	unit: 'min' as const,
	...plan,
});

/** Hours the machine works alone, or from least to most. */
export const hours = (least: number, most?: number) => ({
	value: most === undefined ? least : { min: least, max: most },
	unit: 'h' as const,
	...plan,
});
