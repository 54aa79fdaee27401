import { describe, expect, test } from 'vitest';
import { bytesFromGb, bytesFromGib } from '../../../../src/domain/memory.ts';
import {
	decodeCeilingTokensPerS,
	decodeRange,
	decodeSecondsPerToken,
	decodeTokensPerS,
	type LayerSplitDecode,
	type OffloadDecode,
	type TensorParallelDecode,
} from '../../../../src/domain/throughput.ts';

const CARD_GB_PER_S = 1792;
/** 70B at 16 bit: 70.554 x 2. */
const LLAMA_70B_16BIT = bytesFromGb(141.108);
/** What one card holds of it: 95.6 - 6 GiB. */
const ONE_CARD = bytesFromGib(89.6);
const expected = { card: 0.8, ram: 1 };

function onCards(bytesPerToken: number): LayerSplitDecode {
	return { kind: 'layer-split', bytesPerToken, cardBandwidthGbPerS: CARD_GB_PER_S };
}

function inParallel(bytesPerToken: number, cards: number, layers = 80): TensorParallelDecode {
	const waits = { layers, allReduceUs: 20, allReducesPerLayer: 2 };
	return { kind: 'tensor-parallel', bytesPerToken, cards, cardBandwidthGbPerS: CARD_GB_PER_S, ...waits };
}

function withRam(bytes: number, ramBandwidthGbPerS: number, cards = 1): OffloadDecode {
	return {
		kind: 'offload',
		vramBytesPerToken: cards * ONE_CARD,
		ramBytesPerToken: bytes - cards * ONE_CARD,
		cardBandwidthGbPerS: CARD_GB_PER_S,
		ramBandwidthGbPerS,
	};
}

describe('Llama 3.1 70B at 16 bit on one card and RAM', () => {
	test.each([
		[150, 2.7],
		[225, 3.7],
		[256, 4.1],
	])('with RAM read at %d GB/s is expected at %d tokens/s', (ramGbPerS, tokensPerS) => {
		// 225 GB/s: 96.207/(1792 x 0.8) + 44.901/225 = 0.06711 + 0.19956 s.
		expect(Math.abs(decodeTokensPerS(withRam(LLAMA_70B_16BIT, ramGbPerS), expected) - tokensPerS)).toBeLessThan(0.06);
	});

	test('cannot exceed 5.0 tokens/s: full bandwidth everywhere, six channels on paper', () => {
		// 96.207/1792 + 44.901/307.2 = 0.05369 + 0.14616 = 0.19985 s.
		expect(decodeCeilingTokensPerS(withRam(LLAMA_70B_16BIT, 307.2))).toBeCloseTo(5.004, 2);
	});
});

describe('Llama 3.1 70B at 16 bit in VRAM', () => {
	test('runs at 10 to 11 tokens/s by layer split on any number of cards, roof 12.7', () => {
		expect(decodeCeilingTokensPerS(onCards(LLAMA_70B_16BIT))).toBeCloseTo(12.7, 1);
		const range = decodeRange(onCards(LLAMA_70B_16BIT), { low: expected, high: { card: 0.85, ram: 1 } });
		expect(range.lowTokensPerS).toBeCloseTo(10.16, 2);
		expect(range.highTokensPerS).toBeCloseTo(10.79, 2);
	});

	test('runs at 16 to 19 tokens/s by tensor parallelism on two cards, roof 25.4', () => {
		const plan = inParallel(LLAMA_70B_16BIT, 2);
		expect(decodeCeilingTokensPerS(plan)).toBeCloseTo(25.4, 1);
		// 141.108/(2 x 1433.6) + 160 x 20 us = 0.04921 + 0.0032 s.
		expect(decodeSecondsPerToken(plan, expected)).toBeCloseTo(0.05241, 5);
		const range = decodeRange(plan, { low: { card: 0.7, ram: 1 }, high: expected });
		expect(range.lowTokensPerS).toBeGreaterThan(16);
		expect(range.highTokensPerS).toBeCloseTo(19.1, 1);
	});

	test('runs at 30 to 37 tokens/s on four cards, roof 50.8', () => {
		const plan = inParallel(LLAMA_70B_16BIT, 4);
		expect(decodeCeilingTokensPerS(plan)).toBeCloseTo(50.8, 1);
		// 141.108/(4 x 1254.4) + 0.0032 = 0.03132 s; 141.108/(4 x 1433.6) + 0.0032 = 0.02781 s.
		const range = decodeRange(plan, { low: { card: 0.7, ram: 1 }, high: expected });
		expect(range.lowTokensPerS).toBeCloseTo(31.9, 1);
		expect(range.highTokensPerS).toBeCloseTo(36, 1);
	});

	test('loses time with every slower all-reduce', () => {
		const slow = { ...inParallel(LLAMA_70B_16BIT, 4), allReduceUs: 48 };
		expect(decodeTokensPerS(slow, expected)).toBeCloseTo(1 / (0.024607 + 0.00768), 1);
	});
});

describe('Llama 3.1 70B at 8 and 4 bit on one card', () => {
	/** 81 % was measured on the 600 W card; the Max-Q reached 87 % of that card in generation. */
	const measured = { low: { card: 0.81 * 0.87, ram: 1 }, high: { card: 0.81, ram: 1 } };

	test('runs at 17 to 20 tokens/s at 8 bit, roof 24 to 25', () => {
		expect(decodeCeilingTokensPerS(onCards(bytesFromGb(74.96)))).toBeCloseTo(23.9, 1);
		expect(decodeCeilingTokensPerS(onCards(bytesFromGb(72.7)))).toBeCloseTo(24.6, 1);
		expect(decodeRange(onCards(bytesFromGb(74.96)), measured).lowTokensPerS).toBeCloseTo(16.8, 1);
		expect(decodeRange(onCards(bytesFromGb(72.7)), measured).highTokensPerS).toBeCloseTo(20, 1);
	});

	test('runs at 30 to 34 tokens/s in Q4_K_M', () => {
		const range = decodeRange(onCards(bytesFromGb(42.5)), measured);
		expect(range.lowTokensPerS).toBeCloseTo(29.7, 1);
		expect(range.highTokensPerS).toBeCloseTo(34.2, 1);
	});

	test('runs at 30 to 36 tokens/s at FP8 on two cards in parallel', () => {
		expect(decodeTokensPerS(inParallel(bytesFromGb(72.7), 2), expected)).toBeCloseTo(35, 0);
	});
});

describe('Llama 3.1 405B', () => {
	test('at 4 bit on one card and RAM runs at about 1.4 tokens/s, roof 1.9', () => {
		const q4 = bytesFromGib(227);
		expect(decodeTokensPerS(withRam(q4, 225), expected)).toBeCloseTo(1.38, 2);
		expect(decodeCeilingTokensPerS(withRam(q4, 307.2))).toBeCloseTo(1.87, 2);
		expect(decodeTokensPerS(withRam(bytesFromGib(232), 225), expected)).toBeCloseTo(1.34, 2);
	});

	test('in IQ3_M on two cards runs at about 8 tokens/s by layers and at most about 15 in parallel', () => {
		expect(decodeTokensPerS(onCards(bytesFromGib(170)), expected)).toBeCloseTo(7.9, 1);
		expect(decodeTokensPerS(inParallel(bytesFromGib(170), 2, 126), expected)).toBeCloseTo(14.6, 1);
	});

	test('in Q6_K on two cards and RAM runs at about 1.3 tokens/s', () => {
		expect(decodeTokensPerS(withRam(bytesFromGib(310), 225, 2), expected)).toBeCloseTo(1.32, 2);
	});

	test('at 4 bit in VRAM runs at about 6 tokens/s by layers on three cards, about 20 in parallel on four', () => {
		expect(decodeTokensPerS(onCards(bytesFromGib(227)), expected)).toBeCloseTo(5.9, 1);
		expect(Math.floor(decodeTokensPerS(inParallel(bytesFromGib(232), 4, 126), expected))).toBe(20);
	});

	test('in IQ2_XXS with 116 of 126 layers on the card is over-predicted 3.5 times: 9.4 against 2.68 measured', () => {
		const file = bytesFromGib(99.9);
		const plan: OffloadDecode = {
			kind: 'offload',
			vramBytesPerToken: (file * 116) / 126,
			ramBytesPerToken: (file * 10) / 126,
			cardBandwidthGbPerS: CARD_GB_PER_S,
			ramBandwidthGbPerS: 225,
		};
		expect(decodeTokensPerS(plan, expected)).toBeCloseTo(9.4, 1);
		expect(decodeTokensPerS(plan, expected) / 2.68).toBeCloseTo(3.5, 1);
	});
});

test('tensor parallelism on one card is that card, without waiting', () => {
	const alone = decodeTokensPerS(inParallel(bytesFromGb(70), 1), expected);
	expect(alone).toBe(decodeTokensPerS(onCards(bytesFromGb(70)), expected));
});

test('everything in RAM leaves only the RAM: 43 GB at 225 GB/s and 86 % of it are 4.5 tokens/s', () => {
	const plan = withRam(bytesFromGb(43), 225, 0);
	expect(decodeTokensPerS(plan, { card: 0.8, ram: 0.86 })).toBeCloseTo((225 * 0.86) / 43, 9);
});

test('an impossible plan is refused by name', () => {
	expect(() => decodeTokensPerS(onCards(0), expected)).toThrow(/^bytesPerToken must be/);
	expect(() => decodeTokensPerS(onCards(1e9), { card: 1.2, ram: 1 })).toThrow(/^card must be/);
	expect(() => decodeTokensPerS(onCards(1e9), { card: 0.8, ram: 0 })).toThrow(/^ram must be/);
	expect(() => decodeTokensPerS({ ...onCards(1e9), cardBandwidthGbPerS: -1 }, expected)).toThrow(
		/^cardBandwidthGbPerS must be/
	);
	expect(() => decodeTokensPerS(inParallel(1e9, 0), expected)).toThrow(/^cards must be/);
	expect(() => decodeTokensPerS({ ...inParallel(1e9, 2), allReduceUs: -1 }, expected)).toThrow(/^allReduceUs must be/);
	expect(() => decodeTokensPerS(withRam(LLAMA_70B_16BIT, 0), expected)).toThrow(/^ramBandwidthGbPerS must be/);
	expect(() => decodeRange(onCards(1e9), { low: expected, high: { card: 0.7, ram: 1 } })).toThrow(
		/^efficiency\.low must/
	);
});
