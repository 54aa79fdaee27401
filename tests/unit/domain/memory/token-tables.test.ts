import { describe, expect, test } from 'vitest';
import { mixedWidthBitsPerWeight, tokenTableParams } from '../../../../src/domain/memory/token-tables.ts';

/** Llama 3.1 70B: the table that every checkpoint format leaves in 16 bits. */
const params = 70.554e9;
const tableParams = tokenTableParams({ vocabulary: 128_256, hidden: 8192 });

describe('mixedWidthBitsPerWeight', () => {
	test.each([
		{ format: 'FP8', linearBits: 8, gb: 72.7 },
		{ format: 'AWQ, groups of 128', linearBits: 4 + 20 / 128, gb: 39.8 },
		{ format: 'NVFP4', linearBits: 4.5, gb: 42.7 },
		{ format: 'NF4, scales quantised', linearBits: 4.127, gb: 39.5 },
	])('makes Llama 3.1 70B $gb GB in $format', ({ linearBits, gb }) => {
		const bits = mixedWidthBitsPerWeight({ params, tableParams, linearBits, tableBits: 16 });
		expect((params * bits) / 8 / 1e9).toBeCloseTo(gb, 1);
	});

	test('is the width itself when both parts have it', () => {
		expect(mixedWidthBitsPerWeight({ params, tableParams, linearBits: 16, tableBits: 16 })).toBe(16);
	});

	test('refuses tables larger than the model', () => {
		expect(() => mixedWidthBitsPerWeight({ params: 1, tableParams: 2, linearBits: 8, tableBits: 16 })).toThrow(
			RangeError
		);
	});
});

test('token tables need a vocabulary', () => {
	expect(() => tokenTableParams({ vocabulary: 0, hidden: 8192 })).toThrow(RangeError);
});
