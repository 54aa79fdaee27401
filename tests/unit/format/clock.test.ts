import { expect, test } from 'vitest';
import { formatClock } from '../../../src/format/clock.ts';

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
