import { timeOf } from './pack.ts';
import { ProgressFault } from './parse.ts';

/** Every `size` elements of a list as one. */
function groups(list: unknown, size: number): unknown[][] {
	if (!Array.isArray(list) || list.length % size !== 0)
		throw new ProgressFault('The link is damaged: a part of it is missing.');
	const all: unknown[] = list;
	return Array.from({ length: all.length / size }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** Reads the first form of links: JSON with names written out, times as seconds since the first tick. */
export function unpackedJson(value: unknown): unknown {
	if (!Array.isArray(value) || value.length !== 6)
		throw new ProgressFault('The link is damaged: a part of it is missing.');
	const parts: unknown[] = value;
	const [guide, first, ticks, records, seconds, at] = parts;
	return {
		version: 1,
		guide,
		ticks: Object.fromEntries(
			groups(ticks, 3).map(([id, hash, since]): [string, unknown] => [
				String(id),
				{ hash, at: timeOf(Number(first) + Number(since)) },
			])
		),
		records: Object.fromEntries(groups(records, 2) as [string, unknown][]),
		seconds: Object.fromEntries(groups(seconds, 2) as [string, unknown][]),
		...(at === '' ? {} : { at }),
	};
}
