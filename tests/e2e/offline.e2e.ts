import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { all, button, door, goOffline, marksOf, saveGuide, state, test } from './offline-reader.ts';
import { copyOf } from './offline-site.ts';
import { watch } from './pages.ts';

test('after one visit the guide is read and searched without a connection @sub-path', async ({
	page,
	context,
	host,
}) => {
	const faults = watch(page, host.url);
	await saveGuide(page, host);
	await goOffline(context, host);
	await expect(state(page)).toHaveText(/^You are offline\. The whole guide is on this device/);
	await page.reload();
	await expect(state(page)).toHaveText(/^You are offline/);
	for (const address of [
		'04-assembly-guide/',
		'09-faq-troubleshooting/',
		'',
		'04-assembly-guide',
		'04-assembly-guide/?x',
	]) {
		await page.goto(`${host.url}${address}`);
		await expect(page.locator('h1').first()).not.toHaveText(/not kept offline/);
	}
	expect(page.url()).toContain('/04-assembly-guide/?x');
	expect(await marksOf(page)).toEqual(all('first'));
	expect(
		await page.evaluate(() =>
			document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded'))
		)
	).toBe(true);
	expect(faults).toEqual({ errors: [], foreignRequests: [] });
});

test('an unknown address gives a page that says so offline, and stays a 404 online', async ({
	page,
	context,
	host,
}) => {
	await saveGuide(page, host);
	expect((await page.goto(`${host.url}no-such-page/`))?.status()).toBe(404);
	await goOffline(context, host);
	expect((await page.goto(`${host.url}no-such-page/`))?.status()).toBe(503);
	await expect(page.locator('h1')).toHaveText('This address is not kept offline');
	await page.getByRole('link', { name: 'Start page of the guide' }).click();
	await expect(page).toHaveURL(host.url);
});

test('what is kept comes from the device; other methods, ranges and other addresses go to the host', async ({
	page,
	host,
}) => {
	await saveGuide(page, host);
	const reaches = async (address: string, init: { method?: string; headers?: Record<string, string> }) => {
		host.asked.length = 0;
		await page.evaluate(([url, options]) => fetch(url, options).then(() => undefined), [
			`${host.url}${address}`,
			init,
		] as const);
		return host.asked.length > 0;
	};
	expect(await reaches('04-assembly-guide/', {})).toBe(false);
	expect(await reaches('04-assembly-guide/', { method: 'HEAD' })).toBe(true);
	expect(await reaches('04-assembly-guide/', { method: 'POST' })).toBe(true);
	expect(await reaches('04-assembly-guide/', { headers: { range: 'bytes=0-9' } })).toBe(true);
	expect(await reaches('robots.txt', {})).toBe(true);
});

test('a page without the offline state loads no worker and registers none', async ({ page, host }) => {
	await page.goto(`${host.url}04-assembly-guide/`);
	await page.waitForLoadState('networkidle');
	expect(host.asked.filter((url) => /sw\.js|offline/.test(url))).toEqual([]);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('the guide is saved only after the page itself has loaded', async ({ page, host }) => {
	await saveGuide(page, host);
	const worker = host.asked.findIndex((url) => url.endsWith('sw.js'));
	const own = await page.evaluate(() => {
		const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		const loadEventStart = visit?.loadEventStart ?? 0;
		const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < loadEventStart);
		return resources.map(({ name }) => new URL(name).pathname);
	});
	expect(own.length).toBeGreaterThan(2);
	for (const path of own) expect(host.asked.indexOf(path)).toBeLessThan(worker);
});

test('a first visit whose connection breaks keeps nothing, says so, and a second attempt completes it', async ({
	page,
	dir,
	host,
}) => {
	const broken = await copyOf(dir);
	await rm(join(broken, 'search-texts.json'));
	host.deploy(broken);
	await page.goto(`${host.url}${door}`);
	await expect(state(page)).toHaveText(/^Not available offline yet: saving stopped half-way/, { timeout: 20_000 });
	host.deploy(dir);
	await button(page).click();
	await expect(state(page)).toHaveText(/^Available offline/, { timeout: 20_000 });
});

test('without service workers the page says so', async ({ page, host }) => {
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await page.goto(`${host.url}${door}`);
	await expect(state(page)).toHaveText(/^Not available offline: this browser has no service worker/);
	await expect(button(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('nothing is shown of the offline state', async ({ page, host }) => {
		await page.goto(`${host.url}${door}`);
		await expect(page.locator('offline-state')).toBeHidden();
	});
});
