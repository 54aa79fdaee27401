import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { extractText } from 'unpdf';

/** Without the spaces, which a PDF sets by position. */
const plain = (text: string) => text.replace(/\s+/g, '');

test('document 04, bench mode and the record share what is done, also between tabs', async ({ page, context }) => {
	await page.goto('04-assembly-guide/');
	await page.getByLabel('Done: Fit the processor').check();
	await page.getByLabel('BIOS version running').fill('1203');
	await expect(page.getByText(/On this device 1 of \d+ steps are ticked/)).toBeVisible();
	const record = await context.newPage();
	await record.goto('as-built/');
	await expect(record.locator('[data-value="read-bios.bios-version"]')).toHaveText('1203');
	await record.getByLabel('Built by').fill('K. M.');
	await page.getByLabel('BIOS version running').fill('1206');
	await expect(record.locator('[data-value="read-bios.bios-version"]')).toHaveText('1206');
	await page.reload();
	await expect(page.getByLabel('Done: Fit the processor')).toBeChecked();

	const download = record.waitForEvent('download');
	await record.getByRole('button', { name: 'Save as JSON' }).click();
	const saved = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
		builder: string;
		ticked: number;
	};
	expect(saved).toMatchObject({ kind: 'as-built-record', builder: 'K. M.', ticked: 1 });
});

test('an empty record says what to do', async ({ page }) => {
	await page.goto('as-built/');
	await expect(page.getByText('Nothing is ticked or written down on this device yet')).toBeVisible();
});

for (const format of ['A4', 'Letter'])
	test(`the record prints from its first sheet on, values of a step together, on ${format}`, async ({ page }) => {
		await page.goto('as-built/');
		const { totalPages, text } = await extractText(new Uint8Array(await page.pdf({ format })), { mergePages: false });
		expect(totalPages).toBeLessThanOrEqual(4);
		for (const caption of await page.locator('as-built-sheet caption a').allInnerTexts()) {
			const rows = page.locator('as-built-sheet table').filter({ hasText: caption }).locator('th');
			const sheet = text.find((sheetText) => plain(sheetText).includes(plain(caption))) ?? '';
			for (const label of await rows.allInnerTexts()) expect(plain(sheet), caption).toContain(plain(label));
		}
		expect(text[0]).toContain('Serial number, case');
		expect(text[0]).toContain(`1 of ${String(totalPages)}`);
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the record is a blank form with a line for every value', async ({ page }) => {
		await page.goto('as-built/');
		expect(await page.locator('td.value:visible').count()).toBeGreaterThan(15);
		await expect(page.getByText('Nothing is ticked')).toBeHidden();
		await expect(page.getByRole('button')).toHaveCount(0);
	});
});
