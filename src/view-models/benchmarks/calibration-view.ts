import { scaleLog } from 'd3-scale';
import { formatNumber, formatPercent, formatTimes } from '../../format/units.ts';
import { formatOf, modelOf } from '../inference/model-math.ts';
import type { TableViewModel } from '../table.ts';
import { type Calibration, calibrations } from './calibration.ts';
import { hardwareDetail, hardwareLabel, hardwareName } from './words.ts';

const speed = (tokensPerS: number) => formatNumber(tokensPerS, { significant: 3 });

/** Rows whose misses have different causes stand apart. */
const groups = [
	{
		name: 'This card and its generation',
		has: ({ division, part }: Kind) => isBlackwell(part) && division !== 'cards and RAM',
	},
	{
		name: 'A part in system memory',
		has: ({ division }: Kind) => division === 'cards and RAM' || division === 'RAM only',
	},
	{ name: 'Older cards, program of May 2024', has: () => true },
] as const;

interface Kind {
	part: string | undefined;
	division: string;
}

function isBlackwell(part: string | undefined): boolean {
	return part === 'gpu' || /^gpu-(?:pro-6000|rtx-5090)/.test(part ?? '');
}

function groupOf({ benchmark: { hardware, division } }: Calibration): string {
	return groups.find(({ has }) => has({ part: hardware.part, division }))?.name ?? '';
}

function testName({ benchmark: { model, format, depth } }: Calibration): string {
	const context = depth > 0 ? `, after ${formatNumber(depth)} tokens` : '';
	return `${modelOf(model).name}, ${formatOf(format).label}${context}`;
}

function inGroups(rows: readonly Calibration[]): { name: string; rows: Calibration[] }[] {
	return groups
		.map(({ name }) => ({ name, rows: rows.filter((row) => groupOf(row) === name).sort((a, b) => a.ratio - b.ratio) }))
		.filter((group) => group.rows.length > 0);
}

/** Every forecast beside its measurement: the table behind the chart. */
export function calibrationTable(metric: 'decode' | 'prefill', rows = calibrations(metric)): TableViewModel {
	const caption =
		metric === 'decode'
			? 'Generation: forecast against measurement'
			: 'Prompt processing: forecast against measurement';
	return {
		caption,
		note: 'Every published row of one request at a time that the model can say something about.',
		columns: [
			{ key: 'test', label: 'Test' },
			{ key: 'hardware', label: 'Hardware as tested' },
			{ key: 'measured', label: 'Measured', unit: 'tokens/s', numeric: true },
			{ key: 'predicted', label: 'Forecast', unit: 'tokens/s', numeric: true },
			{ key: 'ratio', label: 'Forecast per measured', unit: '×', numeric: true },
			{ key: 'error', label: 'Error', unit: '%', numeric: true },
			{ key: 'used', label: 'Constants chosen with it' },
		],
		rows: inGroups(rows).flatMap((group) =>
			group.rows.map((row) => ({
				id: `calibration-${row.benchmark.id}`,
				group: group.name,
				cells: {
					test: { text: testName(row), href: `/03-performance-benchmarks/#bench-${row.benchmark.id}` },
					hardware: { text: hardwareName(row.benchmark.hardware), detail: hardwareDetail(row.benchmark.hardware) },
					measured: speed(row.measured),
					predicted: speed(row.predicted),
					ratio: formatNumber(row.ratio, { decimals: 2 }),
					error: formatPercent(row.error).replace(/\D+$/, ''),
					used: row.benchmark.usedForModel ? 'yes' : 'no',
				},
			}))
		),
	};
}

/** A dot per test on a logarithmic scale of forecast / measured, in the units of the view box. */
export interface CalibrationChartView {
	title: string;
	description: string;
	width: number;
	height: number;
	ticks: { label: string; x: number }[];
	/** Where forecast and measurement agree. */
	agreementX: number;
	headings: { text: string; y: number }[];
	dots: { name: string; hardware: string; ratio: string; x: number; nameY: number; y: number; used: boolean }[];
	axisTop: number;
}

const WIDTH = 420;
const LEFT = 14;
const RIGHT = 356;
const AXIS = 30;
const HEADING = 30;
const ROW = 32;
const tickValues = [0.5, 0.7, 1, 1.5, 2, 3, 4] as const;

/**
 * Lays out the chart of the generation forecasts.
 *
 * @throws {RangeError} When a ratio leaves the scale: a dot outside the frame would be a lie by omission.
 */
export function calibrationChart(rows: readonly Calibration[] = calibrations('decode')): CalibrationChartView {
	const [lowest, , , , , , highest] = tickValues;
	const x = scaleLog().domain([lowest, highest]).range([LEFT, RIGHT]);
	const headings: CalibrationChartView['headings'] = [];
	const dots: CalibrationChartView['dots'] = [];
	let y = AXIS;
	for (const group of inGroups(rows)) {
		y += HEADING;
		headings.push({ text: group.name, y: y - 8 });
		for (const row of group.rows) {
			if (row.ratio < lowest || row.ratio > highest)
				throw new RangeError(
					`"${row.benchmark.id}" lies outside the scale: forecast / measured = ${String(row.ratio)}`
				);
			dots.push({
				name: testName(row),
				hardware: hardwareLabel(row.benchmark.hardware),
				ratio: formatTimes(row.ratio, { decimals: 2 }),
				x: Math.round(x(row.ratio) * 10) / 10,
				nameY: y + 10,
				y: y + 21,
				used: row.benchmark.usedForModel,
			});
			y += ROW;
		}
	}
	return {
		title: 'Speed model against measurement',
		description: `Forecast divided by measured generation speed for ${formatNumber(rows.length)} published tests, from ${formatTimes(Math.min(...rows.map(({ ratio }) => ratio)))} to ${formatTimes(Math.max(...rows.map(({ ratio }) => ratio)))}. Dots right of the line promise too much. The same figures stand in the table below.`,
		width: WIDTH,
		height: y + 8,
		ticks: tickValues.map((value) => ({ label: formatTimes(value), x: Math.round(x(value) * 10) / 10 })),
		agreementX: Math.round(x(1) * 10) / 10,
		headings,
		dots,
		axisTop: AXIS,
	};
}
