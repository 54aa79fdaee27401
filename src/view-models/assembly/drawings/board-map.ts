import { boardItems } from '../../../data/index.ts';
import type { BoardItem } from '../../../data/schema/geometry.ts';
import { board, CALLOUT_RADIUS, type Callout, clamp, MARGIN, type Rect, round, WIDTH } from './scale.ts';

export interface Box {
	id: string;
	kind: BoardItem['kind'];
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface BoardMapView {
	width: number;
	height: number;
	board: Rect;
	boxes: Box[];
	callouts: Callout[];
}

/** Groups of things a drawing can point at. */
export type Highlight = 'switches' | 'power';
const kindsOf: Record<Highlight, BoardItem['kind'][]> = {
	switches: ['switch', 'rear', 'display'],
	power: ['power'],
};

/** The board from above, rear ports at the left, with numbered marks on one group of things. */
export function boardMap(highlight: Highlight, items: readonly BoardItem[] = boardItems): BoardMapView {
	const boxes = items.flatMap(({ id, kind, x, y, width, height }): Box[] =>
		width === undefined || height === undefined
			? []
			: [
					{
						id,
						kind,
						x: round(board.x + x * board.width),
						y: round(board.y + y * board.height),
						width: round(width * board.width),
						height: round(height * board.height),
					},
				]
	);
	const callouts = items
		.filter(({ kind }) => kindsOf[highlight].includes(kind))
		.map(({ label, x, y }, index) => ({
			number: index + 1,
			label,
			x: round(clamp(board.x + x * board.width, CALLOUT_RADIUS + 1, WIDTH - CALLOUT_RADIUS - 1)),
			y: round(clamp(board.y + y * board.height, CALLOUT_RADIUS + 1, board.height + 2 * MARGIN - CALLOUT_RADIUS - 1)),
		}));
	return { width: WIDTH, height: round(board.height + 2 * MARGIN), board, boxes, callouts };
}
