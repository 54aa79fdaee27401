import { join } from 'node:path';

/** @typedef {import('./site.mjs').Site} Site */
/** @typedef {import('./links.mjs').Problem} Problem */

/**
 * An id that stands twice makes its anchor ambiguous.
 *
 * @param {Site} site
 * @returns {Problem[]}
 */
export function checkIds(site) {
	return [...site.pages.values()].flatMap(({ file, document }) => {
		/** @type {Set<string>} */
		const seen = new Set();
		/** @type {Set<string>} */
		const twice = new Set();
		for (const { id } of document.querySelectorAll('[id]')) (seen.has(id) ? twice : seen).add(id);
		return [...twice].map((id) => ({ file, message: `the id "${id}" stands more than once` }));
	});
}

const TEXT = /\.(?:html|css|m?js|json|xml|txt|csv|tsv|md|svg|sh|webmanifest)$/;

/**
 * Paths of the machine that built the site have no business in it.
 *
 * @param {Site} site
 * @param {string} root Folder the site was built in.
 * @returns {Problem[]}
 */
export function checkMachinePaths(site, root) {
	const folders = ['src', 'node_modules', 'dist', 'public', '.astro'].map((name) => join(root, name));
	return site.files.flatMap((file) => {
		if (!TEXT.test(file)) return [];
		const text = site.read(file);
		const named = folders.find((folder) => text.includes(folder));
		const asUrl = /["'(]file:\/\/\//.test(text);
		return named || asUrl ? [{ file, message: `names a path of the building machine (${named ?? 'file:///'})` }] : [];
	});
}
