import { ByteReader, ByteWriter } from './bytes.ts';
import { recordNames, stepNames } from './names.ts';
import { ProgressFault } from './parse.ts';
import { HASH_IN_LINKS, type Progress } from './progress.ts';

const secondsSinceEpoch = (time: string) => Math.floor(Date.parse(time) / 1000);

export function timeOf(seconds: unknown): string {
	const date = new Date(typeof seconds === 'number' ? seconds * 1000 : NaN);
	if (Number.isNaN(date.getTime())) throw new ProgressFault('The link is damaged: a time in it is none.');
	return `${date.toISOString().slice(0, 19)}Z`;
}

/** Progress in few bytes: names as numbers, beginnings of fingerprints, times as seconds since the tick before. */
export function packed({ guide, ticks, records, at, seconds }: Progress): Uint8Array<ArrayBuffer> {
	const writer = new ByteWriter();
	writer.text(guide);
	writer.entries(at === undefined ? {} : { [at]: true }, stepNames, () => undefined);
	let before = 0;
	writer.entries(ticks, stepNames, ({ hash, at: time }) => {
		// The leading 1 keeps zeros that come first.
		writer.number(parseInt(`1${hash.slice(0, HASH_IN_LINKS)}`, 16));
		writer.signed(secondsSinceEpoch(time) - before);
		before = secondsSinceEpoch(time);
	});
	writer.entries(seconds, stepNames, (spent) => {
		writer.number(Math.round(spent));
	});
	writer.entries(records, recordNames, (value) => {
		writer.text(value);
	});
	return writer.done();
}

/** What `packed` made, not checked yet. */
export function unpacked(bytes: Uint8Array): unknown {
	const reader = new ByteReader(bytes);
	const guide = reader.text();
	const [place] = reader.entries(stepNames, () => undefined);
	let time = 0;
	const ticks = reader.entries(stepNames, () => {
		const hash = reader.number().toString(16).slice(1);
		time += reader.signed();
		return { hash, at: timeOf(time) };
	});
	const seconds = reader.entries(stepNames, () => reader.number());
	const records = reader.entries(recordNames, () => reader.text());
	reader.end();
	return {
		version: 1,
		guide,
		ticks: Object.fromEntries(ticks),
		records: Object.fromEntries(records),
		seconds: Object.fromEntries(seconds),
		...(place === undefined ? {} : { at: place[0] }),
	};
}
