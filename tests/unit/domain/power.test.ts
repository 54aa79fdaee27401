import { describe, expect, test } from 'vitest';
import {
	circuitContinuousW,
	dcAvailableW,
	dcDrawW,
	psuLoad,
	psuRatingWantedW,
	transientDrawW,
	wallCurrentA,
	wallDrawW,
} from '../../../src/domain/power.ts';

/** Memory 42, drives 21, fans 20, board 70, USB 15: 168 W. */
const platformItemsW = [42, 21, 20, 70, 15];
const peak = { gpuBoardPowerW: 300, cpuPackageW: 350, platformItemsW };
const gpuBound = { ...peak, cpuPackageW: 120 };

describe('draw of the machine at 92 % efficiency of its power supply', () => {
	test.each([
		{ gpuCount: 1, dc: 818, wall: 889, amps: 7.4, percent: 63 },
		{ gpuCount: 2, dc: 1118, wall: 1215, amps: 10.1, percent: 86 },
		{ gpuCount: 3, dc: 1418, wall: 1541, amps: 12.8, percent: 109 },
		{ gpuCount: 4, dc: 1718, wall: 1867, amps: 15.6, percent: 132 },
	])('with everything at its peak and $gpuCount cards is $dc W, $wall W at the wall', (row) => {
		const dcLoadW = dcDrawW({ ...peak, gpuCount: row.gpuCount });
		expect(dcLoadW).toBe(row.dc);
		const wallLoadW = wallDrawW({ dcLoadW, psuEfficiency: 0.92 });
		expect(Math.round(wallLoadW)).toBe(row.wall);
		expect(wallCurrentA({ wallLoadW, voltageV: 120 })).toBeCloseTo(row.amps, 1);
		expect(Math.round(psuLoad({ dcLoadW, psuRatedW: 1300 }).share * 100)).toBe(row.percent);
	});

	test.each([
		{ gpuCount: 1, dc: 588, wall: 639 },
		{ gpuCount: 2, dc: 888, wall: 965 },
		{ gpuCount: 3, dc: 1188, wall: 1291 },
		{ gpuCount: 4, dc: 1488, wall: 1617 },
	])('while the cards do the work, $gpuCount of them, is $dc W, $wall W at the wall', ({ gpuCount, dc, wall }) => {
		const dcLoadW = dcDrawW({ ...gpuBound, gpuCount });
		expect(dcLoadW).toBe(dc);
		expect(Math.round(wallDrawW({ dcLoadW, psuEfficiency: 0.92 }))).toBe(wall);
	});

	test('is 1,168 W for three cards when cards and processor are held at 250 W', () => {
		expect(dcDrawW({ gpuCount: 3, gpuBoardPowerW: 250, cpuPackageW: 250, platformItemsW })).toBe(1168);
	});
});

describe('the power supply', () => {
	test('of 1,300 W keeps 182 W with two cards and lacks 118 W with three', () => {
		expect(psuLoad({ dcLoadW: 1118, psuRatedW: 1300 }).headroomW).toBe(182);
		expect(psuLoad({ dcLoadW: 1418, psuRatedW: 1300 }).headroomW).toBe(-118);
	});

	test.each([
		{ dcLoadW: 818, twenty: 982, thirty: 1063 },
		{ dcLoadW: 1118, twenty: 1342, thirty: 1453 },
		{ dcLoadW: 1418, twenty: 1702, thirty: 1843 },
		{ dcLoadW: 1718, twenty: 2062, thirty: 2233 },
	])('for $dcLoadW W should be rated $twenty to $thirty W', ({ dcLoadW, twenty, thirty }) => {
		const found = [0.2, 0.3].map((headroomShare) => Math.round(psuRatingWantedW({ dcLoadW, headroomShare })));
		expect(found).toEqual([twenty, thirty]);
	});

	test.each([
		{ gpuCount: 1, watts: 1172 },
		{ gpuCount: 2, watts: 1826 },
		{ gpuCount: 4, watts: 3134 },
	])('sees $watts W when $gpuCount cards spike together to 654 W each', ({ gpuCount, watts }) => {
		expect(transientDrawW({ gpuCount, gpuTransientW: 654, otherDrawW: 350 + 168 })).toBe(watts);
	});
});

describe('a circuit', () => {
	test('carries 80 % of its breaker for hours', () => {
		expect(circuitContinuousW({ voltageV: 120, breakerA: 15 })).toBe(1440);
		expect(circuitContinuousW({ voltageV: 120, breakerA: 20 })).toBe(1920);
		expect(circuitContinuousW({ voltageV: 230, breakerA: 16, continuousShare: 1 })).toBe(3680);
	});

	test('leaves 1,325 W or 1,766 W behind the power supply', () => {
		expect(Math.round(dcAvailableW({ wallLimitW: 1440, psuEfficiency: 0.92 }))).toBe(1325);
		expect(Math.round(dcAvailableW({ wallLimitW: 1920, psuEfficiency: 0.92 }))).toBe(1766);
	});
});

describe('a wrong figure is refused by name', () => {
	test.each([
		{ name: 'gpuCount', call: () => dcDrawW({ ...peak, gpuCount: 1.5 }) },
		{ name: 'cpuPackageW', call: () => dcDrawW({ ...peak, gpuCount: 1, cpuPackageW: -1 }) },
		{ name: 'platformItemsW\\[1\\]', call: () => dcDrawW({ ...peak, gpuCount: 1, platformItemsW: [42, NaN] }) },
		{ name: 'psuEfficiency', call: () => wallDrawW({ dcLoadW: 818, psuEfficiency: 0 }) },
		{ name: 'psuEfficiency', call: () => wallDrawW({ dcLoadW: 818, psuEfficiency: 92 }) },
		{ name: 'psuRatedW', call: () => psuLoad({ dcLoadW: 818, psuRatedW: 0 }) },
		{ name: 'voltageV', call: () => circuitContinuousW({ voltageV: 0, breakerA: 15 }) },
	])('$name', ({ name, call }) => {
		expect(call).toThrow(RangeError);
		expect(call).toThrow(new RegExp(`^${name} `));
	});
});
