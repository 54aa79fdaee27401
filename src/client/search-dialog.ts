import { type FoundPage, type Hit, loadEngine, type LoadingEngine } from './search-engine.ts';

const waitMs = 30;

/** What searches and shows: field, list of pages with their best places, keys. Its markup is in the page. */
export class SearchDialog {
	readonly #host: HTMLElement;
	readonly #base: string;
	#engine: Promise<LoadingEngine> | undefined;
	#latest = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param index Answer to the request for the index, already under way. */
	constructor(host: HTMLElement, base: string, index: Promise<Response>) {
		this.#host = host;
		this.#base = base;
		this.#engine = this.#load(index);
		this.#engine.catch(() => undefined);
		const dialog = this.#find('dialog');
		const input = this.#find('input');
		input.addEventListener('input', () => this.#soon(input.value.trim()));
		this.#find('form').addEventListener('submit', (event) => this.#submit(event));
		dialog.addEventListener('click', (event) => {
			if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
		});
		dialog.addEventListener('keydown', (event) => this.#key(event));
	}

	/** Searches what already stands in the field. */
	start(): void {
		this.#soon(this.#find('input').value.trim());
	}

	/** The first element of a kind; the component renders each once. */
	#find<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
		const found = this.#host.querySelector(tag);
		if (!found) throw new Error(`search has no ${tag}`);
		return found;
	}

	/** After a failure the next search asks again. */
	#load(index = fetch(`${this.#base}search-index.json`)): Promise<LoadingEngine> {
		return loadEngine(this.#base, index).catch((error: unknown) => {
			this.#engine = undefined;
			throw error;
		});
	}

	/** Enter goes to the first hit; the button closes. */
	#submit(event: SubmitEvent) {
		if (event.submitter instanceof HTMLButtonElement && document.activeElement === event.submitter) return;
		event.preventDefault();
		this.#host.querySelector<HTMLAnchorElement>('ol a')?.click();
	}

	/** Arrows walk through the hits; Escape closes at once, where a search field would only empty itself first. */
	#key(event: KeyboardEvent) {
		if (event.key === 'Escape') this.#find('dialog').close();
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined) return;
		const stops = [this.#find('input'), ...this.#host.querySelectorAll<HTMLElement>('ol a')];
		const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}

	#soon(term: string) {
		clearTimeout(this.#timer);
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
			const { engine, complete } = await (this.#engine ??= this.#load());
			if (turn === this.#latest) this.#show(term, engine.search(term), false);
			await complete;
			if (turn === this.#latest) this.#show(term, engine.search(term), true);
		} catch {
			if (turn === this.#latest)
				this.#say('Search needs the built site (npm start) and a connection; the menu lists every document.');
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
