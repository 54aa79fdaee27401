import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { kept, openWith, progressWith, stepsOf } from './bench-page.ts';

const merge = (page: Page) => page.getByRole('dialog', { name: 'Take over progress' });

async function linkOf(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Hand over' }).click();
	const field = page.getByLabel('Link to open on the other device');
	await expect(field).toHaveValue(/#progress=3[\w-]+$/);
	return field.inputValue();
}

test('progress goes to a second browser by link, which asks before it adds @sub-path', async ({
	page,
	browser,
	baseURL,
}) => {
	await page.goto('bench/');
	const [first, second] = await stepsOf(page);
	if (!first || !second || !baseURL) throw new Error('two steps are needed');
	await openWith(
		page,
		progressWith(
			{ [first.id]: first.hash, [second.id]: second.hash },
			{ 'read-bios.cpu-idle': '41' },
			{ at: 'read-bios' }
		)
	);
	const link = await linkOf(page);
	await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();

	const context = await browser.newContext({ baseURL });
	const other = await context.newPage();
	await openWith(
		other,
		progressWith({ [first.id]: first.hash }, { 'read-bios.cpu-idle': '44', 'read-bios.bios-version': '1203' })
	);
	await other.goto(link);
	await expect(merge(other)).toContainText('It adds 1 tick.');
	await expect(merge(other)).toContainText('3.3 Processor temperature, idle: yours “44”, theirs “41”');
	await merge(other).getByRole('button', { name: 'Cancel' }).click();
	expect((await kept(other)).records['read-bios.cpu-idle']).toBe('44');
	expect(Object.keys((await kept(other)).ticks)).toEqual([first.id]);
	await expect(other).not.toHaveURL(/progress=/);

	await other.goto(link);
	await merge(other).getByRole('button', { name: 'Take theirs' }).click();
	await expect(merge(other)).toBeHidden();
	expect((await kept(other)).records).toEqual({ 'read-bios.cpu-idle': '41', 'read-bios.bios-version': '1203' });
	expect(Object.keys((await kept(other)).ticks).sort()).toEqual([first.id, second.id].sort());
	await expect(other.locator('.screen:visible h2')).toContainText('Read what the BIOS sees');
	await expect(other).not.toHaveURL(/progress=/);
	await context.close();
});

test('a damaged link is explained and loses nothing', async ({ page }) => {
	await openWith(page, progressWith({ 'fit-cpu': 'aaaa' }));
	for (const fragment of ['1AAAA', '0bm90IGpzb24', '%3Cscript%3E', 'x'.repeat(70_000)]) {
		await page.goto('offline/');
		await page.goto(`bench/#progress=${fragment}`);
		await expect(merge(page)).toContainText('It cannot be taken over.');
		await expect(merge(page).getByRole('button')).toHaveText(['Cancel']);
		await merge(page).getByRole('button', { name: 'Cancel' }).click();
		await expect(page).not.toHaveURL(/progress=/);
		expect(Object.keys((await kept(page)).ticks)).toEqual(['fit-cpu']);
	}
});

test('a file is saved and opened again; a broken one is named by its field', async ({ page }) => {
	await openWith(page, progressWith({ 'fit-cpu': 'aaaa' }, { 'read-bios.cpu-idle': '41' }));
	await page.getByRole('button', { name: 'Hand over' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('dialog', { name: 'Hand over' }).getByRole('button', { name: 'Save as a file' }).click();
	const saved = await readFile(await (await download).path(), 'utf8');

	const open = (text: string) =>
		page
			.locator('input[type=file]')
			.setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await open(saved.slice(0, 60));
	await expect(merge(page)).toContainText('This is no JSON');
	await merge(page).getByRole('button', { name: 'Cancel' }).click();
	await open(saved.replace('"41"', '41'));
	await expect(merge(page)).toContainText('“records.read-bios.cpu-idle” must be text, found 41.');
	await merge(page).getByRole('button', { name: 'Cancel' }).click();
	await open(saved.replace('"41"', '"43"').replace('fit-cpu', 'fit-memory'));
	await merge(page).getByRole('button', { name: 'Keep mine, add the rest' }).click();
	expect((await kept(page)).records['read-bios.cpu-idle']).toBe('41');
	expect(Object.keys((await kept(page)).ticks).sort()).toEqual(['fit-cpu', 'fit-memory']);
});

test('starting again asks first, offers the file, and can be called off', async ({ page }) => {
	await openWith(page, progressWith({ 'fit-cpu': 'aaaa' }, { 'read-bios.cpu-idle': '41' }));
	await page.getByRole('button', { name: 'Hand over' }).click();
	await page.getByRole('button', { name: 'Start again…' }).click();
	const ask = page.getByRole('dialog', { name: 'Start again?' });
	await expect(ask).toContainText('1 tick, 1 value');
	await expect(ask.getByRole('button', { name: 'Save as a file first' })).toBeVisible();
	await ask.getByRole('button', { name: 'Cancel' }).click();
	expect(Object.keys((await kept(page)).ticks)).toEqual(['fit-cpu']);
	await page.getByRole('button', { name: 'Start again…' }).click();
	await ask.getByRole('button', { name: 'Remove everything' }).click();
	await expect.poll(async () => (await kept(page)).ticks).toEqual({});
});

test('a whole build fits a code whose dots a phone sees', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('bench/');
	const steps = await stepsOf(page);
	const ticks = Object.fromEntries(steps.map(({ id, hash }) => [id, hash]));
	const fields = await page
		.locator('[data-record]')
		.evaluateAll((all) => all.map((field) => field.dataset['record'] ?? ''));
	const records = fields.map((key, index) => [key, ((index + 7) ** 7 * 31).toString(36).toUpperCase()]);
	await openWith(page, progressWith(ticks, Object.fromEntries(records) as Record<string, string>));
	await page.getByRole('button', { name: 'Hand over' }).click();
	const code = page.getByRole('img', { name: 'QR code' });
	const dots = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
	expect(((await code.boundingBox())?.width ?? 0) / dots).toBeGreaterThan(2.8);
});

test('what asks is read from its top before a button has the focus', async ({ page }) => {
	const records = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`x.y-${String(index)}`, 'mine']));
	await openWith(page, progressWith({}, records));
	await page.getByRole('button', { name: 'Hand over' }).click();
	const theirs = progressWith({}, Object.fromEntries(Object.keys(records).map((key) => [key, '<b>theirs</b>'])));
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(theirs) });
	await expect(merge(page).getByText('It differs from yours in 30 values:')).toBeInViewport();
	await expect(merge(page).getByText('yours “mine”, theirs “<b>theirs</b>”').first()).toBeInViewport();
	await expect(merge(page).getByRole('button', { name: 'Cancel' })).toBeInViewport();
	await expect(merge(page).getByRole('button', { name: 'Keep mine' })).not.toBeFocused();
});
