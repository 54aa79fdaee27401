import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyPage } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All ten documents in one take axe minutes; each is looked at on its own page, so these parts stand for the rest. */
const partsOf: Partial<Record<string, string[]>> = {
	'print/guide/': ['.print-bar', '.cover', '#document-00', '#document-01', '#document-09', '.notes'],
};

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const address of everyPage) {
			test(`${address} has no accessibility fault axe can find`, async ({ page }) => {
				test.slow();
				await page.goto(address);
				// Tables below the screen are laid out late; axe has to see them all.
				await page.addStyleTag({ content: '.frame { content-visibility: visible !important }' });
				const axe = new AxeBuilder({ page }).withTags(rules);
				for (const part of partsOf[address] ?? []) axe.include(part);
				const { violations } = await axe.analyze();
				expect(
					violations.map(
						({ id, nodes }) =>
							`${id}: ${nodes
								.map(({ html }) => html.slice(0, 160))
								.slice(0, 3)
								.join(' | ')}`
					)
				).toEqual([]);
			});
		}
	});
}

test('the first Tab leads past the navigation into the text', async ({ page }) => {
	await page.goto('01-bill-of-materials/');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Skip to the text');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#_top$/);
});

test('a wide table is reached by Tab and scrolled with the arrow keys', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('02-component-specifications/');
	const frame = page.locator('.frame.scroll').first();
	await frame.focus();
	await expect(frame).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
