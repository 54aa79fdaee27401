import { ticksOf } from '../../domain/progress/progress.ts';
import { bindFields, boxesIn } from './fields.ts';
import { openStore } from './store.ts';

/**
 * Connects the boxes and fields of a document's steps with the device, and says in `place` how far the builder is.
 *
 * @param touched Boxes and fields that the reader changed before this was loaded.
 */
export function bindDocument(place: HTMLElement, touched: readonly HTMLInputElement[]): void {
	const store = openStore();
	const boxes = boxesIn(document);
	const line = document.createElement('p');
	line.setAttribute('role', 'status');
	place.append(line);
	const early = touched.map((input) => ({ input, checked: input.checked, value: input.value }));
	bindFields(document, store);
	for (const { input, checked, value } of early) {
		Object.assign(input, { checked, value });
		input.dispatchEvent(new Event(input.type === 'checkbox' ? 'change' : 'input'));
	}

	const show = () => {
		const { done, changed } = ticksOf(store.read(), boxes);
		const links = boxes
			.filter(({ id }) => changed.includes(id))
			.flatMap(({ section, id }, index) => {
				const link = document.createElement('a');
				link.href = `#step-${id}`;
				link.textContent = section.getAttribute('aria-label') ?? id;
				return index > 0 ? ['; ', link] : [link];
			});
		line.replaceChildren(
			`On this device ${done.length} of ${boxes.length} steps are ticked.`,
			...(links.length > 0 ? [' Changed since you ticked them: ', ...links, '.'] : []),
			...(store.reason === undefined ? [] : [` ${store.reason}`])
		);
	};
	store.subscribe(show);
	show();
}
