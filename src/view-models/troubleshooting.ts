import {
	firstAid as allFirstAid,
	maintenanceTasks as allTasks,
	questions as allQuestions,
	xidCodes as allCodes,
} from '../data/index.ts';
import { type FirstAid, intervals, type MaintenanceTask, type Question, type XidCode } from '../data/schema/problem.ts';
import { problemAddress } from './problem-address.ts';
import { type BasisView, basisView } from './problems.ts';
import { richText } from './rich-text.ts';
import type { Cell, Segment, TableViewModel } from './table.ts';

/** A buyer's question with its answer, as document 09 prints it under its heading. */
export interface QuestionView extends BasisView {
	anchor: string;
	question: string;
	answer: Segment[][];
}

/**
 * A question by its id.
 *
 * @throws {RangeError} When there is none.
 */
export function questionView(id: string, questions: readonly Question[] = allQuestions): QuestionView {
	const found = questions.find((candidate) => candidate.id === id);
	if (!found) throw new RangeError(`there is no question "${id}"`);
	return {
		...basisView(found),
		anchor: `question-${id}`,
		question: found.question,
		answer: found.answer.map(richText),
	};
}

/** Links to entries by their numbers, as the text of a cell; empty where there is none. */
function linksCell(ids: readonly string[]): string | Cell {
	if (ids.length === 0) return '';
	const links = ids.map((id): Segment => ({ kind: 'link', text: id.toUpperCase(), href: problemAddress(id) }));
	return {
		rich: links.flatMap((link, index) => (index === 0 ? [link] : [{ kind: 'text', text: ', ' } as const, link])),
	};
}

/** The numbers the driver prints after "Xid". */
export function xidTable(codes: readonly XidCode[] = allCodes): TableViewModel {
	return {
		caption: 'Xid numbers',
		note: 'names from the driver’s source; the status is that of the first reaction',
		columns: [
			{ key: 'code', label: 'Xid' },
			{ key: 'name', label: 'What it says' },
			{ key: 'reaction', label: 'First reaction' },
			{ key: 'status', label: 'Status' },
			{ key: 'see', label: 'Entry' },
		],
		rows: codes.map(({ id, name, reaction, reactionStatus, problems }) => ({
			id: `problem-${id}`,
			cells: {
				code: id.replace('xid-', 'Xid '),
				name,
				reaction: { rich: richText(reaction) },
				status: { status: reactionStatus },
				see: linksCell(problems),
			},
		})),
	};
}

/** Upkeep by how often it is due. */
export function maintenanceTable(tasks: readonly MaintenanceTask[] = allTasks): TableViewModel {
	return {
		caption: 'Maintenance',
		note: 'the intervals are this guide’s practice; the entries named give reasons and sources',
		columns: [
			{ key: 'task', label: 'Task' },
			{ key: 'how', label: 'How' },
			{ key: 'right', label: 'Right, and otherwise' },
			{ key: 'see', label: 'Entries' },
		],
		rows: tasks.map(({ id, interval, task, how, right, problems }) => ({
			id: `maintenance-${id}`,
			group: intervals[interval],
			cells: {
				task,
				how: { rich: richText(how) },
				right: { rich: richText(right) },
				see: linksCell(problems),
			},
		})),
	};
}

/** Commands that show the state of the machine and change nothing. */
export function firstAidTable(commands: readonly FirstAid[] = allFirstAid): TableViewModel {
	return {
		caption: 'First aid: collect this before you change anything',
		columns: [
			{ key: 'command', label: 'Command' },
			{ key: 'tells', label: 'Tells' },
		],
		rows: commands.map(({ command, tells }) => ({ cells: { command: { text: command, mono: true }, tells } })),
	};
}
