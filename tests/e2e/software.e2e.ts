import { expect, test } from '@playwright/test';

test('the copy button copies the commands to the letter', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('05-software-setup/');
	const block = page.locator('#proc-install-driver-verify copy-block');
	const commands = await block.locator('pre').textContent();
	await block.getByRole('button', { name: 'copy' }).click();
	await expect(block.getByRole('button')).toHaveText('copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(commands);
	expect(commands).toContain('modinfo -F license nvidia\nlspci');
});

test('a link to one action of a procedure leads to it', async ({ page }) => {
	await page.goto('05-software-setup/#proc-data-disk-format');
	await expect(page.locator('#proc-data-disk-format')).toBeInViewport();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every command can be read and no button promises what it cannot do', async ({ page }) => {
		await page.goto('05-software-setup/');
		await expect(page.locator('#proc-install-driver-verify copy-block pre')).toBeVisible();
		await expect(page.locator('copy-block button')).toHaveCount(0);
	});
});
