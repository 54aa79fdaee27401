import { describe, expect, test } from 'vitest';
import {
	activeWeightBytes,
	bitsPerWeightOfFile,
	bytesFromGb,
	bytesFromGib,
	gbFromBytes,
	gbFromGib,
	gibFromBytes,
	gibFromGb,
	largestParams,
	vramCapacityBytes,
	weightBytes,
} from '../../../../src/domain/memory.ts';
import { baseBuild, PARAMS } from './cases.ts';

describe('GB and GiB', () => {
	test('a card of 95.6 GiB holds 102.65 GB, six modules of 32 GiB hold 206.16 GB', () => {
		expect(gbFromGib(95.6)).toBeCloseTo(102.65, 2);
		expect(gbFromGib(192)).toBeCloseTo(206.158, 3);
		expect(gibFromGb(gbFromGib(192))).toBeCloseTo(192, 9);
	});

	test('an amount that is no number is refused by name', () => {
		expect(() => bytesFromGb(Number.NaN)).toThrow(/^gb must be/);
		expect(() => gibFromBytes(Infinity)).toThrow(/^bytes must be/);
	});
});

describe('weights', () => {
	test('Llama 3.1 70B at 16 bit takes 141.1 GB = 131.4 GiB', () => {
		const bytes = weightBytes({ params: PARAMS.llama70b, bitsPerWeight: 16 });
		expect(gbFromBytes(bytes)).toBeCloseTo(141.108, 3);
		expect(gibFromBytes(bytes)).toBeCloseTo(131.4, 1);
	});

	test('Llama 3.1 70B in Q8_0 takes 75.0 GB = 69.8 GiB, not 70 GB', () => {
		const bytes = weightBytes({ params: PARAMS.llama70b, bitsPerWeight: 8.5 });
		expect(gbFromBytes(bytes)).toBeCloseTo(74.96, 2);
		expect(gibFromBytes(bytes)).toBeCloseTo(69.8, 1);
	});

	test('full precision (FP32) of a 70B model would take 282 GB', () => {
		expect(gbFromBytes(weightBytes({ params: PARAMS.llama70b, bitsPerWeight: 32 }))).toBeCloseTo(282.2, 1);
	});

	test('a published file counts as it is: 405B in IQ2_XXS is 99.90 GiB, 2.11 bits per weight', () => {
		const fileBytes = bytesFromGib(99.9);
		expect(weightBytes({ fileBytes })).toBe(fileBytes);
		expect(bitsPerWeightOfFile(PARAMS.llama405b, fileBytes)).toBeCloseTo(2.114, 3);
	});

	test('gpt-oss-120b reads 5.1 of its 116.83 billion parameters per token: 2.77 of 63.4 GB', () => {
		const model = { weightBytes: bytesFromGib(59.02), params: 116.83e9, activeParams: 5.1e9 };
		expect(gbFromBytes(activeWeightBytes(model))).toBeCloseTo(2.766, 3);
	});

	test('a dense model reads all its weights', () => {
		expect(activeWeightBytes({ weightBytes: 100, params: 7, activeParams: 7 })).toBe(100);
	});

	test('one card has room for 48 billion 16-bit parameters without context, 45 with 6 GB of it', () => {
		const availableBytes = vramCapacityBytes(baseBuild(), 'layer-split');
		expect(largestParams({ availableBytes, bitsPerWeight: 16 })).toBeCloseTo(48.1e9, -8);
		expect(largestParams({ availableBytes: availableBytes - bytesFromGb(6.2), bitsPerWeight: 16 })).toBeCloseTo(
			45e9,
			-8
		);
	});

	test('impossible figures are refused by name', () => {
		expect(() => weightBytes({ params: 0, bitsPerWeight: 16 })).toThrow(/^params must be/);
		expect(() => weightBytes({ params: 1, bitsPerWeight: -4 })).toThrow(/^bitsPerWeight must be/);
		expect(() => weightBytes({ fileBytes: Number.NaN })).toThrow(/^fileBytes must be/);
		expect(() => activeWeightBytes({ weightBytes: 1, params: 5, activeParams: 6 })).toThrow(/^activeParams must be/);
	});
});
