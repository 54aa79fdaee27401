import { describe, expect, test } from 'vitest';
import {
	apiPriceUsdPerHour,
	breakEvenHours,
	discountedPaybackYears,
	fullCostPaybackYears,
	hoursPerWeekForPayback,
	paybackYears,
} from '../../../../src/domain/roi.ts';
import { machine } from './cases.ts';

/** The executive summary's own method: $2.50 per hour, electricity left out. */
const summary = { cloudRateUsdPerHour: 2.5, runningCostUsdPerHour: 0 };
/** 600 W at $0.17/kWh. */
const electricity = { capexUsd: 15_749, runningCostUsdPerHour: 0.102 };

describe("payback by the summary's method", () => {
	test.each([
		{ capexUsd: 14_949, hoursPerWeek: 40, years: 2.87 },
		{ capexUsd: 14_949, hoursPerWeek: 100, years: 1.15 },
		{ capexUsd: 14_949, hoursPerWeek: 168, years: 0.68 },
		{ capexUsd: 15_749, hoursPerWeek: 40, years: 3.03 },
		{ capexUsd: 15_749, hoursPerWeek: 100, years: 1.21 },
		{ capexUsd: 15_749, hoursPerWeek: 168, years: 0.72 },
	])('is $years years on $capexUsd dollars at $hoursPerWeek hours per week', ({ capexUsd, hoursPerWeek, years }) => {
		expect(paybackYears({ ...summary, capexUsd, hoursPerWeek })).toBeCloseTo(years, 2);
	});

	test('is 34.5 months in the line the summary calls conservative', () => {
		expect(paybackYears({ ...summary, capexUsd: 14_949, hoursPerWeek: 40 }) * 12).toBeCloseTo(34.5, 1);
	});

	test('never comes when electricity costs as much as renting, or at no use', () => {
		const bought = { ...summary, capexUsd: 14_949 };
		expect(paybackYears({ ...bought, hoursPerWeek: 40, runningCostUsdPerHour: 2.5 })).toBe(Infinity);
		expect(paybackYears({ ...bought, hoursPerWeek: 0 })).toBe(Infinity);
	});

	test.each([-1, NaN, Infinity, 169])('refuses %d hours per week', (hoursPerWeek) => {
		expect(() => paybackYears({ ...summary, capexUsd: 14_949, hoursPerWeek })).toThrow(/^hoursPerWeek /);
	});

	test('refuses a negative price by its name', () => {
		expect(() => paybackYears({ ...summary, capexUsd: -1, hoursPerWeek: 40 })).toThrow(/^capexUsd /);
	});
});

/** As many decimals as the printed figure has. */
function printedLike(value: number, printed: string): string {
	return value.toFixed(printed.split('.')[1]?.length ?? 0);
}

describe('payback with electricity under load, and with everything a year costs', () => {
	test.each([
		{ rate: 0.63, simple: ['14.3', '5.7', '3.4'], full: ['25.7', '6.7', '3.7'] },
		{ rate: 1.01, simple: ['8.3', '3.3', '2.0'], full: ['11.2', '3.6', '2.1'] },
		{ rate: 1.69, simple: ['4.8', '1.9', '1.14'], full: ['5.6', '2.0', '1.16'] },
		{ rate: 2.09, simple: ['3.8', '1.5', '0.91'], full: ['4.3', '1.6', '0.92'] },
		{ rate: 2.5, simple: ['3.2', '1.26', '0.75'], full: ['3.5', '1.31', '0.76'] },
		{ rate: 3.36, simple: ['2.3', '0.93', '0.55'], full: ['2.5', '0.95', '0.56'] },
	])('against $rate: $simple and $full years at 40, 100 and 168 hours per week', ({ rate, simple, full }) => {
		[40, 100, 168].forEach((hoursPerWeek, i) => {
			const input = { hoursPerWeek, cloudRateUsdPerHour: rate };
			const [simpleText, fullText] = [simple[i] ?? '', full[i] ?? ''];
			expect(printedLike(paybackYears({ ...electricity, ...input }), simpleText)).toBe(simpleText);
			expect(printedLike(fullCostPaybackYears({ ...machine, ...input }), fullText)).toBe(fullText);
		});
	});

	test('never comes when running the machine costs more than renting', () => {
		expect(fullCostPaybackYears({ ...machine, hoursPerWeek: 1, cloudRateUsdPerHour: 2.5 })).toBe(Infinity);
	});
});

describe('discounted payback at 8 %, no resale', () => {
	test.each([
		{ hoursPerWeek: 40, rate: 2.5, years: 4.3, decimals: 1 },
		{ hoursPerWeek: 40, rate: 1.69, years: 7.7, decimals: 1 },
		{ hoursPerWeek: 100, rate: 2.5, years: 1.4, decimals: 1 },
		{ hoursPerWeek: 100, rate: 1.69, years: 2.3, decimals: 1 },
		{ hoursPerWeek: 100, rate: 1.01, years: 4.5, decimals: 1 },
		{ hoursPerWeek: 168, rate: 2.5, years: 0.82, decimals: 2 },
		{ hoursPerWeek: 168, rate: 1.69, years: 1.27, decimals: 2 },
		{ hoursPerWeek: 168, rate: 1.01, years: 2.35, decimals: 2 },
	])('$years years at $hoursPerWeek hours per week against $rate', ({ hoursPerWeek, rate, years, decimals }) => {
		const input = { ...machine, hoursPerWeek, cloudRateUsdPerHour: rate, discountRate: 0.08 };
		expect(discountedPaybackYears(input)).toBeCloseTo(years, decimals);
	});

	test('takes longer than any machine lasts at 40 hours per week against $1.01', () => {
		const input = { ...machine, hoursPerWeek: 40, cloudRateUsdPerHour: 1.01, discountRate: 0.08 };
		expect(discountedPaybackYears(input)).toBeGreaterThan(20);
		expect(discountedPaybackYears({ ...input, discountRate: 0.1 })).toBe(Infinity);
	});

	test('is the plain payback when money costs nothing', () => {
		const input = { ...machine, hoursPerWeek: 40, cloudRateUsdPerHour: 2.5 };
		expect(discountedPaybackYears({ ...input, discountRate: 0 })).toBe(fullCostPaybackYears(input));
	});

	test('refuses a negative discount rate', () => {
		const input = { ...machine, hoursPerWeek: 40, cloudRateUsdPerHour: 2.5 };
		expect(() => discountedPaybackYears({ ...input, discountRate: -0.01 })).toThrow(/^discountRate /);
	});
});

describe('hours of use until the price is recovered', () => {
	test.each([
		{ rate: 0.63, hours: 29_828 },
		{ rate: 1.01, hours: 17_345 },
		{ rate: 1.69, hours: 9_918 },
		{ rate: 2.09, hours: 7_922 },
		{ rate: 2.5, hours: 6_568 },
		{ rate: 3.36, hours: 4_834 },
	])('$hours hours against $rate', ({ rate, hours }) => {
		expect(Math.round(breakEvenHours({ ...electricity, cloudRateUsdPerHour: rate }))).toBe(hours);
	});

	test.each([
		{ tokensPerS: 20, hours: Infinity },
		{ tokensPerS: 200, hours: 29_626 },
		{ tokensPerS: 1000, hours: 5_137 },
	])('$hours hours against an API at 88 cents, at $tokensPerS tokens per second', ({ tokensPerS, hours }) => {
		const cloudRateUsdPerHour = apiPriceUsdPerHour({ tokensPerS, apiPriceUsdPerMillionTokens: 0.88 });
		expect(Math.round(breakEvenHours({ ...electricity, cloudRateUsdPerHour }))).toBe(hours);
	});
});

describe('cloud costs gone within twelve months', () => {
	test.each([
		{ capexUsd: 14_949, runningCostUsdPerHour: 0, rate: 2.5, hoursPerWeek: 115.0 },
		{ capexUsd: 15_749, runningCostUsdPerHour: 0, rate: 2.5, hoursPerWeek: 121.1 },
		{ capexUsd: 15_749, runningCostUsdPerHour: 0.102, rate: 2.5, hoursPerWeek: 126.3 },
	])('needs $hoursPerWeek hours per week', ({ capexUsd, runningCostUsdPerHour, rate, hoursPerWeek }) => {
		const input = { capexUsd, runningCostUsdPerHour, cloudRateUsdPerHour: rate, targetYears: 1 };
		expect(hoursPerWeekForPayback(input)).toBeCloseTo(hoursPerWeek, 1);
	});

	test.each([
		{ rate: 0.63, hoursPerWeek: 574 },
		{ rate: 1.01, hoursPerWeek: 334 },
		{ rate: 1.69, hoursPerWeek: 191 },
	])('cannot be reached against $rate: $hoursPerWeek hours do not fit into a week', ({ rate, hoursPerWeek }) => {
		const hours = hoursPerWeekForPayback({ ...electricity, cloudRateUsdPerHour: rate, targetYears: 1 });
		expect(Math.round(hours)).toBe(hoursPerWeek);
		expect(hours).toBeGreaterThan(168);
	});

	test('refuses a target of no time', () => {
		const input = { ...electricity, cloudRateUsdPerHour: 2.5 };
		expect(() => hoursPerWeekForPayback({ ...input, targetYears: 0 })).toThrow(/^targetYears /);
	});
});
