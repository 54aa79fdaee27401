import { boardOutline, slots } from '../../../data/index.ts';
import type { BoardItem } from '../../../data/schema/geometry.ts';
import { type Side, sideOf, spread } from './gutter.ts';
import { clamp, type Rect, round } from './scale.ts';
import { CALLOUT, type SceneCallout } from './scene.ts';

export const WIDTH = 300;
/** Room for the numbers around the board. */
const GUTTER = 22;

/** The board in a map: its outline to scale, numbers around it. */
export const mapUnitsPerMm = (WIDTH - 2 * GUTTER) / boardOutline.widthMm;
export const mapBoard: Rect = {
	x: GUTTER,
	y: GUTTER,
	width: WIDTH - 2 * GUTTER,
	height: round(boardOutline.heightMm * mapUnitsPerMm),
};
export const HEIGHT = round(mapBoard.height + 2 * GUTTER);

/** The place of an item in units; a point gets its symbol, pushed back onto the board where it would overhang. */
export function itemBox({ x, y, width, height, symbolMm }: BoardItem): Rect {
	const [left, top] = [mapBoard.x + x * mapBoard.width, mapBoard.y + y * mapBoard.height];
	if (width !== undefined && height !== undefined)
		return { x: left, y: top, width: width * mapBoard.width, height: height * mapBoard.height };
	const [w, h] = [(symbolMm?.width ?? 6) * mapUnitsPerMm, (symbolMm?.height ?? 6) * mapUnitsPerMm];
	return {
		x: clamp(left - w / 2, mapBoard.x + 1, mapBoard.x + mapBoard.width - w - 1),
		y: clamp(top - h / 2, mapBoard.y + 1, mapBoard.y + mapBoard.height - h - 1),
		width: w,
		height: h,
	};
}

/** Items that share one number: the four memory slots of a side, the seven card slots. */
export interface Marked {
	label: string;
	kind: BoardItem['kind'];
	boxes: Rect[];
}

export function marked(items: readonly BoardItem[]): Marked[] {
	const together = new Map<string, Marked>();
	for (const item of items) {
		const key = item.kind === 'dimm' ? item.id.replace(/-\d$/, '') : item.kind === 'slot' ? 'slots' : item.id;
		const label =
			item.kind === 'dimm'
				? `Four memory slots ${key.endsWith('above') ? 'above' : 'below'} the socket`
				: item.kind === 'slot'
					? `Card slots 1 to ${String(slots.length)}`
					: item.label;
		const known = together.get(key);
		if (known) known.boxes.push(itemBox(item));
		else together.set(key, { label, kind: item.kind, boxes: [itemBox(item)] });
	}
	return [...together.values()];
}

/** The box around several. */
function around(boxes: readonly Rect[]): Rect {
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	return {
		x,
		y,
		width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
		height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
	};
}

/** How far left of the card slots a bracket gathers them, outside their own numbers. */
export const BRACKET = 17;

/** Numbers stand in the gutter next to their thing; big things carry theirs on themselves. */
export function place(things: readonly Marked[], strong: boolean): SceneCallout[] {
	const bounds = things.map(({ boxes }) => around(boxes));
	const sides = bounds.map((box, index): Side | 'inside' => {
		const kind = things[index]?.kind;
		if (kind === 'socket' || kind === 'chip' || kind === 'm2') return 'inside';
		return kind === 'dimm' || kind === 'slot' ? 'left' : sideOf(box, mapBoard);
	});
	const spots = bounds.map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
	for (const side of ['left', 'right', 'top', 'bottom'] as const) {
		const upright = side === 'left' || side === 'right';
		const members = sides.flatMap((own, index) => (own === side ? [index] : []));
		const wanted = members.map((index) => (upright ? spots[index]?.y : spots[index]?.x) ?? 0);
		const high = (upright ? HEIGHT : WIDTH) - CALLOUT - 1;
		const got = spread(wanted, 2 * CALLOUT + 1, CALLOUT + 1, high);
		members.forEach((index, place) => {
			const along = got[place] ?? 0;
			const edge = CALLOUT + 1.5;
			if (side === 'left') spots[index] = { x: edge, y: along };
			if (side === 'right') spots[index] = { x: WIDTH - edge, y: along };
			if (side === 'top') spots[index] = { x: along, y: edge };
			if (side === 'bottom') spots[index] = { x: along, y: HEIGHT - edge };
		});
	}
	return things.map(({ label }, index) => {
		const [spot, box, side] = [spots[index], bounds[index], sides[index]];
		if (!spot || !box || !side) throw new RangeError(`"${label}" has no place`);
		const middle: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
		if (side === 'left')
			middle[0] = things[index]?.kind === 'slot' ? box.x - BRACKET : box.x + Math.min(box.width / 2, 3);
		const to = side === 'inside' ? undefined : ([round(middle[0]), round(middle[1])] as const);
		return { number: index + 1, label, x: round(spot.x), y: round(spot.y), to, strong };
	});
}
