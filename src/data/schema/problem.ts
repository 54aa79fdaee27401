import { z } from 'zod';
import { Hazard } from './assembly.ts';
import { Status } from './fact.ts';
import { Id, Text } from './ids.ts';
import { PartialDate } from './units.ts';

/** Stages at which a machine fails, in the order a new machine meets them. Each is a heading of document 09. */
export const problemGroups = {
	start: 'No picture, no start',
	memory: 'Memory',
	driver: 'Driver and kernel',
	link: 'Graphics card and its PCIe link',
	'several-cards': 'Two or more cards',
	cuda: 'CUDA, PyTorch and packages',
	engines: 'Inference engines',
	containers: 'Containers and monitoring',
	storage: 'Storage',
	'power-and-heat': 'Power, heat and noise',
	management: 'Fans and the management controller',
	transport: 'Transport',
} as const;

export const ProblemGroup = z.enum(
	Object.keys(problemGroups) as [keyof typeof problemGroups, ...(keyof typeof problemGroups)[]]
);
export type ProblemGroup = z.infer<typeof ProblemGroup>;

const remark = {
	text: Text,
	/** Only where this sentence is less certain than the record: shown beside it. */
	status: Status.optional(),
};

const RemarkRecord = z.strictObject(remark);

/** A sentence of ours, plain or with a status of its own. */
export const Remark = z.union([Text.transform((text): z.infer<typeof RemarkRecord> => ({ text })), RemarkRecord]);

const ActionRecord = z
	.strictObject({
		...remark,
		/** Text to copy. `<words>` in it are put in by the reader. */
		code: z.string().min(1).optional(),
		/** What the code is written in. */
		language: z.enum(['bash', 'ini', 'yaml', 'python', 'text']).optional(),
		/** Printed before the action. */
		hazard: Hazard.optional(),
	})
	.refine(({ code, language }) => (code === undefined) === (language === undefined), {
		error: 'code names its language, and only code does',
		path: ['language'],
	})
	.refine(({ hazard, status }) => hazard === undefined || (status !== 'unverified' && status !== 'claimed'), {
		error: 'an action that can do damage rests on something that was read',
		path: ['status'],
	});

/** Something to do or to look at, in words and, where it is typed, as commands. */
export const ProblemAction = z.union([
	Text.transform((text): z.infer<typeof ActionRecord> => ({ text })),
	ActionRecord,
]);
export type ProblemAction = z.infer<typeof ProblemAction>;

const basis = {
	status: Status.exclude(['unknown', 'claimed']),
	/** Ids of sources. Empty only where the status is `unverified`, `derived` or `estimated` and the note says on what it rests. */
	sources: z.array(z.string()).default([]),
	/** Date of the newest report, or the day it was consulted. */
	date: PartialDate,
	/** What the sources do not say, or on what hardware they saw it. */
	note: Text.optional(),
	/** Ids of problems to read next. */
	problems: z.array(z.string()).default([]),
};

interface Basis {
	status: string;
	sources: string[];
	note?: string | undefined;
}

function checkBasis(context: z.core.ParsePayload<Basis>) {
	const { status, sources, note } = context.value;
	const report = (field: string, message: string) =>
		context.issues.push({ code: 'custom', message, path: [field], input: context.value });
	if (sources.length > 0) return;
	if (['measured', 'specified', 'reported'].includes(status)) report('sources', `a ${status} entry names its source`);
	else if (note === undefined) report('note', 'an entry without a source says on what it rests');
}

/** A fault as a reader meets it: what is seen, why, what to do, and how to know that it is over. */
export const Problem = z
	.strictObject({
		/** `t-01` … Anchor `problem-<id>`. Never renamed, never reused. */
		id: Id.regex(/^t-\d\d$/, { error: 'the id of a problem is t- and two digits' }),
		group: ProblemGroup,
		/** Words of the heading that stands above it in document 09. */
		title: Text,
		/** Exactly as the machine prints them, `…` where something varies: readers search for these. */
		messages: z.array(z.string().min(1)).default([]),
		/** What is seen where no message is printed, or besides it. */
		symptom: Text.optional(),
		causes: z.array(Remark).min(1),
		/** How to tell this problem from its neighbours, before anything is changed. */
		checks: z.array(ProblemAction).default([]),
		/** In the order they are tried. */
		fixes: z.array(ProblemAction).min(1),
		/** How to know that it is over. */
		verify: z.array(ProblemAction).min(1),
		...basis,
	})
	.check(checkBasis)
	.refine(({ messages, symptom }) => messages.length > 0 || symptom !== undefined, {
		error: 'a problem shows a message or a symptom',
		path: ['symptom'],
	});
export type Problem = z.infer<typeof Problem>;
export type ProblemInput = z.input<typeof Problem>;

/** One number that the driver prints after "Xid". */
export const XidCode = z.strictObject({
	/** `xid-79`. Row anchor `problem-<id>`. */
	id: Id.regex(/^xid-\d+$/, { error: 'the id of an Xid is xid- and its number' }),
	/** What NVIDIA's driver source calls it, in our words. */
	name: Text,
	/** What to do first. */
	reaction: Text,
	/** How far the reaction may be trusted; the name stands in the driver's source. */
	reactionStatus: Status,
	sources: z.array(z.string()).min(1),
	problems: z.array(z.string()).default([]),
});
export type XidCode = z.infer<typeof XidCode>;
export type XidCodeInput = z.input<typeof XidCode>;

/** What somebody asks before buying. */
export const Question = z
	.strictObject({
		/** `q-01` … Anchor `question-<id>`. */
		id: Id.regex(/^q-\d\d$/, { error: 'the id of a question is q- and two digits' }),
		/** Words of the heading that stands above it in document 09. */
		question: Text,
		/** The answer, one paragraph each; the first one answers. */
		answer: z.array(Text).min(1),
		...basis,
	})
	.check(checkBasis);
export type Question = z.infer<typeof Question>;
export type QuestionInput = z.input<typeof Question>;

/** How often a piece of upkeep is due, from the most frequent on. */
export const intervals = {
	once: 'After the first week',
	always: 'All the time, by an alarm',
	month: 'Every month',
	quarter: 'Every three months',
	'half-year': 'Every six months',
	year: 'Every year',
	event: 'When it happens',
} as const;

/** One piece of upkeep. */
export const MaintenanceTask = z.strictObject({
	/** Row anchor `maintenance-<id>`. */
	id: Id,
	interval: z.enum(Object.keys(intervals) as [keyof typeof intervals, ...(keyof typeof intervals)[]]),
	task: Text,
	/** How it is done, with commands as `code`. */
	how: Text,
	/** What is right, and what to do otherwise. */
	right: Text,
	status: Status,
	sources: z.array(z.string()).min(1),
	problems: z.array(z.string()).default([]),
});
export type MaintenanceTask = z.infer<typeof MaintenanceTask>;
export type MaintenanceTaskInput = z.input<typeof MaintenanceTask>;

/** A command that shows the state of the machine and changes nothing. */
export const FirstAid = z.strictObject({
	id: Id,
	command: z.string().min(1),
	/** What its answer tells. */
	tells: Text,
});
export type FirstAid = z.infer<typeof FirstAid>;
export type FirstAidInput = z.input<typeof FirstAid>;
