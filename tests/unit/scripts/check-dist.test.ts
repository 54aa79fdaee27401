import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkIds, checkMachinePaths } from '../../../scripts/checks/content.mjs';
import { checkLinks } from '../../../scripts/checks/links.mjs';
import { checkMarkup } from '../../../scripts/checks/markup.mjs';
import { checkOffline } from '../../../scripts/checks/offline.mjs';
import { readSite } from '../../../scripts/checks/site.mjs';
import { checkWeight } from '../../../scripts/checks/weight.mjs';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A site of two pages under /guide/: the page under test, and one with the anchor `bom-gpu`. */
function siteWith(body: string, files: Record<string, string> = {}) {
	const page = (html: string) =>
		`<!doctype html><html lang="en"><head><title>Page</title><link rel="canonical" href="https://guide.example/guide/"></head><body><main><h1>Page</h1>${html}</main></body></html>`;
	const all: Record<string, string> = {
		'index.html': page(body),
		'parts/index.html': page('<p id="bom-gpu">GPU</p>'),
		'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
		...files,
	};
	for (const [file, text] of Object.entries(all)) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), text);
	}
	return readSite(dir, '/guide');
}
const linkFaults = (body: string, files?: Record<string, string>) =>
	checkLinks(siteWith(body, files)).map(({ message }) => message);

describe('links in a built site under a sub-path', () => {
	test.each([
		'<a href="/guide/parts/#bom-gpu">line</a>',
		'<a href="parts/">relative</a> <a href="#">top</a>',
		'<a href="https://example.org/manual.pdf">another site</a> <a href="mailto:a@example.org">mail</a>',
		'<a href="https://guide.example/guide/parts/">our own address in full</a>',
		'<img src="/guide/a.svg" srcset="/guide/a.svg 1x, a.svg 2x" alt="">',
		'<svg><defs><pattern id="hatch"></pattern></defs><rect fill="url(#hatch)"></rect></svg>',
	])('that work are left alone: %s', (body) => {
		expect(linkFaults(body)).toEqual([]);
	});

	test.each([
		['<a href="/guide/missing/">x</a>', 'leads to nothing'],
		['<a href="/parts/">x</a>', 'leaves the base path /guide/'],
		['<a href="/guide/parts">x</a>', 'lacks its trailing slash'],
		['<a href="/guide/parts/#bom-cpu">x</a>', 'names an anchor'],
		['<a href="#nowhere">x</a>', 'names an anchor'],
		['<a href="https://guide.example/guide/gone/">x</a>', 'leads to nothing'],
		['<a href="javascript:void(0)">x</a>', 'uses javascript:'],
		['<img src="/guide/b.svg" alt="">', 'leads to nothing'],
		['<img src="a.svg" srcset="a.svg 1x, b.svg 2x" alt="">', '"b.svg" leads to nothing'],
		['<script src="https://cdn.example/x.js"></script>', 'makes the browser ask another host'],
		['<link rel="preconnect" href="https://fonts.example">', 'makes the browser ask another host'],
		['<style>@import "https://fonts.example/a.css";</style>', 'makes the browser ask another host'],
		['<svg><rect fill="url(#hatch)"></rect></svg>', 'names an anchor'],
		['<meta http-equiv="refresh" content="0;url=/guide/old/">', 'leads to nothing'],
	])('that fail are named: %s', (body, fault) => {
		expect(linkFaults(body)).toEqual([expect.stringContaining(fault)]);
	});

	test('in style sheets and sitemaps are followed too', () => {
		const files = {
			'_astro/a.css': "@font-face { src: url('./gone.woff2') }",
			'sitemap-0.xml': '<urlset><url><loc>https://guide.example/guide/gone/</loc></url></urlset>',
		};
		expect(linkFaults('', files)).toHaveLength(2);
	});
});

test('an id that stands twice on a page is named', () => {
	const site = siteWith('<p id="bom-gpu">a</p><p id="bom-gpu">b</p>');
	expect(checkIds(site)).toEqual([{ file: 'index.html', message: 'the id "bom-gpu" stands more than once' }]);
});

test('a path of the building machine is named, a path in a command for the reader is not', () => {
	const root = '/build/here';
	expect(checkMachinePaths(siteWith('<code>sudo mkdir /srv/src</code>'), root)).toEqual([]);
	expect(checkMachinePaths(siteWith(`<code>${root}/src/a.ts</code>`), root)).toHaveLength(1);
});

test('markup that the HTML standard refuses is named with its rule', async () => {
	expect(await checkMarkup(siteWith('<p>fine</p>'))).toEqual([]);
	const faults = await checkMarkup(siteWith('<ul><p>no item</p></ul><img src="a.svg">'));
	expect(faults.map(({ message }) => message)).toEqual([
		expect.stringContaining('(element-permitted-content)'),
		expect.stringContaining('(wcag/h37)'),
	]);
});

describe('the weight of a page', () => {
	/** Text that no compression makes smaller by much: a sequence of pseudo-random characters. */
	function noise(length: number): string {
		let state = 1;
		const next = () => {
			state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
			return String.fromCharCode(33 + ((state >> 16) % 89));
		};
		return Array.from({ length }, next).join('');
	}

	test('counts its text, its styles and the scripts that its scripts import, not its drawings', () => {
		const heavy = noise(90_000).replace(/[<&>]/g, '');
		expect(checkWeight(siteWith('<p>Light.</p>'))).toEqual([]);
		expect(checkWeight(siteWith(`<svg><desc>${heavy}</desc></svg>`))).toEqual([]);
		expect(checkWeight(siteWith(`<p>${heavy}</p>`))[0]?.message).toMatch(/weighs \d+ bytes without fonts/);
	});

	test('refuses more script than a reading page may load, imported ones included', () => {
		const faults = checkWeight(
			siteWith('<script type="module" src="/guide/_astro/a.js"></script>', {
				'_astro/a.js': 'import"./b.js";',
				'_astro/b.js': noise(60_000),
			})
		);
		expect(faults.some(({ message }) => message.includes('bytes of script'))).toBe(true);
	});

	test('refuses more than 60 kB of typefaces', () => {
		const faults = checkWeight(siteWith('<p>Text.</p>', { '_astro/fonts/a.woff2': noise(61_000) }));
		expect(faults.map(({ message }) => message)).toEqual(['all fonts weigh 61000 bytes, more than 60000']);
	});
});

describe('what is kept offline', () => {
	const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
	/** Faults of a site whose worker keeps these files as they are, and `wrong` with another content. */
	function faults(body: string, names: string[], { files = {}, wrong = [] as string[] } = {}) {
		const { read } = siteWith(body, files);
		const hashOf = (name: string) => sha256(wrong.includes(name) ? '' : read(name === '' ? 'index.html' : name));
		const kept = Object.fromEntries(names.map((name) => [name, hashOf(name)]));
		const worker = `self.edition=${JSON.stringify({ files: kept })};\ncode();`;
		return checkOffline(siteWith(body, { ...files, 'sw.js': worker })).map(({ message }) => message);
	}
	const files = {
		'_astro/a.css': "@font-face { src: url('./f.woff2') }",
		'_astro/f.woff2': '',
		'_astro/a.js': 'import("./b.js")',
		'_astro/b.js': '',
	};
	const body = '<link rel="stylesheet" href="/guide/_astro/a.css"><script src="/guide/_astro/a.js"></script>';
	const all = ['', ...Object.keys(files)];

	test('is complete when a page finds its styles, their fonts, its scripts and what they load later', () => {
		expect(faults(body, all, { files })).toEqual([]);
		expect(checkOffline(siteWith(body, files))).toEqual([]);
	});

	test.each(Object.keys(files))('lacks %s when that is not kept', (name) => {
		const names = all.filter((other) => other !== name);
		expect(faults(body, names, { files })).toEqual([expect.stringContaining('is needed offline and not kept')]);
	});

	test('is refused when a file changed after it was listed', () => {
		expect(faults('', ['', 'a.svg'], { wrong: ['a.svg'] })).toEqual(['changed after the service worker listed it']);
	});
});
