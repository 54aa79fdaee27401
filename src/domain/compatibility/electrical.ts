import { requireInteger, requireNonNegative, requirePositive } from '../checks.ts';
import { transientAgainstLadder, type TransientRung } from '../transient.ts';
import { atMost, decidingValue, type RuleResult, unknownResult, worstVerdict } from './result.ts';

/**
 * C20: the power supply carries the load, with the headroom its maker advises. Without that headroom it is a condition.
 *
 * @param input - Load at its peak and rating in W on the direct-current side; headroom as a fraction of the load.
 * @throws {RangeError} On a negative or non-finite number, or a rating that is not positive.
 */
export function psuCarriesLoad(input: {
	readonly dcLoadW?: number | undefined;
	readonly psuRatedW?: number | undefined;
	/** 0 if left out; Seasonic advises 0.2 to 0.3. */
	readonly headroomShare?: number | undefined;
}): RuleResult {
	const { dcLoadW, psuRatedW, headroomShare = 0 } = input;
	requireNonNegative({ headroomShare });
	if (psuRatedW !== undefined) requirePositive({ psuRatedW });
	const result = atMost({
		rule: 'psu-load',
		argumentNames: ['dcLoadW', 'psuRatedW'],
		name: 'load at its peak',
		value: dcLoadW,
		limitName: 'rating of the power supply',
		limit: psuRatedW,
		unit: 'W',
		wantedMargin: dcLoadW === undefined ? undefined : dcLoadW * headroomShare,
		reasons: {
			pass:
				headroomShare > 0
					? 'The power supply carries the load with the headroom its maker advises.'
					: 'The power supply carries the load.',
			warn: 'The power supply carries the load, with less headroom than its maker advises.',
			fail: 'The load is above the rating of the power supply.',
		},
	});
	if (dcLoadW === undefined) return result;
	return {
		...result,
		values: [...result.values, decidingValue('rating advised for this load', dcLoadW * (1 + headroomShare), 'W')],
	};
}

/** Plugs of one kind. */
export interface PlugCount {
	/** As printed: `16-pin (12V-2x6)`, `EPS 8-pin`, `PCIe 8-pin`. */
	readonly connector: string;
	/** Plugs that cards and board need. Absent where the manual was not read. */
	readonly needed?: number | undefined;
	/** Cables in the box. Absent where no source says. */
	readonly available?: number | undefined;
	/** Further ones by an adapter that suits the card; 0 if left out. */
	readonly byAdapter?: number | undefined;
}

/**
 * C21: the power supply has every plug that cards and board need. A missing one that an adapter supplies is a condition.
 *
 * @param plugs - n kinds, n >= 1. A kind that certainly lacks a plug fails, even while others are unknown.
 * @throws {RangeError} On no kinds, or a negative or non-finite count.
 */
export function psuHasConnectors(plugs: readonly PlugCount[]): RuleResult {
	const rule = 'psu-connectors';
	if (plugs.length === 0) throw new RangeError('plugs must name at least one kind, got none');
	const values = plugs.flatMap(({ connector, needed, available, byAdapter }, i) => {
		for (const [name, count] of Object.entries({ needed, available, byAdapter })) {
			if (count !== undefined) requireInteger({ [`plugs[${i}].${name}`]: count });
		}
		return [decidingValue(`${connector}, needed`, needed), decidingValue(`${connector}, in the box`, available)];
	});
	const known = plugs.flatMap(({ needed, available, byAdapter = 0 }) =>
		needed === undefined || available === undefined ? [] : [{ spare: available - needed, byAdapter }]
	);
	const margin =
		known.length === 0 ? {} : { margin: { value: Math.min(...known.map(({ spare }) => spare)), unit: '' } };
	if (known.some(({ spare, byAdapter }) => spare + byAdapter < 0)) {
		return { rule, verdict: 'fail', values, ...margin, reason: 'The power supply lacks a plug that is needed.' };
	}
	if (known.length < plugs.length) return { ...unknownResult(rule, values), ...margin };
	return known.some(({ spare }) => spare < 0)
		? { rule, verdict: 'warn', values, ...margin, reason: 'A plug has to be made by an adapter.' }
		: { rule, verdict: 'pass', values, ...margin, reason: 'The power supply has every plug that is needed.' };
}

/**
 * Cards that spike together stay inside what the power supply must bear for so short a time.
 *
 * @param input - As `transientAgainstLadder`, anything absent where not known. `wantedMarginShare`: warn when less than
 *   this fraction of the rating is left under the rung; 0 if left out.
 * @throws {RangeError} On a negative or non-finite number, or a rating that is not positive.
 */
export function psuBearsTransient(input: {
	readonly peakW?: number | undefined;
	readonly durationUs?: number | undefined;
	readonly psuRatedW?: number | undefined;
	readonly ladder?: readonly TransientRung[] | undefined;
	readonly wantedMarginShare?: number | undefined;
}): RuleResult {
	const { peakW, durationUs, psuRatedW, ladder, wantedMarginShare = 0 } = input;
	const rule = 'psu-transient';
	const values = [
		decidingValue('load in the spike', peakW, 'W'),
		decidingValue('duration of the spike', durationUs, 'µs'),
		decidingValue('rating of the power supply', psuRatedW, 'W'),
	];
	requireNonNegative({ wantedMarginShare });
	if (peakW === undefined || psuRatedW === undefined) return unknownResult(rule, values);
	const { outcome, shareOfRated, rung } = transientAgainstLadder({
		peakW,
		durationUs,
		psuRatedW,
		ladder: ladder ?? [],
	});
	const allowedShare = rung?.shareOfRated ?? 1;
	const all = [
		...values,
		decidingValue('spike as a share of the rating', shareOfRated * 100, '%'),
		decidingValue('share allowed for so long', outcome === 'unknown' ? undefined : allowedShare * 100, '%'),
	];
	if (outcome === 'unknown') return unknownResult(rule, all);
	const margin = { value: (allowedShare - shareOfRated) * psuRatedW, unit: 'W' };
	if (outcome === 'exceeds')
		return {
			rule,
			verdict: 'fail',
			values: all,
			margin,
			reason: 'The spike is above what the power supply must bear.',
		};
	if (allowedShare - shareOfRated < wantedMarginShare)
		return {
			rule,
			verdict: 'warn',
			values: all,
			margin,
			reason: 'The spike is only just within what the power supply must bear.',
		};
	return { rule, verdict: 'pass', values: all, margin, reason: 'The power supply must bear a spike like this.' };
}

/**
 * What the maker states about a power supply covers this machine: Seasonic's statement on the older SSR-1300TR covers
 * 850 W in all and a card of up to 300 W.
 *
 * @param input - Loads in W.
 * @throws {RangeError} On a negative or non-finite number.
 */
export function psuStatementCovers(input: {
	readonly dcLoadW?: number | undefined;
	readonly statedLoadW?: number | undefined;
	/** Power of all cards together. */
	readonly cardsW?: number | undefined;
	readonly statedCardsW?: number | undefined;
}): RuleResult {
	const { dcLoadW, statedLoadW, cardsW, statedCardsW } = input;
	const rule = 'psu-statement';
	const reasons = {
		pass: 'The statement of its maker covers this load.',
		fail: 'The statement of its maker does not cover this load.',
	};
	const limitName = 'covered by the statement';
	const load = atMost({
		...{ rule, unit: 'W', reasons, limitName },
		argumentNames: ['dcLoadW', 'statedLoadW'],
		name: 'load',
		value: dcLoadW,
		limit: statedLoadW,
	});
	const cards = atMost({
		...{ rule, unit: 'W', reasons, limitName },
		argumentNames: ['cardsW', 'statedCardsW'],
		name: 'cards',
		value: cardsW,
		limit: statedCardsW,
	});
	const verdict = worstVerdict([load.verdict, cards.verdict]);
	const deciding = load.verdict === verdict ? load : cards;
	return { ...deciding, values: [...load.values, ...cards.values] };
}
