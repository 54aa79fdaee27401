import { describe, expect, test } from 'vitest';
import { transientAgainstLadder } from '../../../src/domain/transient.ts';

/** The one rung that reviews confirm for ATX 3.x. */
const confirmed = [{ shareOfRated: 2, durationUs: 100 }];
/** The whole ladder as it is generally given. */
const whole = [
	{ shareOfRated: 1.2, durationUs: 100_000 },
	{ shareOfRated: 1.6, durationUs: 10_000 },
	{ shareOfRated: 1.8, durationUs: 1_000 },
	...confirmed,
];
const psuRatedW = 1300;

describe('a spike of 200 µs on 1,300 W', () => {
	test('from one card stays within the rating itself', () => {
		const found = transientAgainstLadder({ peakW: 1172, durationUs: 200, psuRatedW, ladder: [] });
		expect(found.outcome).toBe('holds');
		expect(found.shareOfRated).toBeCloseTo(0.9, 2);
	});

	test('from two cards is not decided by the 100 µs rung: it lasts longer', () => {
		const found = transientAgainstLadder({ peakW: 1826, durationUs: 200, psuRatedW, ladder: confirmed });
		expect(found.outcome).toBe('unknown');
		expect(found.shareOfRated).toBeCloseTo(1.4, 2);
	});

	test('from two cards would hold under the 1 ms rung', () => {
		expect(transientAgainstLadder({ peakW: 1826, durationUs: 200, psuRatedW, ladder: whole })).toMatchObject({
			outcome: 'holds',
			rung: { shareOfRated: 1.8, durationUs: 1_000 },
		});
	});

	test('from four cards exceeds every rung, however long it lasts', () => {
		for (const durationUs of [undefined, 50, 200]) {
			expect(transientAgainstLadder({ peakW: 3134, durationUs, psuRatedW, ladder: confirmed }).outcome).toBe('exceeds');
		}
	});
});

test('a spike too high for its own rung exceeds it even below the highest one', () => {
	const found = transientAgainstLadder({ peakW: 2200, durationUs: 5_000, psuRatedW, ladder: whole });
	expect(found).toMatchObject({ outcome: 'exceeds', rung: { shareOfRated: 1.6 } });
});

test('a spike of unknown length is unknown', () => {
	expect(transientAgainstLadder({ peakW: 1826, psuRatedW, ladder: whole }).outcome).toBe('unknown');
});

test('a wrong figure is refused by name', () => {
	expect(() => transientAgainstLadder({ peakW: -1, psuRatedW, ladder: [] })).toThrow(/^peakW /);
	expect(() => transientAgainstLadder({ peakW: 1, durationUs: 0, psuRatedW, ladder: [] })).toThrow(/^durationUs /);
	const ladder = [{ shareOfRated: 0, durationUs: 100 }];
	expect(() => transientAgainstLadder({ peakW: 1, psuRatedW, ladder })).toThrow(/^ladder\[0\]\.shareOfRated /);
});
