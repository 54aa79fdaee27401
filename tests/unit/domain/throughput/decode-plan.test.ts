import { describe, expect, test } from 'vitest';
import { bytesFromGib, kvCacheBytes, servingFit, weightBytes, type Strategy } from '../../../../src/domain/memory.ts';
import { decodePlan, decodeTokensPerS, type MachineSpeeds } from '../../../../src/domain/throughput.ts';
import { baseBuild, demand, LAYOUT, PARAMS } from '../memory/cases.ts';

const speeds: MachineSpeeds = {
	cardBandwidthGbPerS: 1792,
	ramBandwidthGbPerS: 225,
	allReduceUs: 20,
	allReducesPerLayer: 2,
};

function tokensPerS(cards: number, strategy: Strategy, weights: number, contextTokens = 0): number | undefined {
	const asked = demand(weights, LAYOUT.llama70b, contextTokens);
	const read = { weightBytes: weights, activeShare: 1, kvBytes: kvCacheBytes(asked.kv), layers: 80 };
	const plan = decodePlan(servingFit(asked, baseBuild(cards), strategy), strategy, read, speeds);
	return plan && decodeTokensPerS(plan, { card: 0.8, ram: 1 });
}

const llama70b16bit = weightBytes({ params: PARAMS.llama70b, bitsPerWeight: 16 });
const llama70bQ8 = weightBytes({ params: PARAMS.llama70b, bitsPerWeight: 8.5 });

describe('from a placed model to its speed', () => {
	test('70B at 16 bit: 3.7 tokens/s with RAM, 10 on two cards by layers, 19 in parallel, 36 on four', () => {
		expect(tokensPerS(1, 'layer-split', llama70b16bit)).toBeCloseTo(3.75, 2);
		expect(tokensPerS(2, 'layer-split', llama70b16bit)).toBeCloseTo(10.2, 1);
		expect(tokensPerS(4, 'layer-split', llama70b16bit)).toBeCloseTo(10.2, 1);
		expect(tokensPerS(2, 'tensor-parallel', llama70b16bit)).toBeCloseTo(19.1, 1);
		expect(tokensPerS(4, 'tensor-parallel', llama70b16bit)).toBeCloseTo(36, 1);
	});

	test('a model that does not fit has no speed', () => {
		expect(tokensPerS(1, 'tensor-parallel', llama70b16bit)).toBeUndefined();
	});

	test('a long context is read with every token: 32,768 tokens add 10.7 GB to 75.0', () => {
		const empty = tokensPerS(1, 'layer-split', llama70bQ8) ?? 0;
		const long = tokensPerS(1, 'layer-split', llama70bQ8, 32_768) ?? 0;
		expect(empty).toBeCloseTo(1433.6 / 74.964, 2);
		expect(long).toBeCloseTo(1433.6 / (74.964 + 10.737), 2);
	});

	test('a mixture of experts reads its active share, on the card and from RAM alike', () => {
		// 200 GiB, a tenth active: 20 GiB per token, 8.96 of them on the card.
		const weights = bytesFromGib(200);
		const placed = servingFit(demand(weights, LAYOUT.llama70b), baseBuild(), 'layer-split');
		const read = { weightBytes: weights, activeShare: 0.1, kvBytes: 0, layers: 80 };
		const plan = decodePlan(placed, 'layer-split', read, speeds);
		expect(plan?.kind).toBe('offload');
		if (plan?.kind !== 'offload') return;
		expect(plan.vramBytesPerToken / bytesFromGib(8.96)).toBeCloseTo(1, 9);
		expect(plan.ramBytesPerToken / bytesFromGib(11.04)).toBeCloseTo(1, 9);
	});

	test('more active parameters than there are is refused by name', () => {
		const placed = servingFit(demand(1e9, LAYOUT.llama70b), baseBuild(), 'layer-split');
		const read = { weightBytes: 1e9, activeShare: 1.5, kvBytes: 0, layers: 80 };
		expect(() => decodePlan(placed, 'layer-split', read, speeds)).toThrow(/^activeShare must be/);
	});
});
