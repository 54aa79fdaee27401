import { requireNonNegative, requirePositive } from '../checks.ts';
import { circuitContinuousW } from '../power.ts';
import { atMost, decidingValue, type RuleResult, unknownResult } from './result.ts';

/**
 * The circuit behind the outlet carries the machine for hours, with whatever else hangs on it.
 *
 * @param input - Draw at the wall in W. `continuousShare`: part of the breaker's rating that may flow for hours (0.8 in
 *   the United States); where it is not known, only a load above the breaker itself is certain.
 * @throws {RangeError} On a negative or non-finite number, a voltage or current that is not positive.
 */
export function circuitCarriesLoad(input: {
	readonly wallLoadW?: number | undefined;
	readonly otherLoadsW?: number | undefined;
	readonly voltageV?: number | undefined;
	readonly breakerA?: number | undefined;
	readonly continuousShare?: number | undefined;
	/** Warn when less than this fraction of the limit is left; 0 if left out. */
	readonly wantedMarginShare?: number | undefined;
}): RuleResult {
	const { wallLoadW, otherLoadsW = 0, voltageV, breakerA, continuousShare, wantedMarginShare = 0 } = input;
	const rule = 'wall-circuit';
	requireNonNegative({ otherLoadsW, wantedMarginShare });
	if (wallLoadW !== undefined) requireNonNegative({ wallLoadW });
	const hasCircuit = voltageV !== undefined && breakerA !== undefined;
	const limitW = hasCircuit
		? circuitContinuousW({ voltageV, breakerA, continuousShare: continuousShare ?? 1 })
		: undefined;
	const result = atMost({
		rule,
		argumentNames: ['wallLoadW', 'limitW'],
		name: 'draw at the wall',
		value: wallLoadW === undefined ? undefined : wallLoadW + otherLoadsW,
		limitName: continuousShare === undefined ? 'limit of the breaker' : 'continuous limit of the circuit',
		limit: limitW,
		unit: 'W',
		wantedMargin: limitW === undefined ? undefined : limitW * wantedMarginShare,
		reasons: {
			pass: 'The circuit carries the machine for hours.',
			warn: 'The circuit carries the machine, and hardly anything else: give it a circuit of its own.',
			fail: 'The machine draws more than the circuit carries for hours.',
		},
	});
	if (result.verdict === 'fail' || result.verdict === 'unknown' || continuousShare !== undefined) return result;
	return {
		...unknownResult(rule, [...result.values, decidingValue('part that may flow for hours', undefined, '%')]),
		margin: result.margin,
	};
}

/** The power supply takes the voltage of the outlet: some large units want 200 V or more. @throws {RangeError} On a voltage that is not positive. */
export function psuTakesVoltage(input: {
	readonly voltageV?: number | undefined;
	readonly minInputV?: number | undefined;
	readonly maxInputV?: number | undefined;
}): RuleResult {
	const { voltageV, minInputV, maxInputV } = input;
	const rule = 'psu-input';
	const values = [
		decidingValue('voltage of the outlet', voltageV, 'V'),
		decidingValue('lowest input', minInputV, 'V'),
		decidingValue('highest input', maxInputV, 'V'),
	];
	if (voltageV === undefined || minInputV === undefined || maxInputV === undefined) return unknownResult(rule, values);
	requirePositive({ voltageV, minInputV, maxInputV });
	return voltageV >= minInputV && voltageV <= maxInputV
		? { rule, verdict: 'pass', values, reason: 'The power supply takes this voltage.' }
		: { rule, verdict: 'fail', values, reason: 'The power supply does not take this voltage.' };
}
