import { expect, test } from '@playwright/test';
import { kept, openWith, progressWith } from './bench-page.ts';

for (const [how, error] of [
	['blocked', "new DOMException('denied', 'SecurityError')"],
	['full', "new DOMException('no room', 'QuotaExceededError')"],
] as const)
	test(`with ${how} storage bench mode says so and goes on in memory`, async ({ page }) => {
		await page.addInitScript(`
			const refuse = () => { throw ${error}; };
			${how === 'blocked' ? "Object.defineProperty(window, 'localStorage', { get: refuse });" : 'Storage.prototype.setItem = refuse;'}
		`);
		await page.goto('bench/#step-read-bios');
		await expect(page.getByRole('alert').filter({ hasText: 'only while this page is open' })).toBeVisible();
		await page.keyboard.press(' ');
		await page.getByLabel('BIOS version running').fill('1203');
		await page.locator('[data-part=next]').click();
		await page.locator('[data-part=previous]').click();
		await expect(page.locator('[data-part=tick]')).toHaveAttribute('aria-pressed', 'true');
		await expect(page.getByLabel('BIOS version running')).toHaveValue('1203');
		await page.getByRole('button', { name: 'Hand over' }).click();
		await expect(page.getByRole('dialog', { name: 'Hand over' })).toContainText('1 tick and 1 value');
	});

test('storage that became full still shows what it keeps', async ({ page }) => {
	await openWith(page, progressWith({ 'fit-cpu': 'aaaa' }, { 'read-bios.bios-version': '1203' }));
	await page.addInitScript(
		`Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError'); };`
	);
	await page.goto('offline/');
	await page.goto('bench/#step-read-bios');
	await expect(page.getByRole('alert').filter({ hasText: 'no room left' })).toBeVisible();
	await expect(page.getByLabel('BIOS version running')).toHaveValue('1203');
	expect(Object.keys((await kept(page)).ticks)).toEqual(['fit-cpu']);
});

test('progress that cannot be read is put aside, not thrown away', async ({ page }) => {
	await openWith(page, '{"version":1,');
	await expect(page.getByRole('alert').filter({ hasText: 'put aside' })).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('guide.progress.unreadable'))).toBe('{"version":1,');
});
