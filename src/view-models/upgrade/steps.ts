import { upgrades } from '../../data/index.ts';
import type { Need, Upgrade } from '../../data/schema/upgrade.ts';
import { sourceRefs } from '../figures.ts';
import { richText } from '../rich-text.ts';
import type { Cell, Row, Segment, TableViewModel } from '../table.ts';
import { purchase } from './purchase.ts';
import { purchaseCell } from './states.ts';

const kindWords: Record<Need['what'], string> = {
	part: 'Part',
	slot: 'Slot',
	supply: 'Supply',
	circuit: 'Circuit',
	air: 'Air and room',
	setting: 'Setting',
};

const stateCells: Record<Need['state'], Cell> = {
	met: { verdict: 'holds', text: 'is there' },
	check: { verdict: 'condition', text: 'look first' },
	buy: { verdict: 'condition', text: 'order it too' },
};

/** A sentence as the second half of another. */
const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** One step as a page prints it. */
export interface StepView {
	/** Anchor. */
	id: string;
	name: string;
	when: Segment[];
	needs: TableViewModel;
	work: Segment[][];
	doesNot: Segment[][];
}

/**
 * A step with what it needs, its work and what it does not do.
 *
 * @throws {RangeError} When there is no step with this id.
 */
export function stepView(id: string, steps: readonly Upgrade[] = upgrades): StepView {
	const step = steps.find((candidate) => candidate.id === id);
	if (!step) throw new RangeError(`there is no upgrade "${id}"`);
	return {
		id: `upgrade-${id}`,
		name: step.name,
		when: richText(lowerFirst(step.when)),
		needs: needsTable(step),
		work: step.work.map(richText),
		doesNot: step.doesNot.map(richText),
	};
}

function needsTable({ id, name, needs }: Upgrade): TableViewModel {
	return {
		caption: `What it needs: ${lowerFirst(name)}`,
		columns: [
			{ key: 'what', label: 'What' },
			{ key: 'text', label: 'Needed' },
			{ key: 'state', label: 'In the base build' },
			{ key: 'source', label: 'Source' },
		],
		rows: needs.map(({ id: need, what, text, state, sources }): Row => ({
			id: `upgrade-${id}-${need}`,
			cells: {
				what: kindWords[what],
				text: { rich: richText(text) },
				state: stateCells[state],
				source: sources.length === 0 ? '' : { sources: sourceRefs(sources) },
			},
		})),
	};
}

function orderRow({ id, name, rank, fromBuild, toBuild, when }: Upgrade): Row {
	return {
		id: `upgrade-order-${id}`,
		cells: {
			step: { text: name, href: `#upgrade-${id}` },
			rank: rank === undefined ? '–' : String(rank),
			cost: toBuild === undefined ? 'not found' : purchaseCell(purchase(fromBuild, toBuild, 'brief')),
			when: { rich: richText(when) },
		},
	};
}

/** All steps in the order the guide would take them, those for a named need last. */
export function orderTable(steps: readonly Upgrade[] = upgrades): TableViewModel {
	const ranked = steps.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
	return {
		caption: 'Steps in the order this guide would take them',
		note: 'The order is our judgement. Cost of the step alone, at the brief’s prices; four cards are counted from two.',
		columns: [
			{ key: 'step', label: 'Step' },
			{ key: 'rank', label: 'Order', numeric: true },
			{ key: 'cost', label: 'Cost', unit: 'USD', numeric: true },
			{ key: 'when', label: 'When it is worth it' },
		],
		rows: ranked.map(orderRow),
	};
}
