import { parseHTML } from 'linkedom';
import { NoteNumbers, sourceNote, type Note } from '../../view-models/print/notes.ts';
import { forPaper } from './for-paper.ts';
import { ownIds } from './own-ids.ts';

/** A document that stands in the print. */
export interface PrintedDocument {
	/** Address on the site without the base: `/04-assembly-guide/`. */
	path: string;
	title: string;
	/** Id of its element in the print. */
	id: string;
}

export interface PrintContext {
	/** Scheme and host of the published site. */
	site: string;
	/** Path it is published under, without a slash at its end: empty or `/guide`. */
	base: string;
	/** Documents in this print: links between them stay inside it. */
	documents: readonly PrintedDocument[];
	/** Titles of all pages by their path, for the list at the end. */
	titles: ReadonlyMap<string, string>;
}

export interface PrintedHtml {
	html: string;
	links: Note[];
	sources: Note[];
}

/**
 * Links that get no code: a figure leads to the row that proves it, and a chapter proves its figures behind its gate; the
 * words there and in the line of times name the row themselves.
 */
const ownedElsewhere = '.figure, .meta a, .risk a, .basis a:not(.sources a)';

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** An address without the base it is served under, or nothing where it leaves the site. */
function pathOf(href: string, { site, base }: PrintContext): string | undefined {
	const local = href.startsWith(`${site}/`) ? href.slice(site.length) : href;
	if (!local.startsWith('/')) return undefined;
	return local.startsWith(`${base}/`) ? local.slice(base.length) : local;
}

function titleOf(path: string, words: string, { titles }: PrintContext): string {
	const [page = '', anchor] = path.split('#');
	const title = titles.get(page);
	if (title === undefined) return words;
	return anchor === undefined || words.toLowerCase() === title.toLowerCase() ? title : `${title}: ${words}`;
}

/** The mark that stands behind a link: `[L7]`, leading to the list at the end. */
function markOf(code: string, root: Document): Element {
	const mark = root.createElement('a');
	mark.className = 'note-code';
	mark.setAttribute('href', `#note-${code}`);
	mark.textContent = `[${code}]`;
	return mark;
}

/** What became of the ids of each document, by the id of the document's element. */
type Places = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Every link leads to another place of the print, or gets a code that the list at the end explains. */
function numberLinks(root: Document, elements: readonly Element[], places: Places, context: PrintContext): NoteNumbers {
	const numbers = new NoteNumbers();
	const owners = new Map(
		elements.flatMap((element, index) =>
			[...element.querySelectorAll('a[href]')].map((link) => [link, context.documents[index]] as const)
		)
	);
	for (const link of root.body.querySelectorAll('a[href]')) {
		const href = link.getAttribute('href') ?? '';
		const own = owners.get(link);
		const isBare = href.startsWith('#');
		const path = isBare ? own && `${own.path}${href}` : pathOf(href, context);
		const place = path === undefined ? undefined : placeOf(path, places, context);
		if (place !== undefined) {
			link.setAttribute('href', `#${place}`);
			continue;
		}
		if (isBare && path !== undefined) link.setAttribute('href', `${context.base}${path}`);
		if ((isBare && !own) || link.matches(ownedElsewhere) || href.startsWith('mailto:')) continue;
		const address = path === undefined ? href : `${context.site}${context.base}${path}`;
		const source = path === undefined ? sourceNote(href) : undefined;
		const words = textOf(link);
		const code = source
			? numbers.codeOf('S', address, source.title, source.detail)
			: numbers.codeOf('L', address, path === undefined ? words : titleOf(path, words, context));
		link.after('\u00a0', markOf(code, root));
	}
	return numbers;
}

/** Id of the element of this print that an address of the site leads to, if it stands here. */
function placeOf(path: string, places: Places, { documents }: PrintContext): string | undefined {
	const [page, anchor] = path.split('#');
	const document = documents.find((candidate) => candidate.path === page);
	if (!document) return undefined;
	return anchor === undefined || anchor === '' ? document.id : places.get(document.id)?.get(anchor);
}

/**
 * Makes pages of a screen into pages of paper: every id once, links between documents of the print lead inside it,
 * other links get a code, every address one code.
 *
 * @throws {RangeError} When a document has no element in the print.
 */
export function printedHtml(html: string, context: PrintContext): PrintedHtml {
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	forPaper(document.body);
	const elements = context.documents.map(({ id, path }) => {
		const element = document.getElementById(id);
		if (!element) throw new RangeError(`the print has no element "${id}" for ${path}`);
		return element;
	});
	const places = ownIds(elements);
	const numbers = numberLinks(document, elements, places, context);
	return { html: document.body.innerHTML, links: numbers.list('L'), sources: numbers.list('S') };
}
