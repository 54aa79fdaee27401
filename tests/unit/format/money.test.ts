import { describe, expect, test } from 'vitest';
import {
	formatUsd,
	formatUsdPerGb,
	formatUsdPerHour,
	formatUsdPerKwh,
	formatUsdPerMillionTokens,
	formatUsdPerYear,
	formatUsdRange,
	formatUsdRounded,
} from '../../../src/format/money.ts';

describe('an amount of dollars', () => {
	test.each([
		{ usd: 15_749, text: '$15,749' },
		{ usd: 158.3333, text: '$158.33' },
		{ usd: 14_948.999, text: '$14,949' },
		{ usd: 0, text: '$0' },
		{ usd: 0.5, text: '$0.50' },
		{ usd: -9_169, text: '\u2212$9,169' },
	])('of $usd reads $text in prose', ({ usd, text }) => {
		expect(formatUsd(usd)).toBe(text);
	});

	test('always shows cents in a table', () => {
		expect(formatUsd(15_749, { cents: 'always' })).toBe('$15,749.00');
		expect(formatUsd(-800, { cents: 'always' })).toBe('\u2212$800.00');
	});

	test('can be rounded to whole dollars', () => {
		expect(formatUsd(4_502.52, { cents: 'never' })).toBe('$4,503');
	});

	test('shows the direction of a change, and none where nothing changes', () => {
		expect(formatUsd(800, { signed: true })).toBe('+$800');
		expect(formatUsd(-800, { signed: true })).toBe('\u2212$800');
		expect(formatUsd(0, { signed: true })).toBe('$0');
		expect(formatUsd(-0.001)).toBe('$0');
	});

	test('that is only estimated shows what it knows', () => {
		expect(formatUsdRounded(40_970)).toBe('$41,000');
		expect(formatUsdRounded(-1_341.6, 3)).toBe('\u2212$1,340');
	});

	test.each([NaN, Infinity])('is never %d', (usd) => {
		expect(() => formatUsd(usd)).toThrow(/^amountUsd /);
	});
});

describe('a range of dollars', () => {
	test('shows cents on both ends or on none', () => {
		expect(formatUsdRange(3.35, 12.29)).toBe('$3.35\u2013$12.29');
		expect(formatUsdRange(1_270, 1_360)).toBe('$1,270\u2013$1,360');
		expect(formatUsdRange(139.69, 151)).toBe('$139.69\u2013$151.00');
	});

	test('from a loss to a gain is not written with a dash', () => {
		expect(formatUsdRange(-7_811, 13_811)).toBe('\u2212$7,811\u00a0to\u00a0$13,811');
	});

	test('of one price is that price', () => {
		expect(formatUsdRange(88, 88)).toBe('$88');
	});

	test('runs upwards', () => {
		expect(() => formatUsdRange(2, 1)).toThrow(/^highUsd /);
	});
});

test('prices per unit carry their unit', () => {
	expect(formatUsdPerHour(2.5)).toBe('$2.50/h');
	expect(formatUsdPerHour(0.102, 3)).toBe('$0.102/h');
	expect(formatUsdPerKwh(0.17)).toBe('$0.17/kWh');
	expect(formatUsdPerGb(950 / 192)).toBe('$4.95/GB');
	expect(formatUsdPerMillionTokens(0.88)).toBe('$0.88 per million tokens');
	expect(formatUsdPerYear(-314.98)).toBe('\u2212$315/year');
});
