import { expect, test } from 'vitest';
import { render } from './render.ts';

test('every row of the bill is an anchor, and no two are the same', async () => {
	const document = await render('cost/BomTable');
	const ids = [...document.querySelectorAll('tbody tr, tfoot tr')].map((row) => row.id);
	expect(ids).toContain('bom-gpu');
	expect(ids).toContain('bom-total');
	expect(new Set(ids).size).toBe(ids.length);
});

test('only the base build at the brief’s prices owns the anchors', async () => {
	const document = await render('cost/BomTable', { build: 'two-gpu' });
	expect([...document.querySelectorAll('[id^="bom-"]')]).toEqual([]);
});

test('the cost chart names itself to a reader who cannot see it', async () => {
	const document = await render('cost/CostShareChart');
	const svg = document.querySelector('svg');
	const names = svg?.getAttribute('aria-labelledby')?.split(' ') ?? [];
	expect(names.map((id) => document.getElementById(id)?.textContent)).toEqual([
		expect.stringContaining('Cost shares'),
		expect.stringContaining('$15,749'),
	]);
});

test('a misspelt prop stops the build with one sentence', async () => {
	await expect(render('cost/BomTable', { bild: 'base' })).rejects.toThrow('<BomTable>: unknown prop "bild"');
});
