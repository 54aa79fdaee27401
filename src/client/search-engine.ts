import uFuzzy from '@leeoniya/ufuzzy';

interface IndexPage {
	address: string;
	title: string;
	/** Anchor, heading or name of a row, and 1 for a row or block. */
	places: [anchor: string, heading: string, isBlock?: 1][];
}

/** A place that answers the question. */
export interface Hit {
	href: string;
	heading: string;
	/** Heading that a row stands under. */
	under: string;
	/** Pieces of the text around the first match; every second piece is the match itself. */
	excerpt: string[];
}

/** A page with its best places. */
export interface FoundPage {
	href: string;
	title: string;
	hits: Hit[];
}

interface Place {
	page: IndexPage;
	anchor: string;
	heading: string;
	under: string;
}

const charactersAround = 70;
const hitsPerPage = 3;
const pagesShown = 6;
const rankedAtMost = 1000;

async function json(response: Response): Promise<unknown> {
	if (!response.ok) throw new Error(`${response.url} answers ${String(response.status)}`);
	return response.json();
}

/** Looks through the guide in memory: headings and row names first, then what stands under them. */
export class SearchEngine {
	readonly #fuzzy = new uFuzzy();
	readonly #places: Place[];
	readonly #headings: string[];
	readonly #base: string;
	#texts: string[] = [];

	constructor(pages: readonly IndexPage[], base: string) {
		this.#base = base;
		this.#places = pages.flatMap(placesOf);
		this.#headings = this.#places.map(({ heading }) => heading);
	}

	/** @param texts For each page the text of each place, in the order of the index. */
	addTexts(texts: readonly (readonly string[])[]): void {
		this.#texts = texts.flat().map((text, index) => `${this.#headings[index] ?? ''} ${text}`);
	}

	/** Pages that hold every word of the question, best first. */
	search(question: string): { pages: FoundPage[]; total: number } {
		const order = [...new Set([...this.#match(this.#headings, question), ...this.#match(this.#texts, question)])];
		const pages = new Map<IndexPage, FoundPage>();
		for (const index of order) {
			const place = this.#places[index];
			if (!place) continue;
			const { page } = place;
			const found = pages.get(page) ?? { href: `${this.#base}${page.address}`, title: page.title, hits: [] };
			pages.set(page, found);
			if (found.hits.length < hitsPerPage) found.hits.push(this.#hit(place, this.#texts[index] ?? '', question));
		}
		return { pages: [...pages.values()].slice(0, pagesShown), total: order.length };
	}

	/** Places whose text holds every word, in any order, best first. */
	#match(haystack: string[], question: string): number[] {
		const [found, info, order] = this.#fuzzy.search(haystack, question, 3, rankedAtMost);
		if (!found) return [];
		return info && order ? order.flatMap((position) => info.idx[position] ?? []) : found;
	}

	#hit({ page, anchor, heading, under }: Place, text: string, question: string): Hit {
		const href = `${this.#base}${page.address}${anchor === '' ? '' : `#${anchor}`}`;
		const body = text.slice(heading.length).trim();
		const [word = ''] = question.toLowerCase().split(/\s+/);
		const at = Math.max(0, body.toLowerCase().indexOf(word));
		const end = body.toLowerCase().startsWith(word, at) ? at + word.length : at;
		const start = Math.max(0, at - charactersAround);
		const before = `${start > 0 ? '…' : ''}${body.slice(start, at)}`;
		const after = body.slice(end, end + charactersAround);
		return {
			href,
			heading,
			under,
			excerpt: [before, body.slice(at, end), `${after}${end + charactersAround < body.length ? '…' : ''}`],
		};
	}
}

function placesOf(page: IndexPage): Place[] {
	let above = '';
	return page.places.map(([anchor, heading, isBlock]) => {
		const under = isBlock ? above : '';
		if (!isBlock) above = heading;
		return { page, anchor, heading, under };
	});
}

/** An engine that answers from headings at once; `complete` settles when it knows the text as well. */
export interface LoadingEngine {
	engine: SearchEngine;
	complete: Promise<void>;
}

/**
 * @param base Path the site is served under, with a slash at its end.
 * @param index Answer to the request for `search-index.json`, which may be under way before this file is here.
 */
export async function loadEngine(base: string, index: Promise<Response>): Promise<LoadingEngine> {
	const engine = new SearchEngine((await json(await index)) as IndexPage[], base);
	// The text comes after the headings, so that on a slow line the first answer does not wait for it.
	const texts = fetch(`${base}search-texts.json`).then(json);
	const complete = texts.then((loaded) => engine.addTexts(loaded as string[][]));
	complete.catch(() => undefined); // whoever searches awaits it and says so
	return { engine, complete };
}
