import { requireInRange, requireInteger, requireNonNegative, requirePositive } from '../checks.ts';
import { FLOPS_PER_TFLOPS } from './units.ts';

/** A multiplication and an addition per parameter and token. */
const FLOPS_PER_PARAM = 2;
/** Scores and weighted sum, two operations each, and only half of all pairs of tokens: none looks ahead. */
const ATTENTION_FLOPS_PER_SQUARE = 2;

/** The shape of the attention, for prompts so long that it counts. */
export interface AttentionShape {
	layers: number;
	/** Query heads, not the KV heads. */
	heads: number;
	headDim: number;
}

/**
 * Arithmetic of reading a prompt: 2 x active parameters x tokens, plus 2 x layers x heads x head dim x tokens^2 for
 * causal attention where its shape is given.
 *
 * @param prompt `activeParams`: parameters a token uses; `promptTokens`: length of the prompt, 1 or more.
 * @returns Floating-point operations.
 * @throws {RangeError} When a figure is not above zero or a count is not whole.
 * @see Document 03, prefill: attention adds 4 % to a 70B model at 4,096 tokens and more than doubles it at 131,072.
 */
export function prefillFlops(prompt: {
	activeParams: number;
	promptTokens: number;
	attention?: AttentionShape;
}): number {
	const { activeParams, promptTokens, attention } = prompt;
	requirePositive({ activeParams });
	requireInteger({ promptTokens }, 1);
	const weightFlops = FLOPS_PER_PARAM * activeParams * promptTokens;
	if (attention === undefined) return weightFlops;
	const { layers, heads, headDim } = attention;
	requireInteger({ layers, heads, headDim }, 1);
	return weightFlops + ATTENTION_FLOPS_PER_SQUARE * layers * heads * headDim * promptTokens ** 2;
}

/**
 * Speed of reading a prompt, attention left out: peak x efficiency / (2 x active parameters).
 *
 * @param machine `activeParams`: parameters a token uses; `peakTflops`: dense peak of the format computed in;
 * `efficiency`: share of it reached, above 0 and at most 1.
 * @returns Tokens per second: 1,244 for a 70B model at 0.40 of 439 TFLOPS.
 * @throws {RangeError} When a figure is not above zero or the efficiency exceeds 1.
 * @see Document 03, prefill.
 */
export function prefillTokensPerS(machine: { activeParams: number; peakTflops: number; efficiency: number }): number {
	const { activeParams, peakTflops, efficiency } = machine;
	requirePositive({ activeParams, peakTflops, efficiency });
	requireInRange({ efficiency }, 0, 1);
	return (peakTflops * FLOPS_PER_TFLOPS * efficiency) / (FLOPS_PER_PARAM * activeParams);
}

/**
 * Time until a prompt is read: the time to first token without queueing.
 *
 * @returns Seconds.
 * @throws {RangeError} When the prompt is negative or the speed not above zero.
 */
export function prefillSeconds(promptTokens: number, tokensPerS: number): number {
	requireNonNegative({ promptTokens });
	requirePositive({ tokensPerS });
	return promptTokens / tokensPerS;
}

/**
 * Arithmetic rate behind a measured prefill speed, attention left out: tokens/s x 2 x active parameters.
 *
 * @returns TFLOPS: 253 for 1,794 tokens/s of a 70B model.
 * @throws {RangeError} When a figure is not above zero.
 */
export function achievedPrefillTflops(activeParams: number, tokensPerS: number): number {
	requirePositive({ activeParams, tokensPerS });
	return (tokensPerS * FLOPS_PER_PARAM * activeParams) / FLOPS_PER_TFLOPS;
}
