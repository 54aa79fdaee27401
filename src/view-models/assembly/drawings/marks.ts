import { type Callout, round } from './scale.ts';
import { type Scene as Figure, TYPE } from './scene.ts';

/** How a mark is drawn; each is a class of patterns.css, so theme and print follow. */
export type Pen =
	| 'shape' // filled with paper grey, outlined
	| 'paper' // filled with the page’s own colour, outlined: what lies on top
	| 'line'
	| 'line-2' // hairline
	| 'dash' // hidden, planned or not included
	| 'line-signal'
	| 'dash-signal'
	| 'signal' // filled
	| 'ink' // filled
	| 'blank'; // page colour without outline: clears what lies below

export type TextClass = 'minor' | 'mono-text' | 'minor mono-text' | 'signal' | 'strong' | 'on-signal mono-text stamped';

export type Mark =
	| { kind: 'rect'; x: number; y: number; width: number; height: number; rx?: number | undefined; pen: Pen }
	| { kind: 'circle'; cx: number; cy: number; r: number; pen: Pen }
	| { kind: 'path'; d: string; pen: Pen }
	| {
			kind: 'text';
			x: number;
			y: number;
			text: string;
			anchor: 'start' | 'middle' | 'end';
			className?: TextClass | undefined;
			size?: number | undefined;
	  };

/** A callout with a hairline to what it means, where it cannot stand on it. */
export interface Pointer extends Callout {
	to?: [number, number] | undefined;
}

/** A drawing as its component draws it, in units: nothing is decided after this. */
export interface Scene {
	width: number;
	height: number;
	/** What it shows, in a few words. */
	title: string;
	/** All that the picture says, to be read aloud. */
	description: string;
	/** Stands under it: how exact it is, and on what it rests. */
	caption: string;
	marks: Mark[];
	/** Numbered, in the order of the list beside the drawing. */
	callouts: Pointer[];
}

export const rect = (x: number, y: number, width: number, height: number, pen: Pen, rx?: number): Mark => ({
	kind: 'rect',
	x: round(x),
	y: round(y),
	width: round(width),
	height: round(height),
	pen,
	...(rx === undefined ? {} : { rx }),
});

export const circle = (cx: number, cy: number, r: number, pen: Pen): Mark => ({
	kind: 'circle',
	cx: round(cx),
	cy: round(cy),
	r: round(r),
	pen,
});

export const path = (d: string, pen: Pen): Mark => ({ kind: 'path', d, pen });

interface TextOptions {
	anchor?: 'start' | 'middle' | 'end';
	className?: TextClass;
	size?: number;
}

export const text = (x: number, y: number, words: string, { anchor = 'start', className, size }: TextOptions = {}) =>
	({ kind: 'text', x: round(x), y: round(y), text: words, anchor, className, size }) satisfies Mark;

/** Lines of text below each other. */
export const lines = (
	x: number,
	y: number,
	words: readonly string[],
	options: TextOptions & { leading?: number } = {}
) => words.map((line, index) => text(x, y + index * (options.leading ?? 14), line, options));

/** A straight arrow from one point to the other. */
export function arrow(
	[x1, y1]: [number, number],
	[x2, y2]: [number, number],
	pen: Pen = 'line-signal',
	head = 5
): Mark {
	const angle = Math.atan2(y2 - y1, x2 - x1);
	const barb = (turn: number) =>
		`${String(round(x2 - head * 1.4 * Math.cos(angle + turn)))} ${String(round(y2 - head * 1.4 * Math.sin(angle + turn)))}`;
	const tip = `${String(round(x2))} ${String(round(y2))}`;
	return path(`M${String(round(x1))} ${String(round(y1))}L${tip}M${barb(0.5)}L${tip}L${barb(-0.5)}`, pen);
}

/** Strokes from lower left to upper right that fill a rectangle: a material or a place that greys can still be told by. */
export function hatch(x: number, y: number, width: number, height: number, gap = 5): Mark {
	const strokes: string[] = [];
	for (let start = gap; start < width + height; start += gap) {
		const x1 = x + Math.max(0, start - height);
		const y1 = y + Math.min(height, start);
		const x2 = x + Math.min(width, start);
		const y2 = y + Math.max(0, start - width);
		strokes.push(`M${String(round(x1))} ${String(round(y1))}L${String(round(x2))} ${String(round(y2))}`);
	}
	return path(strokes.join(''), 'line-2');
}

/** A cross over what must not be done. */
export const cross = (x: number, y: number, r: number): Mark =>
	path(`M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`, 'line-signal');

/** A fan seen from its edge: a box with a cross. */
export const fanEdge = (x: number, y: number, width: number, height: number, pen: Pen = 'paper'): Mark[] => [
	rect(x, y, width, height, pen),
	path(
		`M${String(round(x))} ${String(round(y))}l${String(round(width))} ${String(round(height))}m${String(round(-width))} 0l${String(round(width))} ${String(round(-height))}`,
		'line-2'
	),
];

/** Numbers callouts in the order given, starting at 1. */
export const numbered = (list: readonly Omit<Pointer, 'number'>[]): Pointer[] =>
	list.map((entry, index) => ({ ...entry, number: index + 1, x: round(entry.x), y: round(entry.y) }));

/** "1 the mat, 2 the box": the numbered marks as part of a description. */
export const calloutWords = (callouts: readonly Pointer[]) =>
	callouts.map(({ number, label }) => `${String(number)} ${label}`).join(', ');

/** Words broken into lines of at most `width` letters. */
export function wrapped(words: string, width: number): string[] {
	return words.split(' ').reduce<string[]>((done, word) => {
		const last = done.at(-1);
		if (last === undefined || last.length + word.length + 1 > width) return [...done, word];
		return [...done.slice(0, -1), `${last} ${word}`];
	}, []);
}

/** A drawing to scale: millimetres in, units out, measured from a corner given in units. */
export function ruler(unitsPerMm: number, originX: number, originY: number) {
	const x = (mm: number) => originX + mm * unitsPerMm;
	const y = (mm: number) => originY + mm * unitsPerMm;
	const size = (mm: number) => mm * unitsPerMm;
	return {
		x,
		y,
		size,
		point: (xMm: number, yMm: number): [number, number] => [x(xMm), y(yMm)],
		box: (box: { x: number; y: number; width: number; height: number }, pen: Pen, rx?: number) =>
			rect(x(box.x), y(box.y), size(box.width), size(box.height), pen, rx),
		hatched: (box: { x: number; y: number; width: number; height: number }, gap?: number) =>
			hatch(x(box.x), y(box.y), size(box.width), size(box.height), gap),
	};
}

/** A scene as the one component for drawings draws it. */
export const asFigure = (id: string, { description, marks, callouts, ...scene }: Scene): Figure => ({
	...scene,
	id,
	desc: description,
	shapes: marks.map((mark) => {
		if (mark.kind === 'text') return { ...mark, size: mark.size ?? TYPE, look: mark.className ?? '' };
		if (mark.kind === 'rect') return { ...mark, rx: mark.rx ?? 0, look: mark.pen };
		return { ...mark, look: mark.pen };
	}),
	groups: [{ callouts: callouts.map((callout) => ({ ...callout, strong: true })) }],
	isDescComplete: true,
});
