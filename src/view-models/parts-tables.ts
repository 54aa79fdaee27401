import { arrivalChecks, parts as allParts } from '../data/index.ts';
import type { Part } from '../data/schema/part.ts';
import { sourceRefs } from './figures.ts';
import { lineName } from './line-names.ts';
import { buildOf, partOf } from './machine-price.ts';
import { latestPriceCell } from './price-check.ts';
import { richText } from './rich-text.ts';
import type { Row, TableViewModel } from './table.ts';

/** The lines of the base build with their parts. */
function baseLines(): { id: string; part: Part }[] {
	return buildOf('base').lines.map(({ id, part }) => ({ id, part: partOf(part) }));
}

/** Lines whose name in the brief fits more than one article: the articles, and the one to order. */
export function variantTable(): TableViewModel {
	const ambiguous = baseLines().filter(({ part }) => part.variants.length > 1);
	return {
		caption: 'Variants behind the same name',
		columns: [
			{ key: 'mpn', label: 'MPN', unbroken: true },
			{ key: 'label', label: 'Variant' },
			{ key: 'order', label: 'Order' },
			{ key: 'note', label: 'Why' },
			{ key: 'status', label: 'Status' },
			{ key: 'source', label: 'Source' },
		],
		rows: ambiguous.flatMap(({ id, part }) =>
			part.variants.map(({ mpn, label, chosen, note, status, sources }, index): Row => ({
				id: `variant-${id}-${String(index + 1)}`,
				group: `${lineName(id)}: ${part.shortName}`,
				highlighted: chosen,
				cells: {
					mpn: mpn === undefined ? 'not found' : { text: mpn, mono: true },
					label: { rich: richText(label) },
					order: chosen ? { verdict: 'holds', text: 'this one' } : '',
					note: note === undefined ? '' : { rich: richText(note) },
					status: { status },
					source: { sources: sourceRefs(sources) },
				},
			}))
		),
	};
}

/** For each line of the brief that is ambiguous: what the guide orders, and why. */
export function choiceTable(): TableViewModel {
	return {
		caption: 'What the brief leaves open, and the choice of this guide',
		columns: [
			{ key: 'line', label: 'Line' },
			{ key: 'choice', label: 'Choice' },
		],
		rows: baseLines().flatMap(({ id, part }): Row[] =>
			part.choice === undefined
				? []
				: [
						{
							id: `choice-${id}`,
							cells: { line: { text: lineName(id), href: `#bom-${id}` }, choice: { rich: richText(part.choice) } },
						},
					]
		),
	};
}

/** What may be bought instead of each line, and what that changes. */
export function alternatesTable(): TableViewModel {
	return {
		caption: 'Alternates for each line',
		columns: [
			{ key: 'name', label: 'Instead' },
			{ key: 'tradeOff', label: 'Gained and lost' },
			{ key: 'price', label: 'Latest price seen', unit: 'USD', numeric: true },
			{ key: 'source', label: 'Source' },
		],
		rows: baseLines().flatMap(({ id, part }) =>
			part.alternates.map(({ name, tradeOff, part: other, sources }, index): Row => ({
				id: `alternate-${id}-${String(index + 1)}`,
				group: lineName(id),
				cells: {
					name: { rich: richText(name) },
					tradeOff: { rich: richText(tradeOff) },
					price: other === undefined ? '' : latestPriceCell(other),
					source: { sources: sourceRefs(sources) },
				},
			}))
		),
	};
}

/** "Or equal": what a substitute for each line has to meet. */
export function substituteTable(): TableViewModel {
	return {
		caption: 'What a substitute has to meet',
		columns: [
			{ key: 'text', label: 'It has to have' },
			{ key: 'because', label: 'Because' },
		],
		rows: baseLines().flatMap(({ id, part }) =>
			part.mustHave.map(({ id: requirement, text, because }): Row => ({
				id: `equal-${id}-${requirement}`,
				group: lineName(id),
				cells: { text: { rich: richText(text) }, because: { rich: richText(because) } },
			}))
		),
	};
}

/** What the nine lines leave out. */
export function optionalPartsTable(parts: readonly Part[] = allParts): TableViewModel {
	return {
		caption: 'Not in the nine lines, and needed or worth having',
		note: 'No price of these was looked up: none is in any total.',
		columns: [
			{ key: 'name', label: 'Article' },
			{ key: 'ask', label: 'Ask for' },
			{ key: 'because', label: 'Because' },
		],
		rows: parts
			.filter(({ role }) => role === 'accessory')
			.map(({ id, shortName, name, mustHave }): Row => ({
				id: `optional-${id.replace(/^accessory-/, '')}`,
				cells: {
					name: { rich: richText(shortName), detail: name === shortName ? undefined : richText(name) },
					ask: { rich: mustHave.flatMap(({ text }) => richText(text)) },
					because: { rich: mustHave.flatMap(({ because }) => richText(because)) },
				},
			})),
	};
}

/** What to look at when each parcel arrives. */
export function arrivalCheckTable(): TableViewModel {
	return {
		caption: 'Inspection on arrival',
		columns: [
			{ key: 'line', label: 'Line' },
			{ key: 'box', label: 'On the box, unopened' },
			{ key: 'inside', label: 'Inside' },
			{ key: 'proof', label: 'Proved by' },
		],
		rows: arrivalChecks.map(({ id, box, inside, proof }): Row => ({
			id: `arrival-${id}`,
			cells: {
				line: { text: lineName(id), href: `#bom-${id}` },
				box: { rich: richText(box) },
				inside: { rich: richText(inside) },
				proof: { rich: richText(proof) },
			},
		})),
	};
}
