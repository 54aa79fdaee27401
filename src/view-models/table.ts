import type { VerdictWord } from '../data/schema/brief.ts';
import type { Status } from '../data/schema/fact.ts';

export type { Status, VerdictWord };

/** A source as a page names it. */
export interface SourceRef {
	id: string;
	/** Publisher and date: "ASUS, 2025-07". */
	label: string;
	title: string;
	/** Absent where the address was not recorded or is withheld. */
	url?: string | undefined;
}

/** A piece of a text of ours: words, code, a link, or a figure with its status. */
export type Segment =
	| { kind: 'text'; text: string }
	| { kind: 'code'; text: string }
	| { kind: 'link'; text: string; href: string }
	| { kind: 'figure'; figure: FigureView };

/** A figure as a page prints it: formatted, with what a reader needs to judge it. */
export interface FigureView {
	/** Value with its unit: "1,792 GB/s", or "unknown". */
	text: string;
	status: Status;
	/** The status as a word, where it must be seen beside the figure (claimed, estimated, unverified, unknown). */
	caution?: string | undefined;
	/** Row or section that shows source, date and arithmetic. Site-relative. */
	href?: string | undefined;
	/** Of a computed figure without a row to lead to: the arithmetic in few words, for a tooltip. */
	how?: string | undefined;
}

/** One cell. A plain string is a cell of text. */
export interface Cell {
	text?: string | undefined;
	/** Text with figures, code and links in it; stands instead of `text`. */
	rich?: Segment[] | undefined;
	/** A second line in smaller type. */
	detail?: string | Segment[] | undefined;
	/** Part numbers, versions, commands. */
	mono?: boolean | undefined;
	/** Site-relative or absolute address of the text. */
	href?: string | undefined;
	/** Shape, word and colour of a judgement; `text` then stands beside it. */
	verdict?: VerdictWord | undefined;
	/** Word of the status column. */
	status?: Status | undefined;
	sources?: SourceRef[] | undefined;
}

export interface Column {
	key: string;
	label: string;
	/** Unit of the whole column, printed in the header and nowhere else. */
	unit?: string | undefined;
	/** Numbers: set on the right, aligned on the decimal point. */
	numeric?: boolean | undefined;
	/** Dates and part numbers: never broken over two lines where the table keeps its columns. */
	unbroken?: boolean | undefined;
}

export interface Row {
	/** The whole anchor (`bom-gpu`). Absent on rows nobody links to, or which another page owns. */
	id?: string | undefined;
	/** Rows of one group stand together under this heading of the table. */
	group?: string | undefined;
	/** Drawn as chosen or as the reader's own machine. */
	highlighted?: boolean | undefined;
	cells: Record<string, string | Cell>;
}

/** A table as plain data: strings only, ready to render, export or test. */
export interface TableViewModel {
	caption: string;
	/** What holds for the whole table: date of prices, build, unit of measure. */
	note?: string | undefined;
	columns: Column[];
	rows: Row[];
	/** Sums, differences: each a label over the leading columns and cells under the others. */
	totals?: Row[] | undefined;
}

/** The text of a cell, for sorting, export and tests. */
export function cellText(cell: string | Cell | undefined): string {
	if (cell === undefined) return '';
	if (typeof cell === 'string') return cell;
	if (cell.rich) return segmentsText(cell.rich);
	return cell.text ?? cell.verdict ?? cell.status ?? cell.sources?.map(({ label }) => label).join('; ') ?? '';
}

/** A text of ours without its markup. */
export function segmentsText(segments: readonly Segment[]): string {
	return segments.map((segment) => (segment.kind === 'figure' ? segment.figure.text : segment.text)).join('');
}
