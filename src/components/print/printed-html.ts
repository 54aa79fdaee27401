import { parseHTML } from 'linkedom';
import { NoteNumbers, sourceNote, type Note } from '../../view-models/print/notes.ts';
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

/** What works on a screen only. */
const controls = 'script, button, .copy-link, [data-screen-only]';

/**
 * Links that get no code: a figure leads to the row that proves it, and a step proves its figures under "Rests on"; the
 * words there and in the line of times name the row themselves.
 */
const ownedElsewhere = '.figure, .meta a, .basis a:not(.sources a)';

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** A field of a screen becomes room on paper; what is kept under its name stays known. */
function replaceBy(input: Element, className: string): void {
	const room = input.ownerDocument.createElement('span');
	room.className = className;
	const record = input.getAttribute('data-record');
	if (record !== null) room.setAttribute('data-record', record);
	input.replaceWith(room);
}

/** Boxes for a pencil in place of boxes for a mouse; nothing closed, nothing hidden. */
function forPaper(root: Element): void {
	for (const control of root.querySelectorAll(controls)) control.remove();
	for (const input of root.querySelectorAll('input[type="checkbox"]')) replaceBy(input, 'pencil-box');
	for (const input of root.querySelectorAll('input[data-record]')) replaceBy(input, 'blank');
	for (const label of root.querySelectorAll('label')) label.removeAttribute('for');
	for (const details of root.querySelectorAll('details')) details.setAttribute('open', '');
	for (const frame of root.querySelectorAll('.frame[tabindex]')) frame.removeAttribute('tabindex');
}

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

/** Links of one document: to another place of the print, or with a code that the list at the end explains. */
function numberLinks(element: Element, document: PrintedDocument, numbers: NoteNumbers, context: PrintContext): void {
	const root = element.ownerDocument;
	for (const link of element.querySelectorAll('a[href]')) {
		const href = link.getAttribute('href') ?? '';
		const path = href.startsWith('#') ? `${document.path}${href}` : pathOf(href, context);
		const place = path === undefined ? undefined : placeOf(path, root, context);
		if (place !== undefined) {
			link.setAttribute('href', `#${place}`);
			continue;
		}
		if (href.startsWith('#')) link.setAttribute('href', `${context.base}${document.path}${href}`);
		if (link.matches(ownedElsewhere) || href.startsWith('mailto:')) continue;
		const address = path === undefined ? href : `${context.site}${context.base}${path}`;
		const source = path === undefined ? sourceNote(href) : undefined;
		const code = source
			? numbers.codeOf('S', address, source.title, source.detail)
			: numbers.codeOf('L', address, path === undefined ? textOf(link) : titleOf(path, textOf(link), context));
		const note = root.createElement('a');
		note.className = 'note-code';
		note.setAttribute('href', `#note-${code}`);
		note.textContent = `[${code}]`;
		link.after('\u00a0', note);
	}
}

/** Id of the element of this print that an address of the site leads to, if it stands here. */
function placeOf(path: string, root: Document, { documents }: PrintContext): string | undefined {
	const [page, anchor] = path.split('#');
	const document = documents.find((candidate) => candidate.path === page);
	if (!document) return undefined;
	if (anchor === undefined || anchor === '') return document.id;
	return root.getElementById(document.id)?.querySelector(`[data-anchor="${anchor}"]`)?.id;
}

/**
 * Makes pages of a screen into pages of paper: every id once, links between documents of the print lead inside it,
 * other links get a code, every address one code.
 */
export function printedHtml(html: string, context: PrintContext): PrintedHtml {
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	forPaper(document.body);
	const elements = context.documents.map((printed) => {
		const element = document.getElementById(printed.id);
		if (!element) throw new RangeError(`the print has no element "${printed.id}" for ${printed.path}`);
		return { element, printed };
	});
	ownIds(elements.map(({ element }) => element));
	const numbers = new NoteNumbers();
	for (const { element, printed } of elements) numberLinks(element, printed, numbers, context);
	for (const anchored of document.querySelectorAll('[data-anchor]')) anchored.removeAttribute('data-anchor');
	return { html: document.body.innerHTML, links: numbers.list('L'), sources: numbers.list('S') };
}
