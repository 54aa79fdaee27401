import { ticksOf } from '../domain/progress/progress.ts';
import { bindFields, boxesIn } from './progress/fields.ts';
import { openStore } from './progress/store.ts';

/** Keeps the boxes and fields of a document's steps on the device, and says how far the builder is. */
class StepTicks extends HTMLElement {
	connectedCallback() {
		const store = openStore();
		const boxes = boxesIn(document);
		const line = document.createElement('p');
		line.setAttribute('role', 'status');
		this.append(line);
		bindFields(document, store);

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
}

customElements.define('step-ticks', StepTicks);
