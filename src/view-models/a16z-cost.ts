import { extendedPriceUsd, totalUsd } from '../domain/bom.ts';
import { modulesPriceUsd } from '../domain/upgrade.ts';
import { formatNumber } from '../format/units.ts';
import { numberOf } from './figures.ts';
import { lineName } from './line-names.ts';
import { buildOf, observationFor, partOf, pricedLine } from './machine-price.ts';
import { briefRamUsdPerGb } from './memory-price-table.ts';
import type { Row, TableViewModel } from './table.ts';

/** One line of the estimate with the basis of its price. */
export interface EstimatedLine {
	id: string;
	amountUsd: number;
	basis: string;
}

/** The memory of the machine at the brief's price per GB, to the cent. */
function memoryUsd(part: string, quantity: number): number {
	const amount = modulesPriceUsd({
		moduleCount: quantity,
		moduleGib: numberOf(`${part}.module-capacity`, 'GiB'),
		priceUsdPerGib: briefRamUsdPerGb(),
	});
	return Math.round(amount * 100) / 100;
}

/** What the parts of the a16z machine would have cost: the brief's prices where it has one, then a list price, then a common one. */
export function a16zEstimate(): { lines: EstimatedLine[]; totalUsd: number } {
	const lines = buildOf('a16z').lines.map(({ id, part, quantity }): EstimatedLine => {
		if (partOf(part).role === 'memory')
			return { id, amountUsd: memoryUsd(part, quantity), basis: 'the brief’s price per GB' };
		const brief = observationFor(part, 'brief');
		if (brief) return { id, amountUsd: extendedPriceUsd(pricedLine(quantity, brief)), basis: 'the brief’s price' };
		const listed = observationFor(part, 'latest');
		if (listed) return { id, amountUsd: extendedPriceUsd(pricedLine(quantity, listed)), basis: 'launch price' };
		return { id, amountUsd: numberOf(`a16z-cost.${id}`, 'USD'), basis: 'commonly quoted, no source opened' };
	});
	return { lines, totalUsd: totalUsd(lines.map(({ amountUsd }) => ({ quantity: 1, unitPriceUsd: amountUsd }))) };
}

/** The estimate line by line. */
export function a16zEstimateTable(): TableViewModel {
	const { lines, totalUsd: total } = a16zEstimate();
	return {
		caption: 'What the a16z parts would have cost in October 2025',
		note: 'An estimate: a16z published no price.',
		columns: [
			{ key: 'line', label: 'Line' },
			{ key: 'amount', label: 'Amount', unit: 'USD', numeric: true },
			{ key: 'basis', label: 'Basis' },
		],
		rows: lines.map(({ id, amountUsd, basis }): Row => ({
			id: `a16z-cost-${id}`,
			cells: { line: lineName(id), amount: formatNumber(amountUsd, { decimals: 0 }), basis },
		})),
		totals: [{ id: 'a16z-cost-total', cells: { line: 'Sum', amount: formatNumber(total, { decimals: 0 }) } }],
	};
}
