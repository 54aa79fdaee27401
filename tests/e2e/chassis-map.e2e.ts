import { expect, type Page, test } from '@playwright/test';

const address = 'chassis-map/';
const lit = (page: Page, key: string) => page.locator(`[data-key="${key}"][data-lit]`);
const place = (page: Page, id: string) => page.locator(`a.place[href="#map-${id}"]`);
const readout = (page: Page) => page.locator('.map-readout');

/** How thick the outline of a place is drawn, in px. */
const thickness = (page: Page, id: string) =>
	place(page, id)
		.locator('rect')
		.first()
		.evaluate((shape) => parseFloat(getComputedStyle(shape).strokeWidth));

test('pointing at a place lights its part and its steps, and leaving it puts them out @sub-path', async ({ page }) => {
	await page.goto(address);
	await place(page, 'gpu').locator('.ring').hover();
	await expect(lit(page, 'p-gpu').first()).toBeVisible();
	await expect(page.locator('li#map-part-gpu')).toHaveAttribute('data-lit', '');
	await expect(page.locator('li#map-step-fit-gpu')).toHaveAttribute('data-lit', '');
	await expect(page.locator('li#map-step-fit-psu')).not.toHaveAttribute('data-lit', '');
	await expect(readout(page)).toContainText('15 Graphics card');
	await page.locator('h1').hover();
	await expect(page.locator('chassis-map [data-lit]')).toHaveCount(0);
});

test('pointing at a step lights its places and parts; what is lit is thicker, not only coloured', async ({ page }) => {
	await page.goto(address);
	const before = await thickness(page, 'slot-1');
	await page.locator('li#map-step-fit-gpu .map-name').hover();
	await expect(place(page, 'slot-1')).toHaveAttribute('data-lit', '');
	await expect(place(page, 'gpu')).toHaveAttribute('data-lit', '');
	await expect(page.locator('li#map-part-gpu')).toHaveAttribute('data-lit', '');
	await expect.poll(() => thickness(page, 'slot-1')).toBeGreaterThan(before * 2);
});

test('focus on a part lights its places', async ({ page }) => {
	await page.goto(address);
	await page.locator('li#map-part-psu .map-name').focus();
	for (const id of ['psu', 'eps', 'atx-24', 'supplement', 'gpu-plug'])
		await expect(place(page, id)).toHaveAttribute('data-lit', '');
	await expect(place(page, 'gpu')).not.toHaveAttribute('data-lit', '');
});

test('the drawing is one stop of the Tab key; arrows move in it, Enter keeps, Escape clears', async ({ page }) => {
	await page.goto(address);
	await expect(page.locator('a.place[tabindex="0"]')).toHaveCount(1);
	await place(page, 'case').focus();
	await page.keyboard.press('ArrowLeft');
	await expect(place(page, 'fan-headers')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(place(page, 'switches')).toBeFocused();
	await page.keyboard.press('Home');
	await expect(place(page, 'case')).toBeFocused();
	await page.keyboard.press('End');
	await expect(place(page, 'switches')).toBeFocused();
	await expect(page.locator('li#map-switches')).toHaveAttribute('data-lit', '');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#map-switches$/);
	await expect(place(page, 'switches')).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/chassis-map\/$/);
	await expect(page.locator('chassis-map [data-lit]')).toHaveCount(0);
});

test('a choice stands in the address, survives a reload, and the back button undoes it @sub-path', async ({ page }) => {
	await page.goto(address);
	await place(page, 'gpu').locator('.ring').click();
	await expect(page).toHaveURL(/#map-gpu$/);
	await expect(page.locator('li#map-gpu')).toBeInViewport();
	await page.locator('li#map-step-fit-psu .map-name').click();
	await expect(page).toHaveURL(/#map-step-fit-psu$/);
	await page.mouse.move(0, 0);
	await page.reload();
	await expect(place(page, 'psu')).toHaveAttribute('data-lit', '');
	await expect(page.locator('li#map-step-fit-psu')).toHaveAttribute('aria-current', 'true');
	await page.goBack();
	await expect(page).toHaveURL(/#map-gpu$/);
	await expect(place(page, 'gpu')).toHaveAttribute('aria-current', 'true');
	await expect(page.locator('li#map-part-gpu')).toHaveAttribute('data-lit', '');
	await expect(place(page, 'psu')).not.toHaveAttribute('data-lit', '');
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page.locator('chassis-map [data-lit]')).toHaveCount(0);
});

test('an address that names nothing lights nothing and says so', async ({ page }) => {
	await page.goto(`${address}#map-warp-drive`);
	await expect(readout(page)).toContainText('“#map-warp-drive”: no place, part or step of this map has that name');
	await expect(page.locator('chassis-map [data-lit]')).toHaveCount(0);
	await page.goto('about:blank');
	await page.goto(`${address}#%E0%A4%A`);
	await expect(readout(page)).toContainText('no place, part or step');
	await page.goto('about:blank');
	await page.goto(`${address}#places`);
	await expect(readout(page)).not.toContainText('no place');
});

test('what is lit is said politely', async ({ page }) => {
	await page.goto(`${address}#map-step-connect-board-power`);
	await expect(readout(page)).toHaveAttribute('role', 'status');
	await expect(readout(page)).toContainText(/3 places\s*25, 26, 27/);
	await expect(readout(page)).toContainText('5.2 Connect power to the board');
});

test('every number can be hit with a finger at 360 px, and the page does not scroll sideways', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${address}#map-gpu`);
	const sizes = await page
		.locator('a.place .hit')
		.evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().width));
	expect(sizes.length).toBeGreaterThan(30);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(23.5);
	const letters = await page.locator('a.place text').evaluateAll((texts) =>
		texts.map((text) => {
			const scale = (text.closest('svg')?.getBoundingClientRect().width ?? 0) / 702;
			return parseFloat(getComputedStyle(text).fontSize) * scale;
		})
	);
	expect(Math.min(...letters)).toBeGreaterThanOrEqual(11);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	// The entry is not hidden under the drawing that stays above it.
	const drawing = await page.locator('.map-sheet').boundingBox();
	const entry = await page.locator('li#map-gpu').boundingBox();
	expect(entry?.y).toBeGreaterThanOrEqual((drawing?.y ?? 0) + (drawing?.height ?? 0) - 1);
});

test('a place whose steps are all ticked is marked, and one whose step changed since is not', async ({ page }) => {
	await page.goto(address);
	await expect(page.locator('chassis-map [data-done]')).toHaveCount(0);
	await page.evaluate(() => {
		const tick = (id: string, hash?: string) => {
			const step = document.querySelector<HTMLElement>(`[data-step="${id}"]`);
			return [id, { hash: hash ?? step?.dataset['hash'], at: '2026-11-23T12:00:00Z' }];
		};
		const ticks = Object.fromEntries([
			tick('set-standoffs'),
			tick('insert-board'),
			tick('connect-front-panel', 'abcdefabcdef'),
		]) as unknown;
		localStorage.setItem('guide.progress', JSON.stringify({ version: 1, guide: '', ticks, records: {}, seconds: {} }));
	});
	await page.reload();
	await expect(place(page, 'standoffs')).toHaveAttribute('data-done', '');
	await expect(place(page, 'standoffs')).toHaveAccessibleName(/done$/);
	await expect(place(page, 'standoffs').locator('.check')).toBeVisible();
	await expect(place(page, 'front-ports')).not.toHaveAttribute('data-done', '');
	await expect(page.locator('li#map-step-insert-board')).toHaveAttribute('data-done', '');
});

test('on paper the whole list stands under the drawing', async ({ page }) => {
	await page.goto(address);
	await page.emulateMedia({ media: 'print' });
	await expect(readout(page)).toBeHidden();
	await expect(page.locator('.map-sheet')).toHaveCSS('position', 'static');
	for (const id of ['map-gpu', 'map-part-gpu', 'map-step-fit-gpu']) await expect(page.locator(`#${id}`)).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a number leads to its entry, and the address lights up the drawing', async ({ page }) => {
		await page.goto(address);
		const before = await thickness(page, 'gpu');
		await place(page, 'gpu').locator('.ring').click();
		await expect(page).toHaveURL(/#map-gpu$/);
		await expect(page.locator('li#map-gpu')).toBeInViewport();
		await expect.poll(() => thickness(page, 'gpu')).toBeGreaterThan(before * 2);
		expect(await thickness(page, 'psu')).toBe(before);
		await page.goto(`${address}#map-step-fit-psu`);
		await expect.poll(() => thickness(page, 'psu')).toBeGreaterThan(before * 2);
	});

	test('every entry of a place names its part, its steps and its line of the bill', async ({ page }) => {
		await page.goto(address);
		const gpu = page.locator('li#map-gpu');
		await expect(gpu.locator('a[href$="/01-bill-of-materials/#bom-gpu"]')).toHaveCount(1);
		await expect(gpu.locator('a[href$="/04-assembly-guide/#step-fit-gpu"]')).toHaveCount(1);
		await expect(gpu.locator('a[href$="#spec-gpu-length"]')).toHaveText('267\u00a0mm');
	});
});
