import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/view-models/assembly/totals.ts';
import { render } from './render.ts';

const rendered = (id: string) => render('assembly/Step', { id });

const steps = stepsOf();

describe.each(steps.map(({ id }) => id))('step %s', async (id) => {
	const document = await rendered(id);
	const html = document.documentElement.outerHTML;

	test('carries its promised anchor and a named box to tick', () => {
		expect(document.querySelector(`section#step-${id}`)).not.toBeNull();
		expect(document.querySelector('input[type=checkbox]')?.getAttribute('aria-label')).toMatch(/^Done: /);
	});

	test('states every hazard before the first action', () => {
		const safety = html.lastIndexOf('class="safety');
		if (safety >= 0) expect(safety).toBeLessThan(html.indexOf('<ol'));
	});

	test('ends its actions with what must be seen', () => {
		expect(html.indexOf('must-see')).toBeGreaterThan(html.indexOf('<ol'));
		expect(document.querySelectorAll('.must-see li').length).toBeGreaterThan(0);
	});

	test('gives every drawing a title and a description that its picture refers to', () => {
		for (const svg of document.querySelectorAll('svg[role=img]')) {
			const ids = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
			expect(ids).toHaveLength(2);
			for (const name of ids) expect(document.getElementById(name)?.textContent?.trim()).not.toBe('');
		}
	});

	test('emits no heading: it stands in the document', () => {
		expect(document.querySelector('h1, h2, h3, h4, h5, h6')).toBeNull();
	});
});

test('ids are unique over all steps, so that two steps may show the same drawing', async () => {
	const documents = await Promise.all(steps.map(({ id }) => rendered(id)));
	const ids = documents.flatMap((document) => [...document.querySelectorAll('[id]')].map((element) => element.id));
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('a misspelt step stops the build with its name', async () => {
	await expect(render('assembly/Step', { id: 'fit-cpus' })).rejects.toThrow('there is no step "fit-cpus"');
});

test('a misspelt prop stops the build with its name', async () => {
	await expect(render('assembly/ChapterBox', { id: 'board', chapter: 1 })).rejects.toThrow(
		'<ChapterBox>: unknown prop "chapter"'
	);
});
