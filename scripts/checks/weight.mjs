import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a page may weigh, in bytes: "Speed, from the first day" in the project's design. */
const LIMITS = {
	/** HTML without figures (a drawing with its caption and list of numbers), styles and scripts, Brotli: what stock Starlight weighs. */
	page: 53_000,
	/** Scripts of a reading page, gzip. */
	script: 20_000,
	/** All typefaces of the site as they are. */
	fonts: 60_000,
	/** HTML, styles and scripts of a print route, Brotli: one holds all ten documents, and whoever opens it wants all. */
	print: 400_000,
	/** An application page, Brotli: bench mode holds every step with its words, and is opened once for a whole build. */
	application: 70_000,
	/** Scripts of an application page, gzip, as of the planners. */
	applicationScript: 45_000,
};

/** Pages that are worked with, not read. @param {string} path */
const isApplication = (path) => /\/(?:bench|as-built)\/$/.test(path);

/** Print routes are loaded once, to be printed; what they may weigh is another question. @param {string} path */
const isPrintRoute = (path) => /\/print\/[^/]+\/$/.test(path);

/** @param {string | Buffer} content */
const brotli = (content) => brotliCompressSync(content).length;

/**
 * Files of the site that a page loads with an element.
 *
 * @param {import('./site.mjs').Site} site
 * @param {Document} document
 * @param {string} selector
 * @param {string} attribute
 */
function filesOf(site, document, selector, attribute) {
	return [...document.querySelectorAll(selector)].map((element) => {
		const address = element.getAttribute(attribute) ?? '';
		return readFileSync(join(site.dir, address.slice(site.base.length)));
	});
}

/**
 * Scripts and, of each, those it imports at its start. What it imports later, the page does not load by itself.
 *
 * @param {import('./site.mjs').Site} site
 * @param {Document} document
 */
function scriptsOf(site, document) {
	const folder = join(site.dir, '_astro');
	const own = filesOf(site, document, 'script[src]', 'src');
	const inline = [...document.querySelectorAll('script[type="module"]:not([src])')].map((element) =>
		Buffer.from(element.textContent ?? '')
	);
	const imported = new Set(
		[...own, ...inline].flatMap((script) =>
			[...script.toString().matchAll(/\b(?:from|import)\s*["'`](?:\.\/|[^"'`(]*\/_astro\/)([\w.-]+\.js)["'`]/g)].map(
				([, name = '']) => name
			)
		)
	);
	return [...own, ...[...imported].map((name) => readFileSync(join(folder, name)))];
}

/**
 * Pages that are heavier than they may be.
 *
 * @param {import('./site.mjs').Site} site
 * @returns {{ file: string, message: string }[]}
 */
export function checkWeight(site) {
	const problems = [];
	for (const { file, path, html, document } of site.pages.values()) {
		const styles = filesOf(site, document, 'link[rel="stylesheet"]', 'href');
		const scripts = scriptsOf(site, document);
		const withoutDrawings = html.replace(/<figure\b.*?<\/figure>|<svg\b.*?<\/svg>/gs, '');
		const page = brotli(withoutDrawings) + [...styles, ...scripts].reduce((sum, content) => sum + brotli(content), 0);
		const most = isPrintRoute(path) ? LIMITS.print : isApplication(path) ? LIMITS.application : LIMITS.page;
		if (page > most)
			problems.push({ file, message: `weighs ${page} bytes without fonts and figures, more than ${most}` });
		const inline = [...document.querySelectorAll('script:not([src])')].map((element) => element.textContent ?? '');
		const script = gzipSync(Buffer.concat([...scripts, Buffer.from(inline.join('\n'))])).length;
		const mostScript = isApplication(path) ? LIMITS.applicationScript : LIMITS.script;
		if (script > mostScript)
			problems.push({ file, message: `loads ${script} bytes of script, more than ${mostScript}` });
	}
	const fonts = site.files.filter((file) => file.endsWith('.woff2'));
	const fontBytes = fonts.reduce((sum, file) => sum + statSync(join(site.dir, file)).size, 0);
	if (fontBytes > LIMITS.fonts)
		problems.push({ file: fonts[0] ?? '', message: `all fonts weigh ${fontBytes} bytes, more than ${LIMITS.fonts}` });
	return problems;
}
