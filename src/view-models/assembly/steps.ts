import { chapters as allChapters, parts, tools } from '../../data/index.ts';
import type { Chapter, Confirmation, Drawing, Signal, Step } from '../../data/schema/assembly.ts';
import { formatUsd } from '../../format/money.ts';
import { contentHash } from '../content-hash.ts';
import { factOf, formatFact, sourceRefs } from '../figures.ts';
import { richText } from '../rich-text.ts';
import type { Segment, SourceRef, Status } from '../table.ts';
import { costAtRisk } from './totals.ts';

/** A safety message ready to print. */
export interface HazardView {
	signal: Signal;
	hazard: Segment[];
	consequence: Segment[];
	avoid: Segment[];
}

/** A figure the step rests on, with the word that says how far to trust it. */
export interface BasisView {
	label: string;
	text: string;
	status: Status;
	sources: SourceRef[];
	note?: Segment[] | undefined;
	href?: string | undefined;
}

export interface StepView {
	id: string;
	/** Fingerprint of what the builder reads and does: a tick belongs to this text, not to a later one. */
	hash: string;
	/** Whole anchor: `step-fit-cpu`. */
	anchor: string;
	/** Chapter and place in it: "2.2". */
	number: string;
	title: string;
	why: Segment[];
	/** Short facts in the margin of the step: people, time, tools, parts. */
	meta: { label: string; value: string; href?: string | undefined }[];
	orientation: Segment[];
	hazards: HazardView[];
	lines: { kind: Step['lines'][number]['kind']; text: Segment[] }[];
	confirmations: { word: string; text: Segment[] }[];
	rightWrong?: { right: Segment[]; wrong: Segment[] } | undefined;
	records: { id: string; label: string; unit?: string | undefined }[];
	basis: BasisView[];
	drawings: Drawing[];
}

/** What the reader does to confirm. */
const senses: Record<Confirmation['by'], string> = {
	look: 'Look',
	feel: 'Feel',
	sound: 'Listen',
	reading: 'Read',
};

const difficulties: Record<Step['difficulty'], string> = {
	easy: 'easy',
	careful: 'with care',
	delicate: 'delicate: a slip ruins a part',
};

/** Name of a part as it stands in sentences of the guide. */
export function partName(id: string): string {
	const part = parts.find((candidate) => candidate.id === id);
	if (!part) throw new RangeError(`there is no part "${id}"`);
	return part.shortName;
}

/** Name of a tool. */
export function toolName(id: string): string {
	const tool = tools.find((candidate) => candidate.id === id);
	if (!tool) throw new RangeError(`there is no tool "${id}"`);
	return tool.name;
}

/**
 * A text whose figures lose the word "estimate": in a step a rule of this guide is an instruction, and its status
 * stands under the step. What is claimed, unverified or unknown keeps its word.
 */
export function plainRules(segments: readonly Segment[]): Segment[] {
	return segments.map((segment) =>
		segment.kind === 'figure' && segment.figure.status === 'estimated'
			? { ...segment, figure: { ...segment.figure, caution: undefined } }
			: segment
	);
}

const ruleText = (text: string) => plainRules(richText(text));

/** "10 min" or "10–40 min". */
const timeText = (time: Step['minutes']): string[] => (time ? [formatFact(time)] : []);

function metaOf(step: Step): StepView['meta'] {
	const fits = step.fits.map(({ part, quantity }) =>
		quantity === 1 ? partName(part) : `${quantity} × ${partName(part)}`
	);
	const rows: StepView['meta'] = [
		{
			label: 'Time',
			value: [...timeText(step.minutes), ...timeText(step.unattended).map((time) => `${time} unattended`)].join(', '),
		},
		{ label: 'People', value: String(step.people) },
		{ label: 'Difficulty', value: difficulties[step.difficulty] },
		{ label: 'Fits', value: fits.join(', ') },
		{ label: 'Tools', value: step.tools.map(toolName).join('; ') },
	];
	if (step.atRisk.length > 0) {
		const names = step.atRisk.map(partName).join(', ');
		rows.push({
			label: 'At risk',
			value: `${formatUsd(costAtRisk(step))}: ${names}`,
			href: '/01-bill-of-materials/#bom-total',
		});
	}
	return rows.filter(({ value }) => value !== '');
}

function basisOf(id: string): BasisView {
	const { label, fact, address } = factOf(id);
	return {
		label,
		text: formatFact(fact),
		status: fact.status,
		sources: sourceRefs(fact.sources),
		note: fact.note === undefined ? undefined : richText(fact.note),
		href: address,
	};
}

/** A step by its id, with its place. */
export function findStep(id: string, chapters: readonly Chapter[] = allChapters): { step: Step; number: string } {
	for (const [chapterIndex, { steps }] of chapters.entries()) {
		const index = steps.findIndex((candidate) => candidate.id === id);
		const step = steps[index];
		if (step) return { step, number: `${chapterIndex + 1}.${index + 1}` };
	}
	throw new RangeError(`there is no step "${id}"`);
}

/**
 * A step as its page prints it.
 *
 * @throws {RangeError} When there is no step with this id.
 */
export function stepView(id: string, chapters: readonly Chapter[] = allChapters): StepView {
	const { step, number } = findStep(id, chapters);
	const instructions = {
		title: step.title,
		orientation: richText(step.orientation),
		hazards: step.hazards.map(({ signal, hazard, consequence, avoid }) => ({
			signal,
			hazard: richText(hazard),
			consequence: richText(consequence),
			avoid: ruleText(avoid),
		})),
		lines: step.lines.map(({ kind, text }) => ({ kind, text: ruleText(text) })),
		confirmations: step.confirmations.map(({ by, text }) => ({ word: senses[by], text: ruleText(text) })),
		rightWrong: step.rightWrong && {
			right: richText(step.rightWrong.right),
			wrong: richText(step.rightWrong.wrong),
		},
		records: step.records,
	};
	return {
		id,
		hash: contentHash(instructions),
		...instructions,
		anchor: `step-${id}`,
		number,
		why: richText(step.why),
		meta: metaOf(step),
		basis: step.facts.map(basisOf),
		drawings: step.drawings,
	};
}
