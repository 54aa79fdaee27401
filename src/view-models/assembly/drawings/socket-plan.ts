import { boardItems, boardOutline } from '../../../data/index.ts';
import type { Point } from './scene.ts';
import type { Sketch } from './sketch.ts';

export const WIDTH = 280;

/** The frame of the socket in mm, as the board's layout shows it: longer along the board's width. */
function frameMm(): { long: number; short: number } {
	const item = boardItems.find(({ kind }) => kind === 'socket');
	if (!item) throw new RangeError('the board has no socket');
	return { long: (item.width ?? 0) * boardOutline.widthMm, short: (item.height ?? 0) * boardOutline.heightMm };
}

export const { long, short } = frameMm();
/** Places of the screws on the frame, mm from its hinge and from its upper edge. */
export const screws = [
	{ number: 1, at: [long - 7, short / 2] },
	{ number: 2, at: [9, short - 12] },
	{ number: 3, at: [9, 12] },
] as const;

const rectangle = (x: number, y: number, width: number, height: number): Point[] => [
	[x, y],
	[x + width, y],
	[x + width, y + height],
	[x, y + height],
];

/** The head of a six-lobed screw. */
function screwHead(sketch: Sketch, [x, y]: Point, radius: number) {
	sketch.circle('sheet', x, y, radius);
	const star = Array.from({ length: 12 }, (_, index): Point => {
		const angle = (index * Math.PI) / 6;
		const reach = radius * (index % 2 === 0 ? 0.58 : 0.36);
		return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
	});
	sketch.polygon('ink', ...star);
}

/** The closed frame from above, its screws, and the order in which they turn. */
export function plan(sketch: Sketch, top: number, order: readonly number[], word: string) {
	const scale = 1.62;
	const left = (WIDTH - long * scale) / 2 + 8;
	const on = ([x, y]: readonly [number, number]): Point => [left + x * scale, top + y * scale];
	const [width, height] = [long * scale, short * scale];
	sketch.rect('shape', left - 22, top - 9, width + 36, height + 18, 3);
	sketch.rect('line-2', left - 14, top + height * 0.12, 9, height * 0.24, 4);
	sketch.rect('line-2', left - 14, top + height * 0.64, 9, height * 0.24, 4);
	sketch.ring(
		'sheet',
		rectangle(left - 6, top, width + 6, height),
		rectangle(left + 32, top + 20, width - 62, height - 40)
	);
	sketch.rect('line-2', left + 38, top + 26, width - 74, height - 52, 3);
	sketch.rect('shape', left + 50, top + 34, width - 98, height - 68, 4);
	sketch.polygon(
		'signal',
		[left + 41, top + height - 29],
		[left + 52, top + height - 29],
		[left + 41, top + height - 40]
	);
	const at = (number: number) => on(screws[number - 1]?.at ?? [0, 0]);
	const [first, second, third] = order.map(at);
	if (!first || !second || !third) throw new RangeError('three screws have an order');
	const bow = (from: Point, to: Point): [Point, Point, Point, Point] => {
		const upright = Math.abs(to[0] - from[0]) < 1;
		if (upright) {
			const sign = Math.sign(to[1] - from[1]);
			const x = from[0];
			return [
				[x, from[1] + 13 * sign],
				[x - 7, from[1] + 30 * sign],
				[x - 7, to[1] - 30 * sign],
				[x, to[1] - 13 * sign],
			];
		}
		const sign = Math.sign(to[0] - from[0]);
		return [
			[from[0] + (sign > 0 ? 34 : -6), from[1] + (sign > 0 ? 0 : 14)],
			[from[0] + 90 * sign, from[1] + (sign > 0 ? 0 : 40)],
			[to[0] - (sign > 0 ? 6 : -96), to[1] + (sign > 0 ? 50 : 6)],
			[to[0] - (sign > 0 ? 3 : -34), to[1] + (sign > 0 ? 14 : 2)],
		];
	};
	sketch.sweep('line-signal', ...bow(first, second));
	sketch.sweep('line-signal', ...bow(second, third));
	for (const { number } of screws) {
		screwHead(sketch, at(number), 9);
		const [x, y] = at(number);
		sketch.disc(number === 1 ? x : x + 21, number === 1 ? y - 21 : y, String(number), 8.5);
	}
	const row = top + height + 33;
	sketch.text(4, row, word, { look: 'strong' });
	order.forEach((number, index) => {
		const x = 92 + index * 52;
		sketch.disc(x, row - 4, String(number), 9);
		if (index < 2) sketch.arrow('line', [x + 14, row - 4], [x + 38, row - 4], 5);
	});
}
