import { addressesOf, cssAddresses } from './addresses.mjs';

/** @typedef {import('./site.mjs').Site} Site */
/** @typedef {{ file: string, message: string }} Problem */

const OTHER_SCHEMES = new Set(['mailto:', 'tel:', 'data:', 'blob:']);

/**
 * Why an address does not work on the published site, or undefined when it does (or leads to another site).
 *
 * @param {Site} site
 * @param {string} from Address path of the page or file that names it.
 * @param {string} url As written.
 * @param {'link' | 'request'} kind
 * @returns {string | undefined}
 */
export function faultOf(site, from, url, kind) {
	/** @type {URL} */
	let target;
	try {
		target = new URL(url, site.origin + from);
	} catch {
		return 'is not an address';
	}
	if (OTHER_SCHEMES.has(target.protocol)) return undefined;
	if (target.protocol !== 'http:' && target.protocol !== 'https:') return `uses ${target.protocol}`;
	if (target.origin !== site.origin) return kind === 'request' ? 'makes the browser ask another host' : undefined;

	const path = decodeURIComponent(target.pathname);
	if (!path.startsWith(site.base)) return `leaves the base path ${site.base}`;
	const page = site.pages.get(path);
	if (!page) {
		if (site.pages.has(`${path}/`)) return 'lacks its trailing slash, so that hosts redirect';
		return site.files.includes(path.slice(site.base.length)) ? undefined : 'leads to nothing';
	}
	const anchor = decodeURIComponent(target.hash.slice(1));
	if (anchor && !anchor.startsWith(':~:') && !page.ids.has(anchor)) return `names an anchor that ${path} does not have`;
	return undefined;
}

/** Addresses that feeds and sitemaps promise. @param {string} xml */
const xmlAddresses = (xml) =>
	[...xml.matchAll(/<(?:loc|link|guid|id)>([^<]+)<|<link[^>]*\bhref="([^"]+)"/g)]
		.map(([, text, href]) => text ?? href ?? '')
		.filter((url) => /^https?:/.test(url));

/**
 * Every link, asset and anchor, in HTML, style sheets, feeds and sitemaps.
 *
 * @param {Site} site
 * @returns {Problem[]}
 */
export function checkLinks(site) {
	/** @type {Problem[]} */
	const problems = [];
	/** @param {string} file @param {string} from @param {string} url @param {'link' | 'request'} kind */
	const check = (file, from, url, kind) => {
		const fault = faultOf(site, from, url, kind);
		if (fault) problems.push({ file, message: `"${url}" ${fault}` });
	};
	for (const { file, path, document } of site.pages.values()) {
		// The error page is served for any address, so its own canonical address does not exist.
		const ownAddress = file === '404.html' ? `${site.origin}${site.base}404/` : undefined;
		const addresses = addressesOf(document).filter(({ url }) => url !== ownAddress);
		for (const [url, kind] of new Map(addresses.map(({ url, kind }) => [url, kind]))) check(file, path, url, kind);
	}
	for (const file of site.files) {
		if (file.endsWith('.css')) {
			for (const url of cssAddresses(site.read(file))) check(file, site.base + file, url, 'request');
		}
		if (file.endsWith('.xml')) {
			for (const url of xmlAddresses(site.read(file))) check(file, site.base + file, url, 'link');
		}
	}
	return problems;
}
