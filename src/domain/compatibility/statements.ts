import { requireNonNegative } from '../checks.ts';
import { decidingValue, type RuleResult, unknownResult } from './result.ts';

/**
 * C24: a printed total is the sum of its lines, to the cent.
 *
 * @param input - Amounts in US dollars.
 * @throws {RangeError} On a negative or non-finite amount.
 */
export function totalMatchesLines(input: {
	readonly totalUsd?: number | undefined;
	readonly statedTotalUsd?: number | undefined;
}): RuleResult {
	const { totalUsd, statedTotalUsd } = input;
	const rule = 'stated-total';
	const values = [
		decidingValue('sum of the lines', totalUsd, 'USD'),
		decidingValue('total as printed', statedTotalUsd, 'USD'),
	];
	if (totalUsd === undefined || statedTotalUsd === undefined) return unknownResult(rule, values);
	requireNonNegative({ totalUsd, statedTotalUsd });
	const margin = { value: (Math.round(statedTotalUsd * 100) - Math.round(totalUsd * 100)) / 100, unit: 'USD' };
	if (margin.value === 0)
		return { rule, verdict: 'pass', values, margin, reason: 'The printed total is the sum of the lines.' };
	const reason =
		margin.value < 0
			? 'The printed total is below the sum of the lines.'
			: 'The printed total is above the sum of the lines.';
	return { rule, verdict: 'fail', values, margin, reason };
}

/**
 * C12: a speed that is promised can be reached at all.
 *
 * @param input - Tokens per second; the ceiling is what memory traffic alone allows, before any other loss.
 * @throws {RangeError} On a negative or non-finite speed.
 */
export function targetIsReachable(input: {
	readonly targetTokensPerS?: number | undefined;
	readonly ceilingTokensPerS?: number | undefined;
}): RuleResult {
	const { targetTokensPerS, ceilingTokensPerS } = input;
	const rule = 'speed-target';
	const values = [
		decidingValue('speed promised', targetTokensPerS, 'tokens/s'),
		decidingValue('highest speed possible', ceilingTokensPerS, 'tokens/s'),
	];
	if (targetTokensPerS === undefined || ceilingTokensPerS === undefined) return unknownResult(rule, values);
	requireNonNegative({ targetTokensPerS, ceilingTokensPerS });
	const margin = { value: ceilingTokensPerS - targetTokensPerS, unit: 'tokens/s' };
	return margin.value < 0
		? {
				rule,
				verdict: 'fail',
				values,
				margin,
				reason: 'Reading the weights alone takes longer than the promise allows.',
			}
		: {
				rule,
				verdict: 'warn',
				values,
				margin,
				reason: 'Memory traffic allows it; only a measurement shows whether it is reached.',
			};
}
