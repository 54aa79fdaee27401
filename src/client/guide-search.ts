/** The part of Pagefind's interface that is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
	options(options: { baseUrl?: string; excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	preload(term: string): Promise<void>;
	search(term: string): Promise<{ results: { data(): Promise<Page> }[] }>;
}
interface Hit {
	url: string;
	title: string;
	excerpt: string;
}
interface Page {
	url: string;
	meta: { title?: string };
	excerpt: string;
	sub_results: Hit[];
}

const pagesShown = 6;
const hitsPerPage = 3;
const waitMs = 40;

/** Search over the built site. Nothing of it is loaded before the reader reaches for it. */
class GuideSearch extends HTMLElement {
	#pagefind: Promise<Pagefind> | undefined;
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

	#load(): Promise<Pagefind> {
		this.#pagefind ??= (async () => {
			const bundle = this.dataset['bundle'] ?? '/pagefind/';
			const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
			await pagefind.options({ excerptLength: 18 });
			await pagefind.init();
			return pagefind;
		})();
		return this.#pagefind;
	}

	/** Fetches what a search will need; that it fails is said when somebody searches. */
	#warmUp(term = '') {
		this.#load()
			.then((pagefind) => (term === '' ? undefined : pagefind.preload(term)))
			.catch(() => undefined);
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

	#move(event: KeyboardEvent) {
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
		this.#warmUp(term);
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
			const { results } = await (await this.#load()).search(term);
			const pages = await Promise.all(results.slice(0, pagesShown).map((result) => result.data()));
			if (turn !== this.#latest) return;
			this.#say(
				results.length === 0 ? `Nothing found for “${term}”.` : `${String(results.length)} pages mention “${term}”.`
			);
			this.#find('ol').replaceChildren(...pages.map(pageItem));
		} catch {
			if (turn === this.#latest)
				this.#say('Search could not be loaded. The documents in the menu are complete without it.');
		}
	}

	#say(text: string) {
		this.#find('p').textContent = text;
	}
}

function pageItem({ url, meta, sub_results: hits }: Page): HTMLElement {
	const item = hitItem({ url, title: meta.title ?? url, excerpt: '' });
	const list = document.createElement('ul');
	list.append(...hits.slice(0, hitsPerPage).map(hitItem));
	item.append(list);
	return item;
}

function hitItem({ url, title, excerpt }: Hit): HTMLElement {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = url;
	link.textContent = title;
	item.append(link);
	if (excerpt !== '') {
		const text = document.createElement('p');
		// Pagefind escapes the page's text and adds only its own <mark>.
		text.innerHTML = excerpt;
		item.append(text);
	}
	return item;
}

customElements.define('guide-search', GuideSearch);
