import type { Part } from '../data/schema/part.ts';
import type { PriceObservation } from '../data/schema/price.ts';
import { averageUnitPriceUsd, differenceToStatedTotal, sharesOfTotal } from '../domain/bom.ts';
import { formatNumber } from '../format/units.ts';
import { lineName } from './line-names.ts';
import { type PriceBasis, type PricedBuildLine, pricedBuild, pricedLine, statedTotalUsd } from './machine-price.ts';
import { richText } from './rich-text.ts';
import type { Cell, Row, TableViewModel } from './table.ts';

const cents = { decimals: 2 };

/** The variant to order: the one chosen, or the only one. */
export function variantToOrder(variants: Part['variants']): Part['variants'][number] | undefined {
	return variants.find(({ chosen }) => chosen) ?? (variants.length === 1 ? variants[0] : undefined);
}

function mpnCell({ part }: PricedBuildLine): Cell {
	const mpn = variantToOrder(part.variants)?.mpn;
	if (mpn !== undefined) return { text: mpn, mono: true };
	return { text: part.variants.length > 1 ? 'see variants' : 'not found' };
}

function partCell({ part }: PricedBuildLine): Cell {
	const variant = variantToOrder(part.variants);
	const label = variant === undefined || part.variants.length === 1 ? undefined : variant.label;
	return {
		text: `${part.maker} ${part.name}`,
		href: `/02-component-specifications/#spec-${part.id}`,
		detail: label && richText(label),
	};
}

/** The price of one piece: an average, said so, where a set is priced. */
function unitPriceCell({ quantity, observation }: PricedBuildLine): string | Cell {
	if (!observation) return 'no price';
	const unit = formatNumber(averageUnitPriceUsd(pricedLine(quantity, observation)), cents);
	return observation.units === 1 ? unit : { text: unit, detail: 'average of the set' };
}

function lineRow(line: PricedBuildLine, share: number | undefined, anchored: boolean): Row {
	return {
		id: anchored ? `bom-${line.id}` : undefined,
		cells: {
			line: lineName(line.id),
			part: partCell(line),
			mpn: mpnCell(line),
			quantity: String(line.quantity),
			unit: unitPriceCell(line),
			extended: line.extendedUsd === undefined ? 'no price' : formatNumber(line.extendedUsd, cents),
			share: share === undefined ? '' : formatNumber(share * 100, { decimals: 1 }),
		},
	};
}

/** Each priced line's part of the total, by the id of the line. */
export function lineShares(lines: readonly PricedBuildLine[]): Map<string, number> {
	const priced = lines.filter(({ observation }) => observation !== undefined);
	const shares = sharesOfTotal(
		priced.flatMap(({ quantity, observation }) => (observation ? [pricedLine(quantity, observation)] : []))
	);
	return new Map(priced.map(({ id }, index) => [id, shares[index] ?? 0]));
}

function totalRow(id: string | undefined, label: string, amountUsd: number, signed = false): Row {
	return { id, cells: { line: label, extended: formatNumber(amountUsd, { decimals: 2, signed }) } };
}

/** What the brief prints under the nine lines, and how far that is from their sum. */
function statedRows(lines: readonly PricedBuildLine[]): Row[] {
	const priced = lines.flatMap(({ quantity, observation }) => (observation ? [pricedLine(quantity, observation)] : []));
	const { statedTotalUsd: stated, differenceUsd } = differenceToStatedTotal(priced, statedTotalUsd());
	return [
		totalRow('bom-stated', 'Total the brief prints', stated),
		totalRow('bom-difference', 'Difference', differenceUsd, true),
	];
}

const basisNotes: Record<PriceBasis, string> = {
	brief: 'Prices of the executive summary, 2025-10-06, before tax and shipping.',
	latest: 'Latest price seen for each line, before tax and shipping; dates differ from line to line.',
};

/**
 * The bill of a build. The base build at the brief's prices carries the anchors (`bom-gpu`) and the brief's own total.
 *
 * @throws {RangeError} When there is no build with this id.
 */
export function bomTable(
	buildId = 'base',
	basis: PriceBasis = 'brief',
	prices?: readonly PriceObservation[]
): TableViewModel {
	const { build, lines, totalUsd, unpriced } = pricedBuild(buildId, basis, prices);
	const isHeadline = buildId === 'base' && basis === 'brief';
	const shares = lineShares(lines);
	const missing =
		unpriced.length === 0 ? '' : ` Without a price, and not in the total: ${unpriced.map(lineName).join(', ')}.`;
	return {
		caption: `Bill of materials: ${build.name}`,
		note: `${basisNotes[basis]}${missing}`,
		columns: [
			{ key: 'line', label: 'Line' },
			{ key: 'part', label: 'Part and variant' },
			{ key: 'mpn', label: 'MPN', unbroken: true },
			{ key: 'quantity', label: 'Qty', numeric: true },
			{ key: 'unit', label: 'Unit price', unit: 'USD', numeric: true },
			{ key: 'extended', label: 'Extended', unit: 'USD', numeric: true },
			{ key: 'share', label: 'Share', unit: '%', numeric: true },
		],
		rows: lines.map((line) => lineRow(line, shares.get(line.id), isHeadline)),
		totals: [
			totalRow(
				isHeadline ? 'bom-total' : undefined,
				unpriced.length === 0 ? 'Total' : 'Total of the priced lines',
				totalUsd
			),
			...(isHeadline ? statedRows(lines) : []),
		],
	};
}
