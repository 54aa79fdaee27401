import type { Fact } from '../data/schema/fact.ts';
import { allSpecKeys, type Part, type SpecKey } from '../data/schema/part.ts';
import { timesOf } from '../domain/comparison.ts';
import { formatNumber } from '../format/units.ts';
import { cautionFor, factOf, formatValue, numberIfKnown } from './figures.ts';
import { partOf } from './machine-price.ts';
import type { Cell, Column, Row, TableViewModel } from './table.ts';

/** Page that owns the rows `spec-<part>-<key>`. */
const owner = '/02-component-specifications/';

export interface ComparisonQuestion {
	/** Id of the table; its rows are `<id>-<part>`. */
	id: string;
	caption: string;
	/** Ids of parts; the first is the one the others are held against. */
	parts: readonly string[];
	/** Properties, in the order of the columns. */
	keys: readonly string[];
	/** Those of them that also get a column with the ratio to the first part. */
	relative?: readonly string[] | undefined;
	/** Whether the launch price gets a row, where parts are columns. */
	price?: boolean | undefined;
}

/** Names short enough for the head of a column. */
const shortLabels: Partial<Record<SpecKey, string>> = {
	'memory-type': 'Type',
	'memory-bandwidth': 'Bandwidth',
	'fp16-dense-tflops': 'FP16 dense',
	'board-power': 'Power',
};

/** @throws {RangeError} When parts have no such property. */
export function specKey(name: string): SpecKey {
	if (!(name in allSpecKeys)) throw new RangeError(`parts have no property "${name}"`);
	return name as SpecKey;
}

/** The one unit a column has over all parts; words have none. */
export function unitOf(key: SpecKey, parts: readonly Part[]): string {
	const units = new Set(parts.flatMap(({ specs }) => (specs[key]?.value === undefined ? [] : [specs[key].unit])));
	if (units.size > 1) throw new RangeError(`the parts state "${key}" in different units: ${[...units].join(', ')}`);
	return [...units][0] ?? '';
}

/** A figure with its row's address and, where the reader must see it, the word for its status. */
function cell(fact: Fact | undefined, href: string): string | Cell {
	if (!fact) return 'not recorded';
	const value = formatValue(fact.value, fact.unit);
	const caution = cautionFor(fact.status);
	return { text: fact.approximate ? `about ${value}` : value, href, ...(caution !== undefined && { detail: caution }) };
}

/** The figure of a part, linked to its row. */
export function comparedCell(part: Part, key: SpecKey): string | Cell {
	return cell(part.specs[key], `${owner}#spec-${part.id}-${key}`);
}

function relativeCell(key: SpecKey, part: Part, first: Part): string {
	const unit = allSpecKeys[key].quantity;
	const [own, base] = [part, first].map(({ id, specs }) => {
		const stated = specs[key]?.value;
		return typeof stated === 'number' ? numberIfKnown(`${id}.${key}`, specs[key]?.unit ?? '') : undefined;
	});
	if (own === undefined || base === undefined || unit === 'none') return 'unknown';
	return formatNumber(timesOf(own, base), { decimals: 2 });
}

/**
 * Parts as rows, properties as columns, every value from the part's own facts.
 *
 * @throws {RangeError} When there is no such part, or two parts state a property in different units.
 */
export function partComparison({
	id: tableId,
	caption,
	parts: ids,
	keys: names,
	relative = [],
}: ComparisonQuestion): TableViewModel {
	const keys = names.map(specKey);
	const parts = ids.map(partOf);
	const [first] = parts;
	if (!first) throw new RangeError('a comparison names at least one part');
	const columns = keys.flatMap((key): Column[] => {
		const unit = unitOf(key, parts);
		const numeric = parts.every(({ specs }) => typeof specs[key]?.value !== 'string');
		const own = { key, label: shortLabels[key] ?? allSpecKeys[key].label, numeric, ...(unit !== '' && { unit }) };
		const share = { key: `${key}-relative`, label: 'Ratio to first', numeric: true };
		return relative.includes(key) ? [own, share] : [own];
	});
	const rows = parts.map((part): Row => {
		const cells = keys.flatMap((key) => [
			[key, comparedCell(part, key)] as const,
			...(relative.includes(key) ? [[`${key}-relative`, relativeCell(key, part, first)] as const] : []),
		]);
		return {
			id: `${tableId}-${part.id}`,
			highlighted: part.id === first.id,
			cells: { part: part.shortName, ...Object.fromEntries(cells) },
		};
	});
	return { caption, columns: [{ key: 'part', label: 'Part' }, ...columns], rows };
}

/**
 * Figures of one part as a share of another's.
 *
 * @throws {RangeError} When a figure is not one number on both.
 */
export function partShares(caption: string, part: string, against: string, keys: readonly string[]): TableViewModel {
	const [own, other] = [partOf(part), partOf(against)];
	return {
		caption,
		columns: [
			{ key: 'property', label: 'Property' },
			{ key: 'own', label: own.shortName, numeric: true },
			{ key: 'other', label: other.shortName, numeric: true },
			{ key: 'unit', label: 'Unit' },
			{ key: 'share', label: 'Share', unit: '%', numeric: true },
		],
		rows: keys.map(specKey).map((key) => {
			const [ownFact, otherFact] = [factOf(`${part}.${key}`).fact, factOf(`${against}.${key}`).fact];
			if (typeof ownFact.value !== 'number' || typeof otherFact.value !== 'number')
				throw new RangeError(`"${key}" is not one number on both parts`);
			const share = timesOf(ownFact.value, otherFact.value) * 100;
			return {
				id: `share-${part}-${key}`,
				cells: {
					property: allSpecKeys[key].label,
					own: cell(ownFact, `${owner}#spec-${part}-${key}`),
					other: cell(otherFact, `${owner}#spec-${against}-${key}`),
					unit: ownFact.unit,
					share: formatNumber(share, { decimals: 1 }),
				},
			};
		}),
	};
}
