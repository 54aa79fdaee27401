import { z } from 'zod';
import { Status } from './fact.ts';
import { Id, Text } from './ids.ts';
import { PartialDate } from './units.ts';

/** Parts of the work, in the order it is done. */
export const procedureChapters = [
	'before',
	'system',
	'driver',
	'toolchain',
	'serving',
	'several',
	'fine-tuning',
	'watching',
	'security',
	'measuring',
	'soak',
	'two-cards',
] as const;

/** `<name>` in a command: something the reader puts in. */
const blank = /<[a-z][a-z0-9 -]*>/g;

/** The blanks of a command, each once, in the order they appear. */
export const blanksOf = (text: string): string[] => [...new Set(text.match(blank) ?? [])];

/** Text to copy: commands, or the contents of a file. */
export const CodeBlock = z
	.strictObject({
		text: z.string().min(1),
		language: z.enum(['bash', 'ini', 'yaml', 'python', 'json', 'text']).default('bash'),
		/** File the text is written to. Absent for commands. */
		file: z.string().startsWith('/', { error: 'a file is named with its whole path' }).optional(),
		/** True where it needs administrator rights: `sudo` stands in it, or the file belongs to root. */
		root: z.boolean().default(false),
		/** What to put in place of each `<blank>`. */
		fill: z.record(z.string(), Text).default({}),
		/** What a second run does. Absent where it may be repeated without harm. */
		again: Text.optional(),
	})
	.check((context) => {
		const { text, fill, root } = context.value;
		const report = (field: string, message: string) =>
			context.issues.push({ code: 'custom', message, path: [field], input: context.value });
		for (const name of blanksOf(text))
			if (!(name in fill)) report('fill', `nothing says what to put in place of ${name}`);
		for (const name of Object.keys(fill))
			if (!text.includes(name)) report('fill', `${name} does not stand in the text`);
		if (/\bsudo\b/.test(text) && !root) report('root', 'the text uses sudo, so it needs administrator rights');
	});
export type CodeBlock = z.infer<typeof CodeBlock>;

/** One thing to do, and how to know that it worked. */
export const Action = z
	.strictObject({
		/** Key within the procedure: anchor `proc-<procedure>-<id>`. */
		id: Id,
		do: Text,
		/** Where it is done: at the workstation's shell, on the reader's own computer, in the board's BIOS, on the BMC's page, or in the text editor of a file. */
		host: z.enum(['workstation', 'desk', 'bios', 'bmc']).default('workstation'),
		code: CodeBlock.optional(),
		/** What must be seen before going on; `output` is the pattern of what the command prints, `…` where it varies. */
		mustSee: z.strictObject({ text: Text, output: z.string().min(1).optional() }).optional(),
		/** Why there is nothing to see. */
		nothingToSee: Text.optional(),
		/** What to do instead, with the id of the problem that describes it. */
		ifNot: z.array(z.strictObject({ text: Text, problem: z.string().optional() })).default([]),
	})
	.refine(({ mustSee, nothingToSee }) => (mustSee === undefined) !== (nothingToSee === undefined), {
		error: 'an action says either what must be seen or why there is nothing to see',
		path: ['mustSee'],
	});
export type Action = z.infer<typeof Action>;

/** One procedure of document 05. */
export const Procedure = z
	.strictObject({
		/** Anchor `proc-<id>`. Never renamed once published. */
		id: Id,
		chapter: z.enum(procedureChapters),
		/** The heading of document 05 it stands under. */
		title: z.string().min(1),
		why: Text,
		/** Who does it. Absent where everybody does. */
		onlyIf: Text.optional(),
		/** Who or what it can harm: WARNING could kill or maim, CAUTION could hurt a little, NOTICE damages or loses things. Only a sourced procedure may carry one. */
		risk: z.strictObject({ signal: z.enum(['WARNING', 'CAUTION', 'NOTICE']), text: Text }).optional(),
		actions: z.array(Action).min(1),
		note: Text.optional(),
		/** How far the commands may be trusted: `specified` where the program's own documentation was read. */
		status: Status,
		sources: z.array(z.string()).min(1, { error: 'a procedure names its source' }),
		date: PartialDate,
	})
	.refine(({ actions }) => new Set(actions.map(({ id }) => id)).size === actions.length, {
		error: 'two actions share an id',
		path: ['actions'],
	})
	.refine(({ risk, status }) => !risk || (status !== 'unverified' && status !== 'claimed'), {
		error: 'what can do damage rests on a source, not on belief',
		path: ['status'],
	});
export type Procedure = z.infer<typeof Procedure>;
export type ProcedureInput = z.input<typeof Procedure>;

/** One part of the 24-hour test. */
export const SoakPhase = z.strictObject({
	id: Id,
	name: Text,
	/** Hours it lasts. Our practice. */
	durationH: z.number().positive(),
	load: Text,
	passes: Text,
	/** Ids of the procedures that give its commands. */
	procedures: z.array(z.string()).default([]),
});
export type SoakPhase = z.infer<typeof SoakPhase>;
