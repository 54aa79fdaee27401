import { expect, test } from 'vitest';
import { targetIsReachable, totalMatchesLines } from '../../../../src/domain/compatibility.ts';

test('the printed total of 14,949 is 800 below the sum of its lines', () => {
	expect(totalMatchesLines({ totalUsd: 15_749, statedTotalUsd: 14_949 })).toMatchObject({
		verdict: 'fail',
		margin: { value: -800, unit: 'USD' },
		reason: 'The printed total is below the sum of the lines.',
	});
	expect(totalMatchesLines({ totalUsd: 0.3, statedTotalUsd: 0.1 + 0.2 }).verdict).toBe('pass');
	expect(totalMatchesLines({ totalUsd: 15_749 }).verdict).toBe('unknown');
});

test('20 tokens per second cannot be reached under a ceiling of 4.1', () => {
	const found = targetIsReachable({ targetTokensPerS: 20, ceilingTokensPerS: 4.1 });
	expect(found.verdict).toBe('fail');
	expect(found.margin?.value).toBeCloseTo(-15.9, 9);
});

test('a ceiling above the promise is no proof of it', () => {
	expect(targetIsReachable({ targetTokensPerS: 20, ceilingTokensPerS: 42 }).verdict).toBe('warn');
	expect(targetIsReachable({ targetTokensPerS: 20 }).verdict).toBe('unknown');
	expect(() => targetIsReachable({ targetTokensPerS: -1, ceilingTokensPerS: 4 })).toThrow(/^targetTokensPerS /);
});
