import { describe, expect, test } from 'vitest';
import {
	energyShareOfRent,
	relativeChange,
	storageRentUsdPerMonth,
	yearsWithoutPause,
} from '../../../../src/domain/roi.ts';

describe('how prices compare', () => {
	test('the H100 index rose by 38 % from $1.70 to $2.35', () => {
		expect(relativeChange({ from: 1.7, to: 2.35 })).toBeCloseTo(0.382, 3);
	});

	test('a price that falls changes by less than nothing', () => {
		expect(relativeChange({ from: 98.32, to: 55.04 })).toBeCloseTo(-0.44, 2);
	});

	test('electricity takes 4 % of $2.50 and 10 % of $1.01 an hour', () => {
		expect(energyShareOfRent({ energyUsdPerHour: 0.102, cloudRateUsdPerHour: 2.5 })).toBeCloseTo(0.041, 3);
		expect(energyShareOfRent({ energyUsdPerHour: 0.102, cloudRateUsdPerHour: 1.01 })).toBeCloseTo(0.101, 3);
	});

	test('refuses to compare with nothing, by name', () => {
		expect(() => relativeChange({ from: 0, to: 1 })).toThrow(/^from must/);
		expect(() => energyShareOfRent({ energyUsdPerHour: 1, cloudRateUsdPerHour: 0 })).toThrow(/^cloudRateUsdPerHour/);
	});
});

test('8,556 hours without pause are 11.7 months, and never stays never', () => {
	expect(yearsWithoutPause(8556) * 12).toBeCloseTo(11.7, 1);
	expect(yearsWithoutPause(Infinity)).toBe(Infinity);
	expect(() => yearsWithoutPause(-1)).toThrow(RangeError);
});

test('six terabytes at $0.05 a gigabyte cost $300 a month', () => {
	expect(storageRentUsdPerMonth({ storageGb: 6000, rentUsdPerGbMonth: 0.05 })).toBe(300);
	expect(() => storageRentUsdPerMonth({ storageGb: -1, rentUsdPerGbMonth: 0.05 })).toThrow(/^storageGb/);
});
