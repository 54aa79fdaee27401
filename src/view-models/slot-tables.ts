import { cardPlacements, memoryPopulations, pcieSlots } from '../data/index.ts';
import { formatValue, sourceRefs } from './figures.ts';
import { richText } from './rich-text.ts';
import type { Row, TableViewModel } from './table.ts';

const columnOfSources = { key: 'source', label: 'Source' };

/** The slots of the board: what the socket promises and what is wired. */
export function slotTable(): TableViewModel {
	return {
		caption: 'Expansion slots, counted from the processor',
		columns: [
			{ key: 'slot', label: 'Slot' },
			{ key: 'socket', label: 'Socket', unit: 'lanes', numeric: true },
			{ key: 'wired', label: 'Wired', unit: 'lanes', numeric: true },
			{ key: 'use', label: 'In this build' },
			{ key: 'status', label: 'Status' },
			columnOfSources,
		],
		rows: pcieSlots.map(({ id, number, name, socketLanes, wiredLanes, use }): Row => ({
			id,
			highlighted: number === 1,
			cells: {
				slot: { text: String(number), detail: [{ kind: 'code', text: name }] },
				socket: formatValue(socketLanes.value, socketLanes.unit),
				wired: {
					text: formatValue(wiredLanes.value, wiredLanes.unit),
					...(wiredLanes.note !== undefined && { detail: richText(wiredLanes.note) }),
				},
				use: { rich: richText(use) },
				status: { status: wiredLanes.status },
				source: { sources: sourceRefs(wiredLanes.sources) },
			},
		})),
	};
}

/** Where one, two and four cards go. */
export function placementTable(): TableViewModel {
	const chosen = new Set(cardPlacements.map(({ cards }) => cardPlacements.find((one) => one.cards === cards)?.id));
	return {
		caption: 'Slots for one, two and four cards of double width',
		columns: [
			{ key: 'cards', label: 'Cards', numeric: true },
			{ key: 'slots', label: 'Slots' },
			{ key: 'choice', label: 'Choice' },
			{ key: 'because', label: 'Because' },
			columnOfSources,
		],
		rows: cardPlacements.map(({ id, cards, slots, because, sources }): Row => ({
			id: `placement-${id}`,
			highlighted: chosen.has(id),
			cells: {
				cards: String(cards),
				slots: slots.join('\u00a0+\u00a0'),
				choice: chosen.has(id) ? 'first' : 'instead',
				because: { rich: richText(because) },
				source: { sources: sourceRefs(sources) },
			},
		})),
	};
}

/** How many modules a maker lists for eight channels. */
export function populationTable(): TableViewModel {
	return {
		caption: 'Number of modules on eight channels',
		note: 'The list is Lenovo’s for Threadripper PRO of two generations earlier. The table of this board stands in ASUS’s manual E22564, which could not be read, so no slot letters are printed here.',
		columns: [
			{ key: 'modules', label: 'Modules', numeric: true },
			{ key: 'verdict', label: 'On the list' },
			{ key: 'note', label: 'What it is for' },
			columnOfSources,
		],
		rows: memoryPopulations.map(({ id, modules, isListed, note, sources }): Row => ({
			id: `population-${id}`,
			cells: {
				modules: String(modules),
				verdict: isListed ? { verdict: 'holds', text: 'yes' } : { verdict: 'condition', text: 'no' },
				note: { rich: richText(note) },
				source: { sources: sourceRefs(sources) },
			},
		})),
	};
}
