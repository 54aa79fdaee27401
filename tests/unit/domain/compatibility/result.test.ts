import { describe, expect, test } from 'vitest';
import { coolerHeightFits, withoutVerdict, worstVerdict } from '../../../../src/domain/compatibility.ts';

describe('the verdict on a machine', () => {
	test('is the worst of its rules; not knowing is worse than a known condition', () => {
		expect(worstVerdict(['pass', 'warn', 'unknown', 'fail'])).toBe('fail');
		expect(worstVerdict(['pass', 'unknown', 'warn'])).toBe('unknown');
		expect(worstVerdict(['warn', 'pass'])).toBe('warn');
		expect(worstVerdict(['pass', 'pass'])).toBe('pass');
		expect(worstVerdict([])).toBe('pass');
	});
});

describe('a figure that no source confirms', () => {
	const believed = coolerHeightFits({ sizeMm: 165, limitMm: 185 });

	test('decides nothing, but its numbers are still shown', () => {
		expect(withoutVerdict(believed, ['cooler height'])).toMatchObject({
			verdict: 'unknown',
			margin: { value: 20, unit: 'mm' },
			values: believed.values,
			reason: 'Rests on what no source confirms: cooler height.',
		});
	});

	test('is not there when every figure is confirmed', () => {
		expect(withoutVerdict(believed, [])).toBe(believed);
	});
});
