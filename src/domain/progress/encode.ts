import { packed, unpacked } from './pack.ts';
import { faultOf, MOST_CHARACTERS, ProgressFault, requireJson, requireProgress } from './parse.ts';
import type { Progress } from './progress.ts';
import { unpackedJson } from './unpack-json.ts';

/** First character of an encoded text: what the rest is, and whether it is compressed. */
const forms = {
	'0': { isCompressed: false, unpack: fromJson },
	'1': { isCompressed: true, unpack: fromJson },
	'2': { isCompressed: false, unpack: unpacked },
	'3': { isCompressed: true, unpack: unpacked },
} as const;
/** More than any address bar keeps. */
const MOST_ENCODED = 60_000;

/** Links of the first form; none is made any more. */
function fromJson(bytes: Uint8Array): unknown {
	return unpackedJson(requireJson(new TextDecoder().decode(bytes)));
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
	const bytes = packed(progress);
	if (!compress) return `2${toBase64Url(bytes)}`;
	return `3${toBase64Url(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	if (!('DecompressionStream' in globalThis))
		throw new ProgressFault('This browser cannot unpack the link. Use the file instead.');
	try {
		return await through(bytes, new DecompressionStream('deflate-raw'));
	} catch (error) {
		if (error instanceof ProgressFault) throw error;
		throw new ProgressFault('The link is damaged: it cannot be unpacked. It may have been cut off.');
	}
}

async function valueOf(encoded: string): Promise<unknown> {
	if (encoded.length > MOST_ENCODED) throw new ProgressFault('The link is too long to come from this guide.');
	const bytes = fromBase64Url(encoded.slice(1));
	const form = Object.entries(forms).find(([first]) => encoded.startsWith(first))?.[1];
	if (!form) throw new ProgressFault('The link was made by a guide that packs differently.');
	return form.unpack(form.isCompressed ? await inflated(bytes) : bytes);
}

/** Reads what `encodeProgress` made, or says in one sentence why it cannot. */
export async function decodeProgress(encoded: string): Promise<{ progress: Progress } | { fault: string }> {
	try {
		const value = await valueOf(encoded);
		return faultOf(() => requireProgress(value));
	} catch (error) {
		if (error instanceof ProgressFault) return { fault: error.message };
		throw error;
	}
}
