import { describe, expect, test } from 'vitest';
import {
	averageUnitPriceUsd,
	differenceToStatedTotal,
	extendedPriceUsd,
	sharesOfTotal,
	totalUsd,
	type PricedLine,
} from '../../../src/domain/bom.ts';

/** The nine lines of the executive summary, 6 October 2025; it prints 14,949 under them. */
const summary: PricedLine[] = [
	{ quantity: 1, unitPriceUsd: 8250 },
	{ quantity: 1, unitPriceUsd: 4099 },
	{ quantity: 1, unitPriceUsd: 1100 },
	{ quantity: 6, linePriceUsd: 950 },
	{ quantity: 1, unitPriceUsd: 200 },
	{ quantity: 1, unitPriceUsd: 450 },
	{ quantity: 1, unitPriceUsd: 380 },
	{ quantity: 1, unitPriceUsd: 120 },
	{ quantity: 1, unitPriceUsd: 200 },
];

describe('the bill of materials', () => {
	test('adds up to $15,749.00', () => {
		expect(totalUsd(summary)).toBe(15_749);
	});

	test('is $800.00 above what the summary prints: 5.35 % of its total, 5.08 % of ours', () => {
		const difference = differenceToStatedTotal(summary, 14_949);
		expect(difference).toMatchObject({ totalUsd: 15_749, statedTotalUsd: 14_949, differenceUsd: 800 });
		expect(difference.shareOfStated).toBeCloseTo(0.0535, 4);
		expect(difference.shareOfTotal).toBeCloseTo(0.0508, 4);
	});

	test('spends 52 % on the card, 26 % on the processor, and all of itself in all', () => {
		const shares = sharesOfTotal(summary);
		expect(shares[0]).toBeCloseTo(8250 / 15_749, 12);
		expect(shares[1]).toBeCloseTo(0.2603, 4);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
	});

	test('costs nothing without lines', () => {
		expect(totalUsd([])).toBe(0);
	});
});

describe('a line', () => {
	test('multiplies its unit price by its quantity, to the cent', () => {
		expect(extendedPriceUsd({ quantity: 3, unitPriceUsd: 379.99 })).toBe(1139.97);
	});

	test('priced as a set keeps its price: six modules for $950 together', () => {
		const modules = { quantity: 6, linePriceUsd: 950 };
		expect(extendedPriceUsd(modules)).toBe(950);
		expect(averageUnitPriceUsd(modules)).toBeCloseTo(158.3333, 4);
	});

	test('adds without the error of binary fractions', () => {
		const tenCents = { quantity: 1, unitPriceUsd: 0.1 };
		expect(totalUsd([tenCents, tenCents, tenCents])).toBe(0.3);
		expect(totalUsd([tenCents, { quantity: 1, unitPriceUsd: 0.2 }])).toBe(0.3);
	});
});

describe('a wrong line is refused by name', () => {
	test.each([
		{ line: { quantity: 0, unitPriceUsd: 1 }, name: 'quantity' },
		{ line: { quantity: 1.5, unitPriceUsd: 1 }, name: 'quantity' },
		{ line: { quantity: 1, unitPriceUsd: -1 }, name: 'unitPriceUsd' },
		{ line: { quantity: 1, unitPriceUsd: NaN }, name: 'unitPriceUsd' },
		{ line: { quantity: 6, unitPriceUsd: 158.333 }, name: 'unitPriceUsd' },
		{ line: { quantity: 6, linePriceUsd: 950.005 }, name: 'linePriceUsd' },
		{ line: { quantity: 6, unitPriceUsd: 158.33, linePriceUsd: 950 }, name: 'linePriceUsd' },
	])('$line', ({ line, name }) => {
		expect(() => extendedPriceUsd(line)).toThrow(RangeError);
		expect(() => totalUsd([line])).toThrow(new RegExp(`^${name} `));
	});

	test('lines that cost nothing have no shares', () => {
		expect(() => sharesOfTotal([{ quantity: 1, unitPriceUsd: 0 }])).toThrow(/^lines /);
		expect(() => differenceToStatedTotal(summary, 0)).toThrow(/^statedTotalUsd /);
	});
});
