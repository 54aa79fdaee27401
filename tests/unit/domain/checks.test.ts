import { describe, expect, test } from 'vitest';
import {
	requireFinite,
	requireInRange,
	requireInteger,
	requireNonNegative,
	requirePositive,
} from '../../../src/domain/checks.ts';

describe('a refused input is named together with what was given', () => {
	test.each([
		{ refuse: () => requireFinite({ changeUsd: NaN }), message: 'changeUsd must be a finite number, got NaN' },
		{ refuse: () => requireNonNegative({ capexUsd: -1 }), message: 'capexUsd must be a finite number >= 0, got -1' },
		{ refuse: () => requirePositive({ tokensPerS: 0 }), message: 'tokensPerS must be a finite number > 0, got 0' },
		{
			refuse: () => requireInRange({ hoursPerWeek: 169 }, 0, 168),
			message: 'hoursPerWeek must be between 0 and 168, got 169',
		},
		{ refuse: () => requireInteger({ quantity: 1.5 }, 1), message: 'quantity must be a whole number >= 1, got 1.5' },
	])('$message', ({ refuse, message }) => {
		expect(refuse).toThrow(new RangeError(message));
	});

	test('the first wrong one of several is named', () => {
		expect(() => requireNonNegative({ loadPowerW: 600, idlePowerW: Infinity, hours: -1 })).toThrow(/^idlePowerW /);
	});

	test('text from a form is not taken for a number', () => {
		expect(() => requireNonNegative({ capexUsd: '5' as unknown as number })).toThrow(RangeError);
	});
});

test('the ends of a range belong to it', () => {
	expect(() => {
		requireInRange({ hoursPerWeek: 0, other: 168 }, 0, 168);
		requireNonNegative({ capexUsd: 0 });
		requireFinite({ changeUsd: -800 });
		requireInteger({ quantity: 1 }, 1);
	}).not.toThrow();
});
