import { SHEET_FIELDS } from '../../domain/progress/as-built.ts';
import { compareProgress, type Difference, mergeProgress } from '../../domain/progress/merge.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import type { BenchStep } from '../../domain/progress/steps.ts';
import type { ProgressStore } from '../progress/store.ts';
import { ask, dialogOf } from './dialogs.ts';
import { counted, part } from './view.ts';

type Received = { progress: Progress } | { fault: string };

const many = ({ ticks, records }: Difference) => ticks.length + records.length;

const summary = ({ ticks, records }: Difference) =>
	[ticks.length > 0 ? counted(ticks.length, 'tick') : '', records.length > 0 ? counted(records.length, 'value') : '']
		.filter((text) => text !== '')
		.join(' and ');

/** Name of what a record belongs to, as the guide calls it; the bare key where the guide no longer has it. */
function recordName(key: string, steps: readonly BenchStep[]): string {
	if (key === SHEET_FIELDS.machine) return 'Machine';
	if (key === SHEET_FIELDS.builder) return 'Built by';
	const [stepId = '', fieldId = ''] = key.split('.');
	const step = steps.find(({ id }) => id === stepId);
	const field = step?.records.find(({ id }) => id === fieldId);
	return step && field ? `${step.number} ${field.label}` : key;
}

function conflictLines(
	mine: Progress,
	theirs: Progress,
	{ ticks, records }: Difference,
	steps: readonly BenchStep[]
): string[] {
	const titleOf = (id: string) => {
		const step = steps.find((candidate) => candidate.id === id);
		return step ? `${step.number} ${step.title}` : id;
	};
	return [
		...records.map(
			(key) => `${recordName(key, steps)}: yours “${mine.records[key] ?? ''}”, theirs “${theirs.records[key] ?? ''}”`
		),
		...ticks.map((id) => `${titleOf(id)}: ticked by you and by them under different texts`),
	];
}

function fill(dialog: HTMLElement, lines: readonly string[], conflicts: readonly string[]) {
	part(dialog, 'merge-text').replaceChildren(
		...lines.map((line) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = line;
			return paragraph;
		})
	);
	part(dialog, 'merge-conflicts').replaceChildren(
		...conflicts.map((line) => {
			const item = document.createElement('li');
			item.textContent = line;
			return item;
		})
	);
}

function show(dialog: HTMLDialogElement, received: Received, store: ProgressStore, steps: readonly BenchStep[]) {
	const [mineButton, theirsButton] = [part(dialog, 'merge-mine'), part(dialog, 'merge-theirs')];
	mineButton.hidden = theirsButton.hidden = true;
	if ('fault' in received) {
		fill(dialog, [`It cannot be taken over. ${received.fault}`, 'Your own progress is as it was.'], []);
		return;
	}
	const mine = store.read();
	const { added, conflicts } = compareProgress(mine, received.progress);
	const revision = received.progress.guide.split(' ')[0] ?? '';
	const isOther =
		received.progress.guide !== '' &&
		document.querySelector<HTMLElement>('[data-guide]')?.dataset['guide'] !== received.progress.guide;
	const lines = [
		...(isOther
			? [
					`It was made with another state of the guide (revision ${revision}). Steps that read differently now will be listed.`,
				]
			: []),
		many(added) === 0 ? 'It adds nothing that you do not have.' : `It adds ${summary(added)}.`,
		...(many(conflicts) > 0 ? [`It differs from yours in ${summary(conflicts)}:`] : []),
	];
	fill(dialog, lines, conflictLines(mine, received.progress, conflicts, steps));
	mineButton.hidden = many(added) === 0 && many(conflicts) === 0;
	theirsButton.hidden = many(conflicts) === 0;
	mineButton.textContent = many(conflicts) === 0 ? 'Add to mine' : 'Keep mine, add the rest';
}

/**
 * Says what received progress would add and where it differs, and does what the builder decides. Nothing changes before.
 *
 * @returns Whether progress was merged.
 */
export async function askToMerge(
	received: Received,
	store: ProgressStore,
	steps: readonly BenchStep[]
): Promise<boolean> {
	const dialog = dialogOf('merge');
	show(dialog, received, store, steps);
	const decision = await ask(dialog);
	if (!('progress' in received) || (decision !== 'mine' && decision !== 'theirs')) return false;
	store.update((mine) => mergeProgress(mine, received.progress, decision));
	return true;
}
