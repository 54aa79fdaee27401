import { expect, type Page, test } from '@playwright/test';

interface Kept {
	ticks?: Record<string, { hash: string; at: string }>;
	records?: Record<string, string>;
}

/** Puts progress onto the device, as bench mode would have left it. */
async function keep(page: Page, progress: Kept) {
	await page.goto('print/assembly-guide/');
	await page.evaluate(
		(kept) => {
			localStorage.setItem(
				'guide.progress',
				JSON.stringify({ version: 1, guide: '', ticks: {}, records: {}, seconds: {}, ...kept })
			);
		},
		{ ...progress }
	);
}

/** Ids and fingerprints of the steps, chapter by chapter. */
const stepsOf = (page: Page) =>
	page.locator('.chapter').evaluateAll((chapters) =>
		chapters.map((chapter) =>
			[...chapter.querySelectorAll<HTMLElement>('.step')].map(({ dataset: { step = '', hash = '' } }) => ({
				step,
				hash,
			}))
		)
	);

test('the paper is chosen by the address and by the control, and kept in the address', async ({ page }) => {
	await page.goto('print/assembly-guide/?paper=letter');
	const letter = page.locator('style[data-paper="letter"]');
	await expect(letter).toHaveAttribute('media', 'all');
	await expect(page.getByLabel('Paper', { exact: true })).toHaveValue('letter');
	await page.getByLabel('Paper', { exact: true }).selectOption('A4');
	await expect(letter).toHaveAttribute('media', 'not all');
	await expect(page).not.toHaveURL(/paper=/);
});

test('a choice that is not offered is named beside its control and ignored', async ({ page }) => {
	await page.goto('print/assembly-guide/?paper=a3&steps=some&fill=progress');
	await expect(page.locator('#fault-paper')).toContainText('“a3”');
	await expect(page.locator('#fault-steps')).toContainText('“some”');
	await expect(page.locator('#fault-fill')).toBeEmpty();
	await expect(page.getByLabel('Paper', { exact: true })).toHaveValue('a4');
	await page.getByLabel('Paper', { exact: true }).selectOption('US Letter');
	await expect(page.locator('#fault-paper')).toBeEmpty();
});

test('what is left: finished steps are left out, a finished chapter is a line, a changed step stays and says so', async ({
	page,
}) => {
	await keep(page, {});
	const [first = [], second = []] = await stepsOf(page);
	const at = '2026-11-20T10:00:00Z';
	const [changed, ...done] = second;
	const ticks = Object.fromEntries([...first, ...done.slice(0, 2)].map(({ step, hash }) => [step, { hash, at }]));
	await keep(page, { ticks: { ...ticks, [changed?.step ?? '']: { hash: '000000000000', at } } });
	await page.goto('print/assembly-guide/?steps=left');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.chapter').first()).toBeHidden();
	await expect(page.locator('.left-summary')).toContainText(/Chapter 1 .*: finished, \d+ steps ticked/);
	await expect(page.locator(`#step-${done[0]?.step ?? ''}`)).toBeHidden();
	await expect(page.locator(`#step-${changed?.step ?? ''}`)).toBeVisible();
	await expect(page.locator('.changed')).toHaveText(['Changed since you ticked it on 2026-11-20: read it again.']);
	const all = (await stepsOf(page)).flat().length;
	await expect(page.locator('.left-summary')).toContainText(
		`${String(all - first.length - 2)} steps of ${String(all)} left`
	);
});

test('with progress: ticks carry their day, readings stand in their fields; blank shows neither', async ({ page }) => {
	await keep(page, {});
	const [[first] = []] = await stepsOf(page);
	const step = first?.step ?? '';
	const record = (await page.locator('.blank[data-record]').first().getAttribute('data-record')) ?? '';
	await keep(page, {
		ticks: { [step]: { hash: first?.hash ?? '', at: '2026-11-20T10:00:00Z' } },
		records: { [record]: 'SN 12345' },
	});
	await page.goto('print/assembly-guide/?fill=progress');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.tick.ticked')).toHaveCount(1);
	await expect(page.locator('.ticked .day')).toHaveText('2026-11-20');
	await expect(page.locator(`[data-record="${record}"]`)).toHaveText('SN 12345');
	await page.goto('print/assembly-guide/');
	await expect(page.locator('.tick.ticked')).toHaveCount(0);
	await expect(page.locator(`[data-record="${record}"]`)).toBeEmpty();
});

test('somebody who has not begun is told so, and everything is printed', async ({ page }) => {
	await page.goto('print/assembly-guide/?steps=left&fill=progress');
	await expect(page.locator('.print-bar output')).toContainText('holds no progress');
	await expect(page.locator('.print-step').first()).toBeVisible();
});
