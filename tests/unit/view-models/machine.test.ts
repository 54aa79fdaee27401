import { describe, expect, test } from 'vitest';
import { machineMemory } from '../../../src/view-models/machine-memory.ts';
import { machinePower } from '../../../src/view-models/machine-power.ts';
import { buildOf } from '../../../src/view-models/machine-price.ts';

describe('power of a machine', () => {
	test.each([
		{ build: 'base', dc: 818, wall: 889, gpuBound: 588, share: 63 },
		{ build: 'two-gpu', dc: 1118, wall: 1215, gpuBound: 888, share: 86 },
		{ build: 'four-gpu', dc: 1718, wall: 1867, gpuBound: 1488, share: 78 },
	])('$build draws $dc W behind the supply and $wall W at the wall', ({ build, dc, wall, gpuBound, share }) => {
		const power = machinePower(buildOf(build));
		expect(power.dcLoadW).toBe(dc);
		expect(Math.round(power.wallW ?? NaN)).toBe(wall);
		expect(power.gpuBoundW).toBe(gpuBound);
		expect(Math.round((power.psuShare ?? NaN) * 100)).toBe(share);
	});

	test('the rest of the base build draws 168 W', () => {
		expect(machinePower(buildOf('base')).platformW).toBe(168);
	});

	test('two cards that spike together ask for 1,826 W', () => {
		expect(machinePower(buildOf('two-gpu')).transientW).toBe(1826);
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
