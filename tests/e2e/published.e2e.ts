import { expect, test } from '@playwright/test';

const documents = [
	'./',
	'00-executive-summary/',
	'01-bill-of-materials/',
	'02-component-specifications/',
	'03-performance-benchmarks/',
	'04-assembly-guide/',
	'05-software-setup/',
	'06-roi-analysis/',
	'07-upgrade-path/',
	'08-a16z-reference-build/',
	'09-faq-troubleshooting/',
];

test.describe('published from the root and from a sub-path', { tag: '@sub-path' }, () => {
	for (const address of documents) {
		test(`${address} loads whole, without an error and without asking another host`, async ({ page, baseURL }) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(error.message));
			page.on('console', (message) => {
				if (message.type() === 'error') faults.push(message.text());
			});
			page.on('response', (response) => {
				if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
			});
			page.on('request', (request) => {
				const url = request.url();
				if (url.startsWith('http') && !url.startsWith(baseURL ?? '')) faults.push(`asks ${url}`);
			});
			await page.goto(address, { waitUntil: 'networkidle' });
			await expect(page.locator('h1')).toHaveCount(1);
			expect(faults).toEqual([]);
		});
	}

	test('the sidebar leads to another document', async ({ page, baseURL }) => {
		await page.goto('00-executive-summary/');
		await page
			.getByRole('navigation', { name: 'Main' })
			.getByRole('link', { name: /Bill of materials/ })
			.click();
		await expect(page).toHaveURL(`${baseURL}01-bill-of-materials/`);
	});

	test('a search result leads to its page', async ({ page, baseURL }) => {
		await page.goto('00-executive-summary/');
		await page.keyboard.press('Control+k');
		await page.getByRole('dialog').locator('input').fill('bill of materials');
		const result = page.getByRole('dialog').locator('a[href]').first();
		await expect(result).toBeVisible();
		await result.click();
		await expect(page).toHaveURL(new RegExp(`^${baseURL}\\d\\d-[a-z0-9-]+/`));
		await expect(page.locator('h1')).toHaveCount(1);
	});

	test('an address that does not exist answers with our own page', async ({ page }) => {
		const response = await page.goto('no-such-page/');
		expect(response?.status()).toBe(404);
		await expect(page.locator('h1')).toContainText('404');
	});
});
