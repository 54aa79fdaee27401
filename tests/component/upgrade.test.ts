import { expect, test } from 'vitest';
import { render } from './render.ts';

test('a step carries the anchor the order table links to', async () => {
	const order = await render('upgrade/UpgradeOrderTable');
	const targets = [...order.querySelectorAll('tbody th a')].map((link) =>
		link.getAttribute('href')?.replace(/^.*#/, '')
	);
	expect(targets).toContain('upgrade-two-gpu');
	const step = await render('upgrade/UpgradeStep', { id: 'two-gpu' });
	expect(step.querySelector('#upgrade-two-gpu')).not.toBeNull();
	expect(step.querySelectorAll('ol > li').length).toBeGreaterThan(3);
});

test('each slot drawing names itself to a reader who cannot see it', async () => {
	const document = await render('upgrade/SlotLadders');
	for (const svg of document.querySelectorAll('svg')) {
		const names = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
		expect(names.map((id) => document.getElementById(id)?.textContent ?? '')).toEqual([
			expect.stringMatching(/cards?: slots? /),
			expect.stringContaining('Seven slots'),
		]);
	}
	expect(document.querySelectorAll('svg').length).toBe(5);
});

test('an unknown step stops the build with one sentence', async () => {
	await expect(render('upgrade/UpgradeStep', { id: 'three-gpu' })).rejects.toThrow('there is no upgrade "three-gpu"');
});
