import { boardItems, boardOutline, holes } from '../../data/index.ts';
import type { Position, Step } from '../../data/schema/assembly.ts';
import type { Fact } from '../../data/schema/fact.ts';
import type { BoardItem } from '../../data/schema/geometry.ts';
import { formatNumber, formatRange } from '../../format/units.ts';
import { factOf, formatFact, sourceRefs } from '../figures.ts';
import type { SourceRef, Status } from '../table.ts';

/** One place in mm from two edges of the board, or one length. */
export interface PositionRow {
	/** Anchor of the row, where it is linked to. */
	id?: string | undefined;
	label: string;
	/** mm from the rear edge. Absent for a length. */
	rear?: string | undefined;
	/** mm from the top edge. Absent for a length. */
	top?: string | undefined;
	/** With its unit: "267 mm". */
	length?: string | undefined;
}

/** How far the places of a step may be trusted. */
export interface PositionNote {
	text: string;
	status: Status;
	sources: SourceRef[];
}

export interface PositionsView {
	rows: PositionRow[];
	notes: PositionNote[];
}

const mm = (value: number) => formatNumber(value, { decimals: 0 });
const across = (fraction: number) => fraction * boardOutline.widthMm;
const down = (fraction: number) => fraction * boardOutline.heightMm;

function spanText(from: number, size: number | undefined): string {
	return size === undefined ? mm(from) : formatRange(from, from + size, { decimals: 0 });
}

/** Bars of one kind that lie one under the other share a row: "Memory slots, 86–231, 5, 14, 23 …". */
function itemRow(items: readonly BoardItem[]): PositionRow {
	const [first] = items;
	if (!first) throw new RangeError('a row of positions names at least one thing');
	const { x, y, width, height, kind } = first;
	const isBar = kind === 'dimm' || kind === 'slot';
	return {
		label: items.length === 1 ? first.label : `${first.label}s`,
		rear: spanText(across(x), width === undefined ? undefined : across(width)),
		top: isBar
			? items.map((item) => mm(down(item.y))).join(', ')
			: spanText(down(y), height === undefined ? undefined : down(height)),
	};
}

function itemRows(ids: readonly string[]): PositionRow[] {
	const rows = new Map<string, BoardItem[]>();
	for (const id of ids) {
		const item = boardItems.find((candidate) => candidate.id === id);
		if (!item) throw new RangeError(`there is nothing called "${id}" on the board`);
		const key = item.kind === 'dimm' ? item.label : id;
		rows.set(key, [...(rows.get(key) ?? []), item]);
	}
	return [...rows.values()].map(itemRow);
}

/** "267 mm"; what nobody confirms keeps its word beside the figure: "165 mm (unverified)". */
const lengthText = (fact: Fact) =>
	fact.status === 'unverified' ? `${formatFact(fact)} (${fact.status})` : formatFact(fact);

function rowsOf(position: Position): PositionRow[] {
	if (position.kind === 'schematic') return itemRows(position.boardItems);
	if (position.kind === 'length') return [{ label: position.label, length: lengthText(factOf(position.fact).fact) }];
	return holes.map(({ id, number, xMm, yMm, eebOnly }) => ({
		id: `part-${id}`,
		label: `Hole ${String(number)}${eebOnly ? ', not on ATX boards' : ''}`,
		rear: formatNumber(xMm, { decimals: 2 }),
		top: formatNumber(yMm, { decimals: 2 }),
	}));
}

const noteOf = ({ note = '', status, sources }: Fact): PositionNote => ({
	text: note,
	status,
	sources: sourceRefs(sources),
});

/** Where the things of a step are, with the word that says how far to trust it. Undefined where the step places nothing. */
export function positionsOf({ positions }: Pick<Step, 'positions'>): PositionsView | undefined {
	if (positions.length === 0) return undefined;
	const kinds = new Set(positions.map(({ kind }) => kind));
	return {
		rows: positions.flatMap(rowsOf),
		notes: [
			...(kinds.has('holes') ? [noteOf(boardOutline.basis)] : []),
			...(kinds.has('schematic') ? [noteOf(boardOutline.itemsBasis)] : []),
		],
	};
}
