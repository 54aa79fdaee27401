import { describe, expect, test } from 'vitest';
import {
	formatHours,
	formatHoursPerWeek,
	formatMinutes,
	formatMonths,
	formatSeconds,
	formatYears,
	formatYearsAsMonths,
} from '../../../src/format/duration.ts';

const nbsp = '\u00a0';

describe('a payback time', () => {
	test.each([
		{ years: 2.8748, text: `2.87${nbsp}years` },
		{ years: 1, text: `1${nbsp}year` },
		{ years: 0.6845, text: `0.68${nbsp}years` },
		{ years: Infinity, text: 'never' },
	])('of $years years reads $text', ({ years, text }) => {
		expect(formatYears(years)).toBe(text);
	});

	test('can be shown in months', () => {
		expect(formatYearsAsMonths(2.8748)).toBe(`34.5${nbsp}months`);
		expect(formatYearsAsMonths(Infinity)).toBe('never');
		expect(formatMonths(12)).toBe(`12${nbsp}months`);
		expect(formatMonths(1)).toBe(`1${nbsp}month`);
	});

	test('is never negative or missing', () => {
		expect(() => formatYears(-1)).toThrow(/^years /);
		expect(() => formatYears(NaN)).toThrow(/^years /);
	});
});

test('hours of use are whole', () => {
	expect(formatHours(6567.55)).toBe(`6,568${nbsp}h`);
	expect(formatHours(Infinity)).toBe('never');
	expect(formatHoursPerWeek(126.3)).toBe(`126${nbsp}h/week`);
	expect(formatHoursPerWeek(Infinity)).toBe('never');
});

test('minutes of work become hours from one hour on', () => {
	expect(formatMinutes(45)).toBe(`45${nbsp}min`);
	expect(formatMinutes(120)).toBe(`2${nbsp}h`);
	expect(formatMinutes(580)).toBe(`9${nbsp}h 40${nbsp}min`);
	expect(() => formatMinutes(Infinity)).toThrow(RangeError);
});

test('short times take the unit that suits them', () => {
	expect(formatSeconds(6)).toBe(`6${nbsp}s`);
	expect(formatSeconds(0.34)).toBe(`340${nbsp}ms`);
	expect(formatSeconds(0.0002)).toBe(`200${nbsp}µs`);
	expect(formatSeconds(0)).toBe(`0${nbsp}s`);
});
