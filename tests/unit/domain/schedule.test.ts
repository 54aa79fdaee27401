import { expect, test } from 'vitest';
import { consecutive } from '../../../src/domain/schedule.ts';

test('parts follow each other without a gap', () => {
	expect(consecutive([1, 2, 0.5])).toEqual([
		{ startH: 0, endH: 1 },
		{ startH: 1, endH: 3 },
		{ startH: 3, endH: 3.5 },
	]);
	expect(consecutive([])).toEqual([]);
});

test.each([0, -1, NaN, Infinity])('a length of %d is refused', (length) => {
	expect(() => consecutive([1, length])).toThrow(RangeError);
});
