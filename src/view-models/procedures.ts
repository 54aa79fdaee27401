import { procedures as allProcedures } from '../data/index.ts';
import { type Action, blanksOf, type CodeBlock, type Procedure } from '../data/schema/procedure.ts';
import { type CodePiece, codePieces } from './code-pieces.ts';
import { sourceRefs } from './figures.ts';
import { problemAddress } from './problem-address.ts';
import { richText } from './rich-text.ts';
import type { Segment, SourceRef, Status } from './table.ts';

/** Text to copy, with what a reader must know before pasting it. */
export interface CodeView {
	pieces: CodePiece[];
	/** Path of the file it is the contents of. */
	file?: string | undefined;
	/** Blanks of the text and what to put into them. */
	fill: { blank: string; text: Segment[] }[];
	/** What a second run does, where it is not harmless. */
	again?: Segment[] | undefined;
}

export interface ActionView {
	/** The whole anchor: `proc-install-driver-verify`. */
	anchor: string;
	do: Segment[];
	/** Where it is done and with which rights, in words; empty at the workstation's own shell. */
	marks: string[];
	code?: CodeView | undefined;
	mustSee?: { text: Segment[]; output?: string | undefined } | undefined;
	nothingToSee?: Segment[] | undefined;
	ifNot: { text: Segment[]; problem?: { label: string; href: string } | undefined }[];
}

/** A procedure as document 05 prints it under its heading. */
export interface ProcedureView {
	anchor: string;
	title: string;
	why: Segment[];
	onlyIf?: Segment[] | undefined;
	risk?: { signal: 'WARNING' | 'CAUTION' | 'NOTICE'; text: Segment[] } | undefined;
	actions: ActionView[];
	note?: Segment[] | undefined;
	status: Status;
	sources: SourceRef[];
	/** Absent where a source already shows it. */
	date?: string | undefined;
}

const hosts: Record<Action['host'], string | undefined> = {
	workstation: undefined,
	desk: 'on your own computer',
	bios: 'in the BIOS',
	bmc: 'on the page of the BMC',
};

function codeView({ text, file, fill, again }: CodeBlock): CodeView {
	return {
		pieces: codePieces(text),
		file,
		fill: blanksOf(text).map((blank) => ({ blank, text: richText(fill[blank] ?? '') })),
		again: again === undefined ? undefined : richText(again),
	};
}

function actionView(procedure: string, action: Action): ActionView {
	const { id, host, code, mustSee, nothingToSee, ifNot } = action;
	const rights = code?.root ? 'administrator rights' : undefined;
	return {
		anchor: `proc-${procedure}-${id}`,
		do: richText(action.do),
		marks: [hosts[host], rights].filter((mark) => mark !== undefined),
		code: code && codeView(code),
		mustSee: mustSee && { text: richText(mustSee.text), output: mustSee.output },
		nothingToSee: nothingToSee === undefined ? undefined : richText(nothingToSee),
		ifNot: ifNot.map(({ text, problem }) => ({
			text: richText(text),
			problem: problem ? { label: problem.toUpperCase(), href: problemAddress(problem) } : undefined,
		})),
	};
}

/**
 * A procedure by its id.
 *
 * @throws {RangeError} When there is none.
 */
export function procedureView(id: string, procedures: readonly Procedure[] = allProcedures): ProcedureView {
	const procedure = procedures.find((candidate) => candidate.id === id);
	if (!procedure) throw new RangeError(`there is no procedure "${id}"`);
	const { title, why, onlyIf, risk, actions, note, status, sources, date } = procedure;
	const refs = sourceRefs(sources.filter((source) => source !== 'guide'));
	return {
		anchor: `proc-${id}`,
		title,
		why: richText(why),
		onlyIf: onlyIf === undefined ? undefined : richText(onlyIf),
		risk: risk && { signal: risk.signal, text: richText(risk.text) },
		actions: actions.map((action) => actionView(id, action)),
		note: note === undefined ? undefined : richText(note),
		status,
		sources: refs,
		date: refs.some(({ label }) => label.endsWith(date)) ? undefined : date,
	};
}
