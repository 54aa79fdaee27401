import { problems as allProblems } from '../data/index.ts';
import { type Problem, type ProblemAction, problemGroups, type ProblemGroup } from '../data/schema/problem.ts';
import { type CodePiece, codePieces } from './code-pieces.ts';
import { cautionFor, sourceRefs } from './figures.ts';
import { problemAddress } from './problem-address.ts';
import { richText } from './rich-text.ts';
import type { Segment, SourceRef, Status, TableViewModel } from './table.ts';

export interface RemarkView {
	text: Segment[];
	/** The sentence's own status as a word, where it is less certain than its entry. */
	caution?: string | undefined;
}

export interface HazardView {
	signal: 'WARNING' | 'CAUTION' | 'NOTICE';
	hazard: Segment[];
	consequence: Segment[];
	avoid: Segment[];
}

export interface ProblemActionView extends RemarkView {
	code?: CodePiece[] | undefined;
	hazard?: HazardView | undefined;
}

/** A link to another entry of the same page. */
export interface EntryLink {
	text: string;
	href: string;
}

/** Where an entry comes from and how far it carries. */
export interface BasisView {
	status: Status;
	date: string;
	sources: SourceRef[];
	note?: Segment[] | undefined;
	next: EntryLink[];
}

/** A fault as document 09 prints it under its heading. */
export interface ProblemView extends BasisView {
	anchor: string;
	/** `T-01`. */
	number: string;
	title: string;
	messages: string[];
	symptom?: Segment[] | undefined;
	causes: RemarkView[];
	checks: ProblemActionView[];
	fixes: ProblemActionView[];
	verify: ProblemActionView[];
}

export function entryLinks(ids: readonly string[], problems: readonly Problem[] = allProblems): EntryLink[] {
	return ids.map((id) => ({ text: problemOf(id, problems).title, href: problemAddress(id) }));
}

/** What problems, questions and their like share: where it comes from, and where to read on. */
export function basisView(record: Pick<Problem, 'status' | 'date' | 'sources' | 'note' | 'problems'>): BasisView {
	return {
		status: record.status,
		date: record.date,
		sources: sourceRefs(record.sources),
		note: record.note === undefined ? undefined : richText(record.note),
		next: entryLinks(record.problems),
	};
}

function problemOf(id: string, problems: readonly Problem[]): Problem {
	const problem = problems.find((candidate) => candidate.id === id);
	if (!problem) throw new RangeError(`there is no problem "${id}"`);
	return problem;
}

function remarkView({ text, status }: { text: string; status?: Status | undefined }): RemarkView {
	return { text: richText(text), caution: status && cautionFor(status) };
}

function actionView(action: ProblemAction): ProblemActionView {
	const { code, hazard } = action;
	return {
		...remarkView(action),
		code: code === undefined ? undefined : codePieces(code),
		hazard: hazard && {
			signal: hazard.signal,
			hazard: richText(hazard.hazard),
			consequence: richText(hazard.consequence),
			avoid: richText(hazard.avoid),
		},
	};
}

/**
 * A problem by its id.
 *
 * @throws {RangeError} When there is none.
 */
export function problemView(id: string, problems: readonly Problem[] = allProblems): ProblemView {
	const problem = problemOf(id, problems);
	return {
		...basisView(problem),
		anchor: `problem-${id}`,
		number: id.toUpperCase(),
		title: problem.title,
		messages: problem.messages,
		symptom: problem.symptom === undefined ? undefined : richText(problem.symptom),
		causes: problem.causes.map(remarkView),
		checks: problem.checks.map(actionView),
		fixes: problem.fixes.map(actionView),
		verify: problem.verify.map(actionView),
	};
}

/** Every message, and every problem without one, by the stage at which it shows. */
export function problemIndex(problems: readonly Problem[] = allProblems): TableViewModel {
	const groups = Object.entries(problemGroups) as [ProblemGroup, string][];
	return {
		caption: 'Messages and signs',
		note: 'exactly as the machine prints them; … stands for what varies',
		columns: [
			{ key: 'sign', label: 'Message or sign' },
			{ key: 'entry', label: 'Entry' },
		],
		rows: groups.flatMap(([key, group]) =>
			problems.filter((problem) => problem.group === key).flatMap((problem) => indexRows(problem, group))
		),
	};
}

function indexRows({ id, title, messages }: Problem, group: string): TableViewModel['rows'] {
	const href = problemAddress(id);
	const entry = id.toUpperCase();
	if (messages.length === 0) return [{ group, cells: { sign: { text: title, href }, entry } }];
	return messages.map((text) => ({ group, cells: { sign: { text, mono: true, href }, entry } }));
}
