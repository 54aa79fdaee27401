import { boardOutline, holes as allHoles } from '../../../data/index.ts';
import type { Hole } from '../../../data/schema/geometry.ts';
import { formatNumber } from '../../../format/units.ts';
import { sourceRefs } from '../../figures.ts';
import type { TableViewModel } from '../../table.ts';
import { board, boardUnitsPerMm, clamp, MARGIN, round, WIDTH } from './scale.ts';

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
		height: round(board.height + 2 * MARGIN + 30),
		board,
		holes: holes.map(({ number, eebOnly, xMm, yMm }): HoleView => {
			const [x, y] = [round(board.x + xMm * boardUnitsPerMm), round(board.y + yMm * boardUnitsPerMm)];
			const left = xMm > boardOutline.widthMm * 0.9;
			return {
				number,
				eebOnly,
				x,
				y,
				textX: left ? x - 10 : x + 9,
				textY: round(clamp(y + 4, board.y + 13, board.y + board.height)),
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
