import { expect, test } from 'vitest';
import { systems, upgrades } from '../../src/data/index.ts';

test('ranks of the upgrade steps run from one without gap or double', () => {
	const ranks = upgrades.flatMap(({ rank }) => rank ?? []).toSorted((a, b) => a - b);
	expect(ranks).toEqual(ranks.map((_, index) => index + 1));
});

test('needs of one step have different anchors', () => {
	for (const { id, needs } of upgrades)
		expect([id, new Set(needs.map((need) => need.id)).size]).toEqual([id, needs.length]);
});

test('no price of a system builder is listed whose configurator nobody opened, and none of $50,000 for the DGX Station', () => {
	expect(systems.filter(({ maker }) => /puget|bizon|lambda|exxact|comino/i.test(maker))).toEqual([]);
	const station = systems.find(({ id }) => id === 'dgx-station-gb300');
	const prices = [station?.price, ...(station?.price.alternatives ?? [])].map((price) => price?.value);
	expect(prices).toEqual([96_995.99, 85_000]);
});
