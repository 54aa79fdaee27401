import { expect, test } from 'vitest';
import { render } from './render.ts';

test('every table of document 06 renders, its row ids unique', async () => {
	const ids: string[] = [];
	for (const table of [
		'brief-payback',
		'payback',
		'twelve-months',
		'value',
		'electricity',
		'api-prices',
		'offers-a100-h100',
	]) {
		const document = await render('roi/RoiTable', { table });
		ids.push(...[...document.querySelectorAll('[id]')].map(({ id }) => id));
	}
	expect(ids).toContain('roi-payback-brief');
	expect(ids).toContain('offer-azure-h100-2026-11');
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(['payback', 'cumulative', 'swing'])(
	'the chart %s names and describes itself at both widths',
	async (chart) => {
		const document = await render('roi/RoiChart', { chart });
		const drawings = [...document.querySelectorAll('svg[role="img"]')];
		expect(drawings).toHaveLength(2);
		for (const svg of drawings) {
			const texts = (svg.getAttribute('aria-labelledby') ?? '')
				.split(' ')
				.map((id) => document.getElementById(id)?.textContent);
			expect(texts).toHaveLength(2);
			for (const text of texts) expect(text).toMatch(/\w{4}/);
		}
	}
);

test('a line chart has its figures in a table behind it', async () => {
	const document = await render('roi/RoiChart', { chart: 'payback' });
	expect(document.querySelectorAll('details tbody tr').length).toBeGreaterThan(5);
});

test('a table that does not exist stops the build with one sentence', async () => {
	await expect(render('roi/RoiTable', { table: 'paybacks' })).rejects.toThrow('<RoiTable>: prop "table" is wrong');
});
