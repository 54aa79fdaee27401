import { annualRentUsd, cumulativeCosts, HOURS_PER_WEEK } from '../../domain/roi.ts';
import { formatYears } from '../../format/duration.ts';
import { formatUsd, formatUsdPerHour } from '../../format/money.ts';
import { formatNumber } from '../../format/numbers.ts';
import { formatMeasure } from '../../format/measure.ts';
import { lineChart, type ChartMark, type ChartSeries, type LineChart, type LineStyle } from '../charts/line-chart.ts';
import type { TableViewModel } from '../table.ts';
import { baseUse, longHorizon, roiAssumptions } from './assumptions.ts';
import { wholeText, yearsText } from './numbers.ts';
import { energyUsdPerHour, paybackWithElectricityYears, paybackWithEverythingYears } from './payback.ts';
import { BRIEF_RATE, CHARTED, rateName, rentalRate, usageCases, type RentalRate } from './rates.ts';

/** A chart drawn for wide and for narrow pages, with its words and the table behind it. */
export interface ChartView {
	/** Ends the ids of its parts. */
	id: string;
	title: string;
	/** What a reader who cannot see it has to know. */
	description: string;
	caption: string;
	wide: LineChart;
	narrow: LineChart;
	table: TableViewModel;
}

const LONGEST_PAYBACK_YEARS = 8;
const STEP_HOURS = 2;
const HOUR_TICKS = [20, 40, 60, 80, 100, 120, 140, HOURS_PER_WEEK];
const HOUR_TICKS_NARROW = [40, 80, 120, HOURS_PER_WEEK];

const styleOf = (rate: RentalRate): LineStyle =>
	rate.id === BRIEF_RATE ? 'line-signal' : rate.likeForLike && rate.date < '2026' ? 'line-2' : 'line';
const charted = () => CHARTED.map(rentalRate);

function sizes(input: Omit<Parameters<typeof lineChart>[0], 'width' | 'height' | 'labelWidth' | 'useShortLabels'>) {
	return {
		wide: lineChart({ ...input, width: 720, height: 340, labelWidth: 172, useShortLabels: false }),
		narrow: lineChart({
			...input,
			width: 350,
			height: 300,
			labelWidth: 52,
			useShortLabels: true,
			x: { ...input.x, ticks: input.x.max === HOURS_PER_WEEK ? HOUR_TICKS_NARROW : input.x.ticks },
		}),
	};
}

/** Payback over hours of use per week, electricity of the hours of load included. */
export function paybackChart(): ChartView {
	const { capexUsd } = roiAssumptions();
	const hoursAt = (rate: RentalRate, years: number) => {
		const atFullUse = paybackWithElectricityYears(HOURS_PER_WEEK, rate.usdPerHour);
		return (HOURS_PER_WEEK * atFullUse) / years;
	};
	const series = charted().map((rate): ChartSeries => {
		const first = hoursAt(rate, LONGEST_PAYBACK_YEARS);
		const regular = Array.from({ length: HOURS_PER_WEEK / STEP_HOURS }, (_, index) => (index + 1) * STEP_HOURS);
		const hours = [first, ...regular.filter((value) => value > first)];
		return {
			id: rate.id,
			style: styleOf(rate),
			points: hours.map((x) => ({ x, y: paybackWithElectricityYears(x, rate.usdPerHour) })),
			label: rateName(rate),
			shortLabel: formatUsdPerHour(rate.usdPerHour, 2).replace('/h', ''),
		};
	});
	const [light] = usageCases();
	const rate = rentalRate(BRIEF_RATE);
	const hours = light?.hoursPerWeek ?? 0;
	const years = paybackWithElectricityYears(hours, rate.usdPerHour);
	const mark: ChartMark = {
		x: hours,
		y: years,
		label: `${formatYears(years, { decimals: 1 })} at ${hours} h`,
		shortLabel: formatNumber(years, { decimals: 1 }),
		side: 'below',
	};
	const energy = formatMeasure(energyUsdPerHour(), 'USD/h', { decimals: 3 });
	return {
		id: 'payback',
		title: 'Payback time over hours of use per week, for three rents',
		description: `All three curves fall steeply up to about 60 hours a week and flatten after that. The cheaper the rent that is avoided, the longer the payback.`,
		caption: `${formatUsd(capexUsd)} against renting one card, with ${energy} of electricity. At low use small changes in hours move the payback by years.`,
		...sizes({
			x: { label: 'hours of load per week', max: HOURS_PER_WEEK, ticks: HOUR_TICKS },
			y: { label: 'years', max: LONGEST_PAYBACK_YEARS, ticks: [0, 2, 4, 6, 8], format: String },
			series,
			marks: [mark],
		}),
		table: {
			caption: 'Figures of the chart: payback in years',
			columns: [
				{ key: 'hours', label: 'Load, h/week' },
				...charted().map((rate) => ({ key: rate.id, label: rateName(rate), unit: 'years', numeric: true })),
			],
			rows: HOUR_TICKS.map((hoursPerWeek) => ({
				cells: {
					hours: wholeText(hoursPerWeek),
					...Object.fromEntries(
						charted().map((rate) => [rate.id, yearsText(paybackWithElectricityYears(hoursPerWeek, rate.usdPerHour))])
					),
				},
			})),
		},
	};
}

const STEPS_PER_YEAR = 4;
const TICK_USD = 10_000;

/** Money spent so far, owning against renting, at the usage of the case in the middle. */
export function cumulativeChart(): ChartView {
	const hoursPerWeek = baseUse();
	const { horizonYears } = longHorizon();
	const costsAt = (rate: RentalRate, stepsPerYear: number) =>
		cumulativeCosts({
			...roiAssumptions(),
			hoursPerWeek,
			cloudRateUsdPerHour: rate.usdPerHour,
			horizonYears,
			stepsPerYear,
		});
	const rented = charted().map((rate): ChartSeries => ({
		id: rate.id,
		style: 'line-2',
		points: costsAt(rate, STEPS_PER_YEAR).map(({ years, rentedUsd }) => ({ x: years, y: rentedUsd })),
		label: rateName(rate),
		shortLabel: formatUsdPerHour(rate.usdPerHour).replace('/h', ''),
	}));
	const owned: ChartSeries = {
		id: 'owned',
		style: 'line-signal',
		points: costsAt(rentalRate(BRIEF_RATE), STEPS_PER_YEAR).map(({ years, ownedUsd }) => ({ x: years, y: ownedUsd })),
		label: 'owned, all costs',
		shortLabel: 'owned',
	};
	const marks = charted().flatMap((rate): ChartMark[] => {
		const years = paybackWithEverythingYears(hoursPerWeek, rate.usdPerHour);
		if (years > horizonYears) return [];
		const y = annualRentUsd({ hoursPerWeek, cloudRateUsdPerHour: rate.usdPerHour }) * years;
		const shortLabel = formatNumber(years, { decimals: 1 });
		return [{ x: years, y, label: formatYears(years, { decimals: 1 }), shortLabel, side: 'above' }];
	});
	const most = Math.max(...[...rented, owned].flatMap(({ points }) => points.map(({ y }) => y)));
	const moneyTicks = Array.from({ length: Math.ceil(most / TICK_USD) + 1 }, (_, step) => step * TICK_USD);
	const yearTicks = Array.from({ length: horizonYears + 1 }, (_, year) => year);
	const byYear = charted().map((rate) => ({ rate, costs: costsAt(rate, 1) }));
	return {
		id: 'cumulative',
		title: `Money spent over ${horizonYears} years, owning against renting, at ${hoursPerWeek} hours a week`,
		description: `The line of the owned machine starts at its price and rises slowly; each line of rent starts at nothing and rises faster. They cross where the machine is paid back; against the cheapest rent they do not cross within ${horizonYears} years.`,
		caption: `At ${formatMeasure(hoursPerWeek, 'h/week')} of load, resale not deducted. A crossing is the payback with everything counted.`,
		...sizes({
			x: { label: 'years of ownership', max: horizonYears, ticks: yearTicks },
			y: {
				label: 'thousand US dollars',
				max: moneyTicks.at(-1) ?? most,
				ticks: moneyTicks,
				format: (value) => formatNumber(value / 1000),
			},
			series: [...rented, owned],
			marks,
		}),
		table: {
			caption: 'Figures of the chart: spent so far',
			columns: [
				{ key: 'year', label: 'After years' },
				{ key: 'owned', label: 'Owned', unit: 'USD', numeric: true },
				...byYear.map(({ rate }) => ({
					key: rate.id,
					label: `Rented at ${rateName(rate)}`,
					unit: 'USD',
					numeric: true,
				})),
			],
			rows: yearTicks.map((year) => ({
				cells: {
					year: wholeText(year),
					owned: wholeText(byYear[0]?.costs[year]?.ownedUsd ?? 0),
					...Object.fromEntries(byYear.map(({ rate, costs }) => [rate.id, wholeText(costs[year]?.rentedUsd ?? 0)])),
				},
			})),
		},
	};
}
