import { describe, expect, test } from 'vitest';
import { faultRows } from '../../src/view-models/assembly/drawings/fault-tree.ts';
import { drawingOrder, drawingSheets } from '../../src/view-models/assembly/drawings/catalogue.ts';
import { stepsOf } from '../../src/view-models/assembly/totals.ts';
import { render } from './render.ts';

const chapters = [...new Set(drawingOrder().map(({ chapter }) => chapter))];

describe.each(chapters)('drawings of the chapter %s', async (chapter) => {
	const document = await render('assembly/ChapterDrawings', { chapter });

	test('each stands under its number, names what it rests on, and leads to its steps', () => {
		const sheets = drawingSheets(chapter);
		const sections = [...document.querySelectorAll('section')];
		expect(sections.map(({ id }) => id)).toEqual(sheets.map(({ anchor }) => anchor));
		for (const section of sections) {
			expect(section.querySelectorAll('dl > div').length).toBeGreaterThan(1);
			expect(section.querySelector('dl a[href*="#step-"]')).not.toBeNull();
		}
	});

	test('each has a title and a description of its own that its picture refers to', () => {
		const pictures = [...document.querySelectorAll('svg[role=img]')];
		expect(pictures.length).toBeGreaterThan(0);
		const ids = pictures.flatMap((svg) => (svg.getAttribute('aria-labelledby') ?? '').split(' '));
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(document.getElementById(id)?.textContent?.trim()).toMatch(/.{8}/);
	});

	test('the words of the numbers stand as a list beside the picture', () => {
		for (const figure of document.querySelectorAll('figure')) {
			const marks = figure.querySelectorAll('svg text.on-signal:not(.stamped)').length;
			if (marks > 0 && figure.querySelector('.callout-list'))
				expect(figure.querySelectorAll('.callout-list li').length).toBeGreaterThanOrEqual(marks);
		}
	});
});

test('the fault tree stands in words too, each question with a link to its problem and its step', async () => {
	const document = await render('assembly/drawings/FaultTree', { id: 'x', inWords: true });
	const items = [...document.querySelectorAll('.fault-list li')];
	expect(items).toHaveLength(faultRows().length);
	for (const item of items) {
		const hrefs = [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
		expect(hrefs[0]).toMatch(/#problem-t-\d\d$/);
		expect(hrefs[1]).toMatch(/#step-/);
	}
});

test('ids of drawings are unique over all steps, also where two steps show the same one', async () => {
	const withDrawings = stepsOf().filter(({ drawings }) => drawings.length > 0);
	const documents = await Promise.all(withDrawings.map(({ id }) => render('assembly/Step', { id })));
	const ids = documents.flatMap((document) =>
		[...document.querySelectorAll('svg [id]')].map((element) => element.getAttribute('id'))
	);
	expect(ids.length).toBeGreaterThan(20);
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a misspelt chapter stops the build with its name', async () => {
	await expect(render('assembly/ChapterDrawings', { chapter: 'cases' })).rejects.toThrow('there is no chapter "cases"');
});
