import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { withSlashes } from '../lib/static-server.mjs';

/**
 * @typedef {object} Page One HTML file of the built site.
 * @property {string} file Path inside the built folder, with forward slashes.
 * @property {string} path Path of its address, base included.
 * @property {string} html
 * @property {Document} document
 * @property {Set<string>} ids
 */

/**
 * @typedef {object} Site A built folder as a host would publish it.
 * @property {string} dir
 * @property {string} base Path it is published under, with a slash at each end.
 * @property {string} origin Scheme and host of the published site, as its canonical links state it.
 * @property {string[]} files Every file, as paths inside the folder.
 * @property {Map<string, Page>} pages By address path.
 * @property {(file: string) => string} read
 */

/** An origin nobody links to, for a site built without one. */
const NO_ORIGIN = 'http://site.invalid';

/**
 * @param {string} dir Folder of the built site.
 * @param {string} base Path it is published under, such as `/` or `/guide`.
 * @returns {Site}
 */
export function readSite(dir, base) {
	const prefix = withSlashes(base);
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	/** @param {string} file */
	const read = (file) => readFileSync(join(dir, file), 'utf8');

	/** @type {Map<string, Page>} */
	const pages = new Map();
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const html = read(file);
		const { document } = parseHTML(html);
		const ids = new Set([...document.querySelectorAll('[id]')].map((element) => element.id));
		const path = prefix + file.replace(/(^|\/)index\.html$/, '$1');
		pages.set(path, { file, path, html, document, ids });
	}
	const canonical = [...pages.values()]
		.map(({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute('href'))
		.find(Boolean);
	const origin = canonical ? new URL(canonical).origin : NO_ORIGIN;
	return { dir, base: prefix, origin, files, pages, read };
}
