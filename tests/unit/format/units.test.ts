import { describe, expect, test } from 'vitest';
import * as units from '../../../src/format/units.ts';

const nbsp = '\u00a0';

describe('a value and its unit', () => {
	test.each([
		[units.formatWatts(888.6), `889${nbsp}W`],
		[units.formatKilowatts(638), `0.64${nbsp}kW`],
		[units.formatAmps(7.408), `7.4${nbsp}A`],
		[units.formatKwh(2250), `2,250${nbsp}kWh`],
		[units.formatBtuPerHour(3033.4), `3,033${nbsp}BTU/h`],
		[units.formatGb(141.107), `141.1${nbsp}GB`],
		[units.formatGib(95.593), `95.6${nbsp}GiB`],
		[units.formatGbPerS(307.2), `307.2${nbsp}GB/s`],
		[units.formatGbPerS(1792), `1,792${nbsp}GB/s`],
		[units.formatTokensPerS(34.049), `34${nbsp}tokens/s`],
		[units.formatTokensPerS(1206.4), `1,210${nbsp}tokens/s`],
		[units.formatMtPerS(6400), `6,400${nbsp}MT/s`],
		[units.formatMm(304.8), `304.8${nbsp}mm`],
		[units.formatCelsius(81), `81${nbsp}°C`],
		[units.formatPercent(0.86), `86${nbsp}%`],
		[units.formatPercent(0.0535, { decimals: 2 }), `5.35${nbsp}%`],
		[units.formatTimes(2.18), '2.2×'],
	])('reads %s', (found, expected) => {
		expect(found).toBe(expected);
	});

	test('stands alone where there is no unit', () => {
		expect(units.formatQuantity(8, '')).toBe('8');
	});
});

describe('a number', () => {
	test('is rounded to the digits it deserves', () => {
		expect(units.formatSignificant(1244.3, 2)).toBe('1,200');
		expect(units.formatSignificant(3.7049, 2, 'tokens/s')).toBe(`3.7${nbsp}tokens/s`);
	});

	test('carries a true minus, a plus only when it is a change, and no sign when it is nothing', () => {
		expect(units.formatNumber(-0.5)).toBe('\u22120.5');
		expect(units.formatNumber(102.6, { signed: true })).toBe('+102.6');
		expect(units.formatNumber(0, { signed: true })).toBe('0');
		expect(units.formatNumber(-0.2, { decimals: 0 })).toBe('0');
	});

	test.each([NaN, Infinity])('is never %d', (value) => {
		expect(() => units.formatNumber(value)).toThrow(/^value /);
	});
});

describe('a range', () => {
	test('is joined by an en dash and carries its unit once', () => {
		expect(units.formatQuantityRange(20, 30, 'tokens/s')).toBe(`20\u201330${nbsp}tokens/s`);
		expect(units.formatRange(53, 56.6)).toBe('53\u201356.6');
	});

	test('below zero is written with a word', () => {
		expect(units.formatQuantityRange(-10, 40, '°C')).toBe(`\u221210${nbsp}to${nbsp}40${nbsp}°C`);
	});

	test('whose ends look alike is one number', () => {
		expect(units.formatRange(99.6, 100.4, { decimals: 0 })).toBe('100');
	});

	test('runs upwards', () => {
		expect(() => units.formatRange(30, 20)).toThrow(/^high /);
	});
});
