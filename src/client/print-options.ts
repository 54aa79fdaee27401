import { showProgress, type Shown } from './print-progress.ts';

/** What the address asks for, as far as it is offered, and what of it is not. */
function choose(select: HTMLSelectElement, asked: string | null): string | undefined {
	if (asked === null) return undefined;
	const offered = [...select.options];
	const option = offered.find(({ value }) => value === asked.toLowerCase());
	if (option) {
		select.value = option.value;
		return undefined;
	}
	const [first] = offered;
	return `The address asks for “${asked.slice(0, 40)}”, which is not offered. Used instead: ${first?.text ?? ''}.`;
}

/** The bar above the sheets: paper, which steps, blank or with progress, kept in the address. */
class PrintOptions extends HTMLElement {
	#listeners: AbortController | undefined;

	connectedCallback() {
		const form = this.querySelector('form');
		if (!form) return;
		this.#listeners = new AbortController();
		const { signal } = this.#listeners;
		const parameters = new URLSearchParams(location.search);
		for (const select of form.querySelectorAll('select')) {
			const fault = choose(select, parameters.get(select.name));
			const place = this.querySelector(`#fault-${select.name}`);
			if (place) place.textContent = fault ?? '';
		}
		form.hidden = false;
		form.addEventListener('change', this.#change, { signal });
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				print();
			},
			{ signal }
		);
		this.#apply();
	}

	disconnectedCallback() {
		this.#listeners?.abort();
	}

	#value(name: string): string | undefined {
		return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value;
	}

	#change = (event: Event) => {
		const address = new URL(location.href);
		for (const select of this.querySelectorAll('select')) {
			if (select.selectedIndex === 0) address.searchParams.delete(select.name);
			else address.searchParams.set(select.name, select.value);
		}
		history.replaceState(null, '', address);
		const name = event.target instanceof HTMLSelectElement ? event.target.name : '';
		const place = this.querySelector(`#fault-${name}`);
		if (place) place.textContent = '';
		this.#apply();
	};

	#apply() {
		const paper = this.#value('paper') ?? 'a4';
		for (const sheet of document.querySelectorAll<HTMLStyleElement>('style[data-paper]'))
			sheet.media = sheet.dataset['paper'] === paper ? 'all' : 'not all';
		document.documentElement.dataset['sheet'] = paper;
		const shown: Shown = { onlyLeft: this.#value('steps') === 'left', filled: this.#value('fill') === 'progress' };
		const output = this.querySelector('output');
		if (output && this.#value('steps') !== undefined) output.value = showProgress(shown);
	}
}

customElements.define('print-options', PrintOptions);
