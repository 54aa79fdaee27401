import { expect, type Page, test } from '@playwright/test';

const CSS_PX_PER_MM = 96 / 25.4;
const MARGINS_MM = 20 + 12;
const routes = ['print/assembly-guide/', 'print/guide/'] as const;
const papers = [
	{ paper: 'a4', widthMm: 210, heightMm: 297 - 30 },
	{ paper: 'letter', widthMm: 215.9, heightMm: 279.4 - 25.4 },
] as const;

/** Opens a route as a printer sees it: as wide as the sheet between its margins. */
async function openSheets(page: Page, address: string, widthMm = 210) {
	await page.setViewportSize({ width: Math.floor((widthMm - MARGINS_MM) * CSS_PX_PER_MM), height: 1000 });
	await page.emulateMedia({ media: 'print' });
	await page.goto(address);
}

for (const route of routes) {
	for (const { paper, widthMm } of papers) {
		test(`${route} is nowhere wider than a sheet of ${paper}`, async ({ page }) => {
			await openSheets(page, `${route}?paper=${paper}`, widthMm);
			const wider = await page.evaluate(() => {
				const limit = document.documentElement.clientWidth + 0.5;
				return [...document.querySelectorAll('.paper *')]
					.filter((element) => element.getBoundingClientRect().right > limit)
					.map((element) => element.outerHTML.slice(0, 80));
			});
			expect(wider).toEqual([]);
		});
	}

	test(`${route} is complete, blank and for A4 without a script`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.goto(`${route}?paper=letter`);
		await expect(page.locator('.print-bar noscript p')).toBeVisible();
		await expect(page.locator('.print-bar select').first()).toBeHidden();
		expect(await page.locator('.paper').count()).toBeGreaterThan(5);
		expect(await page.locator('style[data-paper="letter"]').getAttribute('media')).toBe('not all');
		await context.close();
	});

	test(`${route} has a title, a revision and a code to its live page`, async ({ page }) => {
		await page.goto(route);
		await expect(page.locator('.cover')).toContainText('Revision');
		await expect(page.locator('.cover')).toContainText('Fingerprint of the data');
		await expect(page.locator('.cover .qr-code svg')).toBeVisible();
		expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
	});

	test(`${route} says on its cover when its addresses lead to this machine only`, async ({ page }) => {
		await page.goto(route);
		const site = new URL((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '');
		const line = page.locator('.cover .no-address');
		if (site.hostname === 'localhost') await expect(line).toContainText(`${site.host}: they lead to the machine`);
		else await expect(line).toHaveCount(0);
	});

	test(`${route} explains every code in its list, once`, async ({ page }) => {
		await page.goto(route);
		const found = await page.evaluate(() => {
			const used = new Set([...document.querySelectorAll('.note-code')].map((code) => code.textContent));
			const listed = [...document.querySelectorAll('.note-list li > b')].map((code) => code.textContent);
			const addresses = [...document.querySelectorAll('.note-list a')].map((link) => link.textContent);
			return { used: [...used].sort(), listed: listed.sort(), twice: addresses.length - new Set(addresses).size };
		});
		expect(found.used).toEqual(found.listed);
		expect(found.twice).toBe(0);
	});
}

for (const { paper, widthMm, heightMm } of papers) {
	test(`every step, chapter box and gate fits on one sheet of ${paper}`, async ({ page }) => {
		await openSheets(page, `print/assembly-guide/?paper=${paper}`, widthMm);
		const high = await page
			.locator('.print-step, .opening, .chapter-end')
			.evaluateAll(
				(pieces, limit) =>
					pieces
						.filter(
							(piece) => getComputedStyle(piece).breakInside !== 'avoid' || piece.getBoundingClientRect().height > limit
						)
						.map((piece) => piece.textContent.trim().slice(0, 40)),
				heightMm * CSS_PX_PER_MM
			);
		expect(high).toEqual([]);
	});
}

test('boxes are large enough for a pencil, and every action of a step has one', async ({ page }) => {
	await openSheets(page, 'print/assembly-guide/');
	const sizes = await page.evaluate(() => ({
		boxes: [...document.querySelectorAll('.pencil-box')].map((box) => box.getBoundingClientRect().width),
		actions: [...document.querySelectorAll('.step .work > ol > li:not(.aside)')].map((line) =>
			parseFloat(getComputedStyle(line, '::after').inlineSize)
		),
		steps: document.querySelectorAll('.step').length,
		large: document.querySelectorAll('.step .tick .pencil-box').length,
	}));
	for (const width of [...sizes.boxes, ...sizes.actions]) {
		expect(width / CSS_PX_PER_MM).toBeGreaterThanOrEqual(4.95);
		expect(width / CSS_PX_PER_MM).toBeLessThanOrEqual(6.1);
	}
	expect(sizes.large).toBe(sizes.steps);
});

test('there is room for every reading', async ({ page }) => {
	await openSheets(page, 'print/assembly-guide/');
	const rooms = await page.locator('.step .blank[data-record]').evaluateAll((all) =>
		all.map((room) => {
			const { width, height } = room.getBoundingClientRect();
			return { width, height, record: room.dataset['record'] };
		})
	);
	expect(rooms.length).toBeGreaterThan(20);
	for (const { width, height, record } of rooms) {
		expect(width / CSS_PX_PER_MM, record ?? '').toBeGreaterThanOrEqual(18);
		expect(height / CSS_PX_PER_MM, record ?? '').toBeGreaterThanOrEqual(6);
	}
});

test('a picture beside a step is wide enough to read', async ({ page }) => {
	await openSheets(page, 'print/assembly-guide/');
	const widths = await page
		.locator('.print-step .picture svg')
		.evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
	expect(widths.length).toBeGreaterThan(20);
	expect(Math.min(...widths) / CSS_PX_PER_MM).toBeGreaterThanOrEqual(45);
});

test('a field with a long name has a line to itself', async ({ page }) => {
	await openSheets(page, 'print/assembly-guide/');
	const widths = await page
		.locator('.step .records > .long .blank')
		.evaluateAll((all) => all.map((room) => room.getBoundingClientRect().width));
	expect(widths.length).toBeGreaterThan(0);
	expect(Math.min(...widths) / CSS_PX_PER_MM).toBeGreaterThanOrEqual(35);
});

test('a safety message stands in its step before the first action', async ({ page }) => {
	await openSheets(page, 'print/assembly-guide/');
	const late = await page.locator('.print-step').evaluateAll((steps) =>
		steps
			.filter((step) => {
				const first = step.querySelector('.work > ol')?.getBoundingClientRect().top ?? 0;
				return [...step.querySelectorAll('.safety')].some((message) => message.getBoundingClientRect().bottom > first);
			})
			.map((step) => step.textContent.slice(0, 40))
	);
	expect(late).toEqual([]);
});
