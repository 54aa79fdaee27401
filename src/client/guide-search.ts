import type { FoundPage, Hit, LoadingEngine } from './search-engine.ts';

const waitMs = 30;

/** Search over the built site. Nothing of it is loaded before the reader reaches for it. */
class GuideSearch extends HTMLElement {
	#engine: Promise<LoadingEngine> | undefined;
	#latest = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		const open = this.#find('button');
		const input = this.#find('input');
		open.disabled = false;
		for (const reach of ['pointerenter', 'focus', 'touchstart'])
			open.addEventListener(reach, () => this.#warmUp(), { passive: true, once: true });
		open.addEventListener('click', () => this.#open());
		input.addEventListener('input', () => this.#soon(input.value.trim()));
		this.#find('form').addEventListener('submit', (event) => this.#submit(event));
		const dialog = this.#find('dialog');
		dialog.addEventListener('click', (event) => {
			if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
		});
		dialog.addEventListener('keydown', (event) => this.#move(event));
		document.addEventListener('keydown', (event) => this.#shortcut(event));
	}

	/** The first element of a kind; the component renders each once, the opening button first. */
	#find<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
		const found = this.querySelector(tag);
		if (!found) throw new Error(`search has no ${tag}`);
		return found;
	}

	/** Fetches what a search needs, once; a failure is said when somebody searches, and the next reach tries again. */
	#load(): Promise<LoadingEngine> {
		this.#engine ??= import('./search-engine.ts')
			.then(({ loadEngine }) => loadEngine(this.dataset['base'] ?? '/'))
			.catch((error: unknown) => {
				this.#engine = undefined;
				throw error;
			});
		return this.#engine;
	}

	#warmUp() {
		this.#load().catch(() => undefined);
	}

	#open() {
		const dialog = this.#find('dialog');
		if (!dialog.open) dialog.showModal();
		this.#find('input').select();
		this.#load().catch(() => this.#say('Search needs the built site: run npm start instead of npm run dev.'));
	}

	#shortcut(event: KeyboardEvent) {
		const typing =
			event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
		const isCtrlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
		if (!isCtrlK && (event.key !== '/' || typing)) return;
		event.preventDefault();
		this.#open();
	}

	/** Enter goes to the first hit; the button closes. */
	#submit(event: SubmitEvent) {
		if (event.submitter instanceof HTMLButtonElement && document.activeElement === event.submitter) return;
		event.preventDefault();
		this.querySelector<HTMLAnchorElement>('.results a')?.click();
	}

	/** Arrows walk through the hits; Escape closes at once, where a search field would only empty itself first. */
	#move(event: KeyboardEvent) {
		if (event.key === 'Escape') this.#find('dialog').close();
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined) return;
		const stops = [this.#find('input'), ...this.querySelectorAll<HTMLElement>('.results a')];
		const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}

	#soon(term: string) {
		clearTimeout(this.#timer);
		this.#warmUp();
		this.#timer = setTimeout(() => void this.#search(term), waitMs);
	}

	async #search(term: string) {
		const turn = ++this.#latest;
		if (term === '') {
			this.#say('');
			this.#find('ol').replaceChildren();
			return;
		}
		try {
			const { engine, complete } = await this.#load();
			if (turn === this.#latest) this.#show(term, engine.search(term), false);
			await complete;
			if (turn === this.#latest) this.#show(term, engine.search(term), true);
		} catch {
			if (turn === this.#latest)
				this.#say('Search could not be loaded. The documents in the menu are complete without it.');
		}
	}

	#show(term: string, { pages, total }: { pages: FoundPage[]; total: number }, isComplete: boolean) {
		const nothing = isComplete ? `Nothing found for “${term}”.` : 'Searching …';
		this.#say(total === 0 ? nothing : `${String(total)} places mention “${term}”.`);
		this.#find('ol').replaceChildren(...pages.map(pageItem));
	}

	#say(text: string) {
		this.#find('p').textContent = text;
	}
}

function pageItem({ href, title, hits }: FoundPage): HTMLElement {
	const item = linkItem(href, title);
	const list = document.createElement('ul');
	list.append(...hits.filter(({ heading }) => heading !== title).map(hitItem));
	item.append(list);
	return item;
}

function hitItem({ href, heading, under, excerpt }: Hit): HTMLElement {
	const item = linkItem(href, heading);
	if (under !== '') item.append(` in ${under}`);
	const text = document.createElement('p');
	text.append(...excerpt.map((piece, index) => (index % 2 === 1 ? marked(piece) : piece)));
	item.append(text);
	return item;
}

function linkItem(href: string, words: string): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = href;
	link.textContent = words;
	item.append(link);
	return item;
}

function marked(words: string): HTMLElement {
	const mark = document.createElement('mark');
	mark.textContent = words;
	return mark;
}

customElements.define('guide-search', GuideSearch);
