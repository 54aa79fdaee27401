import { chapters } from '../../src/data/index.ts';
import { chapterView } from '../../src/view-models/assembly/chapters.ts';
import { type StepView, stepView } from '../../src/view-models/assembly/steps.ts';
import type { Segment } from '../../src/view-models/table.ts';
import { type Sheet, type TextRun, squashed } from './pdf-reader.ts';

/** A text of ours as it is read, squashed. */
export const plain = (segments: readonly Segment[]) =>
	squashed(
		segments
			.map((segment) =>
				segment.kind === 'figure'
					? segment.figure.text + (segment.figure.caution ? ` (${segment.figure.caution})` : '')
					: segment.text
			)
			.join('')
	);

export interface ExpectedStep {
	id: string;
	number: string;
	title: string;
	/** Everything a builder reads and does in the step, squashed, from its first line to its last. */
	lines: string[];
	hazards: string[];
	firstAction: string;
}

function expectedStep(id: string): ExpectedStep {
	const step: StepView = stepView(id);
	const hazards = step.hazards.map(({ signal, hazard }) => signal + plain(hazard));
	return {
		id,
		number: step.number,
		title: step.title,
		hazards,
		firstAction: plain(step.lines.find(({ kind }) => kind === 'action')?.text ?? []),
		lines: [
			plain(step.why),
			...hazards,
			...step.hazards.flatMap(({ consequence, avoid }) => [plain(consequence), plain(avoid)]),
			plain(step.orientation),
			...step.lines.map(({ text }) => plain(text)),
			...step.confirmations.map(({ text }) => plain(text)),
			...step.records.map(({ label }) => squashed(label)),
		].filter((line) => line !== ''),
	};
}

/** The assembly guide as its records state it: eight chapters with their steps. */
export const expectedChapters = chapters.map(({ id, title, steps }) => ({
	number: chapterView(id).number,
	title,
	gate: plain(chapterView(id).gate.see),
	steps: steps.map((step) => expectedStep(step.id)),
}));
export const expectedSteps = expectedChapters.flatMap(({ steps }) => steps);

/** Sheets on which a text stands. */
export const sheetsWith = (sheets: readonly Sheet[], text: string) =>
	sheets.filter((sheet) => sheet.text.includes(text)).map(({ number }) => number);

const isBeside = (a: TextRun, b: TextRun) => Math.abs(a.bottom - b.bottom) < 4 && a.right <= b.left + 1;

/** Where a step begins on a sheet: its number, with the first words of its title to the right of it. */
export const startOfStep = ({ runs }: Sheet, { number, title }: ExpectedStep) =>
	runs.find(
		(run) =>
			squashed(run.text) === number &&
			runs.some((words) => isBeside(run, words) && squashed(title).startsWith(squashed(words.text)))
	);

/** The sheets on which a step begins: one. A list of contents names it as well, with a page behind it. */
export const sheetOfStep = (sheets: readonly Sheet[], step: ExpectedStep) =>
	sheets.filter((sheet) => startOfStep(sheet, step) !== undefined);

/** Height at which a text begins on a sheet, in points from its lower edge. */
export function heightOf({ runs }: Sheet, text: string): number | undefined {
	const starts = new Map<number, TextRun>();
	let all = '';
	for (const run of runs) {
		starts.set(all.length, run);
		all += squashed(run.text);
	}
	const place = all.indexOf(text);
	const start = [...starts.keys()].filter((index) => index <= place).at(-1);
	return start === undefined || place < 0 ? undefined : starts.get(start)?.top;
}
