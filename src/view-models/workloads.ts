import { richText } from './rich-text.ts';
import { type Segment, segmentsText, type TableViewModel, type VerdictWord } from './table.ts';
import { baseQuestions } from './workloads/base.ts';
import { expansionQuestions } from './workloads/expansion.ts';

/** A thing the brief wants to do with the machine, and what the calculation says of it. */
export interface Workload {
	/** Key and, on its table, anchor `workload-<id>`. */
	id: string;
	/** Build it is asked of. */
	build: 'base' | 'two-gpu' | 'four-gpu';
	name: string;
	/** Id of the brief's claim it belongs to. */
	claim: string;
	verdict: VerdictWord;
	/** The number that decides, or what is missing. */
	figure: Segment[];
	/** One sentence with the computed figures in it. */
	because: Segment[];
	/** Row that shows the arithmetic. Site-relative. */
	href: string;
}

const questions = [...baseQuestions, ...expansionQuestions];

/** Every workload with its computed verdict, or those of one build. */
export function workloads(build?: Workload['build']): Workload[] {
	return questions
		.filter((question) => build === undefined || (question.build ?? 'base') === build)
		.map(({ verdict, figure, because, ...question }) => ({
			build: 'base',
			...question,
			verdict: verdict(),
			figure: richText(figure),
			because: richText(because),
		}));
}

/**
 * The verdict of one workload.
 *
 * @throws {RangeError} When there is none with this id.
 */
export function workload(id: string): Workload {
	const found = workloads().find((candidate) => candidate.id === id);
	if (!found) throw new RangeError(`there is no workload "${id}"`);
	return found;
}

/** Workloads as a table: what, verdict, the deciding number, why. `anchors` only on the page that owns the rows. */
export function workloadTable(caption: string, build?: Workload['build'], anchors = false): TableViewModel {
	return {
		caption,
		note: 'Computed; nothing was measured on this machine.',
		columns: [
			{ key: 'workload', label: 'Workload' },
			{ key: 'verdict', label: 'Verdict' },
			{ key: 'figure', label: 'Decides' },
			{ key: 'because', label: 'Because' },
		],
		rows: workloads(build).map(({ id, name, verdict, figure, because, href }) => ({
			...(anchors && { id: `workload-${id}` }),
			cells: {
				workload: { text: name, href },
				verdict: { verdict },
				figure: { rich: figure },
				because: { rich: because },
			},
		})),
	};
}

/** A workload as one line of text, for exports and tests. */
export function workloadText({ name, verdict, because }: Workload): string {
	return `${name}: ${verdict}. ${segmentsText(because)}`;
}
