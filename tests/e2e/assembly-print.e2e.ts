import { expect, test } from '@playwright/test';
import { extractText } from 'unpdf';

const CSS_PX_PER_MM = 96 / 25.4;
/** The narrower of A4 and the shorter of Letter, less the margins of `print.css`: what any sheet can hold. */
const sheet = { width: (210 - 28) * CSS_PX_PER_MM, height: (279.4 - 34) * CSS_PX_PER_MM };

test('every step with its heading fits on one sheet, A4 or Letter', async ({ page }) => {
	await page.setViewportSize({ width: Math.floor(sheet.width), height: 900 });
	await page.emulateMedia({ media: 'print' });
	await page.goto('04-assembly-guide/');
	const heights = await page.locator('.step').evaluateAll((steps) =>
		steps.map((step) => {
			const heading = step.previousElementSibling?.getBoundingClientRect().height ?? 0;
			return { id: step.id, height: step.getBoundingClientRect().height + heading };
		})
	);
	expect(heights.length).toBeGreaterThan(30);
	expect(heights.filter(({ height }) => height > sheet.height)).toEqual([]);
});

test('paper has a box to tick for every step and room for every reading', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('04-assembly-guide/');
	const boxes = await page
		.locator('.step input[type=checkbox]')
		.evaluateAll((all) => all.map((box) => box.getBoundingClientRect().width));
	for (const width of boxes) expect(width / CSS_PX_PER_MM).toBeGreaterThanOrEqual(5);
	const blanks = await page
		.locator('.records .blank')
		.evaluateAll((all) => all.map((blank) => blank.getBoundingClientRect().width));
	expect(blanks.length).toBeGreaterThan(20);
	for (const width of blanks) expect(width / CSS_PX_PER_MM).toBeGreaterThanOrEqual(40);
});

for (const format of ['A4', 'Letter'])
	test(`on ${format} no step of document 04 begins on one sheet and ends on another`, async ({ page }) => {
		await page.goto('04-assembly-guide/');
		await page.evaluate(() => {
			for (const step of document.querySelectorAll<HTMLElement>('section.step')) {
				const id = (step.dataset['step'] ?? '').replaceAll('-', '');
				const mark = (word: string) => {
					const span = document.createElement('span');
					span.textContent = `${word}${id}Z`;
					span.style.cssText = 'position:absolute;font-size:1px';
					return span;
				};
				step.querySelector('.why')?.prepend(mark('QB'));
				[...step.querySelectorAll('.work li, .work p, .work label')].at(-1)?.append(mark('QE'));
			}
		});
		const { text } = await extractText(new Uint8Array(await page.pdf({ format })));
		const sheets = (word: string) =>
			new Map(
				text.flatMap((sheet, index) =>
					[...sheet.matchAll(new RegExp(`${word}([a-z]+)Z`, 'g'))].map(([, id]) => [id, index])
				)
			);
		const ends = sheets('QE');
		const begins = [...sheets('QB')];
		expect(begins.length).toBeGreaterThan(30);
		expect(begins.filter(([id, sheet]) => ends.get(id) !== sheet).map(([id]) => id)).toEqual([]);
	});
