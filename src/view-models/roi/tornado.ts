import { scaleLinear } from 'd3-scale';
import { signedText } from './numbers.ts';
import { middleValueUsd, sensitivityRows, sensitivityTable, type SensitivityRow } from './sensitivity.ts';
import type { TableViewModel } from '../table.ts';

/** One bar with the words at its ends. */
export interface TornadoBar {
	id: string;
	label: string;
	labelX: number;
	labelY: number;
	anchor: 'start' | 'end';
	x: number;
	y: number;
	width: number;
	height: number;
	leftText: string;
	rightText: string;
	leftX: number;
	rightX: number;
	textY: number;
}

export interface TornadoChart {
	width: number;
	height: number;
	/** Where the case in the middle stands. */
	baseX: number;
	baseText: string;
	/** Where buying is worth exactly nothing. */
	zeroX: number;
	bars: TornadoBar[];
}

interface Layout {
	width: number;
	/** Edges of the bars; words stand outside of them. */
	left: number;
	right: number;
	rowHeight: number;
	/** Names stand above the bars instead of beside them. */
	namesAbove: boolean;
}

const BAR_HEIGHT = 14;
const HEAD = 40;

function barOf(row: SensitivityRow, index: number, x: (usd: number) => number, layout: Layout): TornadoBar {
	const ends = [
		{ at: x(row.npvAtLowUsd), text: row.lowText },
		{ at: x(row.npvAtHighUsd), text: row.highText },
	].sort((a, b) => a.at - b.at);
	const [start, end] = [ends[0]?.at ?? 0, ends[1]?.at ?? 0];
	const rowTop = HEAD + index * layout.rowHeight;
	const y = rowTop + (layout.namesAbove ? 18 : (layout.rowHeight - BAR_HEIGHT) / 2);
	return {
		id: row.id,
		label: row.label.replace(/, part of the purchase price$/, ''),
		labelX: 0,
		labelY: layout.namesAbove ? rowTop + 12 : y + BAR_HEIGHT - 3,
		anchor: 'start',
		x: start,
		y,
		width: Math.max(end - start, 1),
		height: BAR_HEIGHT,
		leftText: ends[0]?.text ?? '',
		rightText: ends[1]?.text ?? '',
		leftX: start - 5,
		rightX: end + 5,
		textY: y + BAR_HEIGHT - 3,
	};
}

function tornado(rows: readonly SensitivityRow[], base: number, layout: Layout): TornadoChart {
	const values = rows.flatMap(({ npvAtLowUsd, npvAtHighUsd }) => [npvAtLowUsd, npvAtHighUsd]);
	const x = scaleLinear([Math.min(...values, 0), Math.max(...values, 0)], [layout.left, layout.right]);
	return {
		width: layout.width,
		height: HEAD + rows.length * layout.rowHeight + 6,
		baseX: x(base),
		baseText: `${signedText(base)} USD`,
		zeroX: x(0),
		bars: rows.map((row, index) => barOf(row, index, x, layout)),
	};
}

/** The sensitivity table as bars, for wide and for narrow pages. */
export function tornadoChart(): {
	id: string;
	title: string;
	description: string;
	caption: string;
	wide: TornadoChart;
	narrow: TornadoChart;
	table: TableViewModel;
} {
	const rows = sensitivityRows();
	const base = middleValueUsd();
	const [first, second] = rows;
	return {
		id: 'swing',
		title: 'Value of buying when one assumption changes',
		description: `Widest bars: ${first?.label ?? ''} and ${second?.label ?? ''}. Draw under load and at idle hardly matter.`,
		caption:
			'Net present value in US dollars. Each bar moves one assumption from one end to the other; the line is the case in the middle.',
		wide: tornado(rows, base, { width: 720, left: 290, right: 630, rowHeight: 28, namesAbove: false }),
		narrow: tornado(rows, base, { width: 350, left: 76, right: 272, rowHeight: 42, namesAbove: true }),
		table: sensitivityTable(),
	};
}
