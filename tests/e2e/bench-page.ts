import type { Page } from '@playwright/test';

export interface KeptProgress {
	guide: string;
	ticks: Record<string, { hash: string; at: string }>;
	records: Record<string, string>;
	seconds: Record<string, number>;
	at?: string;
}

/** What the browser keeps of the builder's progress. */
export async function kept(page: Page): Promise<KeptProgress> {
	const text = await page.evaluate(() => localStorage.getItem('guide.progress'));
	return JSON.parse(text ?? 'null') as KeptProgress;
}

/** The steps as the page has them for its scripts. */
export async function stepsOf(page: Page): Promise<{ id: string; hash: string; number: string; title: string }[]> {
	const text = await page.locator('#guide-steps').textContent();
	return JSON.parse(text ?? '[]') as { id: string; hash: string; number: string; title: string }[];
}

/** Progress as it would be kept: these steps ticked. */
export function progressWith(
	ticks: Record<string, string>,
	records: Record<string, string> = {},
	rest: Partial<KeptProgress> = {}
): string {
	const at = '2026-11-20T10:00:00Z';
	return JSON.stringify({
		version: 1,
		guide: '0.9 000000000000',
		ticks: Object.fromEntries(Object.entries(ticks).map(([id, hash]) => [id, { hash, at }])),
		records,
		seconds: {},
		...rest,
	});
}

/** Opens bench mode on a device that keeps this progress. */
export async function openWith(page: Page, progress: string, address = 'bench/'): Promise<void> {
	await page.goto('offline/');
	await page.evaluate((text) => {
		localStorage.setItem('guide.progress', text);
	}, progress);
	await page.goto(address);
}
