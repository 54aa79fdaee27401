import { chapters as allChapters, problems, tools as allTools } from '../../data/index.ts';
import type { Chapter, Tool } from '../../data/schema/assembly.ts';
import { problemAddress } from '../problem-address.ts';
import { richText } from '../rich-text.ts';
import type { Segment, TableViewModel } from '../table.ts';
import { boxItems } from './names.ts';
import { peopleNeeded, stepsOf, unattendedText, workText } from './totals.ts';

/** The box that opens a chapter: what comes out, what it takes. */
export interface ChapterView {
	anchor: string;
	number: string;
	result: Segment[];
	/** `items` are the things that `value` lists in one line. */
	meta: { label: string; value: string; items?: string[] }[];
	/** Who can work meanwhile: chapters that neither wait for this one nor must come before it. */
	parallel: { text: string; chapters: { title: string; href: string }[] };
	gate: { see: Segment[]; otherwise: Segment[]; problems: { title: string; href: string }[] };
}

function chapterOf(id: string, chapters: readonly Chapter[]): { chapter: Chapter; index: number } {
	const index = chapters.findIndex((candidate) => candidate.id === id);
	const chapter = chapters[index];
	if (!chapter) throw new RangeError(`there is no chapter "${id}"`);
	return { chapter, index };
}

function problemLink(id: string): { title: string; href: string } {
	const problem = problems.find((candidate) => candidate.id === id);
	if (!problem) throw new RangeError(`there is no problem "${id}"`);
	return { title: `${id.toUpperCase()} ${problem.title}`, href: problemAddress(id) };
}

/** Titles of the chapters that come first, or that none has to. */
function afterText({ after }: Chapter, chapters: readonly Chapter[]): string {
	return after.length === 0 ? 'nothing' : after.map((id) => chapterOf(id, chapters).chapter.title).join('; ');
}

/** Chapters that must be finished before this one, directly or through others. */
function allBefore(id: string, chapters: readonly Chapter[]): Set<string> {
	const { after } = chapterOf(id, chapters).chapter;
	return new Set(after.flatMap((first) => [first, ...allBefore(first, chapters)]));
}

/** Chapters that a second person can work on meanwhile: no path leads from one to the other. */
export function parallelChapters(id: string, chapters: readonly Chapter[] = allChapters): string[] {
	const before = allBefore(id, chapters);
	return chapters
		.map((other) => other.id)
		.filter((other) => other !== id && !before.has(other) && !allBefore(other, chapters).has(id));
}

function parallelOf(id: string, chapters: readonly Chapter[]): ChapterView['parallel'] {
	const others = parallelChapters(id, chapters).map((other) => {
		const { chapter, index } = chapterOf(other, chapters);
		return { title: `${String(index + 1)} ${chapter.title}`, href: `#chapter-${other}` };
	});
	const text =
		others.length === 0
			? 'No other chapter can be worked on meanwhile.'
			: 'Meanwhile a second person, with a place and tools of their own, can do';
	return { text, chapters: others };
}

/**
 * A chapter as its page prints it.
 *
 * @throws {RangeError} When there is no chapter with this id.
 */
export function chapterView(id: string, chapters: readonly Chapter[] = allChapters): ChapterView {
	const { chapter, index } = chapterOf(id, chapters);
	const { steps } = chapter;
	const rows = [
		{ label: 'After', value: afterText(chapter, chapters) },
		{ label: 'Steps', value: String(steps.length) },
		{ label: 'Work', value: steps.some(({ minutes }) => minutes) ? workText(steps) : '' },
		{ label: 'Unattended', value: unattendedText(steps) },
		{ label: 'People', value: String(peopleNeeded(steps)) },
		...boxItems(steps).map(({ label, items }) => ({ label, value: items.join('; '), items })),
	];
	return {
		anchor: `chapter-${id}`,
		number: String(index + 1),
		result: richText(chapter.result),
		meta: rows.filter(({ value }) => value !== ''),
		parallel: parallelOf(id, chapters),
		gate: {
			see: richText(chapter.gate.see),
			otherwise: richText(chapter.gate.otherwise),
			problems: chapter.gate.problems.map(problemLink),
		},
	};
}

/** All chapters with time and hands, and their sum. */
export function chapterTable(chapters: readonly Chapter[] = allChapters): TableViewModel {
	const all = stepsOf(chapters);
	return {
		caption: 'Chapters',
		note: 'times are estimates of this guide',
		columns: [
			{ key: 'chapter', label: 'Chapter' },
			{ key: 'steps', label: 'Steps', numeric: true },
			{ key: 'work', label: 'Work' },
			{ key: 'unattended', label: 'Unattended' },
			{ key: 'people', label: 'People', numeric: true },
			{ key: 'after', label: 'After' },
		],
		rows: chapters.map((chapter, index) => ({
			cells: {
				chapter: { text: `${String(index + 1)} ${chapter.title}`, href: `#chapter-${chapter.id}` },
				steps: String(chapter.steps.length),
				work: workText(chapter.steps),
				unattended: unattendedText(chapter.steps),
				people: String(peopleNeeded(chapter.steps)),
				after: afterText(chapter, chapters),
			},
		})),
		totals: [
			{
				cells: {
					chapter: 'All',
					steps: String(all.length),
					work: workText(all),
					unattended: unattendedText(all),
					people: String(peopleNeeded(all)),
				},
			},
		],
	};
}

const kinds: Record<Tool['kind'], string> = {
	tool: 'Tools',
	protection: 'Protection',
	consumable: 'Used up',
	supply: 'Fitted, but none of the nine lines',
};

/** Everything needed beside the nine lines, with the steps that use it. */
export function toolTable(
	tools: readonly Tool[] = allTools,
	chapters: readonly Chapter[] = allChapters
): TableViewModel {
	const numbers = chapters.flatMap(({ steps }, chapter) =>
		steps.map((step, index) => ({ step, number: `${String(chapter + 1)}.${String(index + 1)}` }))
	);
	const order = Object.keys(kinds);
	return {
		caption: 'Tools, protection and consumables',
		columns: [
			{ key: 'name', label: 'Item' },
			{ key: 'quantity', label: 'Pieces', numeric: true },
			{ key: 'steps', label: 'Used in steps' },
		],
		rows: [...tools]
			.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
			.map(({ id, kind, name, quantity, note }) => ({
				id: `tool-${id}`,
				group: kinds[kind],
				cells: {
					name: { text: name, detail: note === undefined ? undefined : richText(note) },
					quantity: String(quantity),
					steps: numbers
						.filter(({ step }) => step.tools.includes(id))
						.map(({ number }) => number)
						.join(', '),
				},
			})),
	};
}
