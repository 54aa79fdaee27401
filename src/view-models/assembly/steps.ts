import { chapters as allChapters, sources } from '../../data/index.ts';
import type { Chapter, Confirmation, Signal, Step } from '../../data/schema/assembly.ts';
import type { Drawing } from '../../data/schema/drawing.ts';
import { contentHash } from '../content-hash.ts';
import { factOf, formatFact, otherProduct, sourceRefs } from '../figures.ts';
import { richText } from '../rich-text.ts';
import type { Segment, SourceRef, Status } from '../table.ts';
import { boxOf } from './names.ts';
import { positionsOf, type PositionsView } from './positions.ts';
import { riskOf, type RiskView } from './risk.ts';

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
	/** Who says it, and about which other product; addresses, date and note stand in the row that `href` leads to. */
	said: string;
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
	/** Short facts at the head of the step: time, people, difficulty, parts, tools. */
	meta: { label: string; value: string }[];
	/** Steps that must be done before: number and title, each a link to the step on the same page. */
	after: { text: string; href: string }[];
	/** What a mistake can cost. Undefined where nothing can be ruined. */
	risk?: RiskView | undefined;
	orientation: Segment[];
	positions?: PositionsView | undefined;
	hazards: HazardView[];
	lines: { kind: Step['lines'][number]['kind']; text: Segment[] }[];
	confirmations: { word: string; text: Segment[] }[];
	rightWrong?: { right: Segment[]; wrong: Segment[] } | undefined;
	records: { id: string; label: string; unit?: string | undefined }[];
	basis: BasisView[];
	/** Documents about another product on which sentences of the step rest: "manual of the predecessor …". */
	borrowed: { text: string; sources: SourceRef[] }[];
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
	const time = [...timeText(step.minutes), ...timeText(step.unattended).map((text) => `${text} unattended`)].join(', ');
	return [
		{ label: 'Time', value: time },
		{ label: 'People', value: String(step.people) },
		{ label: 'Difficulty', value: difficulties[step.difficulty] },
		...boxOf([step]),
	];
}

function basisOf(id: string): BasisView {
	const { label, fact, address } = factOf(id);
	return {
		label,
		text: formatFact(fact),
		status: fact.status,
		said: sourceRefs(fact.sources)
			.map(({ label: name }) => name)
			.join('; '),
		href: address,
	};
}

function borrowedOf(ids: readonly string[]): StepView['borrowed'] {
	return ids.map((id) => {
		const source = sources.find((candidate) => candidate.id === id);
		const text = source && otherProduct(source);
		if (text === undefined) throw new RangeError(`the source "${id}" does not say which other product it describes`);
		return { text, sources: sourceRefs([id]) };
	});
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
		positions: positionsOf(step),
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
		after: step.prerequisites.map((needed) => {
			const before = findStep(needed, chapters);
			return { text: `${before.number} ${before.step.title}`, href: `#step-${needed}` };
		}),
		risk: riskOf(step),
		basis: step.facts.map(basisOf),
		borrowed: borrowedOf(step.borrowedFrom),
		drawings: step.drawings,
	};
}
