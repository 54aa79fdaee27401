import { describe, expect, test } from 'vitest';
import {
	channelsPopulatedEvenly,
	memoryBandwidthUsed,
	memorySpeedReached,
	memoryWithinLimit,
	modulesAreIdentical,
	modulesFitSlots,
	moduleTypeAccepted,
} from '../../../../src/domain/compatibility.ts';

describe('the kind of module', () => {
	const board = { boardTypes: ['RDIMM'], needsEcc: true };

	test('is RDIMM with ECC; desktop memory does not work', () => {
		expect(moduleTypeAccepted({ ...board, moduleType: 'RDIMM', hasEcc: true }).verdict).toBe('pass');
		expect(moduleTypeAccepted({ ...board, moduleType: 'UDIMM' }).verdict).toBe('fail');
		expect(moduleTypeAccepted({ ...board, moduleType: 'RDIMM', hasEcc: false }).verdict).toBe('fail');
		expect(moduleTypeAccepted({ ...board, moduleType: 'RDIMM' }).verdict).toBe('unknown');
	});
});

describe('six modules in eight slots', () => {
	test('have a slot each; six more do not', () => {
		expect(modulesFitSlots({ moduleCount: 6, slotCount: 8 })).toMatchObject({ verdict: 'pass', margin: { value: 2 } });
		expect(modulesFitSlots({ moduleCount: 12, slotCount: 8 })).toMatchObject({
			verdict: 'fail',
			margin: { value: -4 },
		});
	});

	test('are not among the numbers a maker lists as even', () => {
		const platform = { channelCount: 8, evenCounts: [1, 2, 4, 8] };
		expect(channelsPopulatedEvenly({ ...platform, moduleCount: 6 })).toMatchObject({
			verdict: 'warn',
			margin: { value: 2, unit: 'channels' },
		});
		expect(channelsPopulatedEvenly({ ...platform, moduleCount: 4 }).verdict).toBe('pass');
	});

	test('become even with two more, whatever any list says', () => {
		expect(channelsPopulatedEvenly({ moduleCount: 8, channelCount: 8 }).verdict).toBe('pass');
		expect(channelsPopulatedEvenly({ moduleCount: 6, channelCount: 8 }).verdict).toBe('unknown');
	});

	test('should all be one article', () => {
		expect(modulesAreIdentical({ partNumbers: ['A', 'A', 'A'] }).verdict).toBe('pass');
		expect(modulesAreIdentical({ partNumbers: ['A', 'A', 'B'] }).verdict).toBe('warn');
		expect(modulesAreIdentical({ partNumbers: [] }).verdict).toBe('unknown');
	});

	test('of 32 GiB stay far below the 2 TiB of the platform', () => {
		expect(memoryWithinLimit({ memoryGib: 6 * 32, limitGib: 2048 })).toMatchObject({
			verdict: 'pass',
			margin: { value: 1856, unit: 'GiB' },
		});
		expect(memoryWithinLimit({ memoryGib: 192 })).toMatchObject({
			verdict: 'unknown',
			reason: 'Not known: limit of the platform.',
		});
	});
});

describe('a speed of 6,400 MT/s', () => {
	const sold = { ratedMtPerS: 6400, cpuMtPerS: 6400 };

	test('was seen to be set to 6,000 by the board itself', () => {
		const found = memorySpeedReached({ ...sold, moduleMtPerS: 6400, trainedMtPerS: 6000 });
		expect(found).toMatchObject({ verdict: 'warn', margin: { value: -400, unit: 'MT/s' } });
		expect(found.values.at(-1)).toEqual({ name: 'speed to expect', value: 6000, unit: 'MT/s' });
	});

	test('on an overclocking module means 4,800 until its profile is loaded', () => {
		expect(memorySpeedReached({ ...sold, moduleMtPerS: 4800 })).toMatchObject({
			verdict: 'warn',
			margin: { value: -1600 },
		});
	});

	test('is reached only when somebody saw the board reach it', () => {
		expect(memorySpeedReached({ ...sold, moduleMtPerS: 6400 }).verdict).toBe('unknown');
		expect(memorySpeedReached({ ...sold, moduleMtPerS: 6400, trainedMtPerS: 6400 }).verdict).toBe('pass');
	});

	test('is never nothing', () => {
		expect(() => memorySpeedReached({ ...sold, moduleMtPerS: 0 })).toThrow(/^moduleMtPerS /);
	});
});

test('six channels deliver 307.2 GB/s, four chiplets take in 256', () => {
	const found = memoryBandwidthUsed({ channelLimitGbPerS: 307.2, chipletLimitGbPerS: 256 });
	expect(found.verdict).toBe('warn');
	expect(found.margin?.value).toBeCloseTo(-51.2, 9);
	expect(found.values.at(-1)).toEqual({ name: 'usable for reads', value: 256, unit: 'GB/s' });
	expect(memoryBandwidthUsed({ channelLimitGbPerS: 409.6, chipletLimitGbPerS: 512 }).verdict).toBe('pass');
	expect(memoryBandwidthUsed({ channelLimitGbPerS: 409.6 }).verdict).toBe('unknown');
});
