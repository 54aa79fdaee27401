import { requireInteger } from '../checks.ts';
import { atMost, decidingValue, type RuleResult, unknownResult } from './result.ts';

/** A slot of the board. */
export interface BoardSlot {
	/** Number as printed on the board, 1 nearest to the processor. */
	readonly slot: number;
	/** Lanes wired to it, whatever its length: 8 for slot 6 of this board. */
	readonly lanes: number;
}

/**
 * Slots that n cards take when they stand side by side: card k in slot 1 + (k - 1) x width.
 *
 * @returns Slot numbers, n of them: 1, 3, 5, 7 for four cards of two slots.
 * @throws {RangeError} On a broken number of cards or a width below 1.
 */
export function adjacentSlots(gpuCount: number, slotWidth: number): number[] {
	requireInteger({ gpuCount });
	requireInteger({ slotWidth }, 1);
	return Array.from({ length: gpuCount }, (_, k) => 1 + k * slotWidth);
}

/** Free slots between neighbours, and `Infinity` where there is only one card. */
function smallestGap(slots: readonly number[], slotWidth: number): number {
	const sorted = [...slots].sort((a, b) => a - b);
	return Math.min(...sorted.slice(1).map((slot, i) => slot - (sorted[i] ?? 0) - slotWidth), Infinity);
}

/**
 * C17: every card has a slot of its own, with the lanes it wants and the air it wants.
 *
 * Cards that overlap, or a slot the board does not have, fail; a narrower slot or less air is a condition.
 *
 * @param input - `gpuSlots`: the slot each card sits in; `slotWidth`: slots one card covers.
 * @throws {RangeError} On a broken slot number or a width below 1.
 */
export function gpuSlotsSuit(input: {
	readonly gpuSlots?: readonly number[] | undefined;
	readonly slotWidth?: number | undefined;
	readonly boardSlots?: readonly BoardSlot[] | undefined;
	/** Lanes each card should get; 16 if left out. */
	readonly wantedLanes?: number | undefined;
	/** Free slots each card should have before its neighbour; 0 if left out. */
	readonly wantedGapSlots?: number | undefined;
}): RuleResult {
	const { gpuSlots, slotWidth, boardSlots, wantedLanes = 16, wantedGapSlots = 0 } = input;
	const rule = 'gpu-slots';
	gpuSlots?.forEach((slot, i) => requireInteger({ [`gpuSlots[${i}]`]: slot }, 1));
	if (slotWidth !== undefined) requireInteger({ slotWidth }, 1);
	requireInteger({ wantedLanes, wantedGapSlots });
	const values = [
		decidingValue('slots of the cards', gpuSlots?.join(', ')),
		decidingValue('width of a card', slotWidth, 'slots'),
		decidingValue('lanes by slot', boardSlots?.map(({ slot, lanes }) => `${slot}: ×${lanes}`).join(', ')),
	];
	if (gpuSlots === undefined || slotWidth === undefined || boardSlots === undefined) return unknownResult(rule, values);

	const lanes = gpuSlots.map((slot) => boardSlots.find((known) => known.slot === slot)?.lanes);
	const gap = smallestGap(gpuSlots, slotWidth);
	const hasNeighbours = Number.isFinite(gap);
	const all = hasNeighbours
		? [...values, decidingValue('smallest gap between cards', Math.max(gap, 0), 'slots')]
		: values;
	const margin = hasNeighbours ? { margin: { value: gap, unit: 'slots' } } : {};
	const answer = (verdict: 'pass' | 'warn' | 'fail', reason: string): RuleResult => ({
		rule,
		verdict,
		values: all,
		...margin,
		reason,
	});
	if (lanes.includes(undefined)) return answer('fail', 'The board has no such slot.');
	if (gap < 0) return answer('fail', 'Two cards need the same slot.');
	if (lanes.some((count) => (count ?? 0) < wantedLanes))
		return answer('warn', 'A card sits in a slot with fewer lanes than it can use.');
	if (gap < wantedGapSlots)
		return answer(
			'warn',
			'The cards leave less room between them than advised: give the slots an air stream and watch their temperature.'
		);
	return answer('pass', 'Every card has its own slot, with all its lanes.');
}

/**
 * C18: the case has an opening for every slot the last card covers.
 *
 * @param input - `lastGpuSlot`: highest slot a card sits in; its width in slots; openings of the case, the first in line
 *   with slot 1.
 * @throws {RangeError} On a broken number.
 */
export function caseSlotsSuffice(input: {
	readonly lastGpuSlot?: number | undefined;
	readonly slotWidth?: number | undefined;
	readonly caseSlots?: number | undefined;
}): RuleResult {
	const { lastGpuSlot, slotWidth, caseSlots } = input;
	if (lastGpuSlot !== undefined) requireInteger({ lastGpuSlot }, 1);
	if (slotWidth !== undefined) requireInteger({ slotWidth }, 1);
	return atMost({
		rule: 'case-slots',
		argumentNames: ['lastGpuSlot', 'caseSlots'],
		name: 'last opening a card covers',
		value: lastGpuSlot === undefined || slotWidth === undefined ? undefined : lastGpuSlot + slotWidth - 1,
		limitName: 'openings of the case',
		limit: caseSlots,
		unit: 'slots',
		reasons: {
			pass: 'The case has an opening for every slot the cards cover.',
			fail: 'The last card reaches below the openings of the case.',
		},
	});
}

/** A kind of device on the PCIe bus. */
export interface LaneUser {
	readonly count: number;
	/** Lanes of one of them. */
	readonly lanes: number;
}

/**
 * C16: all devices together ask for no more lanes than the processor has.
 *
 * @throws {RangeError} On a broken number.
 */
export function lanesSuffice(input: {
	readonly users?: readonly LaneUser[] | undefined;
	readonly lanes?: number | undefined;
}): RuleResult {
	input.users?.forEach(({ count, lanes }, i) =>
		requireInteger({ [`users[${i}].count`]: count, [`users[${i}].lanes`]: lanes })
	);
	return atMost({
		rule: 'pcie-lanes',
		argumentNames: ['users', 'lanes'],
		name: 'lanes used',
		value: input.users?.reduce((sum, { count, lanes }) => sum + count * lanes, 0),
		limitName: 'lanes of the processor',
		limit: input.lanes,
		unit: 'lanes',
		reasons: {
			pass: 'The processor has lanes for all of them.',
			fail: 'Together they ask for more lanes than the processor has.',
		},
	});
}

/** C19: every M.2 drive has a slot. @throws {RangeError} On a negative or non-finite number. */
export function m2SlotsSuffice(input: {
	readonly driveCount?: number | undefined;
	readonly slotCount?: number | undefined;
}): RuleResult {
	return atMost({
		rule: 'm2-slots',
		argumentNames: ['driveCount', 'slotCount'],
		name: 'M.2 drives',
		value: input.driveCount,
		limitName: 'M.2 slots',
		limit: input.slotCount,
		unit: 'slots',
		reasons: { pass: 'Every M.2 drive has a slot.', fail: 'There are more M.2 drives than slots.' },
	});
}

/**
 * C19: a drive sits in a slot that is as fast as the drive.
 *
 * @param input - PCIe generations; `isLinkRead`: whether the speed was read on the machine (`lspci -vv`).
 * @throws {RangeError} On a generation that is no whole number >= 1.
 */
export function driveLinkIsFast(input: {
	readonly driveGeneration?: number | undefined;
	readonly slotGeneration?: number | undefined;
	readonly isLinkRead?: boolean | undefined;
}): RuleResult {
	const { driveGeneration, slotGeneration, isLinkRead } = input;
	const rule = 'drive-link';
	const values = [
		decidingValue('PCIe generation of the drive', driveGeneration),
		decidingValue('PCIe generation of the slot', slotGeneration),
	];
	if (driveGeneration === undefined || slotGeneration === undefined) return unknownResult(rule, values);
	requireInteger({ driveGeneration, slotGeneration }, 1);
	if (slotGeneration < driveGeneration)
		return { rule, verdict: 'warn', values, reason: 'The drive works, at the speed of the slower slot.' };
	return isLinkRead === true
		? { rule, verdict: 'pass', values, reason: 'The link was read on the machine and runs at the speed of the drive.' }
		: { rule, verdict: 'warn', values, reason: 'Read the link speed on the machine before relying on it.' };
}
