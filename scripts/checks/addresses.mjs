/**
 * @typedef {object} Address One place where a page names another thing.
 * @property {string} url As written.
 * @property {'link' | 'request'} kind Whether the reader follows it, or the browser fetches it by itself.
 */

const SINGLE = /** @type {const} */ ([
	['a[href]', 'href', 'link'],
	['area[href]', 'href', 'link'],
	['form[action]', 'action', 'link'],
	['script[src]', 'src', 'request'],
	['img[src]', 'src', 'request'],
	['iframe[src]', 'src', 'request'],
	['embed[src]', 'src', 'request'],
	['source[src]', 'src', 'request'],
	['video[src]', 'src', 'request'],
	['video[poster]', 'poster', 'request'],
	['audio[src]', 'src', 'request'],
	['track[src]', 'src', 'request'],
	['object[data]', 'data', 'request'],
	['use[href]', 'href', 'request'],
	['image[href]', 'href', 'request'],
	['meta[property="og:image"]', 'content', 'link'],
	['meta[property="og:url"]', 'content', 'link'],
	['meta[name="twitter:image"]', 'content', 'link'],
]);

/** Relations that only name a page; every other `<link>` makes the browser connect or fetch. */
const NAMING_RELATIONS = new Set(['canonical', 'alternate', 'next', 'prev', 'sitemap', 'license', 'author', 'help']);

/** `a.png 1x, b.png 2x` @param {string} srcset */
const srcsetUrls = (srcset) => srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');

/** Addresses in a style sheet. @param {string} css */
export function cssAddresses(css) {
	const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '');
	const urls = [...withoutComments.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/g)].map(([, , url = '']) => url);
	const imports = [...withoutComments.matchAll(/@import\s+(['"])(.*?)\1/g)].map(([, , url = '']) => url);
	return [...urls, ...imports].filter((url) => url && !url.startsWith('data:'));
}

/**
 * Every address in a page's HTML.
 *
 * @param {Document} document
 * @returns {Address[]}
 */
export function addressesOf(document) {
	/** @type {Address[]} */
	const found = [];
	for (const [selector, attribute, kind] of SINGLE) {
		for (const element of document.querySelectorAll(selector)) {
			found.push({ url: element.getAttribute(attribute) ?? '', kind });
		}
	}
	for (const link of document.querySelectorAll('link[href]')) {
		const relations = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
		const kind = relations.every((relation) => NAMING_RELATIONS.has(relation)) ? 'link' : 'request';
		found.push({ url: link.getAttribute('href') ?? '', kind });
	}
	for (const element of document.querySelectorAll('[srcset], [imagesrcset]')) {
		const srcset = element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '';
		for (const url of srcsetUrls(srcset)) found.push({ url, kind: 'request' });
	}
	for (const element of document.querySelectorAll('meta[http-equiv="refresh"]')) {
		const url = /url=(.+)$/i.exec(element.getAttribute('content') ?? '')?.[1];
		if (url) found.push({ url, kind: 'link' });
	}
	for (const style of document.querySelectorAll('style')) {
		for (const url of cssAddresses(style.textContent)) found.push({ url, kind: 'request' });
	}
	// `style="…"` and SVG attributes such as fill="url(#hatch)" and marker-end="url(#arrow)".
	for (const element of document.querySelectorAll('[style*="url("], svg *, svg')) {
		for (const { value } of element.attributes) {
			if (value.includes('url(')) for (const url of cssAddresses(value)) found.push({ url, kind: 'request' });
		}
	}
	return found;
}
