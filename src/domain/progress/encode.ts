import { faultOf, MOST_CHARACTERS, ProgressFault, requireJson, requireProgress } from './parse.ts';
import type { Progress } from './progress.ts';

/** First character of an encoded text: how the rest is packed. */
const DEFLATED = '1';
const PLAIN = '0';
/** More than any address bar keeps. */
const MOST_ENCODED = 60_000;

const secondsSinceEpoch = (time: string) => Math.floor(Date.parse(time) / 1000);

/** The same without repeated field names; times as seconds since the first tick. */
function packed({ guide, ticks, records, at, seconds }: Progress): unknown[] {
	const times = Object.values(ticks).map(({ at: time }) => secondsSinceEpoch(time));
	const first = times.length > 0 ? Math.min(...times) : 0;
	return [
		guide,
		first,
		Object.entries(ticks).flatMap(([id, tick]) => [id, tick.hash, secondsSinceEpoch(tick.at) - first]),
		Object.entries(records).flat(),
		Object.entries(seconds).flatMap(([id, spent]) => [id, Math.round(spent)]),
		at ?? '',
	];
}

/** Every `size` elements of a list as one. */
function groups(list: unknown, size: number): unknown[][] {
	if (!Array.isArray(list) || list.length % size !== 0)
		throw new ProgressFault('The link is damaged: a part of it is missing.');
	const all: unknown[] = list;
	return Array.from({ length: all.length / size }, (_, index) => all.slice(index * size, (index + 1) * size));
}

function timeOf(seconds: unknown): string {
	const date = new Date(typeof seconds === 'number' ? seconds * 1000 : NaN);
	if (Number.isNaN(date.getTime())) throw new ProgressFault('The link is damaged: a time in it is none.');
	return `${date.toISOString().slice(0, 19)}Z`;
}

function unpacked(value: unknown): unknown {
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

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
	const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
		length += chunk.value.length;
		// A few bytes can unpack to gigabytes.
		if (length > MOST_CHARACTERS * 4) throw new ProgressFault('The link unpacks to more than a build can hold.');
		chunks.push(chunk.value);
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const toBase64Url = (bytes: Uint8Array) =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
	if (!/^[\w-]*$/.test(text))
		throw new ProgressFault('The link is damaged: it holds characters that no link of ours has.');
	try {
		return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
			character.charCodeAt(0)
		);
	} catch {
		throw new ProgressFault('The link is damaged: it ends too early.');
	}
}

/** Compact text for the fragment of an address: letters, digits, `-` and `_`. Times are kept to the second. */
export async function encodeProgress(
	progress: Progress,
	compress = 'CompressionStream' in globalThis
): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(packed(progress)));
	if (!compress) return PLAIN + toBase64Url(bytes);
	return DEFLATED + toBase64Url(await through(bytes, new CompressionStream('deflate-raw')));
}

async function textOf(encoded: string): Promise<string> {
	if (encoded.length > MOST_ENCODED) throw new ProgressFault('The link is too long to come from this guide.');
	const bytes = fromBase64Url(encoded.slice(1));
	if (encoded.startsWith(PLAIN)) return new TextDecoder().decode(bytes);
	if (!encoded.startsWith(DEFLATED)) throw new ProgressFault('The link was made by a guide that packs differently.');
	if (!('DecompressionStream' in globalThis))
		throw new ProgressFault('This browser cannot unpack the link. Use the file instead.');
	try {
		return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
	} catch (error) {
		if (error instanceof ProgressFault) throw error;
		throw new ProgressFault('The link is damaged: it cannot be unpacked. It may have been cut off.');
	}
}

/** Reads what `encodeProgress` made, or says in one sentence why it cannot. */
export async function decodeProgress(encoded: string): Promise<{ progress: Progress } | { fault: string }> {
	try {
		const text = await textOf(encoded);
		return faultOf(() => requireProgress(unpacked(requireJson(text))));
	} catch (error) {
		if (error instanceof ProgressFault) return { fault: error.message };
		throw error;
	}
}
