import { describe, expect, test } from 'vitest';
import { lossShare, timesOf } from '../../../src/domain/comparison.ts';

describe('comparing two values', () => {
	test('the peak of the Max-Q is 88 % of the 600 W card’s', () => {
		expect(timesOf(110, 125)).toBeCloseTo(0.88, 10);
	});

	test('six of eight channels lose a quarter, and filling them gains a third', () => {
		expect(lossShare(307.2, 409.6)).toBeCloseTo(0.25, 10);
		expect(timesOf(409.6, 307.2) - 1).toBeCloseTo(1 / 3, 10);
	});

	test('a reference of zero compares with nothing', () => {
		expect(() => timesOf(1, 0)).toThrow(new RangeError('reference must be a finite number > 0, got 0'));
		expect(() => lossShare(-1, 1)).toThrow(RangeError);
	});
});
