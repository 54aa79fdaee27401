import { expect, test } from '@playwright/test';

/** Smallest type that can be read on a phone, in px. */
const SMALLEST = 11;

for (const address of ['drawings/', '04-assembly-guide/']) {
	test(`every word in every drawing of ${address} can be read on a phone, and none is cut`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 780 });
		await page.goto(address);
		const faults = await page.evaluate((smallest) => {
			const found: string[] = [];
			for (const svg of document.querySelectorAll<SVGSVGElement>('.drawing svg')) {
				const frame = svg.getBoundingClientRect();
				const unitPx = frame.width / svg.viewBox.baseVal.width;
				const title = svg.querySelector('title')?.textContent ?? '';
				if (frame.right > document.documentElement.clientWidth) found.push(`${title}: wider than the screen`);
				for (const words of svg.querySelectorAll('text')) {
					const box = words.getBoundingClientRect();
					const name = `${title}: ${words.textContent}`;
					if (parseFloat(getComputedStyle(words).fontSize) * unitPx < smallest - 0.05)
						found.push(`${name} is too small`);
					if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${name} is cut`);
				}
			}
			return found;
		}, SMALLEST);
		expect(faults).toEqual([]);
	});
}

test('a drawing can be linked to, and leads to the step that uses it', async ({ page }) => {
	await page.goto('drawings/#drawing-standoffs');
	const sheet = page.locator('#drawing-standoffs');
	await expect(sheet).toBeInViewport();
	await sheet.getByRole('link', { name: /Set the stand-offs/ }).click();
	await expect(page.locator('#step-set-standoffs')).toBeInViewport();
});

test('every drawing has a name and a description that read it aloud', async ({ page }) => {
	await page.goto('drawings/');
	const drawings = page.locator('.drawing svg[role="img"]');
	const count = await drawings.count();
	expect(count).toBeGreaterThan(20);
	for (const drawing of await drawings.all()) await expect(drawing).toHaveAccessibleName(/.{8,}/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the fault tree leads to the entries of document 09', async ({ page }) => {
		await page.goto('drawings/#drawing-fault-tree');
		const links = page.locator('#drawing-fault-tree .fault-list a[href*="#problem-"]');
		expect(await links.count()).toBeGreaterThan(5);
		const href = (await links.first().getAttribute('href')) ?? '';
		await page.goto(href);
		await expect(page.locator(`#${href.split('#')[1] ?? ''}`)).toBeInViewport();
	});
});
