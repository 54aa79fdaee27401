import { describe, expect, test } from 'vitest';
import { machineMemory } from '../../../src/view-models/machine-memory.ts';
import { buildOf } from '../../../src/view-models/machine-price.ts';
import { machinePower } from '../../../src/view-models/power.ts';

describe('power of a machine', () => {
	test.each([
		{ build: 'base', dc: 818, wall: 889, share: 63 },
		{ build: 'two-gpu', dc: 1118, wall: 1215, share: 86 },
		{ build: 'four-gpu', dc: 1718, wall: 1867, share: 78 },
	])('$build draws $dc W behind the supply and $wall W at the wall', ({ build, dc, wall, share }) => {
		const power = machinePower({ build });
		expect(power.dcW).toBe(dc);
		expect(Math.round(power.wallW)).toBe(wall);
		expect(Math.round(power.psuShare * 100)).toBe(share);
	});
});

describe('memory of a machine', () => {
	test.each([
		{ build: 'base', capacityGib: 192, channelsGbPerS: 307.2 },
		{ build: 'ram-256', capacityGib: 256, channelsGbPerS: 409.6 },
	])('$build has $capacityGib GiB and reads at most 256 GB/s through the chiplet links', (expected) => {
		const memory = machineMemory(buildOf(expected.build));
		expect(memory.capacityGib).toBe(expected.capacityGib);
		expect(memory.channelsGbPerS).toBeCloseTo(expected.channelsGbPerS, 5);
		expect(memory.usableGbPerS).toBe(256);
	});
});
