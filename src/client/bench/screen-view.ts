import type { BenchStep } from '../../domain/progress/steps.ts';
import { formatStopwatch } from '../../format/clock.ts';
import type { Screen } from './screens.ts';
import type { StepTimer } from './timer.ts';
import { type BenchState, counted, part, stateOfStep } from './view.ts';

const words = { done: 'ticked', changed: 'changed since you ticked it', open: 'not ticked' };

/** What a screen reader hears of a screen: which step of how many, and whether it is ticked. */
export function announcement(screen: Screen, state: BenchState): string {
	const step = state.steps.find(({ id }) => id === screen.step);
	if (!step) return screen.heading.textContent.replace(/\s+/g, ' ').trim();
	const inChapter = state.steps.filter(({ chapter }) => chapter === step.chapter).length;
	const is = words[stateOfStep(state, step.id)];
	return `Step ${step.number} of ${inChapter}, ${step.title}, ${is}. ${state.done.length} of ${counted(state.steps.length, 'step')} ticked.`;
}

function showTick(root: HTMLElement, step: BenchStep | undefined, isDone: boolean): void {
	const tick = part<HTMLButtonElement>(root, 'tick');
	tick.hidden = step === undefined;
	tick.setAttribute('aria-pressed', String(isDone));
	part(root, 'tick-word').textContent = isDone ? `${step?.number ?? ''} ticked` : `Tick ${step?.number ?? ''}`;
	root.toggleAttribute('data-go-on', step === undefined || isDone);
}

/** Bars and lines around the screen, as they belong to it. */
export function showAround(root: HTMLElement, screen: Screen, screens: readonly Screen[], state: BenchState): void {
	const step = state.steps.find(({ id }) => id === screen.step);
	const is = step && stateOfStep(state, step.id);
	part(root, 'here').textContent = screen.heading.textContent.replace(/\s+/g, ' ').trim();
	showTick(root, step, is === 'done');
	const changed = part(root, 'changed-here');
	changed.hidden = is !== 'changed';
	const tickedOn = step && state.progress.ticks[step.id]?.at.slice(0, 10);
	changed.textContent = `This step reads differently since you ticked it on ${tickedOn ?? ''}. Read it again, then tick it.`;
	const index = screens.indexOf(screen);
	part<HTMLButtonElement>(root, 'previous').disabled = index === 0;
	part<HTMLButtonElement>(root, 'next').disabled = index === screens.length - 1;
}

/** The clock of the step on the screen, and of all. */
export function showTime(root: HTMLElement, { step, element }: Screen, timer: StepTimer): void {
	part(root, 'time').hidden = step === undefined;
	part(root, 'pause').setAttribute('aria-pressed', String(timer.isPaused));
	if (step === undefined) return;
	part(root, 'time-step').textContent = formatStopwatch(timer.secondsOf(step));
	part(root, 'time-planned').textContent = element.dataset['planned'] ?? '';
	part(root, 'time-total').textContent = formatStopwatch(timer.total());
}
