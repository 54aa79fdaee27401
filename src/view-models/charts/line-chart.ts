import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** How a line is drawn; the colours follow theme and print. */
export type LineStyle = 'line' | 'line-2' | 'line-signal';

export interface ChartPoint {
	x: number;
	y: number;
}

/** One line with the words that stand at its end. */
export interface ChartSeries {
	id: string;
	style: LineStyle;
	/** n points with rising x, n >= 2. Points above the upper end of the y axis are cut off. */
	points: ChartPoint[];
	label: string;
	/** Stands instead of the label where there is little room. */
	shortLabel: string;
}

/** A point that is marked and named. */
export interface ChartMark extends ChartPoint {
	label: string;
	/** Stands instead of the label where there is little room. */
	shortLabel: string;
	/** Where no line passes: left above the point, or left below it. */
	side: 'above' | 'below';
}

export interface LineChartInput {
	/** Sizes in units of the drawing; the label column on the right is part of the width. */
	width: number;
	height: number;
	labelWidth: number;
	useShortLabels: boolean;
	x: { label: string; max: number; ticks: number[] };
	y: { label: string; max: number; ticks: number[]; format: (value: number) => string };
	series: ChartSeries[];
	marks: ChartMark[];
}

export interface LineChart {
	width: number;
	height: number;
	/** Edges of the plot. */
	left: number;
	right: number;
	top: number;
	bottom: number;
	xLabel: string;
	yLabel: string;
	xTicks: { at: number; text: string }[];
	yTicks: { at: number; text: string }[];
	lines: { id: string; style: LineStyle; path: string; label: string; labelX: number; labelY: number }[];
	marks: { x: number; y: number; label: string; labelX: number; labelY: number }[];
}

const MARGIN = { top: 30, bottom: 46 };
const LABEL_GAP = 15;
const DIGIT_WIDTH = 7;

/** Moves labels apart so that each keeps its distance to the next, inside the plot. */
function spreadApart(positions: readonly number[], min: number, max: number): number[] {
	const order = positions.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
	let floor = min;
	for (const item of order) {
		item.at = Math.max(item.at, floor);
		floor = item.at + LABEL_GAP;
	}
	let ceiling = max;
	for (const item of [...order].reverse()) {
		item.at = Math.min(item.at, ceiling);
		ceiling = item.at - LABEL_GAP;
	}
	return [...order].sort((a, b) => a.index - b.index).map(({ at }) => at);
}

/** A chart of lines with the words at their ends, as numbers and paths ready to draw. */
export function lineChart(input: LineChartInput): LineChart {
	const { width, height, labelWidth, series, marks } = input;
	const yTexts = input.y.ticks.map(input.y.format);
	const left = Math.max(...yTexts.map((text) => text.length)) * DIGIT_WIDTH + 10;
	const [right, top, bottom] = [width - labelWidth, MARGIN.top, height - MARGIN.bottom];
	const x = scaleLinear([0, input.x.max], [left, right]);
	const y = scaleLinear([0, input.y.max], [bottom, top]);
	const draw = line<ChartPoint>(
		(point) => x(point.x),
		(point) => y(point.y)
	).digits(1);
	const visible = series.map(({ points }) => points.filter((point) => point.y <= input.y.max));
	const ends = visible.map((points) => y(points.at(-1)?.y ?? 0));
	const labelYs = spreadApart(ends, top, bottom);
	return {
		width,
		height,
		left,
		right,
		top,
		bottom,
		xLabel: input.x.label,
		yLabel: input.y.label,
		xTicks: input.x.ticks.map((value) => ({ at: x(value), text: String(value) })),
		yTicks: input.y.ticks.map((value, index) => ({ at: y(value), text: yTexts[index] ?? '' })),
		lines: series.map(({ id, style, label, shortLabel }, index) => ({
			id,
			style,
			path: draw(visible[index] ?? []) ?? '',
			label: input.useShortLabels ? shortLabel : label,
			labelX: right + 8,
			labelY: (labelYs[index] ?? 0) + 4,
		})),
		marks: marks.map((mark) => {
			const [atX, atY] = [x(mark.x), y(mark.y)];
			const above = mark.side === 'above';
			return {
				x: atX,
				y: atY,
				label: input.useShortLabels ? mark.shortLabel : mark.label,
				labelX: atX + (above ? -6 : 14),
				labelY: atY + (above ? -9 : 24),
			};
		}),
	};
}
