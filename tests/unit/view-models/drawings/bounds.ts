import type { Scene, Shape } from '../../../../src/view-models/assembly/drawings/scene.ts';

export interface Bounds {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Widest the typeface sets a letter on average, in units of its size: text is measured long rather than short. */
const LETTER = { sans: 0.5, strong: 0.54, mono: 0.61 };

function textBounds({ text, x, y, anchor, size, look }: Extract<Shape, { kind: 'text' }>): Bounds {
	const letter = look.includes('mono-text') ? LETTER.mono : look.includes('strong') ? LETTER.strong : LETTER.sans;
	const width = text.length * size * letter;
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, top: y - size * 0.75, right: left + width, bottom: y + size * 0.22 };
}

/** Where a shape lies at most: curves by their control points. */
export function boundsOf(shape: Shape): Bounds {
	if (shape.kind === 'text') return textBounds(shape);
	if (shape.kind === 'rect')
		return { left: shape.x, top: shape.y, right: shape.x + shape.width, bottom: shape.y + shape.height };
	if (shape.kind === 'circle')
		return {
			left: shape.cx - shape.r,
			top: shape.cy - shape.r,
			right: shape.cx + shape.r,
			bottom: shape.cy + shape.r,
		};
	if (/[^MLCZ\d\s.-]/.test(shape.d)) throw new RangeError(`only absolute points can be measured: ${shape.d}`);
	const numbers = (shape.d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
	const xs = numbers.filter((_, index) => index % 2 === 0);
	const ys = numbers.filter((_, index) => index % 2 === 1);
	return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Everything of a scene that lies outside its view box, in words. */
export function outside({ width, height, shapes, groups }: Scene): string[] {
	const marks = groups
		.flatMap(({ callouts }) => callouts)
		.map(({ x, y }): Shape => ({ kind: 'circle', look: 'sheet', cx: x, cy: y, r: 8.5 }));
	return [...shapes, ...marks].flatMap((shape) => {
		const { left, top, right, bottom } = boundsOf(shape);
		if (left >= 0 && top >= 0 && right <= width && bottom <= height) return [];
		const what =
			shape.kind === 'text' ? `text "${shape.text}"` : shape.kind === 'path' ? `path ${shape.d}` : shape.kind;
		return [
			`${what} at ${[left, top, right, bottom].map((n) => n.toFixed(1)).join(' ')} of ${String(width)} x ${String(height)}`,
		];
	});
}
