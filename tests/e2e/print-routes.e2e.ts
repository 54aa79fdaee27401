import { expect, type Page, test } from '@playwright/test';

const CSS_PX_PER_MM = 96 / 25.4;
const MARGINS_MM = 20 + 12;
const routes = ['print/assembly-guide/', 'print/guide/'] as const;
const papers = [
	{ paper: 'a4', widthMm: 210, heightMm: 297 - 30 },
	{ paper: 'letter', widthMm: 215.9, heightMm: 279.4 - 25.4 },
] as const;

interface Kept {
	ticks?: Record<string, { hash: string; at: string }>;
	records?: Record<string, string>;
}

/** Opens a route as a printer sees it: as wide as the sheet between its margins. */
async function openSheets(page: Page, address: string, widthMm = 210) {
	await page.setViewportSize({ width: Math.floor((widthMm - MARGINS_MM) * CSS_PX_PER_MM), height: 1000 });
	await page.emulateMedia({ media: 'print' });
	await page.goto(address);
}

/** Puts progress onto the device, as bench mode would have left it. */
async function keep(page: Page, progress: Kept) {
	await page.goto('print/assembly-guide/');
	await page.evaluate(
		(kept) => {
			localStorage.setItem(
				'guide.progress',
				JSON.stringify({ version: 1, guide: '', ticks: {}, records: {}, seconds: {}, ...kept })
			);
		},
		{ ...progress }
	);
}

/** Ids and fingerprints of the steps, chapter by chapter. */
const stepsOf = (page: Page) =>
	page
		.locator('.chapter')
		.evaluateAll((chapters) =>
			chapters.map((chapter) =>
				[...chapter.querySelectorAll<HTMLElement>('.step')].map(({ dataset: { step = '', hash = '' } }) => ({
					step,
					hash,
				}))
			)
		);

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
		await expect(page.locator('.print-bar')).toContainText('blank, for A4 paper');
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
	const rooms = await page.locator('.step .blank').evaluateAll((all) =>
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

test('the paper is chosen by the address and by the control, and kept in the address', async ({ page }) => {
	await page.goto('print/assembly-guide/?paper=letter');
	const letter = page.locator('style[data-paper="letter"]');
	await expect(letter).toHaveAttribute('media', 'all');
	await expect(page.getByLabel('Paper')).toHaveValue('letter');
	await page.getByLabel('Paper').selectOption('A4');
	await expect(letter).toHaveAttribute('media', 'not all');
	await expect(page).not.toHaveURL(/paper=/);
});

test('a choice that is not offered is named beside its control and ignored', async ({ page }) => {
	await page.goto('print/assembly-guide/?paper=a3&steps=some&fill=progress');
	await expect(page.locator('#fault-paper')).toContainText('“a3”');
	await expect(page.locator('#fault-steps')).toContainText('“some”');
	await expect(page.locator('#fault-fill')).toBeEmpty();
	await expect(page.getByLabel('Paper')).toHaveValue('a4');
	await page.getByLabel('Paper').selectOption('US Letter');
	await expect(page.locator('#fault-paper')).toBeEmpty();
});

test('what is left: finished steps are left out, a finished chapter is a line, a changed step stays and says so', async ({
	page,
}) => {
	await keep(page, {});
	const [first = [], second = []] = await stepsOf(page);
	const at = '2026-11-20T10:00:00Z';
	const [changed, ...done] = second;
	const ticks = Object.fromEntries([...first, ...done.slice(0, 2)].map(({ step, hash }) => [step, { hash, at }]));
	await keep(page, { ticks: { ...ticks, [changed?.step ?? '']: { hash: '000000000000', at } } });
	await page.goto('print/assembly-guide/?steps=left');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.chapter').first()).toBeHidden();
	await expect(page.locator('.left-summary')).toContainText(/Chapter 1 .*: finished, \d+ steps ticked/);
	await expect(page.locator(`#step-${done[0]?.step ?? ''}`)).toBeHidden();
	await expect(page.locator(`#step-${changed?.step ?? ''}`)).toBeVisible();
	await expect(page.locator('.changed')).toHaveText(['Changed since you ticked it on 2026-11-20: read it again.']);
	const all = (await stepsOf(page)).flat().length;
	await expect(page.locator('.left-summary')).toContainText(
		`${String(all - first.length - 2)} steps of ${String(all)} left`
	);
});

test('with progress: ticks carry their day, readings stand in their fields; blank shows neither', async ({ page }) => {
	await keep(page, {});
	const [[first] = []] = await stepsOf(page);
	const step = first?.step ?? '';
	const record = (await page.locator('.blank').first().getAttribute('data-record')) ?? '';
	await keep(page, {
		ticks: { [step]: { hash: first?.hash ?? '', at: '2026-11-20T10:00:00Z' } },
		records: { [record]: 'SN 12345' },
	});
	await page.goto('print/assembly-guide/?fill=progress');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.tick.ticked')).toHaveCount(1);
	await expect(page.locator('.ticked .day')).toHaveText('2026-11-20');
	await expect(page.locator(`[data-record="${record}"]`)).toHaveText('SN 12345');
	await page.goto('print/assembly-guide/');
	await expect(page.locator('.tick.ticked')).toHaveCount(0);
	await expect(page.locator(`[data-record="${record}"]`)).toBeEmpty();
});

test('somebody who has not begun is told so, and everything is printed', async ({ page }) => {
	await page.goto('print/assembly-guide/?steps=left&fill=progress');
	await expect(page.locator('.print-bar output')).toContainText('holds no progress');
	await expect(page.locator('.print-step').first()).toBeVisible();
});
