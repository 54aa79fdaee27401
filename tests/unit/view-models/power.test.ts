import { describe, expect, test } from 'vitest';
import { machinePower, usCircuits } from '../../../src/view-models/power.ts';
import { powerTable } from '../../../src/view-models/power-table.ts';
import { computedFigure } from '../../../src/view-models/values/index.ts';

describe('power of the base build with one to four cards', () => {
	test.each([
		{ cards: 1, dc: 818, wall: 889, amps: 7.4, share: 63, verdict: 'holds' },
		{ cards: 2, dc: 1118, wall: 1215, amps: 10.1, share: 86, verdict: 'condition' },
		{ cards: 3, dc: 1418, wall: 1541, amps: 12.8, share: 109, verdict: 'fails' },
		{ cards: 4, dc: 1718, wall: 1867, amps: 15.6, share: 132, verdict: 'fails' },
	])('$cards: $dc W, $wall W at the wall, $share % of the supply: $verdict', (expected) => {
		const power = machinePower({ build: 'base', gpuCount: expected.cards });
		expect(power.dcW).toBe(expected.dc);
		expect(Math.round(power.wallW)).toBe(expected.wall);
		expect(power.wallA).toBeCloseTo(expected.amps, 1);
		expect(Math.round(power.psuShare * 100)).toBe(expected.share);
		const row = powerTable().rows.find(({ id }) => id === `power-${String(expected.cards)}`);
		expect(row?.cells['verdict']).toMatchObject({ verdict: expected.verdict });
	});

	test.each([
		{ cards: 1, dc: 588, wall: 639 },
		{ cards: 2, dc: 888, wall: 965 },
	])('$cards, processor only feeding: $dc W, $wall W at the wall', ({ cards, dc, wall }) => {
		const power = machinePower({ build: 'base', gpuCount: cards, load: 'gpu-bound' });
		expect(power.dcW).toBe(dc);
		expect(Math.round(power.wallW)).toBe(wall);
	});

	test('everything but cards and processor is budgeted at 168 W', () => {
		expect(machinePower({ build: 'base' }).platformW).toBe(168);
	});

	test('the maker’s headroom asks for 1,342 to 1,453 W with two cards', () => {
		const { wantedW } = machinePower({ build: 'two-gpu' });
		expect(Math.round(wantedW.min)).toBe(1342);
		expect(Math.round(wantedW.max)).toBe(1453);
	});

	test('two cards in the peak of an RTX A6000 ask for 1,826 W, 140 % of the supply', () => {
		const { transientW, transientShare } = machinePower({ build: 'two-gpu' });
		expect(transientW).toBe(1826);
		expect(Math.round(transientShare * 100)).toBe(140);
	});
});

test('a US outlet of 15 A carries 1,440 W for hours, one of 20 A 1,920 W', () => {
	expect(usCircuits().map(({ continuousW }) => continuousW)).toEqual([1440, 1920]);
});

test('a sentence that names a power gets it with its status', () => {
	expect(computedFigure('power.base.wall')).toMatchObject({
		text: '889\u00a0W',
		status: 'estimated',
		caution: 'estimate',
	});
	expect(() => computedFigure('power.base.walls')).toThrow('there is no computed value "power.base.walls"');
});
