import { describe, expect, test } from 'vitest';
import {
	achievedPrefillTflops,
	achievedTrainingTflops,
	prefillFlops,
	prefillSeconds,
	prefillTokensPerS,
	scaledTrainingTokensPerS,
	trainingFlopsPerToken,
	trainingSeconds,
	trainingTokensPerS,
	type TrainingWork,
} from '../../../../src/domain/throughput.ts';

const LLAMA_70B = 70.554e9;
const HOUR_S = 3600;

describe('reading a prompt', () => {
	test('by a 70B model at 0.40 of 439 TFLOPS goes at 1,244 tokens/s', () => {
		expect(prefillTokensPerS({ activeParams: LLAMA_70B, peakTflops: 439, efficiency: 0.4 })).toBeCloseTo(1244.4, 1);
	});

	test('of 8,192 tokens at that speed takes 6.6 seconds', () => {
		expect(prefillSeconds(8192, 1244.4)).toBeCloseTo(6.58, 2);
	});

	test('at the measured 1,794 tokens/s reached 253 TFLOPS, half of the 504 of the 600 W card', () => {
		expect(achievedPrefillTflops(LLAMA_70B, 1794)).toBeCloseTo(253.1, 1);
		expect(achievedPrefillTflops(LLAMA_70B, 1794) / 504).toBeCloseTo(0.5, 2);
	});

	test('costs attention 4 % more at 4,096 tokens and more than the weights at 131,072', () => {
		const attention = { layers: 80, heads: 64, headDim: 128 };
		const surcharge = (promptTokens: number) =>
			prefillFlops({ activeParams: LLAMA_70B, promptTokens, attention }) /
			prefillFlops({ activeParams: LLAMA_70B, promptTokens });
		expect(surcharge(4096)).toBeCloseTo(1.038, 3);
		expect(surcharge(131_072)).toBeCloseTo(2.2175, 3);
	});
});

describe('training', () => {
	const lora8b: TrainingWork = { params: 8.03e9, method: 'adapters', recompute: false };

	test.each([
		['full', false, 6],
		['full', true, 8],
		['adapters', false, 4],
		['adapters', true, 6],
	] as const)('%s with checkpointing %s costs %d operations per parameter and token', (method, recompute, flops) => {
		expect(trainingFlopsPerToken({ params: 1e9, method, recompute })).toBe(flops * 1e9);
	});

	test('LoRA on 8B at the measured 4,962 tokens/s is 159 TFLOPS, or 239 when everything was recomputed', () => {
		expect(achievedTrainingTflops(lora8b, 4962)).toBeCloseTo(159.4, 1);
		expect(achievedTrainingTflops({ ...lora8b, recompute: true }, 4962)).toBeCloseTo(239.1, 1);
	});

	test('LoRA on 8B at 34 % of 469 TFLOPS goes at about 4,960 tokens/s', () => {
		expect(trainingTokensPerS(lora8b, 469, 0.34)).toBeCloseTo(4964.5, 1);
	});

	test('LoRA on 13B is expected at 2,000 to 2,450 tokens/s on a 300 W card: 14 to 18 million tokens in two hours', () => {
		const measured = { tokensPerS: 4962, params: 8.03e9 };
		const low = scaledTrainingTokensPerS(measured, 13.016e9, 0.65);
		const high = scaledTrainingTokensPerS(measured, 13.016e9, 0.8);
		expect(low).toBeCloseTo(1989.8, 1);
		expect(high).toBeCloseTo(2449, 0);
		expect((low * 2 * HOUR_S) / 1e6).toBeCloseTo(14.3, 1);
		expect((high * 2 * HOUR_S) / 1e6).toBeCloseTo(17.6, 1);
	});

	test('52 thousand examples padded to 512 tokens take 3.0 to 3.7 hours at those speeds', () => {
		expect(trainingSeconds(26.6e6, 2449) / HOUR_S).toBeCloseTo(3.02, 2);
		expect(trainingSeconds(26.6e6, 1989.8) / HOUR_S).toBeCloseTo(3.71, 2);
	});
});

test('impossible work is refused by name', () => {
	const work: TrainingWork = { params: 1e9, method: 'full', recompute: false };
	expect(() => prefillTokensPerS({ activeParams: 1, peakTflops: 1, efficiency: 1.1 })).toThrow(/^efficiency must be/);
	expect(() => prefillFlops({ activeParams: 1, promptTokens: 0 })).toThrow(/^promptTokens must be/);
	expect(() => prefillSeconds(10, 0)).toThrow(/^tokensPerS must be/);
	expect(() => trainingTokensPerS(work, 0, 0.4)).toThrow(/^peakTflops must be/);
	expect(() => trainingTokensPerS(work, 400, 40)).toThrow(/^utilisation must be/);
	expect(() => trainingSeconds(-1, 10)).toThrow(/^tokens must be/);
	expect(() => scaledTrainingTokensPerS({ tokensPerS: 0, params: 1 }, 1, 1)).toThrow(/^measured\.tokensPerS must be/);
});
