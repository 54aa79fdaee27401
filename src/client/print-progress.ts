import { isUntouched, type Progress, ticksOf } from '../domain/progress/progress.ts';
import { openStore } from './progress/store.ts';

/** What of a builder's progress the sheets show. */
export interface Shown {
	/** Finished steps are left out. */
	onlyLeft: boolean;
	/** Ticks and readings are printed. */
	filled: boolean;
}

interface PrintedStep {
	id: string;
	hash: string;
	/** The step with its heading. */
	sheet: HTMLElement;
	/** "2.1 Open the socket". */
	title: string;
}

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function stepsIn(root: ParentNode): PrintedStep[] {
	return [...root.querySelectorAll<HTMLElement>('.print-step')].flatMap((sheet) => {
		const step = sheet.querySelector<HTMLElement>('.step[data-step]');
		if (!step) return [];
		const { step: id = '', hash = '' } = step.dataset;
		return [{ id, hash, sheet, title: tidy(sheet.querySelector('h3, h4')?.textContent) }];
	});
}

/** The box of a step, ticked with its date, or marked as changed since. */
function drawTick({ id, sheet }: PrintedStep, progress: Progress, changed: boolean, filled: boolean): void {
	const tick = sheet.querySelector('.tick');
	const day = progress.ticks[id]?.at.slice(0, 10);
	tick?.classList.toggle('ticked', filled && day !== undefined && !changed);
	tick?.querySelector('.day')?.remove();
	if (tick && filled && day !== undefined && !changed) {
		const date = document.createElement('small');
		date.className = 'day';
		date.textContent = day;
		tick.append(date);
	}
	sheet.querySelector('.changed')?.remove();
	if (changed && day !== undefined) {
		const mark = document.createElement('p');
		mark.className = 'changed';
		mark.textContent = `Changed since you ticked it on ${day}: read it again.`;
		sheet.querySelector('h3, h4')?.after(mark);
	}
}

function fillRecords(progress: Progress, filled: boolean): void {
	for (const blank of document.querySelectorAll<HTMLElement>('.paper .blank[data-record]')) {
		const value = progress.records[blank.dataset['record'] ?? ''];
		const text = filled && value !== undefined ? value : '';
		if (blank instanceof HTMLInputElement) blank.value = text;
		else blank.textContent = text;
	}
}

/** On the cover: how much is left, and a line for each finished chapter, whose sheets are left out. */
function summarise(lines: readonly string[]): void {
	const place = document.querySelector<HTMLElement>('.left-summary');
	if (!place) return;
	place.replaceChildren(
		...lines.map((line) => {
			const paragraph = document.createElement('p');
			paragraph.textContent = line;
			return paragraph;
		})
	);
	place.hidden = lines.length === 0;
}

const count = (steps: number) => `${String(steps)} ${steps === 1 ? 'step' : 'steps'}`;

/**
 * Shows the progress kept in this browser on the sheets.
 *
 * @returns What the bar says about it.
 */
export function showProgress({ onlyLeft, filled }: Shown): string {
	const store = openStore();
	const progress = store.read();
	const steps = stepsIn(document);
	const state = ticksOf(progress, steps);
	const done = new Set(state.done);
	const changed = new Set(state.changed);
	const lines: string[] = [];
	const left = steps.length - done.size;
	if (onlyLeft) lines.push(`${count(left)} of ${String(steps.length)} left.`);
	for (const step of steps) {
		step.sheet.hidden = onlyLeft && done.has(step.id);
		drawTick(step, progress, (onlyLeft || filled) && changed.has(step.id), filled);
	}
	for (const chapter of document.querySelectorAll<HTMLElement>('.chapter')) {
		const own = stepsIn(chapter);
		chapter.hidden = onlyLeft && own.every(({ id }) => done.has(id));
		if (chapter.hidden)
			lines.push(`Chapter ${tidy(chapter.querySelector('h2')?.textContent)}: finished, ${count(own.length)} ticked.`);
	}
	fillRecords(progress, filled);
	summarise(lines);
	if (!onlyLeft && !filled) return '';
	if (isUntouched(progress)) return `This browser holds no progress: ${count(steps.length)} to do.`;
	const parts = [
		`${String(done.size)} of ${count(steps.length)} done, ${String(left)} left`,
		...(changed.size > 0 ? [`${String(changed.size)} changed since they were ticked`] : []),
	];
	return `${parts.join('; ')}.${store.reason === undefined ? '' : ` ${store.reason}`}`;
}
