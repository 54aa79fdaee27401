import { ticksOf } from '../domain/progress/progress.ts';
import { openStore } from './progress/store.ts';

/** Marks what the builder has ticked in the guide: steps, and places where nothing is left to do. */
const store = openStore();

function show(map: Element): void {
	const steps = [...map.querySelectorAll<HTMLElement>('[data-step]')];
	const { done } = ticksOf(
		store.read(),
		steps.map(({ dataset }) => ({ id: dataset['step'] ?? '', hash: dataset['hash'] ?? '' }))
	);
	const ticked = new Set(done.map((id) => `s-${id}`));
	for (const step of steps) step.toggleAttribute('data-done', ticked.has(step.dataset['key'] ?? ''));
	for (const entry of map.querySelectorAll<HTMLElement>('[data-lights^="p-"]')) {
		const own = (entry.dataset['lights'] ?? '').split(' ').filter((key) => key.startsWith('s-'));
		const isDone = own.length > 0 && own.every((key) => ticked.has(key));
		entry.toggleAttribute('data-done', isDone);
		const place = map.querySelector<SVGAElement>(`a.place[data-key="${entry.dataset['key'] ?? ''}"]`);
		if (!place) continue;
		place.toggleAttribute('data-done', isDone);
		const name = (place.getAttribute('aria-label') ?? '').replace(/, done$/, '');
		place.setAttribute('aria-label', isDone ? `${name}, done` : name);
	}
}

for (const map of document.querySelectorAll('chassis-map')) {
	show(map);
	store.subscribe(() => show(map));
}
