import { expect, test } from 'vitest';
import { render } from './render.ts';

test('every measurement is an anchor and links its source', async () => {
	const document = await render('benchmark/BenchmarkTable', {
		id: 'gpt-oss',
		caption: 'gpt-oss',
		families: ['gpt-oss'],
	});
	const rows = [...document.querySelectorAll('tbody tr:not(.group)')];
	expect(rows.length).toBeGreaterThan(10);
	expect(rows.filter(({ id }) => !id.startsWith('bench-'))).toEqual([]);
	expect(rows.filter((row) => !row.querySelector('td:last-child a'))).toEqual([]);
});

test('rows of the card of this build are marked', async () => {
	const document = await render('benchmark/BenchmarkTable', {
		id: 'gpt-oss',
		caption: 'gpt-oss',
		families: ['gpt-oss'],
	});
	expect(document.querySelector('#bench-max-q-gpt-oss-120b-tg128')?.classList.contains('highlighted')).toBe(true);
	expect(document.querySelector('#bench-workstation-gpt-oss-120b-tg128')?.classList.contains('highlighted')).toBe(
		false
	);
});

test('a misspelt family stops the build and names the ones there are', async () => {
	await expect(render('benchmark/BenchmarkTable', { id: 'x', caption: 'x', families: ['Lama 70B'] })).rejects.toThrow(
		/family "Lama 70B"; there are .*Llama 70B/
	);
});

test('the chart has a title, a description and a label for every dot', async () => {
	const document = await render('benchmark/CalibrationChart', { caption: 'Forecast against measurement' });
	expect(document.querySelector('svg title')?.textContent).toMatch(/measurement/);
	expect(document.querySelector('svg desc')?.textContent).toMatch(/table below/);
	expect(document.querySelectorAll('svg .value')).toHaveLength(document.querySelectorAll('svg circle').length);
});

test('the fit table says in a word what its shapes say', async () => {
	const document = await render('benchmark/FitTable', { build: 'base' });
	const row = document.querySelector('#fit-base-llama-3-1-70b');
	expect(row?.querySelector('.verdict.condition')?.textContent).toMatch(/up to 3\.7/);
	expect(row?.querySelector('.verdict.holds')).not.toBeNull();
});
