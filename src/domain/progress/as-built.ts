import { type Progress, recordKey, ticksOf } from './progress.ts';
import type { BenchStep } from './steps.ts';

/** Fields of the sheet itself, kept beside the records of the steps. */
export const SHEET_FIELDS = { machine: 'as-built.machine', builder: 'as-built.builder' } as const;

/** What was built, as a record of its own: complete without the guide. */
export interface AsBuilt {
	kind: 'as-built-record';
	/** Revision and data hash of the guide the record was made under. */
	guide: string;
	machine: string;
	builder: string;
	/** Times of the first and last tick (ISO 8601, UTC); absent where nothing is ticked. */
	firstTick?: string;
	lastTick?: string;
	/** Steps ticked with the text they have now, of all steps. */
	ticked: number;
	of: number;
	/** Numbers and titles of steps that read differently since they were ticked. */
	changed: string[];
	steps: AsBuiltStep[];
}

export interface AsBuiltStep {
	id: string;
	number: string;
	title: string;
	/** Absent where the step has no tick, or one of another text. */
	tickedAt?: string;
	/** Value is what was typed; absent where nothing was. */
	records: { id: string; label: string; unit?: string; value?: string }[];
}

function stepOf({ id, number, title, records }: BenchStep, progress: Progress, isDone: boolean): AsBuiltStep {
	const tickedAt = isDone ? progress.ticks[id]?.at : undefined;
	return {
		id,
		number,
		title,
		...(tickedAt === undefined ? {} : { tickedAt }),
		records: records.map(({ id: field, label, unit }) => {
			const value = progress.records[recordKey(id, field)];
			return { id: field, label, ...(unit === undefined ? {} : { unit }), ...(value === undefined ? {} : { value }) };
		}),
	};
}

/** Progress as the record of the machine that was built. */
export function asBuilt(progress: Progress, steps: readonly BenchStep[], guide: string): AsBuilt {
	const { done, changed } = ticksOf(progress, steps);
	const times = Object.values(progress.ticks)
		.map(({ at }) => at)
		.sort((a, b) => Date.parse(a) - Date.parse(b));
	const [firstTick, lastTick] = [times[0], times.at(-1)];
	return {
		kind: 'as-built-record',
		guide,
		machine: progress.records[SHEET_FIELDS.machine] ?? '',
		builder: progress.records[SHEET_FIELDS.builder] ?? '',
		...(firstTick === undefined ? {} : { firstTick }),
		...(lastTick === undefined ? {} : { lastTick }),
		ticked: done.length,
		of: steps.length,
		changed: steps.filter(({ id }) => changed.includes(id)).map(({ number, title }) => `${number} ${title}`),
		steps: steps.map((step) => stepOf(step, progress, done.includes(step.id))),
	};
}
