import { requirePositive } from '../checks.ts';
import { atMost, decidingValue, type RuleResult, unknownResult } from './result.ts';

/** A part that must not be longer, higher or deeper than the place it goes to. */
interface SizeInput {
	/** In mm. */
	readonly sizeMm?: number | undefined;
	/** In mm. */
	readonly limitMm?: number | undefined;
	/** Air or room for cables to keep free, in mm; less than this is a condition, not a failure. */
	readonly wantedMm?: number | undefined;
}

function sizeFits(rule: string, name: string, limitName: string, input: SizeInput): RuleResult {
	return atMost({
		rule,
		argumentNames: ['sizeMm', 'limitMm'],
		name,
		value: input.sizeMm,
		limitName,
		limit: input.limitMm,
		unit: 'mm',
		wantedMargin: input.wantedMm,
		reasons: {
			pass: 'There is room for it.',
			warn: 'It fits, with little room to spare.',
			fail: 'There is no room for it.',
		},
	});
}

/** C14: the cooler is no higher than the case allows. @throws {RangeError} On a negative or non-finite size. */
export function coolerHeightFits(input: SizeInput): RuleResult {
	return sizeFits('cooler-height', 'cooler height', 'height the case allows', input);
}

/** The card is no longer than the case allows with its front fans. @throws {RangeError} On a negative or non-finite size. */
export function gpuLengthFits(input: SizeInput): RuleResult {
	return sizeFits('gpu-length', 'card length', 'length the case allows', input);
}

/** The power supply is no longer than the case allows. @throws {RangeError} On a negative or non-finite size. */
export function psuLengthFits(input: SizeInput): RuleResult {
	return sizeFits('psu-length', 'power supply length', 'length the case allows', input);
}

/** The modules pass under the cooler. @throws {RangeError} On a negative or non-finite size. */
export function memoryClearsCooler(input: SizeInput): RuleResult {
	return sizeFits('memory-clearance', 'module height', 'clearance under the cooler', input);
}

/**
 * C13: the board lies in the case and its holes meet stand-offs. Two form factors of one outline may differ in their
 * holes, so a case that does not name the board's form factor gives a condition at best.
 *
 * @param input - Board sides and largest board the case takes, in mm; either side of the case may be unknown.
 * @throws {RangeError} On a size that is not positive.
 */
export function boardFitsCase(input: {
	readonly boardFormFactor?: string | undefined;
	readonly boardWidthMm?: number | undefined;
	readonly boardDepthMm?: number | undefined;
	/** Form factors that a source says the case takes. */
	readonly caseFormFactors?: readonly string[] | undefined;
	readonly caseBoardWidthMm?: number | undefined;
	readonly caseBoardDepthMm?: number | undefined;
}): RuleResult {
	const { boardFormFactor, boardWidthMm, boardDepthMm, caseFormFactors, caseBoardWidthMm, caseBoardDepthMm } = input;
	const rule = 'board-size';
	const sizes = { boardWidthMm, boardDepthMm, caseBoardWidthMm, caseBoardDepthMm };
	for (const [name, size] of Object.entries(sizes)) if (size !== undefined) requirePositive({ [name]: size });
	const values = [
		decidingValue('board form factor', boardFormFactor),
		decidingValue('form factors the case names', caseFormFactors?.join(', ')),
		decidingValue('board width', boardWidthMm, 'mm'),
		decidingValue('board width the case takes', caseBoardWidthMm, 'mm'),
		decidingValue('board depth', boardDepthMm, 'mm'),
		decidingValue('board depth the case takes', caseBoardDepthMm, 'mm'),
	];
	const rooms = [
		[boardWidthMm, caseBoardWidthMm],
		[boardDepthMm, caseBoardDepthMm],
	].flatMap(([size, limit]) => (size === undefined || limit === undefined ? [] : [limit - size]));
	const margin = rooms.length > 0 ? { margin: { value: Math.min(...rooms), unit: 'mm' } } : {};
	if (rooms.some((room) => room < 0)) {
		return { rule, verdict: 'fail', values, ...margin, reason: 'The board is larger than the case takes.' };
	}
	if (boardFormFactor === undefined || caseFormFactors === undefined)
		return { ...unknownResult(rule, values), ...margin };
	if (caseFormFactors.includes(boardFormFactor)) {
		return { rule, verdict: 'pass', values, ...margin, reason: 'The case names this form factor.' };
	}
	if (rooms.length < 2) return { ...unknownResult(rule, values), ...margin };
	const reason =
		'The outline fits, but the case does not name this form factor: compare the stand-offs with the holes.';
	return { rule, verdict: 'warn', values, ...margin, reason };
}

/** The cooler is made for the processor's socket. */
export function coolerFitsSocket(input: {
	readonly cpuSocket?: string | undefined;
	readonly coolerSockets?: readonly string[] | undefined;
}): RuleResult {
	const { cpuSocket, coolerSockets } = input;
	const rule = 'cooler-socket';
	const values = [
		decidingValue('processor socket', cpuSocket),
		decidingValue('sockets of the cooler', coolerSockets?.join(', ')),
	];
	if (cpuSocket === undefined || coolerSockets === undefined) return unknownResult(rule, values);
	return coolerSockets.includes(cpuSocket)
		? { rule, verdict: 'pass', values, reason: 'The cooler is made for this socket.' }
		: { rule, verdict: 'fail', values, reason: 'The cooler is not made for this socket.' };
}

/** How a cooler was seen to cope: with the processor's full power for long, or with less. */
export type CoolerEvidence = 'sustained-full-load' | 'partial-load' | 'overheated';

/**
 * C15: the cooler carries the processor's heat. Where its maker publishes no rating in watts, what owners saw decides,
 * and owners who never ran the full load leave a condition.
 *
 * @param input - Power in W.
 * @throws {RangeError} On a negative or non-finite power.
 */
export function coolerCarriesHeat(input: {
	readonly cpuTdpW?: number | undefined;
	/** Rating by the maker. Absent where there is none. */
	readonly coolerRatedW?: number | undefined;
	readonly evidence?: CoolerEvidence | undefined;
}): RuleResult {
	const { cpuTdpW, coolerRatedW, evidence } = input;
	const rule = 'cooler-heat';
	if (coolerRatedW !== undefined) {
		return atMost({
			rule,
			argumentNames: ['cpuTdpW', 'coolerRatedW'],
			name: 'processor power',
			value: cpuTdpW,
			limitName: 'cooler rating',
			limit: coolerRatedW,
			unit: 'W',
			reasons: {
				pass: 'The maker rates the cooler for this power.',
				fail: 'The maker does not rate the cooler for this power.',
			},
		});
	}
	const values = [
		decidingValue('processor power', cpuTdpW, 'W'),
		decidingValue('cooler rating', undefined, 'W'),
		decidingValue('seen in use', evidence),
	];
	switch (evidence) {
		case undefined:
			return unknownResult(rule, values);
		case 'overheated':
			return { rule, verdict: 'fail', values, reason: 'The processor reached its limit under this cooler.' };
		case 'partial-load':
			return {
				rule,
				verdict: 'warn',
				values,
				reason: 'Nobody showed it under the full power for long: test it, or cap the processor.',
			};
		case 'sustained-full-load':
			return { rule, verdict: 'pass', values, reason: 'It was seen to carry the full power for long.' };
	}
}

/** A drive that needs a heatsink has exactly one: its own or the board's, never one under the other. */
export function driveHasOneHeatsink(input: {
	readonly driveHasHeatsink?: boolean | undefined;
	readonly boardHasHeatsink?: boolean | undefined;
}): RuleResult {
	const { driveHasHeatsink, boardHasHeatsink } = input;
	const rule = 'drive-heatsink';
	const word = (has: boolean | undefined) => (has === undefined ? undefined : has ? 'yes' : 'no');
	const values = [
		decidingValue('heatsink on the drive', word(driveHasHeatsink)),
		decidingValue('heatsink on the board', word(boardHasHeatsink)),
	];
	if (driveHasHeatsink === undefined || boardHasHeatsink === undefined) return unknownResult(rule, values);
	if (driveHasHeatsink && boardHasHeatsink) {
		return { rule, verdict: 'fail', values, reason: 'Two heatsinks do not fit on each other: order the bare drive.' };
	}
	return driveHasHeatsink || boardHasHeatsink
		? { rule, verdict: 'pass', values, reason: 'The drive has one heatsink.' }
		: { rule, verdict: 'fail', values, reason: 'The drive must not run without a heatsink.' };
}
