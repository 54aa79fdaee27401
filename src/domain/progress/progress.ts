/** What a builder has done, as it is kept on the device and handed over. */
export interface Progress {
	version: 1;
	/** Guide revision and data hash it was last saved under. */
	guide: string;
	/** Step id -> fingerprint of the step's text when it was ticked (by link its beginning), and when (ISO 8601, UTC, to the second). */
	ticks: Record<string, Tick>;
	/** "step-id.field-id" -> what was written down, as typed. */
	records: Record<string, string>;
	/** Step the builder is at. */
	at?: string;
	/** Seconds spent per step. */
	seconds: Record<string, number>;
}

export interface Tick {
	hash: string;
	at: string;
}

/** What of a step progress is held against. */
export interface StepText {
	id: string;
	/** Fingerprint of what the builder reads in it. */
	hash: string;
}

/** Where the ticks of a builder stand against the steps of this revision. */
export interface TickState {
	/** Ids of steps ticked with the text they have now, in the guide's order. */
	done: string[];
	/** Ids of steps that were ticked and read differently now: to be done again or looked at. */
	changed: string[];
	/** Ids that were ticked in a revision that still had them, sorted. */
	gone: string[];
}

/** Progress of somebody who has not begun. */
export function emptyProgress(guide = ''): Progress {
	return { version: 1, guide, ticks: {}, records: {}, seconds: {} };
}

/** Nothing ticked, written down or timed: nothing that a reset could lose. */
export function isUntouched({ ticks, records, seconds }: Progress): boolean {
	return [ticks, records, seconds].every((part) => Object.keys(part).length === 0);
}

/** Characters of a fingerprint that a hand-over link carries: two texts share them once in a million. */
export const HASH_IN_LINKS = 5;

/** Whether two fingerprints are of one text. One that came by link is the beginning of the whole. */
export function isSameText(one: string, other: string): boolean {
	return one.startsWith(other) || other.startsWith(one);
}

/** The time as progress keeps it: `2026-11-23T15:04:05Z`. */
export function tickTime(date: Date): string {
	return `${date.toISOString().slice(0, 19)}Z`;
}

/** Holds the ticks against the steps as they read now. */
export function ticksOf({ ticks }: Progress, steps: readonly StepText[]): TickState {
	const known = new Set(steps.map(({ id }) => id));
	const ticked = steps.filter(({ id }) => Object.hasOwn(ticks, id));
	const isDone = ({ id, hash }: StepText) => isSameText(ticks[id]?.hash ?? '-', hash);
	return {
		done: ticked.filter(isDone).map(({ id }) => id),
		changed: ticked.filter((step) => !isDone(step)).map(({ id }) => id),
		gone: Object.keys(ticks)
			.filter((id) => !known.has(id))
			.sort(),
	};
}

/** The same progress with one step ticked, or no longer ticked where `tick` is absent. */
export function withTick(progress: Progress, id: string, tick: Tick | undefined): Progress {
	const { [id]: _, ...others } = progress.ticks;
	return { ...progress, ticks: tick ? { ...others, [id]: tick } : others };
}

/** The same progress with one value written down; an empty one is taken out. */
export function withRecord(progress: Progress, key: string, value: string): Progress {
	const { [key]: _, ...others } = progress.records;
	return { ...progress, records: value.trim() === '' ? others : { ...others, [key]: value } };
}

/** Key of a record field of a step. */
export function recordKey(step: string, field: string): string {
	return `${step}.${field}`;
}
