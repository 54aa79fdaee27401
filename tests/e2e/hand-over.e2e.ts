import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { extractText } from 'unpdf';
import { kept, openWith, progressWith, stepsOf } from './bench-page.ts';

/** Without the spaces, which a PDF sets by position. */
const plain = (text: string) => text.replace(/\s+/g, '');

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

test('progress that cannot be read is put aside, not thrown away', async ({ page }) => {
	await openWith(page, '{"version":1,');
	await expect(page.getByRole('alert').filter({ hasText: 'put aside' })).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('guide.progress.unreadable'))).toBe('{"version":1,');
});

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
