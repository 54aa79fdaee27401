import { cellText, type Cell } from '../../view-models/table.ts';

/** Digits after the point of a cell that shows a number, or undefined for words. */
function decimalsOf(text: string): number | undefined {
	const match = /\d(?:\.(\d+))?(?=\D*$)/.exec(text);
	return match ? (match[1]?.length ?? 0) : undefined;
}

/**
 * What each cell of a numeric column needs behind it so that all decimal points stand under each other.
 *
 * @param cells n cells of one column.
 * @returns n paddings of zeros (drawn invisible), undefined where none is needed.
 */
export function decimalPadding(cells: readonly (string | Cell | undefined)[]): (string | undefined)[] {
	const decimals = cells.map((cell) => decimalsOf(cellText(cell)));
	const most = Math.max(0, ...decimals.map((count) => count ?? 0));
	return decimals.map((count) => {
		if (count === undefined || count === most) return undefined;
		return count === 0 ? `.${'0'.repeat(most)}` : '0'.repeat(most - count);
	});
}
