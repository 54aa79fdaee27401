import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type PrintContext, printedHtml } from '../../../src/components/print/printed-html.ts';
import { sources } from '../../../src/data/index.ts';

const source = sources.find(({ url }) => url !== undefined)?.url ?? '';
const context: PrintContext = {
	site: 'https://guide.example',
	base: '/guide',
	documents: [
		{ path: '/01-parts/', title: 'Parts', id: 'document-01' },
		{ path: '/02-steps/', title: 'Steps', id: 'document-02' },
	],
	titles: new Map([
		['/01-parts/', 'Parts'],
		['/02-steps/', 'Steps'],
		['/03-else/', 'Else'],
	]),
};
const printed = (first: string, second = '') =>
	printedHtml(`<div id="document-01">${first}</div><div id="document-02">${second}</div>`, context);
const documentOf = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;
const hrefs = (html: string) => [...documentOf(html).querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('documents in a print of all', () => {
	test('end before the list of where to go next; the list of contents says that', () => {
		const { html, links } = printed(
			'<div class="document"><h2 id="a">Parts</h2><h2 id="where-to-go-next">On</h2><ul><li><a href="/guide/03-else/">x</a></li></ul></div>'
		);
		expect(html).toContain('Parts');
		expect(html).not.toContain('where-to-go-next');
		expect(links).toEqual([]);
	});
});

describe('links of a print', () => {
	test('a page outside it gets one code, listed with title and whole address', () => {
		const { html, links } = printed(
			'<p><a href="/guide/03-else/#row">that row</a> and <a href="/guide/03-else/#row">again</a></p>'
		);
		expect(links).toEqual([
			{ code: 'L1', title: 'Else: that row', address: 'https://guide.example/guide/03-else/#row', detail: undefined },
		]);
		expect(hrefs(html)).toEqual(['/guide/03-else/#row', '#note-L1', '/guide/03-else/#row', '#note-L1']);
		expect(html.match(/\[L1\]/g)).toHaveLength(2);
	});

	test('a page inside it becomes a place of the print and needs no code', () => {
		const { html, links } = printed(
			'<a href="/guide/02-steps/#fit">step</a> <a href="/guide/02-steps/">all</a>',
			'<p id="fit">x</p>'
		);
		expect(hrefs(html)).toEqual(['#fit', '#document-02']);
		expect(links).toEqual([]);
	});

	test('a source gets a code of its own kind with its title and dates', () => {
		const { links, sources: notes } = printed(`<span class="sources"><a href="${source}">Maker</a></span>`);
		expect(links).toEqual([]);
		expect(notes[0]).toMatchObject({ code: 'S1', address: source });
		expect(notes[0]?.detail).toContain('consulted');
	});

	test('a figure gets none: its proof stands in a table or under the step', () => {
		expect(printed('<a class="figure" href="/guide/03-else/#f">5 mm</a>').links).toEqual([]);
	});

	test('a bare anchor that the print lacks leads to the page that has it', () => {
		expect(hrefs(printed('<a href="#elsewhere">x</a>').html)[0]).toBe('/guide/01-parts/#elsewhere');
	});
});

describe('ids of a print', () => {
	const twice =
		'<h3 id="next">Next</h3><a href="#next">x</a><svg aria-labelledby="next"><rect fill="url(#next)"/></svg>';
	const { html } = printed(twice, twice);
	const document = documentOf(html);

	test('stand once, the second document’s with its own name before it', () => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		expect(ids).toEqual(['document-01', 'next', 'document-02', 'document-02-next']);
	});

	test('are followed by what refers to them', () => {
		const second = document.getElementById('document-02');
		expect(second?.querySelector('a')?.getAttribute('href')).toBe('#document-02-next');
		expect(second?.querySelector('svg')?.getAttribute('aria-labelledby')).toBe('document-02-next');
		expect(second?.querySelector('rect')?.getAttribute('fill')).toBe('url(#document-02-next)');
	});
});

describe('paper', () => {
	test('has boxes and lines in place of controls, and nothing closed', () => {
		const { html } = printed(
			'<input type="checkbox"><label for="r">Serial</label><input id="r" data-record="a.b"><details><summary>s</summary>t</details><button>Copy</button><script>1</script>'
		);
		const document = documentOf(html);
		expect(document.querySelector('input, button, script, label[for]')).toBeNull();
		expect(document.querySelector('.pencil-box')).not.toBeNull();
		expect(document.querySelector('.blank')?.getAttribute('data-record')).toBe('a.b');
		expect(document.querySelector('details')?.hasAttribute('open')).toBe(true);
	});

	test('joins a step with the heading above it and lowers headings under the title of their document', () => {
		const { html } = printed(
			'<div data-below="2"><h3>Fit</h3><section class="step"><div class="tick"><span>2.1</span></div></section></div>'
		);
		const piece = documentOf(html).querySelector('.print-step');
		expect(piece?.querySelector('h4')?.textContent).toBe('2.1 Fit');
		expect(piece?.querySelector('.step')).not.toBeNull();
	});
});

test('a document without an element in the print stops the build with its name', () => {
	expect(() => printedHtml('<div id="document-01"></div>', context)).toThrow('no element "document-02"');
});
