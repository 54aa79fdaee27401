import { boardItems, boardOutline, holes as allHoles, slots as allSlots } from '../../data/index.ts';
import type { BoardItem, Hole, Slot } from '../../data/schema/geometry.ts';
import { formatNumber } from '../../format/units.ts';
import { sourceRefs } from '../figures.ts';
import type { TableViewModel } from '../table.ts';

/** Units of a drawing's own coordinate system: 280 wide, so that 12 units of type are 12 px beside a step and on a phone. */
const WIDTH = 280;
const MARGIN = 12;
const CALLOUT_RADIUS = 8;

/** A numbered mark on a drawing; the list beside it says what it is. */
export interface Callout {
	number: number;
	label: string;
	x: number;
	y: number;
}

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
	/** The board's outline. */
	board: { x: number; y: number; width: number; height: number };
	boxes: Box[];
	callouts: Callout[];
}

const boardWidth = WIDTH - 2 * MARGIN;
const unitsPerMm = boardWidth / boardOutline.widthMm;
const boardHeight = boardOutline.heightMm * unitsPerMm;
const board = { x: MARGIN, y: MARGIN, width: boardWidth, height: boardHeight };

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const round = (value: number) => Math.round(value * 10) / 10;

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
						x: round(board.x + x * boardWidth),
						y: round(board.y + y * boardHeight),
						width: round(width * boardWidth),
						height: round(height * boardHeight),
					},
				]
	);
	const callouts = items
		.filter(({ kind }) => kindsOf[highlight].includes(kind))
		.map(({ label, x, y }, index) => ({
			number: index + 1,
			label,
			x: round(clamp(board.x + x * boardWidth, CALLOUT_RADIUS + 1, WIDTH - CALLOUT_RADIUS - 1)),
			y: round(clamp(board.y + y * boardHeight, CALLOUT_RADIUS + 1, boardHeight + 2 * MARGIN - CALLOUT_RADIUS - 1)),
		}));
	return { width: WIDTH, height: round(boardHeight + 2 * MARGIN), board, boxes, callouts };
}

export interface HoleView {
	number: number;
	eebOnly: boolean;
	x: number;
	y: number;
	/** Where the number stands, inside the board. */
	textX: number;
	textY: number;
}

/** All holes of the standard, drawn to scale. */
export function standoffMap(holes: readonly Hole[] = allHoles) {
	return {
		width: WIDTH,
		height: round(boardHeight + 2 * MARGIN + 30),
		board,
		holes: holes.map(({ number, eebOnly, xMm, yMm }): HoleView => {
			const [x, y] = [round(board.x + xMm * unitsPerMm), round(board.y + yMm * unitsPerMm)];
			const left = xMm > boardOutline.widthMm * 0.9;
			return {
				number,
				eebOnly,
				x,
				y,
				textX: left ? x - 10 : x + 9,
				textY: round(clamp(y + 4, board.y + 13, board.y + boardHeight)),
			};
		}),
	};
}

/** The same holes as numbers. */
export function standoffTable(holes: readonly Hole[] = allHoles): TableViewModel {
	const { basis } = boardOutline;
	return {
		caption: 'Holes of the board standard',
		note: `${basis.status}, ${sourceRefs(basis.sources)
			.map(({ label }) => label)
			.join('; ')}`,
		columns: [
			{ key: 'hole', label: 'Hole' },
			{ key: 'rear', label: 'From the rear edge', unit: 'mm', numeric: true },
			{ key: 'top', label: 'From the top edge', unit: 'mm', numeric: true },
			{ key: 'on', label: 'On an ATX board too' },
		],
		rows: holes.map(({ id, number, xMm, yMm, eebOnly }) => ({
			id: `part-${id}`,
			cells: {
				hole: String(number),
				rear: formatNumber(xMm, { decimals: 2 }),
				top: formatNumber(yMm, { decimals: 2 }),
				on: eebOnly ? 'no' : 'yes',
			},
		})),
	};
}

const uses: Record<Slot['use'], string> = {
	card: 'the card',
	covered: 'covered',
	'second-card': 'second card, later',
	free: 'free, for air',
};

const SLOT_STEP = 30;
const SLOT_LEFT = 34;
const X16_LENGTH = 94;

/** The seven slots as a ladder, with the card and the place of a second one. */
export function slotLadder(slots: readonly Slot[] = allSlots) {
	const rows = slots.map(({ number, lanes, use }, index) => ({
		number,
		lanes: `x${String(lanes)}`,
		text: uses[use],
		x: SLOT_LEFT,
		y: 20 + index * SLOT_STEP,
		length: (X16_LENGTH * lanes) / 16,
		textX: SLOT_LEFT + X16_LENGTH + 12,
	}));
	const cardAt = (use: Slot['use']) => {
		const row = rows[slots.findIndex((slot) => slot.use === use)];
		return row && { x: SLOT_LEFT - 14, y: row.y - 11, width: X16_LENGTH + 22, height: SLOT_STEP + 22 };
	};
	return {
		width: WIDTH,
		height: 20 + slots.length * SLOT_STEP,
		rows,
		card: cardAt('card'),
		second: cardAt('second-card'),
	};
}
