import { ticksOf, tickTime, withRecord, withTick } from '../../domain/progress/progress.ts';
import type { ProgressStore } from './store.ts';

/** Characters of one value: a serial number, a reading, a few words. */
const MOST_TYPED = 200;

/** Ticks or unticks a step with the text it has now. */
export function setTick(store: ProgressStore, id: string, hash: string, isDone: boolean): void {
	store.update((progress) => withTick(progress, id, isDone ? { hash, at: tickTime(new Date()) } : undefined));
}

/** Takes ticks out: their steps are then as if never ticked. */
export function forgetTicks(store: ProgressStore, ids: readonly string[]): void {
	store.update((progress) => ids.reduce((rest, id) => withTick(rest, id, undefined), progress));
}

interface Box {
	section: HTMLElement;
	input: HTMLInputElement | null;
	id: string;
	hash: string;
}

/** Boxes of the steps below `root`, each with the fingerprint of its text. */
export function boxesIn(root: ParentNode): Box[] {
	return [...root.querySelectorAll<HTMLElement>('.step[data-step]')].map((section) => ({
		section,
		input: section.querySelector<HTMLInputElement>('.tick input'),
		id: section.dataset['step'] ?? '',
		hash: section.dataset['hash'] ?? '',
	}));
}

/**
 * Connects the boxes and record fields below `root` with what the device keeps: every change is kept at once, changes
 * of other tabs are shown. A field that is being typed in stays as it is.
 */
export function bindFields(root: ParentNode, store: ProgressStore): void {
	const boxes = boxesIn(root);
	const fields = [...root.querySelectorAll<HTMLInputElement>('input[data-record]')];
	for (const { input, id, hash } of boxes)
		input?.addEventListener('change', () => {
			setTick(store, id, hash, input.checked);
		});
	for (const field of fields) {
		field.maxLength = MOST_TYPED;
		field.autocomplete = 'off';
		field.addEventListener('input', () => {
			store.update((progress) => withRecord(progress, field.dataset['record'] ?? '', field.value));
		});
	}

	const show = () => {
		const progress = store.read();
		const { done, changed } = ticksOf(progress, boxes);
		for (const { section, input, id } of boxes) {
			if (input) input.checked = done.includes(id);
			section.dataset['state'] = done.includes(id) ? 'done' : changed.includes(id) ? 'changed' : 'open';
		}
		for (const field of fields) {
			const value = progress.records[field.dataset['record'] ?? ''] ?? '';
			if (field !== document.activeElement && field.value !== value) field.value = value;
		}
	};
	store.subscribe(show);
	show();
}
