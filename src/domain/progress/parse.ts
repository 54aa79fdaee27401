import type { Progress, Tick } from './progress.ts';

/** Longest text that is read at all: some hundred times what a whole build takes. */
export const MOST_CHARACTERS = 500_000;
const MOST_ENTRIES = 1000;
const MOST_VALUE = 1000;
const MOST_SECONDS = 366 * 24 * 3600;

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const recordId = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;
const hash = /^[0-9a-f]{4,64}$/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** Something that is not progress, in one sentence that names the field. */
export class ProgressFault extends Error {}

type Fields = Record<string, unknown>;

function fail(sentence: string): never {
	throw new ProgressFault(sentence);
}

/** What was found, short enough for a sentence. */
function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'an object';
	// `undefined` is no JSON.
	const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function fieldsOf(value: unknown, name: string, known?: readonly string[]): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		fail(`“${name}” must be an object, found ${shown(value)}.`);
	const strange = known && Object.keys(value).find((key) => !known.includes(key));
	if (strange !== undefined) fail(`“${name}” has a field “${strange.slice(0, 40)}” that this guide does not know.`);
	return value as Fields;
}

function textOf(value: unknown, name: string, most: number): string {
	if (typeof value !== 'string') fail(`“${name}” must be text, found ${shown(value)}.`);
	if (value.length > most) fail(`“${name}” is longer than ${most} characters.`);
	return value;
}

function entriesOf<T>(
	value: unknown,
	name: string,
	key: RegExp,
	read: (entry: unknown, name: string) => T
): Record<string, T> {
	const entries = Object.entries(fieldsOf(value, name));
	if (entries.length > MOST_ENTRIES) fail(`“${name}” has more than ${MOST_ENTRIES} entries.`);
	return Object.fromEntries(
		entries.map(([entry, content]) => {
			if (!key.test(entry)) fail(`“${name}” has an entry “${entry.slice(0, 40)}”, which is no id.`);
			return [entry, read(content, `${name}.${entry}`)];
		})
	);
}

function tickOf(value: unknown, name: string): Tick {
	const tick = fieldsOf(value, name, ['hash', 'at']);
	const fingerprint = textOf(tick['hash'], `${name}.hash`, 64);
	if (!hash.test(fingerprint)) fail(`“${name}.hash” must be a fingerprint, found ${shown(fingerprint)}.`);
	const at = textOf(tick['at'], `${name}.at`, 40);
	if (!time.test(at) || Number.isNaN(Date.parse(at)))
		fail(`“${name}.at” must be a time such as 2026-11-23T15:04:05Z, found ${shown(at)}.`);
	return { hash: fingerprint, at };
}

function secondsOf(value: unknown, name: string): number {
	if (typeof value !== 'number' || !Number.isFinite(value) || value < 0 || value > MOST_SECONDS)
		fail(`“${name}” must be a number of seconds from 0 to ${MOST_SECONDS}, found ${shown(value)}.`);
	return value;
}

/**
 * Progress from a value that may come from anywhere.
 *
 * @throws {ProgressFault} With the first field that is wrong. Nothing unknown is dropped silently.
 */
export function requireProgress(value: unknown): Progress {
	const fields = fieldsOf(value, 'progress', ['version', 'guide', 'ticks', 'records', 'at', 'seconds']);
	if (fields['version'] !== 1)
		fail(`“version” must be 1, found ${shown(fields['version'])}: it may come from a later guide.`);
	const progress: Progress = {
		version: 1,
		guide: textOf(fields['guide'], 'guide', 100),
		ticks: entriesOf(fields['ticks'], 'ticks', id, tickOf),
		records: entriesOf(fields['records'], 'records', recordId, (entry, name) => textOf(entry, name, MOST_VALUE)),
		seconds: entriesOf(fields['seconds'], 'seconds', id, secondsOf),
	};
	if (fields['at'] === undefined) return progress;
	const at = textOf(fields['at'], 'at', 100);
	if (!id.test(at)) fail(`“at” must be the id of a step, found ${shown(at)}.`);
	return { ...progress, at };
}

/** Runs a reader of progress and turns its fault into a sentence. Other errors stay errors. */
export function faultOf(read: () => Progress): { progress: Progress } | { fault: string } {
	try {
		return { progress: read() };
	} catch (error) {
		if (error instanceof ProgressFault) return { fault: error.message };
		throw error;
	}
}

/** JSON text to a value, or a fault in one sentence. */
export function requireJson(text: string): unknown {
	if (text.length > MOST_CHARACTERS) fail(`The text is longer than ${MOST_CHARACTERS} characters.`);
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return fail('This is no JSON: the file is damaged or of another kind.');
	}
}

/** Reads progress from a file or from what a browser kept. */
export function parseProgress(text: string): { progress: Progress } | { fault: string } {
	return faultOf(() => requireProgress(requireJson(text)));
}
