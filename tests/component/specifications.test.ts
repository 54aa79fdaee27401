import { expect, test } from 'vitest';
import { render } from './render.ts';

test('every row of a specification is an anchor', async () => {
	const document = await render('spec/SpecTable', { part: 'gpu' });
	const ids = [...document.querySelectorAll('tbody tr')].map((row) => row.id);
	expect(ids).toContain('spec-gpu-memory');
	expect(ids.every((id) => id.startsWith('spec-gpu-'))).toBe(true);
});

test('a verdict is a word, not a colour alone', async () => {
	const document = await render('compatibility/CompatibilityMatrix', { anchors: true });
	const row = document.querySelector('#compat-memory-channels');
	expect(row?.textContent).toContain('condition');
});

test('a comparison with an unknown part stops the build', async () => {
	const question = { id: 'x', caption: 'x', parts: ['gpu', 'gpu-rtx-9999'], keys: ['memory'] };
	await expect(render('spec/PartComparison', question)).rejects.toThrow('there is no part "gpu-rtx-9999"');
});
