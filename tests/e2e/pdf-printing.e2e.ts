import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { makePdfs } from '../../scripts/lib/pdf.mjs';
import { papers, pdfPath, printAddress, printRoutes } from '../../src/view-models/print/pdf-files.ts';
import { readPdf, squashed } from './pdf-reader.ts';

const PT_PER_PX = 0.75;

test('printing the same site again gives the same bytes', async () => {
	test.slow();
	const out = await mkdtemp(join(tmpdir(), 'guide-pdf-'));
	try {
		const made = await makePdfs({ dir: 'dist', out, browser: findBrowser() ?? '' });
		expect(made.map(({ file }) => file).sort()).toEqual(
			printRoutes.flatMap((route) => papers.map((paper) => pdfPath(route, paper))).sort()
		);
		for (const { file } of made)
			expect((await readFile(join(out, file))).equals(await readFile(join('dist', file))), file).toBe(true);
	} finally {
		await rm(out, { recursive: true });
	}
});

for (const route of printRoutes) {
	test.describe(printAddress(route), () => {
		test.beforeEach(async ({ page }) => {
			await page.emulateMedia({ media: 'print' });
			await page.goto(printAddress(route));
		});

		for (const paper of papers) {
			// A browser shrinks every sheet when one line is wider than the paper.
			test(`is printed on ${paper.name} in the size its style sheet states`, async ({ page }) => {
				const headings = await page.locator('main h2').evaluateAll((all) =>
					all.map((heading) => ({
						text: heading.textContent,
						sizePx: parseFloat(getComputedStyle(heading).fontSize),
					}))
				);
				expect(headings.length).toBeGreaterThan(0);
				const { sheets } = await readPdf(`dist/${pdfPath(route, paper)}`);
				const lines = sheets.flatMap(({ runs }) => runs);
				const smaller = headings.filter(({ text, sizePx }) => {
					const last = squashed(text.trim().split(' ').at(-1) ?? '');
					const printed = lines
						.filter((run) => squashed(run.text).endsWith(last))
						.map(({ top, bottom }) => top - bottom);
					return !printed.some((size) => Math.abs(size / (sizePx * PT_PER_PX) - 1) < 0.02);
				});
				expect(smaller).toEqual([]);
			});
		}

		test('hides no text behind the edge of a box', async ({ page }) => {
			const cut = await page.locator('main *').evaluateAll((all) =>
				all
					.filter((element) => {
						const { overflowX, overflowY } = getComputedStyle(element);
						const clips = [overflowX, overflowY].some((value) => value !== 'visible');
						const isSvg = element instanceof SVGElement;
						return (
							clips &&
							!isSvg &&
							element.textContent.trim() !== '' &&
							!element.matches('.sr-only, .visually-hidden') &&
							(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
						);
					})
					.map((element) => element.outerHTML.slice(0, 120))
			);
			expect(cut).toEqual([]);
		});
	});
}
