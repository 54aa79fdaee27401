import { expect, test } from 'vitest';
import { formatClock, formatStopwatch } from '../../../src/format/clock.ts';

test.each([
	[0, '0:00'],
	[1 / 6, '0:10'],
	[18, '18:00'],
	[24 + 1 / 6, '24:10'],
	[1.999, '2:00'],
])('%d hours are %s', (hours, text) => {
	expect(formatClock(hours)).toBe(text);
});

test.each([-1, NaN, Infinity])('%d is refused', (hours) => {
	expect(() => formatClock(hours)).toThrow(RangeError);
});

test.each([
	[0, '0:00'],
	[9.99, '0:09'],
	[750, '12:30'],
	[3723, '1:02:03'],
])('%d seconds stand on a stopwatch as %s', (seconds, text) => {
	expect(formatStopwatch(seconds)).toBe(text);
});

test.each([-1, NaN, Infinity])('%d seconds are refused', (seconds) => {
	expect(() => formatStopwatch(seconds)).toThrow(RangeError);
});
