import { figureOf } from './figures.ts';
import type { Segment } from './table.ts';
import { computedFigure } from './values/index.ts';

/** `{fact.id}`, `{=computed.id}`, `` `code` ``, `[words](/address/)`. */
const markup = /\{(=?)([a-z0-9-]+(?:\.[a-z0-9-]+)+)\}|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;

/**
 * Resolves a text of the data into what a page prints.
 *
 * @throws {RangeError} When it names a fact or computed value that does not exist.
 */
export function richText(text: string): Segment[] {
	const segments: Segment[] = [];
	let end = 0;
	for (const match of text.matchAll(markup)) {
		if (match.index > end) segments.push({ kind: 'text', text: text.slice(end, match.index) });
		segments.push(segmentOf(match));
		end = match.index + match[0].length;
	}
	if (end < text.length) segments.push({ kind: 'text', text: text.slice(end) });
	return segments;
}

function segmentOf([, computed, id, code, words, href]: RegExpExecArray): Segment {
	if (code !== undefined) return { kind: 'code', text: code };
	if (words !== undefined && href !== undefined) return { kind: 'link', text: words, href };
	return { kind: 'figure', figure: computed === '=' ? computedFigure(id ?? '') : figureOf(id ?? '') };
}

/** The same for a sentence that itself says whose figures it prints: no caution beside each of them. */
export function statementText(text: string): Segment[] {
	return richText(text).map((segment) =>
		segment.kind === 'figure' && segment.figure.status === 'claimed'
			? { kind: 'figure', figure: { ...segment.figure, caution: undefined } }
			: segment
	);
}
