import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { HookParameters } from 'astro';
import { offline } from '../../src/build/offline.ts';
import { all, button, door, goOffline, marksOf, saveGuide, state, test } from './offline-reader.ts';
import { copyOf, laterBuild } from './offline-site.ts';
import { watch } from './pages.ts';

test('a newer guide waits until it is accepted, and no page mixes the two @sub-path', async ({
	page,
	context,
	dir,
	host,
}) => {
	const faults = watch(page, host.url);
	await saveGuide(page, host);
	const reading = await context.newPage();
	await reading.goto(`${host.url}04-assembly-guide/`);
	const idle = await context.newPage();
	await idle.goto(`${host.url}${door}`);
	const writing = await context.newPage();
	await writing.goto(`${host.url}${door}`);
	await expect(state(writing)).toHaveText(/^Available offline/);
	await writing.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());

	host.deploy(await laterBuild(dir, 'second'));
	await page.reload();
	await expect(state(page)).toHaveText(/^A newer guide is ready: revision/, { timeout: 20_000 });
	await page.goto(`${host.url}09-faq-troubleshooting/`);
	expect(await marksOf(page)).toEqual(all('first'));
	await page.goto(`${host.url}${door}`);

	await button(page).click();
	await expect(page.locator('meta[name="mark"]')).toHaveAttribute('content', 'second');
	await expect(state(page)).toHaveText(/^Available offline/);
	await expect(idle.locator('meta[name="mark"]')).toHaveAttribute('content', 'second');
	await expect(state(writing)).toHaveText(/^A newer guide is in use/);
	await goOffline(context, host);
	// The page that stayed open gets its own edition's search, which it had not loaded before.
	expect(await marksOf(reading)).toEqual(all('first'));
	await reading.reload();
	expect(await marksOf(reading)).toEqual(all('second'));
	await page.goto(`${host.url}04-assembly-guide/`);
	expect(await marksOf(page)).toEqual(all('second'));
	expect(faults).toEqual({ errors: [], foreignRequests: [] });
	// Once no page uses the first edition any more, its files are gone.
	await writing.close();
	await page.goto(`${host.url}01-bill-of-materials/`);
	const { length } = Object.keys(await editionIn(page));
	await expect.poll(() => keptFiles(page)).toBe(length);
});

const editionIn = (page: Page) =>
	page.evaluate(async () => {
		const name = (await caches.keys()).find((key) => key.startsWith('guide-editions')) ?? '';
		const [shelf] = await (await caches.open(name)).matchAll();
		return ((await shelf?.json()) as { current: { files: Record<string, string> } }).current.files;
	});
const keptFiles = (page: Page) =>
	page.evaluate(async () => {
		const name = (await caches.keys()).find((key) => key.startsWith('guide ')) ?? '';
		return (await (await caches.open(name)).keys()).length;
	});

test('a newer guide that cannot be saved whole leaves the old one, says so, and can be tried again', async ({
	page,
	context,
	dir,
	host,
}) => {
	await saveGuide(page, host);
	const broken = await laterBuild(dir, 'broken');
	await rm(join(broken, '09-faq-troubleshooting/index.html'));
	host.deploy(broken);
	await page.reload();
	await expect(state(page)).toHaveText(
		/^A newer guide could not be saved whole\. Revision \d+\.\d+ .* stays available/,
		{
			timeout: 20_000,
		}
	);
	await goOffline(context, host);
	await page.goto(`${host.url}09-faq-troubleshooting/`);
	expect(await marksOf(page)).toEqual(all('first'));
	await context.setOffline(false);
	host.comeBack();
	host.deploy(await laterBuild(dir, 'whole'));
	await page.goto(`${host.url}${door}`);
	await expect(state(page)).toHaveText(/^A newer guide is ready/, { timeout: 20_000 });
	await button(page).click();
	await expect(page.locator('meta[name="mark"]')).toHaveAttribute('content', 'whole');
});

test('a file that is not the one the worker was built with is refused', async ({ page, dir, host }) => {
	const mixed = await copyOf(dir);
	const later = await laterBuild(dir, 'later');
	host.deploy(mixed);
	await saveGuide(page, host);
	// A deployment half-way: the worker is new, its pages are still the old ones.
	await rm(join(mixed, 'sw.js'));
	await copyFile(join(later, 'sw.js'), join(mixed, 'sw.js'));
	await page.reload();
	await expect(state(page)).toHaveText(/could not be saved whole/, { timeout: 20_000 });
	expect(await page.locator('meta[name="mark"]').count()).toBe(0);
});

test('a retired worker removes what was kept and itself', async ({ page, dir, host }) => {
	await saveGuide(page, host);
	const retired = await copyOf(dir);
	await offline(false).hooks['astro:build:done']?.({
		dir: pathToFileURL(`${retired}/`),
		logger: { info: () => undefined },
	} as unknown as HookParameters<'astro:build:done'>);
	host.deploy(retired);
	await page.goto(`${host.url}04-assembly-guide/`);
	const left = () =>
		page.evaluate(async () => [
			...(await caches.keys()),
			...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
		]);
	await expect.poll(left, { timeout: 15_000 }).toEqual([]);
	await page.reload();
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
