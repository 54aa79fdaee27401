import { expect, test } from '@playwright/test';

const searches = [
	{ term: '12V-2x6', page: /09-faq-troubleshooting|04-assembly-guide|02-component|01-bill/ },
	{ term: 'Xid 79', page: /09-faq-troubleshooting/ },
	{ term: 'payback', page: /06-roi-analysis/ },
];

for (const { term, page: expected } of searches) {
	test(`search finds “${term}” @sub-path`, async ({ page }) => {
		await page.goto('./');
		await page.keyboard.press('Control+k');
		await page.keyboard.type(term);
		const pages = page.locator('guide-search .results > li > a');
		await expect(pages.first()).toBeVisible();
		const addresses = await pages.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(addresses.some((address) => expected.test(address))).toBe(true);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/\d\d-[a-z-]+\/|\/evidence\//);
		await expect(page.locator('h1')).toHaveCount(1);
	});
}

test('nothing of the search is loaded before the reader reaches for it', async ({ page }) => {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(new URL(request.url()).pathname));
	await page.goto('01-bill-of-materials/');
	await page.waitForLoadState('networkidle');
	expect(requested.filter((path) => path.includes('search-'))).toEqual([]);
	await page.locator('guide-search .open').hover();
	await expect.poll(() => requested.some((path) => path.endsWith('/search-index.json'))).toBe(true);
});

test('search says when nothing is found, and Escape gives the page back', async ({ page }) => {
	await page.goto('./');
	await page.locator('guide-search .open').click();
	await page.keyboard.type('zzqqxxyy');
	await expect(page.locator('guide-search .state')).toHaveText(/Nothing found/);
	await page.keyboard.press('Escape');
	await expect(page.locator('guide-search dialog')).toBeHidden();
	await expect(page.locator('guide-search .open')).toBeFocused();
});

test('a search that cannot be loaded says so, and works again when it can', async ({ page }) => {
	await page.route('**/search-index.json', (route) => route.abort());
	await page.goto('./');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('memory');
	await expect(page.locator('guide-search .state')).toHaveText(/menu lists every document/);
	await page.unroute('**/search-index.json');
	await page.keyboard.type(' ');
	await page.keyboard.press('Backspace');
	await expect(page.locator('guide-search .results > li').first()).toBeVisible();
});
