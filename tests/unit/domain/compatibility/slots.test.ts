import { describe, expect, test } from 'vitest';
import {
	adjacentSlots,
	caseSlotsSuffice,
	driveLinkIsFast,
	gpuSlotsSuit,
	lanesSuffice,
	m2SlotsSuffice,
} from '../../../../src/domain/compatibility.ts';

/** Seven long slots, slot 6 wired with eight lanes. */
const boardSlots = [1, 2, 3, 4, 5, 6, 7].map((slot) => ({ slot, lanes: slot === 6 ? 8 : 16 }));
const dualSlot = { slotWidth: 2, boardSlots, wantedGapSlots: 1 };

test('four cards of two slots stand in 1, 3, 5 and 7', () => {
	expect(adjacentSlots(4, 2)).toEqual([1, 3, 5, 7]);
	expect(adjacentSlots(0, 2)).toEqual([]);
	expect(() => adjacentSlots(4, 0)).toThrow(/^slotWidth /);
});

describe('the slots of the cards', () => {
	test.each([
		{ gpuSlots: [1], verdict: 'pass', gap: undefined },
		{ gpuSlots: [1, 5], verdict: 'pass', gap: 2 },
		{ gpuSlots: [7, 3], verdict: 'pass', gap: 2 },
		{ gpuSlots: [1, 3], verdict: 'warn', gap: 0 },
		{ gpuSlots: [1, 3, 5, 7], verdict: 'warn', gap: 0 },
		{ gpuSlots: [1, 6], verdict: 'warn', gap: 3 },
		{ gpuSlots: [1, 2], verdict: 'fail', gap: -1 },
		{ gpuSlots: [1, 9], verdict: 'fail', gap: 6 },
	])('$gpuSlots give $verdict with a gap of $gap', ({ gpuSlots, verdict, gap }) => {
		const found = gpuSlotsSuit({ ...dualSlot, gpuSlots });
		expect(found.verdict).toBe(verdict);
		expect(found.margin?.value).toBe(gap);
	});

	test('1, 3, 5 and 7 have all their lanes: only the air is a condition', () => {
		expect(gpuSlotsSuit({ ...dualSlot, gpuSlots: [1, 3, 5, 7], wantedGapSlots: 0 }).verdict).toBe('pass');
		expect(gpuSlotsSuit({ ...dualSlot, gpuSlots: [1, 3, 5, 7] }).reason).toMatch(/room between them/);
		expect(gpuSlotsSuit({ ...dualSlot, gpuSlots: [1, 6] }).reason).toMatch(/fewer lanes/);
	});

	test('of a board whose wiring is not known are not judged', () => {
		expect(gpuSlotsSuit({ gpuSlots: [1], slotWidth: 2 })).toMatchObject({
			verdict: 'unknown',
			reason: 'Not known: lanes by slot.',
		});
	});

	test('start at 1', () => {
		expect(() => gpuSlotsSuit({ ...dualSlot, gpuSlots: [1, 0] })).toThrow(/^gpuSlots\[1\] /);
	});
});

test('a card in slot 7 covers openings 7 and 8 of the nine', () => {
	expect(caseSlotsSuffice({ lastGpuSlot: 7, slotWidth: 2, caseSlots: 9 })).toMatchObject({
		verdict: 'pass',
		margin: { value: 1 },
	});
	expect(caseSlotsSuffice({ lastGpuSlot: 7, slotWidth: 2, caseSlots: 7 }).verdict).toBe('fail');
	expect(caseSlotsSuffice({ lastGpuSlot: 7, caseSlots: 9 }).verdict).toBe('unknown');
});

describe('lanes', () => {
	test.each([
		{ gpuCount: 1, used: 24 },
		{ gpuCount: 2, used: 40 },
		{ gpuCount: 4, used: 72 },
	])('of $gpuCount cards and two drives are $used of 128', ({ gpuCount, used }) => {
		const users = [
			{ count: gpuCount, lanes: 16 },
			{ count: 2, lanes: 4 },
		];
		const found = lanesSuffice({ users, lanes: 128 });
		expect(found).toMatchObject({ verdict: 'pass', margin: { value: 128 - used, unit: 'lanes' } });
		expect(found.values[0]?.value).toBe(used);
	});

	test('run out on a desktop processor with 24', () => {
		expect(lanesSuffice({ users: [{ count: 2, lanes: 16 }], lanes: 24 }).verdict).toBe('fail');
		expect(() => lanesSuffice({ users: [{ count: -1, lanes: 16 }], lanes: 24 })).toThrow(/^users\[0\]\.count /);
	});
});

describe('drives', () => {
	test('two of four M.2 slots are taken', () => {
		expect(m2SlotsSuffice({ driveCount: 2, slotCount: 4 })).toMatchObject({ verdict: 'pass', margin: { value: 2 } });
		expect(m2SlotsSuffice({ driveCount: 5, slotCount: 4 }).verdict).toBe('fail');
	});

	test('a fifth-generation drive counts as fast once its link was read', () => {
		const drive = { driveGeneration: 5, slotGeneration: 5 };
		expect(driveLinkIsFast(drive).verdict).toBe('warn');
		expect(driveLinkIsFast({ ...drive, isLinkRead: true }).verdict).toBe('pass');
		expect(driveLinkIsFast({ ...drive, slotGeneration: 4, isLinkRead: true }).verdict).toBe('warn');
		expect(driveLinkIsFast({ driveGeneration: 5 }).verdict).toBe('unknown');
	});
});
