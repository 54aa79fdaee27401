import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { papers, pdfPath, printAddress, printRoutes } from '../../src/view-models/print/pdf-files.ts';
import { BROWSER_ARGS } from './browser.mjs';
import { NotReadyError } from './command.mjs';
import { finishPdf } from './pdf-document.mjs';
import { createStaticServer } from './static-server.mjs';

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').Browser} Browser
 * @typedef {import('../../src/view-models/print/pdf-files.ts').PrintRoute} PrintRoute
 * @typedef {import('../../src/view-models/print/pdf-files.ts').Paper} Paper
 * @typedef {{ file: string, pages: number, bytes: number }} MadePdf `file` is the path inside the built site.
 */

/** A whole guide on a busy machine takes its time. */
const PATIENCE_MS = 120_000;

/**
 * Serves a built site to one page under the address it is published at, so that links and targets in the PDF are the
 * published ones. Whatever another host would answer is refused.
 *
 * @param {Page} page
 * @param {URL} site Origin and base of the published site.
 * @param {string} local Origin of the server on this machine.
 */
async function serveAs(page, site, local) {
	await page.route('**/*', async (route) => {
		const url = new URL(route.request().url());
		if (url.origin !== site.origin) return route.abort();
		const response = await route.fetch({ url: `${local}${url.pathname}${url.search}`, maxRedirects: 0 });
		await route.fulfill({ response });
	});
}

/** What the page says of itself in its head (`PdfFacts.astro`). @param {Page} page */
const factsOf = (page) =>
	page.evaluate(() => {
		const meta = (/** @type {string} */ name) =>
			document.querySelector(`meta[name="guide-${name}"]`)?.getAttribute('content') ?? '';
		return { title: meta('title'), subject: meta('subject'), keywords: meta('keywords'), date: meta('date') };
	});

/** Chooses the paper as the reader does on the page: each has a style sheet of its own. @param {Page} page @param {string} paper */
const choosePaper = (page, paper) =>
	page.evaluate((chosen) => {
		for (const style of /** @type {NodeListOf<HTMLStyleElement>} */ (document.querySelectorAll('style[data-paper]')))
			style.media = style.dataset['paper'] === chosen ? 'all' : 'not all';
	}, paper);

/**
 * Prints one route on one paper, in a window of its own, so that two print at the same time.
 *
 * @param {Browser} browser
 * @param {{ route: PrintRoute, paper: Paper }} job
 * @param {{ out: string, site: URL, local: string }} from
 * @returns {Promise<MadePdf>}
 */
async function print(browser, { route, paper }, { out, site, local }) {
	const context = await browser.newContext({ serviceWorkers: 'block', colorScheme: 'light' });
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE_MS);
	await page.emulateMedia({ media: 'print' });
	await serveAs(page, site, local);
	const response = await page.goto(new URL(printAddress(route), site).href);
	if (!response?.ok()) throw new Error(`${printAddress(route)} answers with ${response?.status() ?? 'nothing'}`);
	await choosePaper(page, paper.id);
	await page.evaluate(() => document.fonts.ready);
	const facts = await factsOf(page);
	const printed = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
	await context.close();

	const { bytes, pages } = await finishPdf(printed, { ...facts, sizePt: paper.sizePt });
	const file = pdfPath(route, paper);
	await mkdir(dirname(join(out, file)), { recursive: true });
	await writeFile(join(out, file), bytes);
	return { file, pages, bytes: bytes.length };
}

/** Every file to make, the longest first: two are made at a time. */
const jobs = () => [...printRoutes].reverse().flatMap((route) => papers.map((paper) => ({ route, paper })));

/** One line for whoever runs the build. @param {MadePdf} made */
export const describePdf = ({ file, pages, bytes }) => `${file}: ${pages} pages, ${Math.ceil(bytes / 1024)} KiB`;

/** Address a built site is published at, as its first print route states it. @param {string} dir @returns {Promise<URL>} */
async function publishedAt(dir) {
	const address = printAddress(printRoutes[0]);
	const html = await readFile(join(dir, address, 'index.html'), 'utf8');
	const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
	if (!canonical?.endsWith(`/${address}`)) throw new Error(`${address} does not name its own address`);
	return new URL(canonical.slice(0, -address.length));
}

/**
 * Prints every print route of a built site on every paper, two at a time.
 *
 * @param {{ dir: string, out?: string, browser: string }} options Folder of the built site, folder to write the files
 *   in, the same if left out, and path of the browser.
 * @returns {Promise<MadePdf[]>}
 * @throws {NotReadyError} With one sentence when a file cannot be made.
 */
export async function makePdfs({ dir, out = dir, browser: executablePath }) {
	/** @type {Browser | undefined} */
	let browser;
	/** @type {import('node:http').Server | undefined} */
	let server;
	try {
		const site = await publishedAt(dir);
		server = createStaticServer(dir, site.pathname).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
		const started = await chromium.launch({ executablePath, args: BROWSER_ARGS });
		browser = started;
		const from = { out, site, local: `http://127.0.0.1:${port}` };
		const waiting = jobs();
		/** @type {MadePdf[]} */
		const made = [];
		const work = async () => {
			for (let job = waiting.shift(); job; job = waiting.shift()) made.push(await print(started, job, from));
		};
		await Promise.all([work(), work()]);
		return made.sort((a, b) => (a.file < b.file ? -1 : 1));
	} catch (error) {
		const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		throw new NotReadyError(
			`Cannot make the PDF files with ${executablePath}: ${reason.replace(/[.:]?$/, '.')} GUIDE_PDF=off builds without them.`
		);
	} finally {
		await browser?.close();
		server?.close();
	}
}
