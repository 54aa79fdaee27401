import { describe, expect, test } from 'vitest';
import { costUsdPerAddedUnit, modulesPriceUsd, upgradeChanges, upgradeCostUsd } from '../../../src/domain/upgrade.ts';

describe('a second card', () => {
	const one = { priceUsd: 15_749, gpuCount: 1, vramGb: 102.6, gpuBandwidthGbPerS: 1792, dcLoadW: 818, ramGib: 192 };
	const two = { priceUsd: 23_999, gpuCount: 2, vramGb: 205.2, gpuBandwidthGbPerS: 3584, dcLoadW: 1118, ramGib: 192 };
	const changes = upgradeChanges(one, two);

	test('costs $8,250, doubles memory and bandwidth, and draws 300 W', () => {
		expect(changes.priceUsd?.change).toBe(8250);
		expect(changes.vramGb).toEqual({ before: 102.6, after: 205.2, change: 102.6, ratio: 2 });
		expect(changes.gpuBandwidthGbPerS?.ratio).toBe(2);
		expect(changes.dcLoadW?.change).toBe(300);
		expect(changes.ramGib).toMatchObject({ change: 0, ratio: 1 });
	});

	test('costs $80 per gigabyte', () => {
		expect(costUsdPerAddedUnit({ costUsd: 8250, added: 102.6 })).toBeCloseTo(80.4, 1);
		expect(costUsdPerAddedUnit({ costUsd: 8250, added: 0 })).toBe(Infinity);
	});
});

test('what is not known before or after has no change', () => {
	expect(upgradeChanges({ wallLoadW: 889 }, {})).toEqual({
		wallLoadW: { before: 889, after: undefined, change: undefined, ratio: undefined },
	});
	expect(upgradeChanges({ gpuCount: 0 }, { gpuCount: 1 }).gpuCount).toMatchObject({ change: 1, ratio: undefined });
	expect(() => upgradeChanges({ ramGib: -1 }, {})).toThrow(/^ramGib /);
});

describe("memory at the summary's price per gigabyte, and at that of December 2025", () => {
	test.each([
		{ moduleCount: 2, moduleGib: 32, october: 317, december: 1171 },
		{ moduleCount: 8, moduleGib: 48, october: 1900, december: 7027 },
		{ moduleCount: 8, moduleGib: 64, october: 2533, december: 9370 },
		{ moduleCount: 8, moduleGib: 96, october: 3800, december: 14_054 },
	])('$moduleCount x $moduleGib GB cost $october or $december dollars', (row) => {
		const { moduleCount, moduleGib } = row;
		const price = (priceUsdPerGib: number) => Math.round(modulesPriceUsd({ moduleCount, moduleGib, priceUsdPerGib }));
		expect(price(950 / 192)).toBe(row.october);
		expect(price(18.3)).toBe(row.december);
	});

	test('cost less when the old modules are sold', () => {
		expect(upgradeCostUsd({ boughtUsd: 1900, soldUsd: 600 })).toBe(1300);
		expect(() => upgradeCostUsd({ boughtUsd: -1, soldUsd: 0 })).toThrow(/^boughtUsd /);
	});
});
