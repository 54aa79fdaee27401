import { describe, expect, test } from 'vitest';
import { cloudOffers } from '../../../../src/data/index.ts';
import { offerTable, priceCutTable, rentMoveTable } from '../../../../src/view-models/roi/offer-tables.ts';
import {
	comparedApiPrices,
	energyUsdPerMillionTokens,
	hoursToBeatApi,
	ownedUsdPerMillionTokens,
	speedToMatch,
} from '../../../../src/view-models/roi/token-tables.ts';
import { cellText } from '../../../../src/view-models/table.ts';

const [together, hyperbolic] = comparedApiPrices();
if (!together || !hyperbolic) throw new Error('two API prices are compared');

describe('a million written tokens', () => {
	test.each([
		{ speed: 20, energy: 1.42, owned: 6.93 },
		{ speed: 30, energy: 0.94, owned: 4.62 },
		{ speed: 100, energy: 0.28, owned: 1.39 },
		{ speed: 500, energy: 0.057, owned: 0.28 },
		{ speed: 1000, energy: 0.028, owned: 0.14 },
	])('costs $energy dollars of electricity and $owned in all at $speed tokens a second', ({ speed, energy, owned }) => {
		expect(energyUsdPerMillionTokens(speed)).toBeCloseTo(energy, energy < 0.1 ? 3 : 2);
		expect(ownedUsdPerMillionTokens(speed)).toBeCloseTo(owned, 2);
	});

	test('for one user costs more in electricity than it costs at Together', () => {
		expect(together.outputUsdPerMillion).toBe(0.88);
		expect(energyUsdPerMillionTokens(20)).toBeGreaterThan(together.outputUsdPerMillion);
	});

	test.each([
		{ hours: 40, dear: 584, cheap: 1284 },
		{ hours: 100, dear: 248, cheap: 546 },
		{ hours: 168, dear: 157, cheap: 346 },
	])('at $hours hours a week matches the two APIs at $dear and $cheap tokens a second', ({ hours, dear, cheap }) => {
		expect(Math.round(speedToMatch(hours, together))).toBe(dear);
		expect(Math.round(speedToMatch(hours, hyperbolic))).toBe(cheap);
	});

	test('never pays for the machine at 20 tokens a second, after 29,626 h at 200 and 5,137 h at 1,000', () => {
		expect(hoursToBeatApi(20, together)).toBe(Infinity);
		expect(Math.round(hoursToBeatApi(200, together))).toBe(29_626);
		expect(Math.round(hoursToBeatApi(1000, together))).toBe(5_137);
	});
});

describe('rental prices', () => {
	const all = offerTable('All', ['rtx-pro-6000', 'ada-48', 'a100', 'h100', 'h200', 'b200', 'geforce']);

	test('each offer has a row, a date and a source', () => {
		expect(all.rows).toHaveLength(cloudOffers.length);
		for (const { cells } of all.rows) {
			expect(cellText(cells['seen'])).toMatch(/^20\d\d(?:-\d\d){0,2}$/);
			expect(cellText(cells['source'])).not.toBe('');
		}
	});

	test('a span of rates and a rate below a cent are shown as stated', () => {
		const rate = (id: string) => cellText(all.rows.find((row) => row.id === `offer-${id}`)?.cells['rate']);
		expect(rate('hyperbolic-h100-2025')).toBe('1.29–1.39');
		expect(rate('aws-p4d-2026-11')).toBe('2.7447');
		expect(rate('vast-5090-2025-10')).toBe('0.60');
	});

	test('an average over the offers of one provider is not taken for one of several', () => {
		const kind = (id: string) => cellText(all.rows.find((row) => row.id === `offer-${id}`)?.cells['tier']);
		expect(kind('lambda-h100-2026-10')).toBe('one provider, average of its offers');
		expect(kind('median-h100-2026-05')).toBe('several providers, median');
	});

	test('the H100 index rose by 38 % in five months', () => {
		const [index] = rentMoveTable().rows;
		expect(['from', 'to', 'change'].map((key) => cellText(index?.cells[key]))).toEqual(['1.70', '2.35', '+38']);
	});

	test('one price cut in the cloud moved a published payback from 11.7 to 21.1 months', () => {
		const rows = priceCutTable().rows.map(({ cells }) => ['hours', 'months'].map((key) => cellText(cells[key])));
		expect(rows).toEqual([
			['8,556', '11.7'],
			['15,392', '21.1'],
		]);
	});
});
