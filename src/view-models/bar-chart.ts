import { scaleLinear } from 'd3-scale';

/** One bar before it is drawn. */
export interface BarInput {
	label: string;
	/** In the unit of the chart, >= 0. */
	value: number;
	/** The value as printed beside the bar. */
	text: string;
	/** Drawn in the signal colour: the one the chart is about. */
	emphasised?: boolean | undefined;
}

/** A bar chart as plain numbers in the units of its view box: label above each bar, value behind it. */
export interface BarChartView {
	title: string;
	description: string;
	width: number;
	height: number;
	barHeight: number;
	bars: {
		label: string;
		text: string;
		labelY: number;
		barY: number;
		barWidth: number;
		textX: number;
		textY: number;
		emphasised: boolean;
	}[];
}

const WIDTH = 340;
const ROW = 40;
const BAR = 14;
/** Room behind the longest bar for its value. */
const VALUE_ROOM = 104;

/**
 * Lays out bars from zero on one linear scale: lengths may be compared, nothing is cut off.
 *
 * @throws {RangeError} When there is no bar.
 */
export function barChart(title: string, description: string, items: readonly BarInput[]): BarChartView {
	if (items.length === 0) throw new RangeError(`the chart "${title}" has no bars`);
	const most = Math.max(...items.map(({ value }) => value));
	const x = scaleLinear()
		.domain([0, most])
		.range([0, WIDTH - VALUE_ROOM]);
	const bars = items.map(({ label, value, text, emphasised = false }, index) => {
		const barWidth = Math.max(1, Math.round(x(value) * 10) / 10);
		const labelY = index * ROW + 14;
		return { label, text, labelY, barY: labelY + 5, barWidth, textX: barWidth + 7, textY: labelY + 16, emphasised };
	});
	return { title, description, width: WIDTH, height: items.length * ROW, barHeight: BAR, bars };
}
