import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import BomTable from '../../src/components/cost/BomTable.astro';
import CostShareChart from '../../src/components/cost/CostShareChart.astro';

async function render(component: Parameters<AstroContainer['renderToString']>[0], props = {}): Promise<Document> {
	const container = await AstroContainer.create();
	return parseHTML(await container.renderToString(component, { props })).document as unknown as Document;
}

test('every row of the bill is an anchor, and no two are the same', async () => {
	const document = await render(BomTable);
	const ids = [...document.querySelectorAll('tbody tr, tfoot tr')].map((row) => row.id);
	expect(ids).toContain('bom-gpu');
	expect(ids).toContain('bom-total');
	expect(new Set(ids).size).toBe(ids.length);
});

test('only the base build at the brief’s prices owns the anchors', async () => {
	const document = await render(BomTable, { build: 'two-gpu' });
	expect([...document.querySelectorAll('[id^="bom-"]')]).toEqual([]);
});

test('the cost chart names itself to a reader who cannot see it', async () => {
	const document = await render(CostShareChart);
	const svg = document.querySelector('svg');
	const names = svg?.getAttribute('aria-labelledby')?.split(' ') ?? [];
	expect(names.map((id) => document.getElementById(id)?.textContent)).toEqual([
		expect.stringContaining('Cost shares'),
		expect.stringContaining('$15,749'),
	]);
});

test('a misspelt prop stops the build with one sentence', async () => {
	await expect(render(BomTable, { bild: 'base' })).rejects.toThrow('<BomTable>: unknown prop "bild"');
});
