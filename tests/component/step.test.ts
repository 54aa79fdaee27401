import { describe, expect, test } from 'vitest';
import { stepView } from '../../src/view-models/assembly/steps.ts';
import { stepsOf } from '../../src/view-models/assembly/totals.ts';
import { chapters } from '../../src/data/index.ts';
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

	test('states every hazard before the first action, in three parts, in the section of the step', () => {
		const messages = [...document.querySelectorAll(`#step-${id} .safety`)];
		expect(messages).toHaveLength(stepView(id).hazards.length);
		if (messages.length > 0) expect(html.lastIndexOf('class="safety')).toBeLessThan(html.indexOf('class="work"'));
		for (const message of messages) {
			const parts = [...message.querySelectorAll('p')].map(({ className }) => className);
			expect(parts).toEqual(['hazard', '', 'avoid']);
			expect(message.querySelector('svg') === null).toBe(message.getAttribute('aria-label') === 'NOTICE');
		}
	});

	test('says the price of a mistake beside the hazards, before the first action', () => {
		const { risk } = stepView(id);
		expect(document.querySelector('.before .risk')?.textContent?.trim()).toBe(risk?.text);
	});

	test('prints every place with what it rests on', () => {
		const { positions } = stepView(id);
		expect(document.querySelectorAll('.positions tbody tr')).toHaveLength(positions?.rows.length ?? 0);
		expect(document.querySelectorAll('.positions-note .status')).toHaveLength(positions?.notes.length ?? 0);
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

test('a step can stand on a page a second time: the prefix changes every id, and the box can be left out', async () => {
	const again = await render('assembly/Step', { id: 'set-standoffs', prefix: 'again-', tick: false });
	const ids = [...again.querySelectorAll('[id]')].map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(11);
	expect(ids.filter((id) => !id.startsWith('again-'))).toEqual([]);
	expect(again.querySelector('input[type=checkbox]')).toBeNull();
});

test('the box of a chapter shows parts with quantity, and tools, protection, consumables and supplies apart', async () => {
	const box = await render('assembly/ChapterBox', { id: 'board' });
	const rows = new Map(
		[...box.querySelectorAll('dt')].map((term) => [
			term.textContent?.trim(),
			term.nextElementSibling?.textContent?.trim(),
		])
	);
	expect(rows.get('Parts')).toContain('6 × ');
	for (const label of ['Tools', 'Protection', 'Used up']) expect(rows.get(label)).toBeTruthy();
	expect(box.querySelector('a[href="#chapter-case"]')).not.toBeNull();
});

test('a gate links the problems that a builder has who does not see it', async () => {
	for (const { id } of chapters) {
		const gate = await render('assembly/Gate', { chapter: id });
		expect(gate.querySelectorAll('a[href*="/09-faq-troubleshooting/#problem-"]').length).toBeGreaterThan(0);
	}
});

test('a misspelt step stops the build with its name', async () => {
	await expect(render('assembly/Step', { id: 'fit-cpus' })).rejects.toThrow('there is no step "fit-cpus"');
});

test('a misspelt prop stops the build with its name', async () => {
	await expect(render('assembly/ChapterBox', { id: 'board', chapter: 1 })).rejects.toThrow(
		'<ChapterBox>: unknown prop "chapter"'
	);
});
