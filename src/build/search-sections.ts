/**
 * A place a search can lead to: its anchor on the page and its heading; of a row or block its name, and 1. A tuple
 * keeps the file small.
 */
export type SearchPlace = [anchor: string, heading: string] | [anchor: string, name: string, isBlock: 1];

/** One page of the index: address relative to the base, title, places in order, and the text of each place. */
export interface SearchPage {
	address: string;
	title: string;
	places: SearchPlace[];
	texts: string[];
}

/** What is no text of the page: controls, drawings, table heads, and the provenance that repeats in every row. */
const ignored =
	'script, style, svg, button, thead, .title-block, .colophon, .sr-only, .sources, .status, .copy-link, td[data-label="Date"], [data-search-ignore]';
/** Blocks that are found on their own, with their own anchor. */
const blocks = 'tr[id], article[id], section[id], li[id], div[id^="step-"], div[id^="problem-"], div[id^="proc-"]';
const endsWithSpace = /^(?:TD|TH|P|LI|DT|DD|TR|DIV|H\d|PRE|CAPTION|SMALL|FIGCAPTION)$/;

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Text with a space between cells and blocks, which `textContent` would run together. */
function textOf(element: Element): string {
	const parts: string[] = [];
	const walk = (node: Node): void => {
		if (node.nodeType === 3) parts.push(node.textContent ?? '');
		else if (node.nodeType === 1 && !(node as Element).matches(ignored)) {
			const isSecondLine = (node as Element).matches('.detail');
			if (isSecondLine) parts.push(' ');
			for (const child of node.childNodes) walk(child);
			if (isSecondLine || endsWithSpace.test(node.nodeName)) parts.push(' ');
		}
	};
	walk(element);
	return tidy(parts.join(''));
}

function nameOf(block: Element): string {
	const named = block.querySelector('th, h3, h4, dt, b, p');
	return named ? textOf(named).slice(0, 120) : '';
}

/** Gathers the places of one page; text between blocks belongs to the heading above it. */
class Places {
	readonly places: SearchPlace[] = [];
	readonly texts: string[] = [];
	#heading = 0;

	openBlock(anchor: string, name: string, text: string): void {
		this.places.push([anchor, name, 1]);
		this.texts.push(text.startsWith(name) ? text.slice(name.length).trim() : text);
	}

	openHeading(anchor: string, heading: string): void {
		this.#heading = this.places.length;
		this.places.push([anchor, heading]);
		this.texts.push('');
	}

	add(text: string): void {
		const before = this.texts[this.#heading] ?? '';
		this.texts[this.#heading] = before === '' ? text : `${before} ${text}`;
	}

	headingText(): string {
		return this.places[this.#heading]?.[1] ?? '';
	}
}

/**
 * Cuts a finished page into what a search can lead to.
 *
 * @param address Relative to the base: `01-bill-of-materials/`.
 * @returns Nothing for a page without a main part, or one whose main part is marked with `data-search-ignore`.
 */
export function sectionsOf(document: Document, address: string): SearchPage | undefined {
	const main = document.querySelector('main');
	const title = tidy(document.querySelector('h1')?.textContent);
	if (!main || main.matches('[data-search-ignore]') || title === '') return undefined;
	const found = new Places();
	found.openHeading('', title);
	const visit = (element: Element): void => {
		if (element.matches(ignored) || element.nodeName === 'H1') return;
		if (/^H[234]$/.test(element.nodeName)) found.openHeading(element.id, textOf(element));
		else if (element.matches(blocks))
			found.openBlock(element.id, nameOf(element) || found.headingText(), textOf(element));
		else if (element.querySelector(`h1, h2, h3, h4, ${blocks}`)) for (const child of element.children) visit(child);
		else found.add(textOf(element));
	};
	for (const child of main.children) visit(child);
	return { address, title, places: found.places, texts: found.texts };
}
