import { describe, expect, test } from 'vitest';
import {
	achievedBandwidthGbPerS,
	median,
	medianRelativeError,
	predictedPerMeasured,
	relativeError,
} from '../../../../src/domain/throughput.ts';

describe('the distance between forecast and measurement', () => {
	test('counts the same in both directions', () => {
		expect(relativeError({ predicted: 12, measured: 10 })).toBeCloseTo(0.2, 12);
		expect(relativeError({ predicted: 8, measured: 10 })).toBeCloseTo(0.2, 12);
	});

	test('says how often too much was promised: 9.4 against 2.68 is 3.5 times', () => {
		expect(predictedPerMeasured({ predicted: 9.4, measured: 2.68 })).toBeCloseTo(3.5, 1);
	});

	test('is stated by its middle value, so that one outlier does not set it', () => {
		const pairs = [
			{ predicted: 11, measured: 10 },
			{ predicted: 10, measured: 10 },
			{ predicted: 9.4, measured: 2.68 },
		];
		expect(medianRelativeError(pairs)).toBeCloseTo(0.1, 12);
	});
});

describe('the middle value', () => {
	test('is the one in the middle, or halfway between the two, in any order', () => {
		expect(median([5, 1, 3])).toBe(3);
		expect(median([10, 4, 2, 1])).toBe(3);
		expect(median([7])).toBe(7);
	});

	test('leaves the list as it was', () => {
		const values = [3, 1, 2];
		median(values);
		expect(values).toEqual([3, 1, 2]);
	});
});

test('34.05 tokens/s of 42.5 GB are 1,447 GB/s, 81 % of the card', () => {
	expect(achievedBandwidthGbPerS(42.5e9, 34.05)).toBeCloseTo(1447, 0);
	expect(achievedBandwidthGbPerS(42.5e9, 34.05) / 1792).toBeCloseTo(0.81, 2);
});

test('four 48 GB cards at 6.06 tokens/s of 70B at 16 bit reach 89 % of one card, which is what a layer split means', () => {
	expect(achievedBandwidthGbPerS(141.108e9, 6.06) / 960).toBeCloseTo(0.89, 2);
});

test('an empty or impossible comparison is refused by name', () => {
	expect(() => median([])).toThrow(/^values must hold/);
	expect(() => median([1, Number.NaN])).toThrow(/^values must be/);
	expect(() => medianRelativeError([])).toThrow(/^comparisons must hold/);
	expect(() => relativeError({ predicted: 1, measured: 0 })).toThrow(/^measured must be/);
	expect(() => predictedPerMeasured({ predicted: -1, measured: 1 })).toThrow(/^predicted must be/);
	expect(() => achievedBandwidthGbPerS(0, 1)).toThrow(/^bytesPerToken must be/);
});
