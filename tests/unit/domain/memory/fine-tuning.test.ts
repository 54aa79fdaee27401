import { describe, expect, test } from 'vitest';
import {
	fineTuningFit,
	fineTuningTerms,
	gbFromBytes,
	largestTrainableParams,
	trainingBytesPerParam,
	trainingCards,
	type FineTuningMethod,
} from '../../../../src/domain/memory.ts';
import { baseBuild, PARAMS } from './cases.ts';

/** Share of a card left to activations and workspace; the guide's limits follow from it. */
const WORKING_SHARE = 0.2;

function verdict(method: FineTuningMethod, params: number, cards = 1) {
	return fineTuningFit(fineTuningTerms({ method, params }), baseBuild(cards), WORKING_SHARE);
}

describe('the memory of a fine-tuning run', () => {
	test.each([
		['full-mixed-adam', 16],
		['full-mixed-adam-hf', 18],
		['full-bf16-adam', 8],
		['full-bf16-adam-8bit', 6],
		['full-bf16-adam-8bit-fused', 4],
		['lora', 2],
		['qlora', 0.55],
	] satisfies [FineTuningMethod, number][])('by %s keeps %d bytes per parameter', (method, bytes) => {
		expect(trainingBytesPerParam(method)).toBe(bytes);
		expect(fineTuningTerms({ method, params: 1e9 }).totalBytes).toBeCloseTo(bytes * 1e9, 3);
	});

	test('LLaMA 30B in mixed precision takes 520 GB, 390 of them for the optimiser', () => {
		const terms = fineTuningTerms({ method: 'full-mixed-adam', params: PARAMS.llama30b });
		expect(gbFromBytes(terms.totalBytes)).toBeCloseTo(520.5, 1);
		expect(gbFromBytes(terms.optimiserBytes)).toBeCloseTo(390.3, 1);
	});

	test('70B in mixed precision takes 1,129 GB, 13B takes 208 GB', () => {
		const gb = (params: number) => gbFromBytes(fineTuningTerms({ method: 'full-mixed-adam', params }).totalBytes);
		expect(gb(PARAMS.llama70b)).toBeCloseTo(1128.9, 1);
		expect(gb(PARAMS.llama13b)).toBeCloseTo(208.3, 1);
	});

	test('an adapter of 100 million parameters adds 0.2 GB of weights, 0.2 of gradients and 1.2 of optimiser state', () => {
		const terms = fineTuningTerms({ method: 'qlora', params: PARAMS.llama70b, adapterParams: 1e8 });
		expect(gbFromBytes(terms.weightBytes)).toBeCloseTo(38.8047 + 0.2, 6);
		expect(gbFromBytes(terms.gradientBytes)).toBeCloseTo(0.2, 9);
		expect(gbFromBytes(terms.optimiserBytes)).toBeCloseTo(1.2, 9);
	});
});

describe('the largest model that one card trains in full', () => {
	const billions = (method: FineTuningMethod) => largestTrainableParams(method, baseBuild(), WORKING_SHARE) / 1e9;

	test('has about 5 billion parameters in mixed precision', () => {
		expect(billions('full-mixed-adam')).toBeCloseTo(5.13, 2);
	});

	test('has 13 to 14 billion with an 8-bit optimiser', () => {
		expect(billions('full-bf16-adam-8bit')).toBeCloseTo(13.69, 2);
	});

	test('has about 20 billion when the optimiser is fused into the backward pass', () => {
		expect(billions('full-bf16-adam-8bit-fused')).toBeCloseTo(20.53, 2);
	});
});

describe('whether a run fits', () => {
	test('full fine-tuning of 13B is not possible on the card, but across card and RAM', () => {
		const fit = verdict('full-mixed-adam', PARAMS.llama13b);
		expect(fit.kind).toBe('fits-with-offload');
		// 208.256 GB less 0.8 x 102.650 GB; RAM holds 176 GiB = 188.978 GB.
		expect(gbFromBytes(fit.ramBytes)).toBeCloseTo(126.136, 2);
	});

	test('full fine-tuning of 30B is not: its optimiser state alone exceeds the RAM', () => {
		expect(verdict('full-mixed-adam', PARAMS.llama30b).kind).toBe('does-not-fit');
		expect(verdict('full-mixed-adam', PARAMS.llama30b).missingGib).toBeGreaterThan(200);
	});

	test('30B is within reach by LoRA on the card, or in reduced precision with the optimiser in RAM', () => {
		expect(verdict('lora', PARAMS.llama30b).kind).toBe('fits');
		expect(verdict('full-bf16-adam-8bit-fused', PARAMS.llama30b).kind).toBe('fits-with-offload');
	});

	test('70B by QLoRA fits one card', () => {
		expect(verdict('qlora', PARAMS.llama70b).kind).toBe('fits');
	});

	test('70B by LoRA does not fit one card, because frozen weights cannot wait in RAM, but two', () => {
		const one = verdict('lora', PARAMS.llama70b);
		expect(one.kind).toBe('does-not-fit');
		expect(one.ramBytes).toBe(0);
		expect(verdict('lora', PARAMS.llama70b, 2).kind).toBe('fits');
	});

	test('70B in full does not fit two cards, nor four', () => {
		expect(verdict('full-mixed-adam', PARAMS.llama70b, 2).kind).toBe('does-not-fit');
		expect(verdict('full-mixed-adam', PARAMS.llama70b, 4).kind).toBe('does-not-fit');
	});

	test('30B in full needs at least six cards even without activations', () => {
		const { totalBytes } = fineTuningTerms({ method: 'full-mixed-adam', params: PARAMS.llama30b });
		expect(trainingCards(totalBytes, 95.6, 0)).toBe(6);
		expect(trainingCards(600e9, 95.6, 0)).toBe(6);
	});
});

test('impossible runs are refused by name', () => {
	expect(() => fineTuningTerms({ method: 'lora', params: -1 })).toThrow(/^params must be/);
	expect(() => fineTuningTerms({ method: 'full-bf16-adam', params: 1e9, adapterParams: 1 })).toThrow(
		/^adapterParams must/
	);
	expect(() => largestTrainableParams('lora', baseBuild(), 1.2)).toThrow(/^workingShare must be/);
	expect(() => largestTrainableParams('lora', { ...baseBuild(), cards: -1 }, 0.2)).toThrow(/^cards must be/);
	expect(() => trainingCards(1e9, 95.6, 1)).toThrow(/^workingShare must be/);
});
