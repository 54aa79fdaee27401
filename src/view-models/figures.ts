import { type IndexedFact, factIndex, sources as allSources } from '../data/index.ts';
import type { Fact, Status, Value } from '../data/schema/fact.ts';
import type { Source } from '../data/schema/source.ts';
import type { UnitName } from '../data/schema/units.ts';
import { formatMeasure } from '../format/measure.ts';
import { formatUsd } from '../format/money.ts';
import { type Digits, formatNumber, formatRange, NO_BREAK_SPACE } from '../format/units.ts';
import type { FigureView, SourceRef } from './table.ts';

/** Statuses a reader must see beside the figure itself; the others are shown where the row stands. */
const cautions: Partial<Record<Status, string>> = {
	estimated: 'estimate',
	claimed: 'claimed by the brief',
	unverified: 'unverified',
};

const sourceById = new Map(allSources.map((source) => [source.id, source]));

/** Digits that a figure of the data shows: all it has. */
const asGiven = { significant: 12 };

function formatOne(value: number | string, unit: UnitName): string {
	if (typeof value === 'string') return value;
	if (unit === 'USD') return formatUsd(value);
	return formatNumber(value, asGiven);
}

/** The value alone, for a column whose header or neighbour carries the unit. */
export function formatValue(value: Value | undefined, unit: UnitName): string {
	if (value === undefined) return 'unknown';
	if (Array.isArray(value)) return value.map((item) => formatOne(item, unit)).join(' / ');
	if (typeof value === 'object') {
		if (unit === 'USD') return `${formatUsd(value.min)}–${formatUsd(value.max)}`;
		return formatRange(value.min, value.max, asGiven);
	}
	return formatOne(value, unit);
}

function valueWithUnit(value: Value | undefined, unit: UnitName): string {
	if (typeof value === 'number') return formatMeasure(value, unit, unit === 'USD' ? {} : digitsFor(unit));
	if (typeof value === 'object' && !Array.isArray(value) && unit.startsWith('USD/')) {
		const [low = ''] = formatMeasure(value.min, unit).split('/');
		return `${low}–${formatMeasure(value.max, unit)}`;
	}
	const text = formatValue(value, unit);
	return unit === '' || unit === 'USD' || value === undefined ? text : `${text}${NO_BREAK_SPACE}${unit}`;
}

/** Rates of money have their own decimals; everything else shows all digits it has. */
function digitsFor(unit: UnitName): Digits {
	return /^(?:USD|EUR|GBP)/.test(unit) ? {} : asGiven;
}

/** Value and unit: "1,792 GB/s", "$8,250", "$3.35–$12.29/h", "about 1,450–1,600 GB/s". */
export function formatFact({ value, unit, approximate }: Pick<Fact, 'value' | 'unit' | 'approximate'>): string {
	const text = valueWithUnit(value, unit);
	return approximate ? `about ${text}` : text;
}

/**
 * A fact by its id.
 *
 * @throws {RangeError} When there is none.
 */
export function factOf(id: string): IndexedFact {
	const found = factIndex.get(id);
	if (!found) throw new RangeError(`there is no fact "${id}"`);
	return found;
}

/**
 * The number behind a fact, for calculation.
 *
 * @param unit The unit the calculation needs; a fact in another unit is an error, never converted silently.
 * @throws {RangeError} When there is no such fact, it is not one number, or it has another unit.
 */
export function numberOf(id: string, unit: UnitName): number {
	const { fact } = factOf(id);
	if (typeof fact.value !== 'number')
		throw new RangeError(`fact "${id}" is not one number but ${formatValue(fact.value, fact.unit)}`);
	if (fact.unit !== unit) throw new RangeError(`fact "${id}" is in ${fact.unit || 'no unit'}, not in ${unit}`);
	return fact.value;
}

/** As `numberOf`, but undefined where the figure is unknown or not recorded: never 0. */
export function numberIfKnown(id: string, unit: UnitName): number | undefined {
	const value = factIndex.get(id)?.fact.value;
	return value === undefined ? undefined : numberOf(id, unit);
}

/** A fact as a page prints it inside a sentence. */
export function figureOf(id: string): FigureView {
	const { fact, address } = factOf(id);
	return {
		text: formatFact(fact),
		status: fact.status,
		caution: cautions[fact.status],
		href: address,
	};
}

/** The word a reader sees beside a figure of this status, if any. */
export function cautionFor(status: Status): string | undefined {
	return cautions[status];
}

/**
 * A source as a page names it.
 *
 * @throws {RangeError} When there is none with this id.
 */
export function sourceRef(id: string): SourceRef {
	const source = sourceById.get(id);
	if (!source) throw new RangeError(`there is no source "${id}"`);
	return { id, label: sourceLabel(source), title: source.title, url: source.url };
}

export function sourceRefs(ids: readonly string[]): SourceRef[] {
	return ids.map(sourceRef);
}

/** What a source about another product is, as the middle of "ASUS, manual of the predecessor …". */
const aboutOther: Partial<Record<Source['kind'], string>> = {
	manual: 'manual of the',
	review: 'review of the',
	press: 'report on the',
	notes: 'notes on the',
	community: 'thread on the',
	blog: 'post on the',
};

/** "manual of the predecessor WRX80E-SAGE SE WIFI", or undefined for a source about this machine's own parts. */
export function otherProduct({ kind, describes }: Pick<Source, 'kind' | 'describes'>): string | undefined {
	return describes === undefined ? undefined : `${aboutOther[kind] ?? 'on the'} ${describes}`;
}

/** "ASUS, 2025-07": the publisher, the other product where it is about one, and the source's own date if it has one. */
export function sourceLabel(source: Source): string {
	return [source.publisher, otherProduct(source), source.date].filter((part) => part !== undefined).join(', ');
}
