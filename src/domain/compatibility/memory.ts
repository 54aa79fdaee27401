import { requireInteger, requirePositive } from '../checks.ts';
import { atMost, decidingValue, type RuleResult, unknownResult } from './result.ts';

/** C4: the board takes this kind of module; registered modules with ECC on this one. */
export function moduleTypeAccepted(input: {
	/** `RDIMM`, `UDIMM`, … */
	readonly moduleType?: string | undefined;
	readonly hasEcc?: boolean | undefined;
	readonly boardTypes?: readonly string[] | undefined;
	readonly needsEcc?: boolean | undefined;
}): RuleResult {
	const { moduleType, hasEcc, boardTypes, needsEcc } = input;
	const rule = 'memory-type';
	const ecc = hasEcc === undefined ? undefined : hasEcc ? 'yes' : 'no';
	const values = [
		decidingValue('module type', moduleType),
		decidingValue('types the board takes', boardTypes?.join(', ')),
		decidingValue('ECC on the module', ecc),
	];
	const isWrongType = moduleType !== undefined && boardTypes !== undefined && !boardTypes.includes(moduleType);
	if (isWrongType) return { rule, verdict: 'fail', values, reason: 'The board does not take modules of this type.' };
	if (needsEcc === true && hasEcc === false)
		return { rule, verdict: 'fail', values, reason: 'The board needs modules with ECC.' };
	if (moduleType === undefined || boardTypes === undefined || hasEcc === undefined) return unknownResult(rule, values);
	return { rule, verdict: 'pass', values, reason: 'The board takes modules of this type.' };
}

/**
 * C5: there is a slot for every module. Twelve modules do not fit eight slots.
 *
 * @throws {RangeError} On a broken number.
 */
export function modulesFitSlots(input: {
	readonly moduleCount?: number | undefined;
	readonly slotCount?: number | undefined;
}): RuleResult {
	return atMost({
		rule: 'memory-slots',
		argumentNames: ['moduleCount', 'slotCount'],
		name: 'modules',
		value: input.moduleCount,
		limitName: 'memory slots',
		limit: input.slotCount,
		unit: 'modules',
		reasons: { pass: 'Every module has a slot.', fail: 'The board has fewer slots than there are modules.' },
	});
}

/**
 * C6: the modules are spread over the channels in a number the platform is known to interleave evenly.
 *
 * @param input - `evenCounts`: the counts a maker lists (1, 2, 4, 8 for eight channels).
 * @throws {RangeError} On a broken number.
 */
export function channelsPopulatedEvenly(input: {
	readonly moduleCount?: number | undefined;
	readonly channelCount?: number | undefined;
	readonly evenCounts?: readonly number[] | undefined;
}): RuleResult {
	const { moduleCount, channelCount, evenCounts } = input;
	const rule = 'memory-channels';
	const values = [
		decidingValue('modules', moduleCount, 'modules'),
		decidingValue('channels', channelCount, 'channels'),
		decidingValue('numbers listed as even', evenCounts?.join(', ')),
	];
	if (moduleCount === undefined || channelCount === undefined) return unknownResult(rule, values);
	requireInteger({ moduleCount, channelCount }, 1);
	const margin = { value: channelCount - moduleCount, unit: 'channels' };
	if (moduleCount === channelCount)
		return { rule, verdict: 'pass', values, margin, reason: 'Every channel carries one module.' };
	if (evenCounts === undefined) return { ...unknownResult(rule, values), margin };
	return evenCounts.includes(moduleCount)
		? { rule, verdict: 'pass', values, margin, reason: 'The number of modules is among those listed as even.' }
		: {
				rule,
				verdict: 'warn',
				values,
				margin,
				reason: 'The number of modules is not among those listed as even; the channels may not interleave.',
			};
}

/** C7: all modules are the same article; the slowest sets the pace for all. */
export function modulesAreIdentical(input: { readonly partNumbers?: readonly string[] | undefined }): RuleResult {
	const { partNumbers } = input;
	const rule = 'memory-identical';
	const kinds = partNumbers && partNumbers.length > 0 ? new Set(partNumbers).size : undefined;
	const values = [decidingValue('different part numbers', kinds)];
	if (kinds === undefined) return unknownResult(rule, values);
	return kinds === 1
		? { rule, verdict: 'pass', values, reason: 'All modules have one part number.' }
		: {
				rule,
				verdict: 'warn',
				values,
				reason: 'Modules of different part numbers: the slowest sets the pace, and capacities do not interleave.',
			};
}

/**
 * C8: the speed the modules run at is the lowest of what they, the processor and the board allow.
 *
 * @param input - All in MT/s. `moduleMtPerS`: the module's JEDEC speed, not an overclocking profile's. `trainedMtPerS`:
 *   what the board was seen to set by itself.
 * @throws {RangeError} On a speed that is not positive.
 */
export function memorySpeedReached(input: {
	readonly ratedMtPerS?: number | undefined;
	readonly moduleMtPerS?: number | undefined;
	readonly cpuMtPerS?: number | undefined;
	readonly trainedMtPerS?: number | undefined;
}): RuleResult {
	const { ratedMtPerS, moduleMtPerS, cpuMtPerS, trainedMtPerS } = input;
	const rule = 'memory-speed';
	const limits = [
		decidingValue('module (JEDEC)', moduleMtPerS, 'MT/s'),
		decidingValue('processor', cpuMtPerS, 'MT/s'),
		decidingValue('set by the board', trainedMtPerS, 'MT/s'),
	];
	for (const [name, speed] of Object.entries({ ratedMtPerS, moduleMtPerS, cpuMtPerS, trainedMtPerS })) {
		if (speed !== undefined) requirePositive({ [name]: speed });
	}
	const known = [moduleMtPerS, cpuMtPerS, trainedMtPerS].filter((speed) => speed !== undefined);
	const values = [decidingValue('speed on the order', ratedMtPerS, 'MT/s'), ...limits];
	if (ratedMtPerS === undefined || known.length === 0) return unknownResult(rule, values);
	const reachedMtPerS = Math.min(...known);
	const all = [...values, decidingValue('speed to expect', reachedMtPerS, 'MT/s')];
	const margin = { value: reachedMtPerS - ratedMtPerS, unit: 'MT/s' };
	if (margin.value < 0)
		return {
			rule,
			verdict: 'warn',
			values: all,
			margin,
			reason: 'The modules run slower than their name says until the speed is set by hand.',
		};
	if (known.length < limits.length) return { ...unknownResult(rule, all), margin };
	return { rule, verdict: 'pass', values: all, margin, reason: 'Modules, processor and board all reach this speed.' };
}

/**
 * C9: all memory together is within the platform's limit.
 *
 * @param input - Capacities in GiB.
 * @throws {RangeError} On a negative or non-finite number.
 */
export function memoryWithinLimit(input: {
	readonly memoryGib?: number | undefined;
	readonly limitGib?: number | undefined;
}): RuleResult {
	return atMost({
		rule: 'memory-limit',
		argumentNames: ['memoryGib', 'limitGib'],
		name: 'memory',
		value: input.memoryGib,
		limitName: 'limit of the platform',
		limit: input.limitGib,
		unit: 'GiB',
		reasons: { pass: 'The platform takes this much memory.', fail: 'The platform does not take this much memory.' },
	});
}

/**
 * C10 and C11: reads are limited by the channels and by the links of the processor's chiplets; the lower one counts.
 *
 * @param input - Both limits in GB/s.
 * @throws {RangeError} On a limit that is not positive.
 */
export function memoryBandwidthUsed(input: {
	readonly channelLimitGbPerS?: number | undefined;
	readonly chipletLimitGbPerS?: number | undefined;
}): RuleResult {
	const { channelLimitGbPerS, chipletLimitGbPerS } = input;
	const rule = 'memory-bandwidth';
	const values = [
		decidingValue('limit of the channels', channelLimitGbPerS, 'GB/s'),
		decidingValue('limit of the chiplet links', chipletLimitGbPerS, 'GB/s'),
	];
	if (channelLimitGbPerS === undefined || chipletLimitGbPerS === undefined) return unknownResult(rule, values);
	requirePositive({ channelLimitGbPerS, chipletLimitGbPerS });
	const all = [...values, decidingValue('usable for reads', Math.min(channelLimitGbPerS, chipletLimitGbPerS), 'GB/s')];
	const margin = { value: chipletLimitGbPerS - channelLimitGbPerS, unit: 'GB/s' };
	return margin.value >= 0
		? { rule, verdict: 'pass', values: all, margin, reason: 'The processor can read as fast as the modules deliver.' }
		: {
				rule,
				verdict: 'warn',
				values: all,
				margin,
				reason: 'The modules deliver more than the links of the processor take in.',
			};
}
