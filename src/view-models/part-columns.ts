import { allSpecKeys } from '../data/schema/part.ts';
import { listPriceIfKnown } from './list-price.ts';
import { partOf } from './machine-price.ts';
import { type ComparisonQuestion, comparedCell, specKey, unitOf } from './part-comparison.ts';
import { formatNumber } from '../format/units.ts';
import type { Row, TableViewModel } from './table.ts';

/**
 * Few parts with many properties: properties as rows, parts as columns.
 *
 * @throws {RangeError} When there is no such part or property, or two parts state a property in different units.
 */
export function partColumns({ id, caption, parts: ids, keys, price = false }: ComparisonQuestion): TableViewModel {
	const parts = ids.map(partOf);
	const rows = keys.map(specKey).map((key): Row => ({
		id: `${id}-${key}`,
		cells: {
			property: allSpecKeys[key].label,
			unit: unitOf(key, parts),
			...Object.fromEntries(parts.map((part) => [part.id, comparedCell(part, key)])),
		},
	}));
	const prices = parts.map((part): [string, string] => {
		const amount = listPriceIfKnown(part.id);
		return [part.id, amount === undefined ? 'unknown' : formatNumber(amount)];
	});
	const priceRow = {
		id: `${id}-price`,
		cells: { property: 'Launch price', unit: 'USD', ...Object.fromEntries(prices) },
	};
	return {
		caption,
		columns: [
			{ key: 'property', label: 'Property' },
			{ key: 'unit', label: 'Unit' },
			...parts.map((part) => ({ key: part.id, label: part.shortName })),
		],
		rows: price ? [...rows, priceRow] : rows,
	};
}
