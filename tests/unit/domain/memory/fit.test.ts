import { describe, expect, test } from 'vitest';
import {
	bytesFromGb,
	bytesFromGib,
	cardsInUse,
	gbFromBytes,
	gibFromBytes,
	placement,
	ramCapacityBytes,
	reserveGibForFraction,
	servingFit,
	vramCapacityBytes,
	weightBytes,
} from '../../../../src/domain/memory.ts';
import { baseBuild, demand, LAYOUT, PARAMS } from './cases.ts';

const llama70b16bit = demand(weightBytes({ params: PARAMS.llama70b, bitsPerWeight: 16 }), LAYOUT.llama70b);
const llama70bQ8 = demand(weightBytes({ params: PARAMS.llama70b, bitsPerWeight: 8.5 }), LAYOUT.llama70b);
const llama70bFp8 = demand(bytesFromGb(72.7), LAYOUT.llama70b);

describe('the room of the base build', () => {
	test('is 89.6 GiB = 96.2 GB on the card and 265.6 GiB with RAM', () => {
		const vram = vramCapacityBytes(baseBuild(), 'layer-split');
		expect(gbFromBytes(vram)).toBeCloseTo(96.2, 1);
		expect(gibFromBytes(vram + ramCapacityBytes(baseBuild()))).toBeCloseTo(265.6, 9);
	});

	test('counts three cards as two under tensor parallelism', () => {
		expect([1, 2, 3, 4].map((cards) => cardsInUse(baseBuild(cards), 'tensor-parallel'))).toEqual([1, 2, 2, 4]);
		expect(cardsInUse(baseBuild(3), 'layer-split')).toBe(3);
	});
});

describe('Llama 3.1 70B at 16 bit', () => {
	test('needs RAM on one card: about 42 GiB of its weights spill', () => {
		const fit = servingFit(llama70b16bit, baseBuild(), 'layer-split');
		expect(fit.kind).toBe('fits-with-offload');
		expect(gibFromBytes(fit.ramBytes)).toBeCloseTo(41.8, 1);
		expect(fit.spareGib).toBeCloseTo(176 - 41.8, 1);
		expect(fit.missingGib).toBe(0);
		expect(fit.largestContextInVramTokens).toBe(0);
	});

	test('does not fit one card under tensor parallelism, which uses no RAM', () => {
		const fit = servingFit(llama70b16bit, baseBuild(), 'tensor-parallel');
		expect(fit.kind).toBe('does-not-fit');
		expect(fit.ramBytes).toBe(0);
		expect(fit.missingGib).toBeCloseTo(41.8, 1);
		expect(fit.largestContextTokens).toBe(0);
	});

	test('fits two cards with its full context', () => {
		const { kv, weightBytes: bytes } = llama70b16bit;
		const fit = servingFit(
			{ weightBytes: bytes, kv: { ...kv, contextTokens: 131_072 }, maxContextTokens: 131_072 },
			baseBuild(2),
			'tensor-parallel'
		);
		expect(fit.kind).toBe('fits');
		expect(fit.spareGib).toBeCloseTo(179.2 - 131.417 - 40, 2);
		expect(fit.largestContextInVramTokens).toBe(131_072);
	});
});

describe('Llama 3.1 70B at 8 bit', () => {
	test('fits one card and leaves about 64,000 tokens of 16-bit cache', () => {
		const fit = servingFit(llama70bQ8, baseBuild(), 'layer-split');
		expect(fit.kind).toBe('fits');
		expect(fit.spareGib).toBeCloseTo(19.8, 1);
		expect(Math.floor(fit.largestContextInVramTokens / 1000)).toBe(64);
	});

	test('in FP8 with 131,072 tokens of FP8 cache needs 94.2 GB: within the 6 GiB reserve, not at 0.90 of the card', () => {
		const full = { ...llama70bFp8, kv: { ...llama70bFp8.kv, elementBytes: 1, contextTokens: 131_072 } } as const;
		const fit = servingFit(full, baseBuild(), 'tensor-parallel');
		expect(fit.kind).toBe('fits');
		expect(gbFromBytes(fit.neededBytes)).toBeCloseTo(94.2, 1);

		const atFraction = { ...baseBuild(), reserveGibPerCard: reserveGibForFraction(95.6, 0.9) };
		expect(servingFit(full, atFraction, 'tensor-parallel').kind).toBe('does-not-fit');
	});

	test('in Q8_0 misses that context by a fifth of a GiB', () => {
		const full = { ...llama70bQ8, kv: { ...llama70bQ8.kv, elementBytes: 1, contextTokens: 131_072 } } as const;
		const fit = servingFit(full, baseBuild(), 'layer-split');
		expect(fit.kind).toBe('fits-with-offload');
		expect(gibFromBytes(fit.ramBytes)).toBeCloseTo(0.215, 2);
	});
});

describe('Llama 3.1 405B', () => {
	const inFormat = (gib: number) => demand(bytesFromGib(gib), LAYOUT.llama405b);

	test.each([
		['IQ4_XS', 202],
		['Q4_K_M, smallest file', 227],
		['Q4_K_M, largest file', 232],
	])('at 4 bit (%s) fits no single card of this kind, only card and RAM together', (_format, gib) => {
		expect(servingFit(inFormat(gib), baseBuild(), 'layer-split').kind).toBe('fits-with-offload');
		expect(servingFit(inFormat(gib), baseBuild(), 'tensor-parallel').kind).toBe('does-not-fit');
		const anyCard = { ...baseBuild(), usableGibPerCard: 131, reserveGibPerCard: 0 };
		expect(placement(bytesFromGib(gib), anyCard, 'tensor-parallel').kind).toBe('does-not-fit');
	});

	test('even at 2 bit (99.9 GiB) does not fit the card alone', () => {
		expect(servingFit(inFormat(99.9), baseBuild(), 'tensor-parallel').kind).toBe('does-not-fit');
	});

	test('at 4 bit does not fit two cards, fits three by layers, and needs four for tensor parallelism', () => {
		const vramOnly = (cards: number) => ({ ...baseBuild(cards), ramGib: 0, ramReserveGib: 0 });
		expect(servingFit(inFormat(232), vramOnly(2), 'layer-split').kind).toBe('does-not-fit');
		expect(servingFit(inFormat(232), vramOnly(3), 'layer-split').kind).toBe('fits');
		expect(servingFit(inFormat(232), vramOnly(3), 'tensor-parallel').kind).toBe('does-not-fit');
		expect(servingFit(inFormat(232), vramOnly(4), 'tensor-parallel').kind).toBe('fits');
	});

	test('in IQ3_M fits two cards with 12 to 19 thousand tokens', () => {
		const fit = servingFit(inFormat(170), baseBuild(2), 'layer-split');
		expect(fit.kind).toBe('fits');
		expect(Math.floor(fit.largestContextInVramTokens / 1000)).toBe(19);
	});

	test('in Q6_K puts 131 GiB into RAM beside two cards, in Q8_0 does not fit at all', () => {
		const q6 = servingFit(inFormat(310), baseBuild(2), 'layer-split');
		expect(q6.kind).toBe('fits-with-offload');
		expect(gibFromBytes(q6.ramBytes)).toBeCloseTo(130.8, 1);

		const q8 = servingFit(inFormat(402), baseBuild(2), 'layer-split');
		expect(q8.kind).toBe('does-not-fit');
		expect(q8.missingGib).toBeCloseTo(402 - 179.2 - 176, 9);
		expect(q8.spareGib).toBe(0);
	});

	test('in FP8 (406 GB) is stopped by the reserves, not by the sum of two cards and RAM', () => {
		const bytes = bytesFromGb(406);
		expect(placement(bytes, baseBuild(2), 'layer-split').kind).toBe('does-not-fit');
		const bare = { ...baseBuild(2), reserveGibPerCard: 0, ramReserveGib: 0 };
		expect(placement(bytes, bare, 'layer-split').kind).toBe('fits-with-offload');
	});
});

describe('several models at once', () => {
	const four13b = (bitsPerWeight: number) => 4 * weightBytes({ params: PARAMS.llama13b, bitsPerWeight });

	test('four 13B models at 16 bit are 97.0 GiB and do not fit the card', () => {
		expect(gibFromBytes(four13b(16))).toBeCloseTo(97, 1);
		expect(placement(four13b(16), baseBuild(), 'tensor-parallel').kind).toBe('does-not-fit');
	});

	test('four 13B models in Q8_0 are 51.5 GiB and leave about 38 GiB for context', () => {
		const placed = placement(four13b(8.5), baseBuild(), 'layer-split');
		expect(placed.kind).toBe('fits');
		expect(gibFromBytes(placed.vramBytes)).toBeCloseTo(51.5, 1);
		expect(placed.spareGib).toBeCloseTo(38.1, 1);
	});

	test('two cards hold eight 13B models in Q8_0 or ten 8B models at 16 bit', () => {
		expect(placement(2 * four13b(8.5), baseBuild(2), 'layer-split').kind).toBe('fits');
		const ten8b = 10 * weightBytes({ params: PARAMS.llama8b, bitsPerWeight: 16 });
		expect(placement(ten8b, baseBuild(2), 'layer-split').kind).toBe('fits');
	});
});

test('a 32B model at 16 bit fits with 28 GiB left for context', () => {
	const bytes = weightBytes({ params: PARAMS.qwen32b, bitsPerWeight: 16 });
	const fit = servingFit(demand(bytes, LAYOUT.qwen32b), baseBuild(), 'layer-split');
	expect(fit.kind).toBe('fits');
	expect(Math.floor(fit.spareGib)).toBe(28);
});

test('DeepSeek R1 at 4 bit (377 GiB) does not fit card and RAM, IQ1_S (133 GiB) fits two cards', () => {
	expect(placement(bytesFromGib(377), baseBuild(), 'layer-split').kind).toBe('does-not-fit');
	expect(placement(bytesFromGib(133), baseBuild(2), 'layer-split').kind).toBe('fits');
});

test('a machine without a card keeps everything in RAM', () => {
	const fit = servingFit(llama70bQ8, baseBuild(0), 'layer-split');
	expect(fit.kind).toBe('fits-with-offload');
	expect(fit.vramBytes).toBe(0);
});

test('an impossible machine is refused by name', () => {
	const bytes = bytesFromGb(10);
	expect(() => placement(bytes, { ...baseBuild(), cards: 1.5 }, 'layer-split')).toThrow(/^cards must be/);
	expect(() => placement(bytes, { ...baseBuild(), reserveGibPerCard: 96 }, 'layer-split')).toThrow(
		/^reserveGibPerCard must be/
	);
	expect(() => placement(bytes, { ...baseBuild(), ramReserveGib: 200 }, 'layer-split')).toThrow(
		/^ramReserveGib must be/
	);
	expect(() => placement(-1, baseBuild(), 'layer-split')).toThrow(/^neededBytes must be/);
	expect(() => servingFit(demand(0, LAYOUT.llama70b), baseBuild(), 'layer-split')).toThrow(/^weightBytes must be/);
	expect(() => reserveGibForFraction(95.6, 1.1)).toThrow(/^fraction must be/);
});
