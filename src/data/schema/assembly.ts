import { z } from 'zod';
import { Drawing } from './drawing.ts';
import { factOf } from './fact.ts';
import { Id, Text } from './ids.ts';

/** Words of ANSI Z535.6 by consequence: could kill or maim, could hurt a little, damages things only. */
export const Signal = z.enum(['WARNING', 'CAUTION', 'NOTICE']);
export type Signal = z.infer<typeof Signal>;

/**
 * A safety message, printed before the actions of its step. The word follows from the consequence: WARNING names death,
 * shock or fire, CAUTION a small injury, NOTICE never speaks of persons.
 */
export const Hazard = z.strictObject({
	signal: Signal,
	/** Kind and origin of the hazard. */
	hazard: Text,
	/** What happens to whoever ignores it. */
	consequence: Text,
	/** How to avoid it. */
	avoid: Text,
});

export type HazardInput = z.input<typeof Hazard>;

/** One line of a step, read aloud in order. `action` is numbered; the others stand where they matter. */
export const Line = z.strictObject({ kind: z.enum(['action', 'caution', 'note']), text: Text });

/** How success is recognised. */
export const Confirmation = z.strictObject({ by: z.enum(['look', 'feel', 'sound', 'reading']), text: Text });
export type Confirmation = z.infer<typeof Confirmation>;

/** Something the builder writes down. */
export const RecordField = z.strictObject({
	id: Id,
	label: Text,
	/** Absent for words. */
	unit: Text.optional(),
});

/** A tool, protection or consumable. Parts of the machine are no tools. */
export const Tool = z.strictObject({
	id: Id,
	kind: z.enum([
		'tool', // comes back into the drawer
		'protection', // against static discharge and dust
		'consumable', // used up
		'supply', // fitted into the machine but none of its nine lines: extra fans, stand-offs of the case
	]),
	name: Text,
	/** How many the whole guide needs at once. */
	quantity: z.int().positive().default(1),
	/** Where it comes from or what it must be. */
	note: Text.optional(),
});
export type Tool = z.infer<typeof Tool>;
export type ToolInput = z.input<typeof Tool>;

/** A part that this step fits into the machine. Over all steps the quantities add up to the base build. */
export const PartUse = z.strictObject({ part: z.string(), quantity: z.int().positive() });

/** Where something is, in mm from the rear edge and from the top edge of the board, or how long it is. */
export const Position = z.discriminatedUnion('kind', [
	/** All holes of the board standard, to the hundredth. */
	z.strictObject({ kind: z.literal('holes') }),
	/** Things of `geometry.ts`, computed from their fractions of the outline: schematic, as on the predecessor. */
	z.strictObject({ kind: z.literal('schematic'), boardItems: z.array(z.string()).min(1) }),
	/** A length that is a fact of the guide; the step lists the fact too, and so prints its status and source. */
	z.strictObject({
		kind: z.literal('length'),
		/** What is measured and between which edges. */
		label: Text,
		fact: z.string(),
	}),
]);
export type Position = z.infer<typeof Position>;

/** One step, with the fields of IEEE 1874 (oManual): title, lines, tools, parts, time, difficulty, prerequisites. */
export const Step = z
	.strictObject({
		/** Never renamed: the anchor is `step-<id>`, ticks and records are kept under it. */
		id: Id,
		/** Words of the heading that stands above the step in document 04. */
		title: Text,
		/** Why the step exists, in one sentence. */
		why: Text,
		/** Hands at the machine. */
		people: z.int().positive().default(1),
		/** Time of work. Absent where the step only waits (then `unattended` is given). */
		minutes: factOf('time').optional(),
		/** Time the machine works alone. */
		unattended: factOf('time').optional(),
		difficulty: z.enum(['easy', 'careful', 'delicate']),
		/** Ids of steps that must be done before; all stand earlier in the guide. */
		prerequisites: z.array(z.string()).default([]),
		/** Ids of tools, protections, consumables and supplies. */
		tools: z.array(z.string()).default([]),
		fits: z.array(PartUse).default([]),
		/** Ids of parts that a mistake here can ruin. The cost is computed from the bill of materials. */
		atRisk: z.array(z.string()).default([]),
		/** Which edge faces the builder or lies to the left. Complete by itself: bench mode shows one step at a time. */
		orientation: Text,
		/** In mm where known. Empty where the step places nothing. */
		positions: z.array(Position).default([]),
		hazards: z.array(Hazard).default([]),
		lines: z.array(Line).min(1),
		/** What must be seen, felt, heard or read before going on. */
		confirmations: z.array(Confirmation).min(1),
		/** What right and wrong look like: in every step that can ruin a part. */
		rightWrong: z.strictObject({ right: Text, wrong: Text }).optional(),
		records: z.array(RecordField).default([]),
		/**
		 * The drawings beside the step, in the order in which its lines use them: `drawings: ['board-power', 'plugs']`.
		 * Empty where no picture says more than the lines.
		 */
		drawings: z.array(Drawing).default([]),
		/** Ids of the facts the step rests on, printed under it with their status: manuals of sister products, our own rules, unknowns. */
		facts: z.array(z.string()).default([]),
		/**
		 * Ids of sources about another product on which sentences of this step rest ("on the predecessor …"). Each is
		 * printed under the step with the product's name. A fact names its own sources.
		 */
		borrowedFrom: z.array(z.string()).default([]),
	})
	.check((context) => {
		const { lines, minutes, unattended, records, atRisk, rightWrong, positions, facts } = context.value;
		const report = (field: string, message: string) =>
			context.issues.push({ code: 'custom', message, path: [field], input: context.value });
		if (!lines.some(({ kind }) => kind === 'action')) report('lines', 'a step has at least one action');
		if (!minutes && !unattended) report('minutes', 'a step takes minutes of work or time unattended');
		if (minutes && minutes.unit !== 'min') report('minutes.unit', 'work is counted in minutes');
		if (unattended && unattended.unit !== 'h') report('unattended.unit', 'time unattended is counted in hours');
		if (atRisk.length > 0 && !rightWrong)
			report('rightWrong', 'a step that can ruin a part says what right and wrong look like');
		for (const position of positions)
			if (position.kind === 'length' && !facts.includes(position.fact))
				report('positions', `the length rests on "${position.fact}", which the step does not list under facts`);
		if (new Set(records.map(({ id }) => id)).size !== records.length)
			report('records', 'two record fields share an id');
	});
export type Step = z.infer<typeof Step>;
export type StepInput = z.input<typeof Step>;

/** A sub-assembly: a parts box and a tools box of its own, at most ten steps, and a gate at the end. */
export const Chapter = z.strictObject({
	/** The anchor is `chapter-<id>`. */
	id: Id,
	title: Text,
	/** What stands on the bench when the chapter is done. */
	result: Text,
	/** Ids of chapters that must be finished first. Others can be done at the same time by another person. */
	after: z.array(z.string()).default([]),
	steps: z.array(Step).min(1).max(10, { error: 'a chapter has at most ten steps' }),
	/** What must be true before the next chapter, and where to look when it is not. */
	gate: z.strictObject({
		see: Text,
		otherwise: Text,
		/** Ids of the problems of document 09 that a builder has who does not see it. */
		problems: z.array(z.string()).min(1, { error: 'a gate leads to a problem of document 09' }),
	}),
});
export type Chapter = z.infer<typeof Chapter>;
export type ChapterInput = z.input<typeof Chapter>;
