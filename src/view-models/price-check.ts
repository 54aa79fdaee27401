import { prices as allPrices } from '../data/index.ts';
import type { PriceObservation } from '../data/schema/price.ts';
import { formatNumber, formatRange } from '../format/units.ts';
import { sourceRefs } from './figures.ts';
import { lineName } from './line-names.ts';
import { observationFor, partOf, type PricedBuildLine, pricedBuild, pricedLine } from './machine-price.ts';
import { extendedPriceUsd } from '../domain/bom.ts';
import { richText } from './rich-text.ts';
import type { Cell, Row, TableViewModel } from './table.ts';

const kindWords = { brief: 'brief', list: 'list', street: 'street', quote: 'quote' } as const;

/** "about 9,100–9,500": the amount as the source states it, without its currency. */
export function amountText({ amount, high, approximate }: PriceObservation): string {
	const digits = Number.isInteger(amount) && (high === undefined || Number.isInteger(high)) ? {} : { decimals: 2 };
	const text = high === undefined ? formatNumber(amount, digits) : formatRange(amount, high, digits);
	return approximate ? `about ${text}` : text;
}

/**
 * The brief's price of each line against the latest one somebody else saw: totals of both, line by line.
 *
 * @throws {RangeError} When there is no build with this id.
 */
export function priceCheckTable(buildId = 'base', prices: readonly PriceObservation[] = allPrices): TableViewModel {
	const brief = pricedBuild(buildId, 'brief', prices);
	const latest = pricedBuild(buildId, 'latest', prices);
	const rows = latest.lines.map((line): Row => {
		const stated = brief.lines.find(({ id }) => id === line.id)?.extendedUsd;
		const seen = line.observation?.kind === 'brief' ? undefined : line.observation;
		return {
			id: `price-${line.id}`,
			cells: {
				line: { text: lineName(line.id), href: `#bom-${line.id}` },
				brief: stated === undefined ? 'no price' : formatNumber(stated, { decimals: 0 }),
				latest: latestCell(line, seen),
				difference:
					seen && stated !== undefined && line.extendedUsd !== undefined
						? formatNumber(line.extendedUsd - stated, { decimals: 0, signed: true })
						: '',
				date: seen?.date ?? '',
				status: seen ? { status: seen.status } : '',
				source: seen ? { sources: sourceRefs(seen.sources) } : '',
			},
		};
	});
	return {
		caption: 'Price check: the brief against the latest price seen',
		note: 'US dollars for the whole line, before tax and shipping. Each line has its own date: the sum is a mixture, no offer.',
		columns: [
			{ key: 'line', label: 'Line' },
			{ key: 'brief', label: 'Brief, 2025-10-06', unit: 'USD', numeric: true },
			{ key: 'latest', label: 'Latest seen', unit: 'USD', numeric: true },
			{ key: 'difference', label: 'Difference', unit: 'USD', numeric: true },
			{ key: 'date', label: 'Seen on', unbroken: true },
			{ key: 'status', label: 'Status' },
			{ key: 'source', label: 'Source' },
		],
		rows,
		totals: [
			{
				id: 'price-total',
				cells: {
					line: 'Sum',
					brief: formatNumber(brief.totalUsd, { decimals: 0 }),
					latest: formatNumber(latest.totalUsd, { decimals: 0 }),
					difference: formatNumber(latest.totalUsd - brief.totalUsd, { decimals: 0, signed: true }),
				},
			},
		],
	};
}

/** The amount for the whole line, and what the source itself says about its exactness. */
function latestCell({ extendedUsd }: PricedBuildLine, seen: PriceObservation | undefined): string | Cell {
	if (!seen || extendedUsd === undefined) return 'none seen';
	const exactness = seen.high !== undefined ? 'lower end of a range' : seen.approximate ? 'about' : undefined;
	return { text: formatNumber(extendedUsd, { decimals: 0 }), detail: exactness };
}

/** Every price anybody was seen to ask or pay for the lines of a build, oldest first under each line. */
export function priceHistoryTable(buildId = 'base', prices: readonly PriceObservation[] = allPrices): TableViewModel {
	const { lines } = pricedBuild(buildId, 'brief', prices);
	return {
		caption: 'Every price seen, by line',
		note: 'Never averaged. “Street” is a shop’s or a buyer’s price, “list” a maker’s.',
		columns: [
			{ key: 'date', label: 'Date', unbroken: true },
			{ key: 'price', label: 'Price', unit: 'USD', numeric: true },
			{ key: 'units', label: 'For', unit: 'pieces', numeric: true },
			{ key: 'kind', label: 'Kind' },
			{ key: 'status', label: 'Status' },
			{ key: 'source', label: 'Source' },
		],
		rows: lines.flatMap(({ id, part }) =>
			prices
				.filter((price) => price.part === part.id && price.currency === 'USD')
				.toSorted((a, b) => a.date.localeCompare(b.date))
				.map((price) => historyRow(price, lineName(id)))
		),
	};
}

function historyRow(price: PriceObservation, group: string): Row {
	return {
		id: `seen-${price.id}`,
		group,
		cells: {
			date: { text: price.date, detail: price.note === undefined ? undefined : richText(price.note) },
			price: amountText(price),
			units: String(price.units),
			kind: kindWords[price.kind],
			status: { status: price.status },
			source: { sources: sourceRefs(price.sources) },
		},
	};
}

/** The latest price of a part in words for a cell, or that nobody's was found. */
export function latestPriceCell(partId: string, prices: readonly PriceObservation[] = allPrices): Cell {
	const seen = observationFor(partOf(partId).id, 'latest', prices);
	if (!seen) return { text: 'not found' };
	return { text: formatNumber(extendedPriceUsd(pricedLine(seen.units, seen)), { decimals: 2 }), detail: seen.date };
}
