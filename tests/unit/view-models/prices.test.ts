import { describe, expect, test } from 'vitest';
import { memoryPrices, prices } from '../../../src/data/index.ts';
import { a16zEstimate } from '../../../src/view-models/a16z-cost.ts';
import { barChart } from '../../../src/view-models/bar-chart.ts';
import { costSharesChart } from '../../../src/view-models/cost-shares.ts';
import { briefRamUsdPerGb, memoryPriceTable, usdPerGb } from '../../../src/view-models/memory-price-table.ts';
import { priceCheckTable, priceHistoryTable } from '../../../src/view-models/price-check.ts';
import { cellText } from '../../../src/view-models/table.ts';

describe('price of memory per gigabyte', () => {
	test('the brief’s is $4.95', () => {
		expect(briefRamUsdPerGb()).toBeCloseTo(4.948, 3);
	});

	test.each([
		['contract-2025-q3', 4.0],
		['contract-2025-q4', 7.0],
		['contract-2026-q1', 14.1],
		['press-2025-12', 18.3],
		['retail-2026-05', 28.8],
	])('%s: $%d', (id, expected) => {
		const price = memoryPrices.find((candidate) => candidate.id === id);
		expect(price && usdPerGb(price)).toBeCloseTo(expected, 1);
	});

	test('no two markets share a group of the table', () => {
		const groups = memoryPriceTable().rows.map(({ group }) => group);
		const starts = groups.filter((group, index) => group !== groups[index - 1]);
		expect(new Set(starts).size).toBe(starts.length);
		expect(starts).toHaveLength(4);
	});
});

describe('price check', () => {
	test('every line shows when and by whom its other price was seen', () => {
		for (const { cells } of priceCheckTable().rows) {
			expect(cellText(cells['date'])).toMatch(/^\d{4}/);
			expect(cellText(cells['source'])).not.toBe('');
		}
	});

	test('the sum on each side is the sum of its column', () => {
		const table = priceCheckTable('base', prices);
		expect(cellText(table.totals?.[0]?.cells['brief'])).toBe('15,749');
	});

	test('the history shows the price of every variant, also those no total may use', () => {
		const ids = priceHistoryTable().rows.map(({ id }) => id);
		expect(ids).toContain('seen-case-2025-07-glass');
		expect(ids).not.toContain('seen-gpu-pro-6000-workstation-2026-08');
	});
});

test('the a16z parts come to about $41,000', () => {
	const { totalUsd, lines } = a16zEstimate();
	expect(Math.round(totalUsd / 1000)).toBe(41);
	expect(lines.find(({ id }) => id === 'gpu')?.amountUsd).toBe(33_000);
	expect(lines.find(({ id }) => id === 'memory')?.amountUsd).toBe(1266.67);
});

describe('bar charts', () => {
	test('bars are as long as their values, from zero', () => {
		const { bars } = barChart('t', 'd', [
			{ label: 'a', value: 4, text: '4' },
			{ label: 'b', value: 1, text: '1' },
		]);
		expect((bars[0]?.barWidth ?? 0) / (bars[1]?.barWidth ?? 1)).toBeCloseTo(4, 1);
	});

	test('the cost chart is sorted and names every line with its share and price', () => {
		const { bars, height } = costSharesChart();
		expect(bars.map(({ label }) => label).slice(0, 3)).toEqual(['Graphics card', 'Processor', 'Motherboard']);
		expect(bars).toHaveLength(9);
		expect(bars[0]?.text).toMatch(/^52.% · \$8,250$/);
		expect(bars.every(({ textY }) => textY < height)).toBe(true);
	});
});
