import { boardItems, boardOutline, holes } from '../../data/index.ts';
import { machineDrawing } from '../../data/drawings/machine.ts';
import type { Look, PlaceShape } from '../../data/schema/places.ts';
import { numberOf } from '../figures.ts';
import { detailOf } from './details.ts';

/** A box in mm from the upper left corner of the case, seen from its left side. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A box as it is drawn: its outline and the lines on it. */
export interface ShapeView extends Box {
	look: Look;
	/** Radius of the corners. */
	rx: number;
	/** Path of the lines that make a fan a fan. */
	detail: string;
	/** Drawn dashed: hidden behind something, or none of the lines of the bill. */
	dashed: boolean;
}

export const round = (value: number) => Math.round(value * 10) / 10;

const mmPerBoard = { x: boardOutline.widthMm, y: boardOutline.heightMm };

/** The case from its own facts; the wall is the drawing's left and upper edge. */
export const caseBox = (): Box => ({
	x: 0,
	y: 0,
	width: numberOf('case.length', 'mm'),
	height: numberOf('case.height', 'mm'),
});

/** The board in the case: size from the standard, position from the drawing of the machine. */
export const boardBox = (): Box => ({
	x: machineDrawing.board.x,
	y: machineDrawing.board.y,
	width: mmPerBoard.x,
	height: mmPerBoard.y,
});

function boardItem(id: string) {
	const item = boardItems.find((candidate) => candidate.id === id);
	if (!item) throw new RangeError(`the board has no item "${id}"`);
	return item;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** An item of the board. Where geometry knows a point, the size is laid around it and kept on the board. */
export function onBoard(id: string, size: { width?: number | undefined; height?: number | undefined }): Box {
	const item = boardItem(id);
	const board = boardBox();
	const [x, y] = [board.x + item.x * mmPerBoard.x, board.y + item.y * mmPerBoard.y];
	if (item.width !== undefined && item.height !== undefined)
		return { x, y, width: item.width * mmPerBoard.x, height: item.height * mmPerBoard.y };
	const { width = item.symbolMm?.width ?? 10, height = item.symbolMm?.height ?? 10 } = size;
	return {
		x: clamp(x - width / 2, board.x + 2, board.x + board.width - width - 2),
		y: clamp(y - height / 2, board.y + 2, board.y + board.height - height - 2),
		width,
		height,
	};
}

/** Slot by its number: the first where geometry puts it, each next one pitch lower. */
export function slotBox(number: number): Box {
	const first = onBoard('slot-1', {});
	return { ...first, y: first.y + (number - 1) * boardOutline.slotPitchMm };
}

const HOLE_RADIUS = 4;

function boxesOf(shape: PlaceShape): (Box & { look: Look; extra: boolean })[] {
	switch (shape.from) {
		case 'case': {
			const width = shape.widthFact === undefined ? shape.width : numberOf(shape.widthFact, 'mm');
			if (width === undefined) throw new RangeError('a shape in the case has neither a width nor a fact for it');
			return [{ x: shape.x, y: shape.y, width, height: shape.height, look: shape.look, extra: shape.extra }];
		}
		case 'board': {
			const { x: dx, y: dy } = shape.inset ?? { x: 0, y: 0 };
			const { x, y, width, height } = onBoard(shape.boardItem, shape);
			const inner = { x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy };
			return [{ ...inner, look: shape.look, extra: shape.extra }];
		}
		case 'slot':
			return [{ ...slotBox(shape.number), look: shape.look, extra: false }];
		case 'outline':
			return [
				shape.of === 'case'
					? { ...caseBox(), look: 'frame', extra: false }
					: { ...boardBox(), look: 'board', extra: false },
			];
		case 'holes': {
			const board = boardBox();
			return holes.map(({ xMm, yMm }) => ({
				x: board.x + xMm - HOLE_RADIUS,
				y: board.y + yMm - HOLE_RADIUS,
				width: 2 * HOLE_RADIUS,
				height: 2 * HOLE_RADIUS,
				look: 'hole',
				extra: false,
			}));
		}
	}
}

const radii: Partial<Record<Look, number>> = {
	frame: 7,
	hole: HOLE_RADIUS,
	drive: 1.5,
	card: 2,
	supply: 2,
	socket: 3,
	processor: 2,
};

/** Whether one box lies inside another. */
export const isInside = (inner: Box, outer: Box) =>
	inner.x >= outer.x &&
	inner.y >= outer.y &&
	inner.x + inner.width <= outer.x + outer.width &&
	inner.y + inner.height <= outer.y + outer.height;

/**
 * The shapes of a place.
 *
 * @param covers Boxes that lie above it: what they hide is drawn dashed.
 */
export function shapesOf(shapes: readonly PlaceShape[], covers: readonly Box[] = []): ShapeView[] {
	return shapes.flatMap(boxesOf).map(({ look, extra, ...box }) => {
		const hidden = covers.some((cover) => isInside(box, cover));
		return {
			look,
			x: round(box.x),
			y: round(box.y),
			width: round(box.width),
			height: round(box.height),
			rx: radii[look] ?? 0.8,
			detail: detailOf(look, box),
			dashed: extra || hidden,
		};
	});
}
