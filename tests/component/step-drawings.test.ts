import { describe, expect, test } from 'vitest';
import { Drawing } from '../../src/data/schema/drawing.ts';
import { render } from './render.ts';

describe.each(Drawing.options)('drawing %s', (drawing) => {
	test('has a title and a description that its picture is labelled by', async () => {
		const document = await render('assembly/StepDrawing', { drawing, step: 'a' });
		const pictures = [...document.querySelectorAll('svg[role="img"]')];
		expect(pictures.length).toBeGreaterThan(0);
		for (const svg of pictures) {
			const ids = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
			const [title, desc] = ids.map((id) => document.getElementById(id));
			expect([title?.tagName.toLowerCase(), desc?.tagName.toLowerCase()]).toEqual(['title', 'desc']);
			expect(title?.textContent.trim()).not.toBe('');
			expect(desc?.textContent.trim().length).toBeGreaterThan(40);
		}
		expect(document.querySelector('figcaption')?.textContent.trim()).not.toBe('');
	});

	test('is narrow, and sets no type smaller than 11 units', async () => {
		const document = await render('assembly/StepDrawing', { drawing, step: 'a' });
		for (const svg of document.querySelectorAll('svg[role="img"]'))
			expect(Number(svg.getAttribute('viewBox')?.split(' ')[2])).toBeLessThanOrEqual(340);
		for (const text of document.querySelectorAll('svg [font-size]'))
			expect(Number(text.getAttribute('font-size'))).toBeGreaterThanOrEqual(11);
	});

	test('keeps its ids apart when a page shows it twice', async () => {
		const idsFor = async (step: string) => {
			const document = await render('assembly/StepDrawing', { drawing, step });
			return [...document.querySelectorAll('[id]')].map(({ id }) => id);
		};
		const [first, second] = [await idsFor('a'), await idsFor('b')];
		expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
	});

	test('lists the words of its numbers from the first number on', async () => {
		const document = await render('assembly/StepDrawing', { drawing, step: 'a' });
		const lines = [...document.querySelectorAll('.callout-line li > span')].map((span) => Number(span.textContent));
		expect(lines).toEqual(lines.map((_, index) => index + 1));
		for (const list of document.querySelectorAll('ol.callout-list')) {
			const first = Number(list.getAttribute('start') ?? 1);
			const circled = [...document.querySelectorAll('svg circle + text')].map((text) => Number(text.textContent));
			list.querySelectorAll('li').forEach((_, index) => {
				expect(circled).toContain(first + index);
			});
		}
	});
});
