import { round } from './scale.ts';
import { type Look, type Point, type SceneCallout, type Shape, TYPE } from './scene.ts';

interface TextOptions {
	anchor?: 'start' | 'middle' | 'end';
	size?: number;
	look?: string;
}

const at = ([x, y]: Point) => `${String(round(x))} ${String(round(y))}`;

/** Points joined by straight lines. */
export const polyline = (points: readonly Point[], closed = false) =>
	`M${points.map(at).join('L')}${closed ? 'Z' : ''}`;

/** A drawing while it is made: shapes lie on top of those before them. */
export class Sketch {
	readonly shapes: Shape[] = [];
	readonly callouts: SceneCallout[] = [];
	readonly #firstNumber: number;

	/** @param firstNumber Where the callouts begin to count, when lower numbers are stamped on the thing itself. */
	constructor(firstNumber = 1) {
		this.#firstNumber = firstNumber;
	}

	path(look: Look, d: string) {
		this.shapes.push({ kind: 'path', look, d });
	}

	line(look: Look, ...points: Point[]) {
		this.path(look, polyline(points));
	}

	polygon(look: Look, ...points: Point[]) {
		this.path(look, polyline(points, true));
	}

	/** A polygon with a window in it. */
	ring(look: Look, outer: readonly Point[], inner: readonly Point[]) {
		this.path(look, polyline(outer, true) + polyline(inner, true));
	}

	/** A smooth stroke from `from` to `to`, bent by two control points. */
	curve(look: Look, from: Point, first: Point, second: Point, to: Point) {
		this.path(look, `M${at(from)}C${at(first)} ${at(second)} ${at(to)}`);
	}

	rect(look: Look, x: number, y: number, width: number, height: number, rx = 0) {
		const [left, top] = [round(x), round(y)];
		this.shapes.push({ kind: 'rect', look, x: left, y: top, width: round(width), height: round(height), rx });
	}

	circle(look: Look, cx: number, cy: number, r: number) {
		this.shapes.push({ kind: 'circle', look, cx: round(cx), cy: round(cy), r });
	}

	text(x: number, y: number, text: string, { anchor = 'start', size = TYPE, look = '' }: TextOptions = {}) {
		this.shapes.push({ kind: 'text', text, x: round(x), y: round(y), anchor, size, look });
	}

	/** The head of an arrow that comes from `from` and ends at `to`. */
	head(look: Look, from: Point, to: Point, size = 6) {
		const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
		const barb = (turn: number): Point => [
			to[0] - size * Math.cos(angle + turn),
			to[1] - size * Math.sin(angle + turn),
		];
		this.line(look, barb(0.5), to, barb(-0.5));
	}

	arrow(look: Look, from: Point, to: Point, size = 6) {
		this.line(look, from, to);
		this.head(look, from, to, size);
	}

	/** An arrow along a curve. */
	sweep(look: Look, from: Point, first: Point, second: Point, to: Point, size = 6) {
		this.curve(look, from, first, second, to);
		this.head(look, second, to, size);
	}

	/** A dimension line between two points of equal x or equal y, ticked at both ends. */
	dimension(from: Point, to: Point) {
		const upright = from[0] === to[0];
		const [dx, dy] = upright ? [4, 0] : [0, 4];
		this.line('thin', from, to);
		for (const [x, y] of [from, to]) this.line('thin', [x - dx, y - dy], [x + dx, y + dy]);
	}

	/** A filled disc with a number that is stamped or counts an action. */
	disc(x: number, y: number, text: string, r = 9) {
		this.circle('signal', x, y, r);
		this.text(x, y + 4.3, text, { anchor: 'middle', look: 'on-signal mono-text strong stamped' });
	}

	/** Right or wrong: a tick or a cross and the word, never colour alone. */
	verdict(kind: 'right' | 'wrong', x: number, y: number, text: string) {
		if (kind === 'right') this.line('line', [x, y - 4], [x + 4, y], [x + 11, y - 9]);
		else {
			this.line('line-signal', [x + 1, y - 9], [x + 10, y]);
			this.line('line-signal', [x + 10, y - 9], [x + 1, y]);
		}
		this.text(x + 17, y, kind === 'right' ? 'Right' : 'Wrong', { look: 'strong' });
		this.text(x + 17, y + 15, text, { look: 'minor' });
	}

	/** A numbered mark at a place, or beside it with a leader to it. */
	callout(label: string, x: number, y: number, to?: Point, strong = false) {
		this.callouts.push({
			number: this.callouts.length + this.#firstNumber,
			label,
			x: round(x),
			y: round(y),
			to,
			strong,
		});
	}
}
