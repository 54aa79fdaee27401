import { FAULT_TREE_END, faultLeaves, faultQuestions } from '../../../data/assembly/fault-tree.ts';
import type { FaultLeaf, FaultQuestion } from '../../../data/schema/fault-tree.ts';
import { problems } from '../../../data/index.ts';
import { reachable } from '../../../domain/fault-tree.ts';
import { problemAddress } from '../../problem-address.ts';
import { plainRules } from '../steps.ts';
import { richText } from '../../rich-text.ts';
import { segmentsText } from '../../table.ts';
import { findStep } from '../steps.ts';
import { WIDTH } from './scale.ts';
import { arrow, lines, type Mark, path, rect, type Scene, text, wrapped } from './marks.ts';

/** One row of the tree in words: the question, and where "no" leads. */
export interface FaultRow {
	id: string;
	question: string;
	first: string;
	/** Number and title of the problem, and its address. */
	problem: { number: string; title: string; href: string };
	step: { number: string; title: string; href: string };
}

const plain = (words: string) => segmentsText(plainRules(richText(words))).replaceAll('\u00a0', ' ');

function leafOf(id: string, leaves: readonly FaultLeaf[]): FaultLeaf {
	const leaf = leaves.find((candidate) => candidate.id === id);
	if (!leaf) throw new RangeError(`the fault tree has no leaf "${id}"`);
	return leaf;
}

/**
 * The tree as rows from the first question on: yes leads to the next row, no to the row’s problem.
 *
 * @throws {RangeError} When an answer leads nowhere, a problem or step does not exist, or "yes" leaves the spine.
 */
export function faultRows(
	questions: readonly FaultQuestion[] = faultQuestions,
	leaves: readonly FaultLeaf[] = faultLeaves
): FaultRow[] {
	const orphans = [...questions, ...leaves].map(({ id }) => id).filter((id) => !reachable(questions).includes(id));
	if (orphans.length > 0) throw new RangeError(`no answer leads to ${orphans.join(', ')}`);
	return questions.map(({ id, question, yes, no }, index) => {
		const next = questions[index + 1]?.id ?? FAULT_TREE_END;
		if (yes !== next) throw new RangeError(`"${id}": yes leads to "${yes}", not to the question below it`);
		const leaf = leafOf(no, leaves);
		const problem = problems.find((candidate) => candidate.id === leaf.problem);
		if (!problem) throw new RangeError(`leaf "${leaf.id}": there is no problem "${leaf.problem}"`);
		const { step, number } = findStep(leaf.step);
		return {
			id,
			question: plain(question),
			first: plain(leaf.first),
			problem: { number: problem.id.toUpperCase(), title: problem.title, href: problemAddress(problem.id) },
			step: { number, title: step.title, href: `/04-assembly-guide/#step-${step.id}` },
		};
	});
}

const STEP = 76;
const BOX = { width: 142, height: 52 };
const LEAF = { x: 170, width: 106 };

function rowMarks({ question, first, problem, step }: FaultRow, index: number): Mark[] {
	const y = 4 + index * STEP;
	const middle = y + BOX.height / 2;
	const asked = wrapped(question, 21);
	const tried = wrapped(first, 17);
	const bend = LEAF.x - 4;
	return [
		rect(2, y, BOX.width, BOX.height, 'paper', 3),
		...lines(10, middle + 4 - (asked.length - 1) * 7, asked),
		arrow([BOX.width + 2, middle], [bend, middle], 'line'),
		text((BOX.width + bend) / 2 + 1, middle - 5, 'no', { anchor: 'middle', className: 'minor' }),
		path(`M${LEAF.x} ${y - 2}V${y + 62}`, 'line-signal'),
		text(LEAF.x + 7, y + 9, problem.number, { className: 'signal' }),
		text(LEAF.x + LEAF.width, y + 9, `step ${step.number}`, { anchor: 'end', className: 'minor', size: 11 }),
		...lines(LEAF.x + 7, y + 24, tried, { size: 11.5 }),
		arrow([36, y + BOX.height], [36, y + STEP - 1], 'line'),
		text(44, y + BOX.height + 16, 'yes', { className: 'minor' }),
	];
}

/** The first start as a tree that is read downwards. */
export function faultTree(): Scene {
	const rows = faultRows();
	const end = 4 + rows.length * STEP;
	return {
		width: WIDTH,
		height: end + 34,
		title: 'First start: from what you see to what to do',
		description: `Read downwards. ${rows.map(({ question, first, problem, step }) => `${question} If no: ${first}, ${problem.number}, step ${step.number}.`).join(' ')} If every answer is yes, go on with the next step.`,
		caption: 'The order is this guide’s. T numbers are entries of document 09.',
		marks: [
			...rows.flatMap(rowMarks),
			rect(2, end, BOX.width, 30, 'shape', 3),
			text(10, end + 19, 'Go on', { className: 'strong' }),
		],
		callouts: [],
	};
}
