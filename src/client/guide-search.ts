import type { SearchDialog } from './search-dialog.ts';

/** The way into the search: button and keys. What searches and shows is loaded when the reader reaches for it. */
class GuideSearch extends HTMLElement {
	#loading: Promise<SearchDialog> | undefined;

	connectedCallback() {
		const button = this.querySelector('button');
		if (!button) return;
		button.disabled = false;
		for (const reach of ['pointerenter', 'focus', 'touchstart'])
			button.addEventListener(reach, () => void this.#load().catch(() => undefined), { passive: true, once: true });
		button.addEventListener('click', () => this.#open());
		document.addEventListener('keydown', (event) => this.#shortcut(event));
	}

	/** Interface and index travel together. A failure is said when somebody opens the search; the next reach tries again. */
	#load(): Promise<SearchDialog> {
		this.#loading ??= this.#fetch().catch((error: unknown) => {
			this.#loading = undefined;
			throw error;
		});
		return this.#loading;
	}

	async #fetch(): Promise<SearchDialog> {
		const base = this.dataset['base'] ?? '/';
		const index = fetch(`${base}search-index.json`);
		index.catch(() => undefined); // said by the dialog, when there is one
		const { SearchDialog: Dialog } = await import('./search-dialog.ts');
		return new Dialog(this, base, index);
	}

	/** The dialog is in the page and opens at once; what was typed before the search is there is searched then. */
	#open() {
		const dialog = this.querySelector('dialog');
		if (dialog && !dialog.open) dialog.showModal();
		this.querySelector('input')?.select();
		this.#load()
			.then((search) => search.start())
			.catch(() => {
				const state = this.querySelector('[role="status"]');
				if (state) state.textContent = 'Search could not be loaded. The menu lists every document.';
			});
	}

	#shortcut(event: KeyboardEvent) {
		const typing =
			event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
		const isCtrlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
		if (!isCtrlK && (event.key !== '/' || typing)) return;
		event.preventDefault();
		this.#open();
	}
}

customElements.define('guide-search', GuideSearch);
