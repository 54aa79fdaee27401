import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf, cssAddresses } from './addresses.mjs';

/** @typedef {import('./site.mjs').Site} Site */
/** @typedef {import('./links.mjs').Problem} Problem */

/** The list of files at the head of the service worker. @param {Site} site @returns {Record<string, string> | undefined} */
function keptFiles(site) {
	if (!site.files.includes('sw.js')) return undefined;
	const list = /^self\.edition=(.*);$/m.exec(site.read('sw.js'))?.[1];
	const edition = /** @type {{ files: Record<string, string> } | undefined} */ (list && JSON.parse(list));
	return edition?.files;
}

/** What a script imports, now or later, from its own folder. @param {string} code */
const importsOf = (code) =>
	[...code.matchAll(/["'`]\.\/([\w.-]+\.(?:js|css))["'`]/g)].map(([, name = '']) => `_astro/${name}`);

/**
 * A page that the service worker keeps must find everything it loads among the kept files, each as it was built:
 * otherwise it would be whole with a connection only. A site without a list of files keeps nothing.
 *
 * @param {Site} site
 * @returns {Problem[]}
 */
export function checkOffline(site) {
	const kept = keptFiles(site);
	if (!kept) return [];
	/** @type {Problem[]} */
	const problems = [];
	/** @param {string} file @param {string} from @param {string} url */
	const need = (file, from, url) => {
		const { origin, pathname } = new URL(url, site.origin + from);
		const address = decodeURIComponent(pathname).slice(site.base.length);
		const isAnchor = pathname === from;
		if (origin === site.origin && !isAnchor && !Object.hasOwn(kept, address))
			problems.push({ file, message: `"${url}" is needed offline and not kept` });
	};
	for (const [address, hash] of Object.entries(kept)) {
		const page = site.pages.get(site.base + address);
		const file = page?.file ?? address;
		if (!site.files.includes(file)) {
			problems.push({ file: 'sw.js', message: `keeps "${address}", which does not exist` });
			continue;
		}
		const found = createHash('sha256')
			.update(readFileSync(join(site.dir, file)))
			.digest('base64');
		if (found !== hash) problems.push({ file, message: 'changed after the service worker listed it' });
		if (page) {
			for (const { url, kind } of addressesOf(page.document)) if (kind === 'request') need(file, page.path, url);
		} else if (file.endsWith('.css')) {
			for (const url of cssAddresses(site.read(file))) need(file, site.base + file, url);
		} else if (file.startsWith('_astro/') && file.endsWith('.js')) {
			for (const name of importsOf(site.read(file))) need(file, site.base, site.base + name);
		}
	}
	return problems;
}
