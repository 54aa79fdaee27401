import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/build/search-sections.ts';

const page = (main: string) =>
	sectionsOf(parseHTML(`<html><body><main><h1>Bill of materials</h1>${main}</main></body></html>`).document, '01/');

test('a heading owns the text under it, also after a table', () => {
	const found = page(
		'<h2 id="cost">Cost</h2><p>Before.</p><table><tr id="bom-gpu"><th>Card</th><td>8</td></tr></table><p>After.</p>'
	);
	expect(found?.places).toEqual([
		['', 'Bill of materials'],
		['cost', 'Cost'],
		['bom-gpu', 'Card', 1],
	]);
	expect(found?.texts).toEqual(['', 'Before. After.', '8']);
});

test('cells do not run together, and the provenance that repeats in every row is left out', () => {
	const found = page(
		'<table><thead><tr><th>Part</th></tr></thead><tr id="r"><th>Card<a class="copy-link">copy link</a></th><td>96 GB<span class="detail">with ECC</span></td><td><span class="sources">NVIDIA</span></td></tr></table>'
	);
	expect(found?.places.at(-1)).toEqual(['r', 'Card', 1]);
	expect(found?.texts.at(-1)).toBe('96 GB with ECC');
});

test('what is marked as another page’s is not indexed', () => {
	expect(page('<div data-search-ignore><p>Elsewhere.</p></div>')?.texts.join('')).toBe('');
});
