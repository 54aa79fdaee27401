import { expect, type Page } from '@playwright/test';
import { goOffline, state, test } from './offline-reader.ts';
import { watch } from './pages.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

/** The screen in sight: the step it shows, if any, and whether it is wider than the phone. */
const screenIn = (page: Page) =>
	page.evaluate(() => {
		const [screen, ...others] = document.querySelectorAll<HTMLElement>('.screen:not([hidden])');
		if (!screen || others.length > 0) throw new Error('bench mode shows one screen at a time');
		const { scrollWidth, clientWidth } = document.documentElement;
		return { anchor: screen.dataset['screen'], step: screen.dataset['step'], isTooWide: scrollWidth > clientWidth };
	});

test('every step is done at the bench without a connection, with a reload in between', async ({
	page,
	context,
	host,
}) => {
	test.setTimeout(240_000);
	const faults = watch(page, host.url);
	await page.goto(`${host.url}bench/`);
	await expect(state(page)).toHaveText(/^Available offline/, { timeout: 30_000 });
	const screens = await page.locator('.screen').count();
	const steps = await page.locator('.screen[data-step]').count();
	await goOffline(context, host);
	await page.reload();
	await expect(state(page)).toHaveText(/^You are offline/);

	let done = 0;
	let written = '';
	for (let at = 0; at < screens; at++) {
		const screen = await screenIn(page);
		expect(screen.isTooWide, `${screen.anchor ?? ''} scrolls sideways`).toBe(false);
		if (screen.step !== undefined) {
			const field = page.locator(`.screen:not([hidden]) [data-record]`).first();
			if (written === '' && (await field.count()) > 0) {
				await field.fill('SN 4711');
				written = (await field.getAttribute('data-record')) ?? '';
			}
			await part(page, 'tick').tap();
			await expect(part(page, 'tick')).toHaveAttribute('aria-pressed', 'true');
			done++;
			await expect(part(page, 'count')).toHaveText(`${done} of ${steps} ticked`);
		}
		if (at === Math.floor(screens / 2)) {
			await page.reload();
			await expect(part(page, 'count')).toHaveText(`${done} of ${steps} ticked`);
			expect((await screenIn(page)).anchor).toBe(screen.anchor);
		}
		if (at < screens - 1) await part(page, 'next').tap();
	}
	expect(done).toBe(steps);

	// What was written down stands in the record, and the hand-over works, all without a connection.
	expect(written).not.toBe('');
	await page.locator('[data-do="handover"]').tap();
	await expect(page.locator('dialog[open]')).toBeVisible();
	await page.goto(`${host.url}as-built/`);
	await expect(page.locator(`[data-value="${written}"]`)).toHaveText('SN 4711');
	await expect(part(page, 'ticked')).toContainText(String(steps));
	expect(faults).toEqual({ errors: [], foreignRequests: [] });
});

test('bench mode opened without a hash comes back where it was left, without a connection', async ({
	page,
	context,
	host,
}) => {
	await page.goto(`${host.url}bench/`);
	await expect(state(page)).toHaveText(/^Available offline/, { timeout: 30_000 });
	for (let taps = 0; taps < 4; taps++) await part(page, 'next').tap();
	const { anchor, step } = await screenIn(page);
	expect(step).toBeDefined();
	await goOffline(context, host);
	await page.goto(host.url);
	await page.goto(`${host.url}bench/`);
	expect((await screenIn(page)).anchor).toBe(anchor);
});
