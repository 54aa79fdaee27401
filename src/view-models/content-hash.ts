import { createHash } from 'node:crypto';
import * as data from '../data/index.ts';

/** A value with the keys of every object in alphabetical order, so that equal content has equal text. */
function ordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(ordered);
	if (value === null || typeof value !== 'object') return value;
	if (value instanceof Map) return ordered(Object.fromEntries(value));
	const entries = Object.entries(value).filter(([, content]) => content !== undefined && typeof content !== 'function');
	return Object.fromEntries(
		entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, content]) => [key, ordered(content)])
	);
}

/**
 * Fingerprint of plain content: the same content gives the same one, in whatever order its fields are written.
 *
 * @param length Characters to keep of the 64 that SHA-256 gives.
 * @returns Lower-case hexadecimal.
 */
export function contentHash(value: unknown, length = 12): string {
	return createHash('sha256')
		.update(JSON.stringify(ordered(value)))
		.digest('hex')
		.slice(0, length);
}

/** Fingerprint of everything in `src/data`: two sheets that show the same one were made from the same records. */
export function dataHash(): string {
	return contentHash(data);
}
