import { expect, type Page, test } from '@playwright/test';
import { kept, openWith, progressWith, stepsOf } from './bench-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const heading = (page: Page) => page.locator('.screen:visible h2');
const tick = (page: Page) => page.locator('[data-part=tick]');
const next = (page: Page) => page.locator('[data-part=next]');

test('all steps can be worked through with keys and taps, with a reload in between @sub-path', async ({ page }) => {
	test.setTimeout(300_000);
	await page.goto('bench/');
	const steps = await stepsOf(page);
	let done = 0;
	for (const [index, { number, title, id }] of steps.entries()) {
		// Boxes and gates of chapters stand between the steps.
		for (let screens = 0; !(await page.locator(`[data-screen="step-${id}"]`).isVisible()); screens++) {
			expect(screens).toBeLessThan(4);
			if (index % 2 === 0) await page.keyboard.press('n');
			else await next(page).tap();
		}
		await expect(heading(page)).toBeFocused();
		await expect(heading(page)).toContainText(title);
		if (index % 2 === 0) await page.keyboard.press(' ');
		else await tick(page).tap();
		await expect(page.locator('[data-part=live]')).toContainText(`Step ${number} of`);
		await expect(page.locator('[data-part=live]')).toContainText(', ticked');
		await expect(page.locator('[data-part=count]')).toHaveText(`${String(++done)} of ${String(steps.length)} ticked`);
		if (index === 17) {
			await page.reload();
			await expect(heading(page)).toContainText(title);
			await expect(tick(page)).toHaveAttribute('aria-pressed', 'true');
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	}
	expect(Object.keys((await kept(page)).ticks)).toHaveLength(steps.length);
	await page.keyboard.press('n');
	await expect(heading(page)).toContainText('Gate 8');
	await expect(page.locator('.open-steps:visible')).toHaveCount(0);
	await expect(next(page)).toBeDisabled();
});

test('the builder goes on where the builder was, and the back button goes back', async ({ page }) => {
	await page.goto('bench/');
	for (let screen = 0; screen < 3; screen++) await next(page).click();
	await expect(page).toHaveURL(/#step-set-up-workplace$/);
	await page.goto('bench/');
	await expect(heading(page)).toContainText('Set up the workplace');
	await next(page).click();
	await next(page).click();
	await page.goBack();
	await expect(page).toHaveURL(/#step-test-psu$/);
	await expect(heading(page)).toContainText('Test the power supply');
});

test('the overview jumps to any step, and a link to a step shows that step', async ({ page }) => {
	await page.goto('bench/');
	await page.keyboard.press('o');
	await page.getByRole('dialog', { name: 'All steps' }).getByRole('link', { name: 'Install the system' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(heading(page)).toContainText('Install the system');
	await page.goto('bench/#step-fit-cpu');
	await expect(heading(page)).toContainText('Fit the processor');
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('after a revision only changed steps are unticked, and they are listed', async ({ page }) => {
	await page.goto('bench/');
	const [first, second, third] = await stepsOf(page);
	if (!first || !second || !third) throw new Error('three steps are needed');
	const ticks = {
		[first.id]: 'aaaa00000000',
		[second.id]: 'bbbb00000000',
		[third.id]: third.hash,
		'pump-up-tyres': 'cccc',
	};
	await openWith(page, progressWith(ticks), `bench/#step-${first.id}`);
	await expect(page.locator('[data-part=count]')).toHaveText(/^1 of \d+ ticked$/);
	await expect(page.locator('[data-part=changed-here]')).toContainText('ticked it on 2026-11-20');
	const box = page.locator('[data-part=changed]');
	await box.getByText('2 steps changed since you ticked them').click();
	await expect(box.getByRole('link')).toHaveText([
		`${first.number} ${first.title}`,
		`${second.number} ${second.title}`,
	]);
	await box.getByRole('link').nth(1).click();
	await expect(heading(page)).toContainText(second.title);
	await tick(page).click();
	await expect(box).toContainText('1 step changed since you ticked it');
	await page.getByText('1 tick from an older revision').click();
	await expect(page.locator('[data-part=gone-list]')).toHaveText('pump-up-tyres, ticked 2026-11-20');
	await box.getByRole('button', { name: 'Forget' }).click();
	await expect(box).toBeHidden();
	expect(Object.keys((await kept(page)).ticks).sort()).toEqual(['pump-up-tyres', second.id, third.id].sort());
});

test('what is written down is kept at once, and no key fires while typing', async ({ page }) => {
	await page.goto('bench/#step-read-bios');
	const field = page.getByLabel('BIOS version running');
	await field.fill('');
	await field.pressSequentially('n p o r ? 1203');
	await page.getByLabel('Processor temperature, idle').fill('41.5');
	await expect(page.getByLabel('Processor temperature, idle')).toHaveAttribute('inputmode', 'decimal');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(heading(page)).toContainText('Read what the BIOS sees');
	expect((await kept(page)).records).toEqual({
		'read-bios.bios-version': 'n p o r ? 1203',
		'read-bios.cpu-idle': '41.5',
	});
	expect((await kept(page)).ticks).toEqual({});
});

test('single keys can be switched off, and stay off', async ({ page }) => {
	await page.goto('bench/#step-fit-cpu');
	await page.keyboard.press('?');
	await page.getByLabel('Single keys do this').uncheck();
	await page.keyboard.press('Escape');
	for (const key of ['n', ' ', 'o', '?']) await page.keyboard.press(key);
	await expect(heading(page)).toContainText('Fit the processor');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.reload();
	await page.keyboard.press('n');
	await expect(heading(page)).toContainText('Fit the processor');
});

test('a finger goes on to the left and back to the right, and down it scrolls', async ({ page }) => {
	await page.goto('bench/#step-fit-cpu');
	const touch = await page.context().newCDPSession(page);
	const swipe = async (from: [number, number], to: [number, number]) => {
		await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from[0], y: from[1] }] });
		for (const part of [0.25, 0.5, 0.75, 1])
			await touch.send('Input.dispatchTouchEvent', {
				type: 'touchMove',
				touchPoints: [{ x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part }],
			});
		await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await swipe([300, 400], [120, 410]);
	await expect(heading(page)).toContainText('Fit the six memory modules');
	await swipe([120, 400], [300, 390]);
	await expect(heading(page)).toContainText('Fit the processor');
	await swipe([200, 600], [170, 300]);
	await expect(heading(page)).toContainText('Fit the processor');
});

test('the clock counts while a step is on the screen, and can be paused', async ({ page }) => {
	await page.clock.install();
	await page.goto('bench/#step-fit-cpu');
	const [time, pause] = [page.locator('[data-part=time-step]'), page.getByRole('button', { name: 'Pause the clock' })];
	await page.clock.runFor(65_000);
	await pause.click();
	// The test itself takes a few seconds.
	await expect(time).toHaveText(/^1:[0-3]\d$/);
	const shown = await time.innerText();
	await page.clock.runFor(60_000);
	await expect(time).toHaveText(shown);
	await pause.click();
	await next(page).click();
	await page.clock.runFor(10_000);
	await expect(time).toHaveText(/^0:[1-3]\d$/);
	await expect(page.locator('[data-part=time-total]')).toHaveText(/^1:[1-5]\d$/);
	expect((await kept(page)).seconds['fit-cpu']).toBeGreaterThan(64);
});

test('buttons are large enough for a gloved thumb', async ({ page }) => {
	for (const width of [320, 390]) {
		await page.setViewportSize({ width, height: 700 });
		await page.goto('bench/#step-read-bios');
		for (const button of await page
			.locator('bench-mode > :is(.bench-top, .bench-bar) button:visible, .time button')
			.all()) {
			const box = await button.boundingBox();
			expect(box?.height, await button.innerText()).toBeGreaterThanOrEqual(56);
			expect(box?.width, await button.innerText()).toBeGreaterThanOrEqual(56);
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all steps stand one after the other, with a link to document 04 @sub-path', async ({ page }) => {
		await page.goto('bench/');
		expect(await page.locator('.screen .step:visible').count()).toBeGreaterThan(30);
		await expect(page.getByRole('link', { name: 'document 04' })).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});

test('on paper bench mode names the print that is made for it', async ({ page }) => {
	await page.goto('bench/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.screen:visible')).toHaveCount(0);
	await expect(page.getByRole('link', { name: '/print/assembly-guide/' })).toBeVisible();
});
