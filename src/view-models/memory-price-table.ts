import { memoryPrices as allMemoryPrices } from '../data/index.ts';
import type { MemoryPrice } from '../data/schema/memory-price.ts';
import { costUsdPerAddedUnit } from '../domain/upgrade.ts';
import { formatUsdPerGb } from '../format/money.ts';
import { formatNumber } from '../format/units.ts';
import { barChart, type BarChartView } from './bar-chart.ts';
import { numberOf, sourceRefs } from './figures.ts';
import { observationFor } from './machine-price.ts';
import { richText } from './rich-text.ts';
import type { Row, TableViewModel } from './table.ts';

const seriesNames: Record<MemoryPrice['series'], string> = {
	retail: 'Retail: what a shop asked one buyer',
	press: 'Press: a large order',
	contract: 'Contract: what makers asked large buyers',
};
const seriesOrder = ['retail', 'press', 'contract'] as const;

/** US dollars per gigabyte (as printed on the module). */
export function usdPerGb({ amountUsd, gigabytes, usdPerGb: stated }: MemoryPrice): number {
	if (stated !== undefined) return stated;
	return costUsdPerAddedUnit({ costUsd: amountUsd ?? NaN, added: gigabytes ?? NaN });
}

/**
 * The brief's memory price per gigabyte: its price of the set over the capacity of the set.
 *
 * @throws {RangeError} When the brief's memory price is missing.
 */
export function briefRamUsdPerGb(): number {
	const brief = observationFor('memory', 'brief');
	if (!brief) throw new RangeError('the brief has no price for "memory"');
	return costUsdPerAddedUnit({
		costUsd: brief.amount,
		added: brief.units * numberOf('memory.module-capacity', 'GiB'),
	});
}

function boundText(text: string, { bound, forecast }: MemoryPrice): string {
	const bounded = bound === undefined ? text : bound === 'above' ? `over ${text}` : `about ${text}`;
	return forecast === true ? `${bounded}, expected` : bounded;
}

/** Every memory price by market, oldest first in each, with the brief's beside them. */
export function memoryPriceTable(prices: readonly MemoryPrice[] = allMemoryPrices): TableViewModel {
	const rows = seriesOrder.flatMap((series) =>
		prices.filter((price) => price.series === series).map((price) => memoryRow(price))
	);
	return {
		caption: 'How the price of server memory aged',
		note: 'Three markets that cannot be joined into one line.',
		columns: [
			{ key: 'period', label: 'When', unbroken: true },
			{ key: 'article', label: 'What' },
			{ key: 'amount', label: 'Price', unit: 'USD', numeric: true },
			{ key: 'perGb', label: 'Per GB', unit: 'USD/GB', numeric: true },
			{ key: 'status', label: 'Status' },
			{ key: 'source', label: 'Source' },
		],
		rows: [briefRow(), ...rows],
	};
}

function briefRow(): Row {
	const brief = observationFor('memory', 'brief');
	return {
		id: 'ram-price-brief',
		group: 'The brief',
		highlighted: true,
		cells: {
			period: brief?.date ?? '',
			article: 'Six modules of the base build',
			amount: brief ? formatNumber(brief.amount) : '',
			perGb: formatNumber(briefRamUsdPerGb(), { decimals: 2 }),
			status: { status: 'claimed' },
			source: { sources: sourceRefs(['brief']) },
		},
	};
}

function memoryRow(price: MemoryPrice): Row {
	return {
		id: `ram-price-${price.id}`,
		group: seriesNames[price.series],
		cells: {
			period: price.period,
			article: { text: price.article, detail: price.note === undefined ? undefined : richText(price.note) },
			amount: price.amountUsd === undefined ? 'not stated' : boundText(formatNumber(price.amountUsd), price),
			perGb: formatNumber(usdPerGb(price), { decimals: 2 }),
			status: { status: price.status },
			source: { sources: sourceRefs(price.sources) },
		},
	};
}

const shortSeries: Record<MemoryPrice['series'], string> = { retail: 'retail', press: 'press', contract: 'contract' };

/** Price per gigabyte in order of time, each bar named by its market. */
export function memoryPriceChart(prices: readonly MemoryPrice[] = allMemoryPrices): BarChartView {
	const observed = prices
		.filter(({ forecast }) => forecast !== true)
		.map((price) => ({ ...price, when: price.period }))
		.toSorted((a, b) => sortKey(a.period).localeCompare(sortKey(b.period)));
	const bars = observed.map((price) => ({
		label: `${price.period} · ${shortSeries[price.series]} · ${price.article}`,
		value: usdPerGb(price),
		text: boundText(formatUsdPerGb(usdPerGb(price)), price),
	}));
	const brief = {
		label: 'The brief · 6 × 32 GB',
		value: briefRamUsdPerGb(),
		text: formatUsdPerGb(briefRamUsdPerGb()),
		emphasised: true,
	};
	return barChart(
		'Price of server memory per gigabyte',
		'The brief’s price per gigabyte against later ones from three markets, in order of time. The same figures stand in the table below.',
		[brief, ...bars]
	);
}

/** A period as text that sorts by time: a quarter stands at its last month. */
function sortKey(period: string): string {
	const quarter = /^(\d{4}) Q([1-4])$/.exec(period);
	return quarter ? `${quarter[1] ?? ''}-${String(Number(quarter[2]) * 3).padStart(2, '0')}` : period;
}
