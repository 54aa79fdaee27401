import { describe, expect, test } from 'vitest';
import { countDifferences, sumOfSpans } from '../../../src/domain/assembly.ts';

describe('sumOfSpans', () => {
	test('adds the least and the most of every span', () => {
		expect(
			sumOfSpans([
				{ least: 10, most: 10 },
				{ least: 10, most: 40 },
				{ least: 5, most: 5 },
			])
		).toEqual({
			least: 25,
			most: 55,
		});
	});

	test('is nothing for no spans', () => {
		expect(sumOfSpans([])).toEqual({ least: 0, most: 0 });
	});

	test.each([
		{ least: -1, most: 2 },
		{ least: 3, most: 2 },
		{ least: Number.NaN, most: 2 },
	])('rejects $least to $most', (span) => {
		expect(() => sumOfSpans([span])).toThrow(RangeError);
	});
});

describe('countDifferences', () => {
	test('finds nothing where six modules are listed and fitted as four and two', () => {
		const used = [
			{ key: 'memory', quantity: 4 },
			{ key: 'memory', quantity: 2 },
		];
		expect(countDifferences([{ key: 'memory', quantity: 6 }], used)).toEqual([]);
	});

	test('names what is left over and what was never listed', () => {
		const listed = [
			{ key: 'gpu', quantity: 1 },
			{ key: 'memory', quantity: 6 },
		];
		const used = [
			{ key: 'fan', quantity: 2 },
			{ key: 'memory', quantity: 5 },
			{ key: 'gpu', quantity: 1 },
		];
		expect(countDifferences(listed, used)).toEqual([
			{ key: 'fan', listed: 0, used: 2 },
			{ key: 'memory', listed: 6, used: 5 },
		]);
	});
});
