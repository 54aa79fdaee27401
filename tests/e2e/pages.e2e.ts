import { expect, test } from '@playwright/test';
import { documents, everyPage, watch } from './pages.ts';

for (const address of everyPage) {
	test(`${address} opens without an error and asks no other host @sub-path`, async ({ page, baseURL }) => {
		const faults = watch(page, baseURL ?? '');
		const response = await page.goto(address);
		expect(response?.status()).toBe(200);
		await expect(page.locator('h1')).toHaveCount(1);
		await page.waitForLoadState('networkidle');
		expect(faults).toEqual({ errors: [], foreignRequests: [] });
	});

	test(`${address} does not scroll sideways on the narrowest phone`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		const wider = await page.evaluate(() => {
			const limit = document.documentElement.clientWidth;
			const clipped = (element: Element | null): boolean =>
				element !== null &&
				(['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) ||
					clipped(element.parentElement));
			return {
				page: document.documentElement.scrollWidth - limit,
				elements: [...document.querySelectorAll('main *')]
					.filter((element) => element.getBoundingClientRect().right > limit + 1 && !clipped(element.parentElement))
					.map((element) => element.outerHTML.slice(0, 90)),
			};
		});
		expect(wider).toEqual({ page: 0, elements: [] });
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of documents) {
		test(`${address} says everything`, async ({ page }) => {
			await page.goto(address);
			const length = (await page.locator('main').innerText()).length;
			expect(length).toBeGreaterThan(4000);
			expect(await page.locator('main [hidden]').count()).toBe(0);
		});
	}
});

test('a purchase request can link to one line of the bill of materials @sub-path', async ({ page }) => {
	await page.goto('01-bill-of-materials/#bom-gpu');
	const row = page.locator('#bom-gpu');
	await expect(row).toBeInViewport();
	const background = await row.evaluate((element) => getComputedStyle(element).backgroundImage);
	expect(background).toContain('gradient');
});

test('a link to a row far down the longest page lands on that row', async ({ page }) => {
	await page.goto('02-component-specifications/');
	const ids = await page.locator('tr[id^="spec-"]').evaluateAll((rows) => rows.map(({ id }) => id));
	const last = ids.at(-1) ?? '';
	await page.goto('about:blank');
	await page.goto(`02-component-specifications/#${last}`);
	await expect(page.locator(`#${last}`)).toBeInViewport();
});

test('a row gives its own address on focus', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('01-bill-of-materials/');
	await page.locator('.frame', { has: page.locator('#bom-gpu') }).focus();
	const link = page.locator('#bom-gpu .copy-link');
	await link.focus();
	await expect(link).toHaveCSS('opacity', '1');
	await page.keyboard.press('Enter');
	await expect(link).toHaveText('copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/01-bill-of-materials\/#bom-gpu$/);
});

test('a heading gives its own address once the reader moves into the text', async ({ page }) => {
	await page.goto('01-bill-of-materials/');
	await page.locator('main').hover();
	const link = page.locator('h2 .copy-link').first();
	await expect(link).toHaveAttribute('href', /^#[a-z-]+$/);
	await link.focus();
	await expect(link).toHaveCSS('opacity', '1');
});

test('every part of the drawing on the landing page leads to its row', async ({ page }) => {
	await page.goto('./');
	const marks = await page
		.locator('.machine svg a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(marks).toHaveLength(9);
	await page.goto('01-bill-of-materials/');
	for (const mark of marks) await expect(page.locator(`#${mark.split('#')[1] ?? ''}`)).toHaveCount(1);
});
