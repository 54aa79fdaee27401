import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCacheKey } from 'workbox-precaching/utils/createCacheKey.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeWorker } from '../../../src/build/offline.ts';
import { offlineFiles } from '../../../src/build/offline-files.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>) {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
}
const addresses = async () => Object.keys((await offlineFiles(root)).files);

test('pages, styles, scripts, fonts and the search index are kept, sorted by the address that links use', async () => {
	write({
		'search-index.json': '[]',
		'index.html': 'a',
		'09-faq/index.html': 'b',
		'_astro/_assets.x.css': 'c',
		'_astro/fonts/a.woff2': 'd',
		'_astro/page.y.js': 'e',
		'favicon.svg': 'f',
	});
	expect(await addresses()).toEqual([
		'',
		'09-faq/',
		'_astro/_assets.x.css',
		'_astro/fonts/a.woff2',
		'_astro/page.y.js',
		'favicon.svg',
		'search-index.json',
	]);
});

test.each([
	'downloads/guide-a4.pdf',
	'print/guide/index.html',
	'sitemap-0.xml',
	'sitemap-index.xml',
	'robots.txt',
	'sw.js',
	'404.html',
	'_headers',
	'_astro/page.js.map',
	'.nojekyll',
])('%s is not kept', async (file) => {
	write({ 'index.html': 'a', [file]: 'b' });
	expect(await addresses()).toEqual(['']);
});

test('a revision changes exactly when the content does', async () => {
	write({ 'index.html': 'a', 'one/index.html': 'b' });
	const before = await offlineFiles(root);
	write({ 'index.html': 'a' });
	expect(await offlineFiles(root)).toEqual(before);
	write({ 'one/index.html': 'c' });
	const after = await offlineFiles(root);
	expect(after.files['']).toBe(before.files['']);
	expect(after.files['one/']).not.toBe(before.files['one/']);
	expect(after.build).not.toBe(before.build);
});

const stating = '<offline-state hidden data-base="/" data-revision="1.2" data-records="0123456789ab"></offline-state>';

test('the same site gives the same worker, to the byte, with its list in the first line and no other host in it', async () => {
	write({ 'index.html': 'a', 'offline/index.html': stating });
	const { edition } = await writeWorker(root);
	const first = readFileSync(join(root, 'sw.js'), 'utf8');
	await writeWorker(root);
	expect(readFileSync(join(root, 'sw.js'), 'utf8')).toBe(first);
	expect(first.split('\n')[0]).toBe(`self.edition=${JSON.stringify(edition)};`);
	expect(edition).toMatchObject({ revision: '1.2', records: '0123456789ab' });
	// Workbox's own hint for developers, never asked for.
	expect(first.replace('https://bit.ly/wb-precache', '')).not.toMatch(/https?:\/\//);
});

test('a site whose offline page does not state its revision stops the build', async () => {
	write({ 'index.html': 'a', 'offline/index.html': '<p>none</p>' });
	await expect(writeWorker(root)).rejects.toThrow('does not state revision and records');
});

test('the worker reads its files under the keys that Workbox saved them with', async () => {
	const scope = 'https://guide.example/guide/';
	vi.stubGlobal('self', { registration: { scope } });
	vi.stubGlobal('location', { href: `${scope}sw.js` });
	const { keyOf } = await import('../../../src/worker/store.ts');
	const hash = 'iTRKWKj8C3qqaULo6O5VPGD4j8ra3JYWhrEP30b+V/w=';
	const edition = { build: 'x', revision: '1.0', records: 'y', files: { '04-assembly-guide/': hash } };
	const { cacheKey } = createCacheKey({ url: `${scope}04-assembly-guide/`, revision: hash });
	expect(keyOf(edition, '04-assembly-guide/')).toBe(cacheKey);
	vi.unstubAllGlobals();
});
