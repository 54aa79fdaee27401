import { describe, expect, test } from 'vitest';
import { lineChart, type LineChartInput } from '../../../../src/view-models/charts/line-chart.ts';
import { cumulativeChart, paybackChart } from '../../../../src/view-models/roi/charts.ts';
import { tornadoChart } from '../../../../src/view-models/roi/tornado.ts';

const small: LineChartInput = {
	width: 300,
	height: 200,
	labelWidth: 60,
	useShortLabels: false,
	x: { label: 'hours', max: 10, ticks: [0, 10] },
	y: { label: 'years', max: 4, ticks: [0, 4], format: String },
	series: [
		{
			id: 'a',
			style: 'line',
			points: [
				{ x: 0, y: 9 },
				{ x: 5, y: 2 },
				{ x: 10, y: 1 },
			],
			label: 'A',
			shortLabel: 'a',
		},
		{
			id: 'b',
			style: 'line',
			points: [
				{ x: 0, y: 1 },
				{ x: 10, y: 1 },
			],
			label: 'B',
			shortLabel: 'b',
		},
	],
	marks: [],
};

describe('a line chart', () => {
	test('cuts off what lies above the axis', () => {
		const [line] = lineChart(small).lines;
		expect(line?.path.match(/[ML]/g)).toHaveLength(2);
	});

	test('keeps two labels apart where the lines end at one point', () => {
		const [a, b] = lineChart(small).lines;
		expect(Math.abs((a?.labelY ?? 0) - (b?.labelY ?? 0))).toBeGreaterThanOrEqual(15);
	});

	test('takes the short labels where there is little room', () => {
		expect(lineChart({ ...small, useShortLabels: true }).lines.map(({ label }) => label)).toEqual(['a', 'b']);
	});
});

describe('the charts of document 06', () => {
	test.each([paybackChart, cumulativeChart])('%o stays inside its drawing, at both widths', (chart) => {
		const { wide, narrow } = chart();
		for (const drawing of [wide, narrow]) {
			const numbers = drawing.lines.flatMap(({ path }) => [...path.matchAll(/([\d.]+),([\d.]+)/g)]);
			expect(numbers.length).toBeGreaterThan(10);
			for (const [, x, y] of numbers) {
				expect(Number(x)).toBeLessThanOrEqual(drawing.right + 0.1);
				expect(Number(y)).toBeGreaterThanOrEqual(drawing.top - 0.1);
				expect(Number(y)).toBeLessThanOrEqual(drawing.bottom + 0.1);
			}
		}
	});

	test('payback marks 3.2 years at 40 hours, the brief’s rate with electricity', () => {
		expect(paybackChart().wide.marks.map(({ label }) => label)).toEqual(['3.2\u00a0years at 40 h']);
	});

	test('owning and renting cross after 2.2 and 3.5 years, and not within five against the cheapest', () => {
		expect(cumulativeChart().wide.marks.map(({ label }) => label)).toEqual(['3.5\u00a0years', '2.2\u00a0years']);
	});

	test('each bar of the sensitivity chart starts left of where it ends, the widest on top', () => {
		const { wide } = tornadoChart();
		expect(wide.bars).toHaveLength(10);
		const widths = wide.bars.map(({ width }) => width);
		expect(widths).toEqual([...widths].sort((a, b) => b - a));
		for (const bar of wide.bars) expect(bar.leftX).toBeLessThan(bar.rightX);
	});
});
