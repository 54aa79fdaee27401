import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { SUB_PATH } from '../../scripts/lib/stages.mjs';
import { Host, removeCopies } from './offline-site.ts';

/** A page that carries the offline state. */
export const door = 'offline/';

export const test = base.extend<{ dir: string; host: Host }>({
	dir: async ({}, use, { project }) => use(project.name === 'sub-path' ? SUB_PATH.dir : 'dist'),
	host: async ({ dir, baseURL }, use) => {
		const host = await Host.serve(dir, new URL(baseURL ?? '').pathname);
		await use(host);
		host.close();
		await removeCopies();
	},
});

export const state = (page: Page) => page.locator('offline-state [role="status"]');
export const button = (page: Page) => page.locator('offline-state button');

export async function saveGuide(page: Page, host: Host) {
	await page.goto(`${host.url}${door}`);
	await expect(state(page)).toHaveText(/^Available offline: revision \d+\.\d+ \([0-9a-f]{12}\)\.$/, {
		timeout: 20_000,
	});
}

export async function goOffline(context: BrowserContext, host: Host) {
	await context.setOffline(true);
	host.goDown();
}

/** What a page, its styles, its search's interface and its search's index say they belong to. */
export async function marksOf(page: Page) {
	await page.keyboard.press('Control+k');
	await page.keyboard.type('memory');
	const hit = page.locator('guide-search .results > li > a').first();
	await expect(hit).toBeVisible();
	const title = await hit.innerText();
	const marks = await page.evaluate(() => ({
		html: document.querySelector('meta[name="mark"]')?.getAttribute('content') ?? 'first',
		css: getComputedStyle(document.documentElement).getPropertyValue('--mark') || 'first',
		script: (globalThis as { mark?: string }).mark ?? 'first',
	}));
	await page.keyboard.press('Escape');
	return { ...marks, index: /^(\w+): /.exec(title)?.[1] ?? 'first' };
}
export const all = (mark: string) => ({ html: mark, css: mark, script: mark, index: mark });
