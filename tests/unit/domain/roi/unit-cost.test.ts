import { describe, expect, test } from 'vitest';
import {
	capexUsdPerGpu,
	costUsdPerMillionTokens,
	ownedCostUsdPerHour,
	tokensPerSToMatchApi,
} from '../../../../src/domain/roi.ts';
import { machine } from './cases.ts';

const threeYearsSold = { horizonYears: 3, residualShare: 0.4 };
const threeYearsKept = { horizonYears: 3, residualShare: 0 };
const fiveYearsSold = { horizonYears: 5, residualShare: 0.2 };

describe('an owned hour of load', () => {
	test.each([
		{ hoursPerWeek: 10, usd: [7.17, 11.21, 5.96] },
		{ hoursPerWeek: 20, usd: [3.62, 5.64, 3.02] },
		{ hoursPerWeek: 40, usd: [1.85, 2.86, 1.55] },
		{ hoursPerWeek: 60, usd: [1.26, 1.93, 1.06] },
		{ hoursPerWeek: 100, usd: [0.79, 1.19, 0.66] },
		{ hoursPerWeek: 168, usd: [0.5, 0.74, 0.43] },
	])('costs $usd dollars at $hoursPerWeek hours per week', ({ hoursPerWeek, usd }) => {
		const found = [threeYearsSold, threeYearsKept, fiveYearsSold].map((horizon) =>
			Number(ownedCostUsdPerHour({ ...machine, ...horizon, hoursPerWeek }).toFixed(2))
		);
		expect(found).toEqual(usd);
	});

	test('has no price when there is none', () => {
		expect(ownedCostUsdPerHour({ ...machine, ...threeYearsSold, hoursPerWeek: 0 })).toBe(Infinity);
	});
});

describe('a million tokens', () => {
	test.each([
		{ tokensPerS: 20, electricityUsd: 1.42, ownedUsd: 6.93 },
		{ tokensPerS: 30, electricityUsd: 0.94, ownedUsd: 4.62 },
		{ tokensPerS: 100, electricityUsd: 0.28, ownedUsd: 1.39 },
		{ tokensPerS: 500, electricityUsd: 0.057, ownedUsd: 0.28 },
		{ tokensPerS: 1000, electricityUsd: 0.028, ownedUsd: 0.14 },
	])('at $tokensPerS tokens per second: $electricityUsd of electricity, $ownedUsd in all', (row) => {
		const { tokensPerS, electricityUsd, ownedUsd } = row;
		const owned = ownedCostUsdPerHour({ ...machine, ...threeYearsSold, hoursPerWeek: 168 });
		expect(costUsdPerMillionTokens({ costUsdPerHour: 0.102, tokensPerS })).toBeCloseTo(electricityUsd, 2);
		expect(costUsdPerMillionTokens({ costUsdPerHour: owned, tokensPerS })).toBeCloseTo(ownedUsd, 2);
	});

	test.each([
		{ hoursPerWeek: 40, together: 584, cheapest: 1_284 },
		{ hoursPerWeek: 100, together: 248, cheapest: 546 },
		{ hoursPerWeek: 168, together: 157, cheapest: 346 },
	])('is as cheap as an API at $together or $cheapest tokens per second', ({ hoursPerWeek, together, cheapest }) => {
		const costUsdPerHour = ownedCostUsdPerHour({ ...machine, ...threeYearsSold, hoursPerWeek });
		const found = [0.88, 0.4].map((apiPriceUsdPerMillionTokens) =>
			Math.round(tokensPerSToMatchApi({ costUsdPerHour, apiPriceUsdPerMillionTokens }))
		);
		expect(found).toEqual([together, cheapest]);
	});

	test('has no price without tokens', () => {
		expect(() => costUsdPerMillionTokens({ costUsdPerHour: 0.5, tokensPerS: 0 })).toThrow(/^tokensPerS /);
		const free = { costUsdPerHour: 0.5, apiPriceUsdPerMillionTokens: 0 };
		expect(() => tokensPerSToMatchApi(free)).toThrow(/^apiPriceUsdPerMillionTokens /);
	});
});

test('two cards share the platform: 7,499 / 2 + 8,250 dollars each', () => {
	expect(capexUsdPerGpu({ platformPriceUsd: 7_499, gpuPriceUsd: 8_250, gpuCount: 2 })).toBe(11_999.5);
	expect(() => capexUsdPerGpu({ platformPriceUsd: 7_499, gpuPriceUsd: 8_250, gpuCount: 0 })).toThrow(/^gpuCount /);
});
