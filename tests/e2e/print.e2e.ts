import { expect, test } from '@playwright/test';

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
});

test('the printed assembly guide has no navigation and hides nothing', async ({ page }) => {
	await page.goto('04-assembly-guide/');
	for (const selector of ['nav.sidebar', 'header.header', '.right-sidebar-container', '.pagination-links'])
		await expect(page.locator(selector).first()).toBeHidden();
	const hidden = await page
		.locator('main [id^="step-"]')
		.evaluateAll((steps) => steps.filter((step) => step.getBoundingClientRect().height === 0).map(({ id }) => id));
	expect(hidden).toEqual([]);
});

test('no step of the assembly guide may be split over two pages', async ({ page }) => {
	await page.goto('04-assembly-guide/');
	const split = await page
		.locator('main [id^="step-"]')
		.evaluateAll((steps) => steps.filter((step) => getComputedStyle(step).breakInside !== 'avoid').map(({ id }) => id));
	expect(split).toEqual([]);
});

test('a printed table shows every column', async ({ page }) => {
	await page.setViewportSize({ width: 760, height: 1000 });
	await page.goto('01-bill-of-materials/');
	const cut = await page
		.locator('.frame')
		.evaluateAll((frames) =>
			frames.filter((frame) => getComputedStyle(frame).overflowX !== 'visible').map(({ id }) => id)
		);
	expect(cut).toEqual([]);
});
