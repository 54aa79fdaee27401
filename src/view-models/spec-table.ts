import { topics } from '../data/index.ts';
import type { Fact } from '../data/schema/fact.ts';
import { allSpecKeys, type SpecKey } from '../data/schema/part.ts';
import { formatValue, sourceRefs } from './figures.ts';
import { partOf } from './machine-price.ts';
import { richText } from './rich-text.ts';
import type { Cell, Row, TableViewModel } from './table.ts';

/** What every table of facts states about a figure. */
export const factColumns = [
	{ key: 'property', label: 'Property' },
	{ key: 'value', label: 'Value', numeric: false },
	{ key: 'unit', label: 'Unit' },
	{ key: 'status', label: 'Status' },
	{ key: 'source', label: 'Source' },
	{ key: 'date', label: 'Date' },
];

/** What a note and another source's value add under the main value. */
function detailOf({ note, alternatives = [] }: Fact): Cell['detail'] {
	const others = alternatives.map((other) => {
		const from = sourceRefs(other.sources).map(({ label }) => label);
		const unit = other.unit === '' || other.unit === 'USD' ? '' : ` ${other.unit}`;
		// A source that carries its year says when; a second date of the same year would only repeat it.
		const year = other.date.slice(0, 4);
		const when = from.some((label) => label.includes(year)) ? [] : [other.date];
		return `Also: ${formatValue(other.value, other.unit)}${unit} (${[other.status, ...from, ...when].join(', ')}).`;
	});
	const first = note !== undefined && others.length > 0 && !note.endsWith('.') ? `${note}.` : note;
	const text = [first, ...others].filter((line) => line !== undefined).join(' ');
	return text === '' ? undefined : richText(text);
}

/** One fact as a row: value, unit, status, source and date in their own columns. */
export function factRow(id: string, label: string, fact: Fact): Row {
	const value = formatValue(fact.value, fact.unit);
	return {
		id,
		cells: {
			property: label,
			value: { text: fact.approximate ? `about ${value}` : value, detail: detailOf(fact) },
			unit: fact.value === undefined || fact.unit === 'USD' ? '' : fact.unit,
			status: { status: fact.status },
			source: { sources: sourceRefs(fact.sources) },
			date: fact.date,
		},
	};
}

/**
 * Every specification of a part.
 *
 * @throws {RangeError} When there is no part with this id.
 */
export function specTable(id: string): TableViewModel {
	const part = partOf(id);
	const rows = Object.entries(part.specs).map(([key, fact]) =>
		factRow(`spec-${part.id}-${key}`, allSpecKeys[key as SpecKey].label, fact)
	);
	return { caption: `${part.maker} ${part.name}`, columns: factColumns, rows };
}

/**
 * Every fact of a topic.
 *
 * @throws {RangeError} When there is no topic with this id.
 */
export function topicTable(id: string): TableViewModel {
	const topic = topics.find((candidate) => candidate.id === id);
	if (!topic) throw new RangeError(`there is no topic "${id}"`);
	const rows = Object.entries(topic.rows).map(([key, fact]) => factRow(`fact-${id}-${key}`, fact.label, fact));
	return { caption: topic.title, columns: factColumns, rows };
}
