import { expect, test } from '@playwright/test';
import { papers, printAddress, printRoutes } from '../../src/view-models/print/pdf-files.ts';

const places = [
	{ address: './', which: 'guide' },
	{ address: '04-assembly-guide/', which: 'assembly-guide' },
	...printRoutes.map((route) => ({ address: printAddress(route), which: route })),
] as const;

for (const { address, which } of places) {
	test(`${address} links the PDF files of its build, or says that it has none @sub-path`, async ({ page }, {
		project,
	}) => {
		await page.goto(address);
		const line = page.locator('.pdf-links').first();
		const links = page.locator('a[href*="/downloads/"]');
		if (project.name === 'root') {
			await expect(line).toHaveText(/^As a PDF with bookmarks: A4, US Letter\.$/);
			const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
			expect(names).toEqual(papers.map(({ id }) => `/downloads/${which}-${id}.pdf`));
			for (const name of names) {
				const answer = await page.request.get(name);
				expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
				expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
			}
		} else {
			// The build under a sub-path is made without a browser.
			await expect(line).toContainText('This build of the site has no PDF files.');
			await expect(line).toContainText('choose “Save as PDF”');
			await expect(links).toHaveCount(0);
		}
	});
}

test('where there are no PDF files the guide leads to what can be printed @sub-path', async ({ page }, { project }) => {
	await page.goto('04-assembly-guide/');
	const printView = page.locator('.pdf-links').getByRole('link', { name: 'open the print view' });
	if (project.name === 'root') return expect(printView).toHaveCount(0);
	await printView.click();
	await expect(page).toHaveURL(/\/guide\/print\/assembly-guide\/$/);
	await expect(page.locator('h1')).toBeVisible();
});
