import { type Progress, type TickState, ticksOf } from '../../domain/progress/progress.ts';
import type { BenchStep } from '../../domain/progress/steps.ts';

/** What the builder sees of the progress beside the step itself. */
export interface BenchState extends TickState {
	progress: Progress;
	steps: readonly BenchStep[];
}

export function stateOf(progress: Progress, steps: readonly BenchStep[]): BenchState {
	return { progress, steps, ...ticksOf(progress, steps) };
}

export type StepState = 'done' | 'changed' | 'open';

export function stateOfStep({ done, changed }: TickState, id: string): StepState {
	return done.includes(id) ? 'done' : changed.includes(id) ? 'changed' : 'open';
}

/** "1 step", "2 steps". */
export const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** A link to the screen of a step. */
export function stepLink({ id, number, title }: BenchStep): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = `#step-${id}`;
	link.textContent = `${number} ${title}`;
	return link;
}

/** A piece of bench mode by its name in the markup. */
// The caller knows which element the markup has there.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
	const found = root.querySelector<T>(`[data-part="${name}"]`);
	if (!found) throw new Error(`bench mode has no part "${name}"`);
	return found;
}

/** The bar of all steps and the list of the overview. */
export function showProgress(root: HTMLElement, state: BenchState, current: string): void {
	const bar = part<HTMLProgressElement>(root, 'progress');
	bar.value = state.done.length;
	bar.setAttribute('aria-valuetext', `${state.done.length} of ${counted(state.steps.length, 'step')} ticked`);
	for (const item of root.querySelectorAll<HTMLElement>('[data-mark]')) {
		const id = item.dataset['mark'] ?? '';
		const is = stateOfStep(state, id);
		item.dataset['state'] = is;
		item.toggleAttribute('data-current', current === `step-${id}`);
		const word = item.querySelector('.state-word');
		if (word) word.textContent = is === 'done' ? 'ticked' : is === 'changed' ? 'changed since you ticked it' : '';
	}
	part(root, 'count').textContent = `${state.done.length} of ${state.steps.length} ticked`;
}

function fill(list: HTMLElement, items: readonly (Node | string)[]): void {
	list.replaceChildren(
		...items.map((item) => {
			const li = document.createElement('li');
			li.append(item);
			return li;
		})
	);
}

/** Steps that changed, ticks of steps that no longer exist. Shown only where there are any. */
export function showNotices(
	root: HTMLElement,
	state: BenchState,
	storage: { kept: boolean; reason?: string | undefined }
): void {
	const { changed, gone, steps } = state;
	const storageLine = part(root, 'storage');
	storageLine.hidden = storage.reason === undefined;
	storageLine.textContent = storage.reason ?? '';
	const changedBox = part(root, 'changed');
	changedBox.hidden = changed.length === 0;
	part(root, 'changed-title').textContent =
		`${counted(changed.length, 'step')} changed since you ticked ${changed.length === 1 ? 'it' : 'them'}`;
	fill(part(root, 'changed-list'), steps.filter(({ id }) => changed.includes(id)).map(stepLink));
	const goneBox = part(root, 'gone');
	goneBox.hidden = gone.length === 0;
	part(root, 'gone-title').textContent = `${counted(gone.length, 'tick')} from an older revision`;
	fill(
		part(root, 'gone-list'),
		gone.map((id) => `${id}, ticked ${state.progress.ticks[id]?.at.slice(0, 10) ?? ''}`)
	);
	// A gate names the steps of its chapter that have no tick.
	for (const line of root.querySelectorAll<HTMLElement>('[data-open-steps]')) {
		const open = steps.filter(({ id, chapter }) => chapter === line.dataset['openSteps'] && !state.done.includes(id));
		line.hidden = open.length === 0;
		line.replaceChildren(
			'Not ticked in this chapter: ',
			...open.flatMap((step, index) => (index > 0 ? ['; ', stepLink(step)] : [stepLink(step)])),
			'.'
		);
	}
}
