import { requireInRange, requireNonNegative, requirePositive } from '../checks.ts';
import { FLOPS_PER_TFLOPS } from './units.ts';

/** Forward 2, gradients of the activations 2, gradients of the weights 2. */
const FULL_FLOPS_PER_PARAM = 6;
/** Frozen weights need no gradients of their own. */
const ADAPTER_FLOPS_PER_PARAM = 4;
/** Checkpointing runs the forward pass a second time. */
const RECOMPUTE_FLOPS_PER_PARAM = 2;

/** What is trained, as far as its arithmetic goes. */
export interface TrainingWork {
	/** Parameters that a token passes through: all of a dense model, the active ones of a mixture of experts. */
	params: number;
	/** `full` trains every weight, `adapters` only LoRA or QLoRA adapters. */
	method: 'full' | 'adapters';
	/** Whether everything is computed twice to save activations (gradient checkpointing). */
	recompute: boolean;
}

/**
 * Arithmetic of training on one token: 6 x parameters in full, 4 x for adapters, 2 x more with checkpointing.
 *
 * @returns Floating-point operations per token.
 * @throws {RangeError} When the parameters are not above zero.
 * @see Document 03, training.
 */
export function trainingFlopsPerToken({ params, method, recompute }: TrainingWork): number {
	requirePositive({ params });
	const flopsPerParam = method === 'full' ? FULL_FLOPS_PER_PARAM : ADAPTER_FLOPS_PER_PARAM;
	return params * (flopsPerParam + (recompute ? RECOMPUTE_FLOPS_PER_PARAM : 0));
}

/**
 * Speed of training: peak x utilisation / operations per token.
 *
 * @param work What is trained.
 * @param peakTflops Dense peak of the format computed in, over all cards.
 * @param utilisation Share of it reached (MFU), above 0 and at most 1.
 * @returns Tokens per second.
 * @throws {RangeError} When a figure is not above zero or the utilisation exceeds 1.
 */
export function trainingTokensPerS(work: TrainingWork, peakTflops: number, utilisation: number): number {
	requirePositive({ peakTflops, utilisation });
	requireInRange({ utilisation }, 0, 1);
	return (peakTflops * FLOPS_PER_TFLOPS * utilisation) / trainingFlopsPerToken(work);
}

/**
 * Time for a data set.
 *
 * @param tokens Token slots of all epochs, padding included.
 * @returns Seconds.
 * @throws {RangeError} When the tokens are negative or the speed not above zero.
 */
export function trainingSeconds(tokens: number, tokensPerS: number): number {
	requireNonNegative({ tokens });
	requirePositive({ tokensPerS });
	return tokens / tokensPerS;
}

/**
 * A measured training speed carried over to another model and card: measured x parameters / other parameters x factor.
 *
 * @param measured `tokensPerS` with a model of `params` parameters, by the same method.
 * @param params Parameters of the other model.
 * @param cardFactor Speed of the other card relative to the measured one: 0.65 to 0.8 for 300 W against 600 W.
 * @returns Tokens per second, an estimate.
 * @throws {RangeError} When a figure is not above zero.
 * @see Document 03, training: 13B LoRA from the measured 8B row.
 */
export function scaledTrainingTokensPerS(
	measured: { tokensPerS: number; params: number },
	params: number,
	cardFactor: number
): number {
	requirePositive({ 'measured.tokensPerS': measured.tokensPerS, 'measured.params': measured.params });
	requirePositive({ params, cardFactor });
	return ((measured.tokensPerS * measured.params) / params) * cardFactor;
}

/**
 * Arithmetic rate behind a measured training speed.
 *
 * @returns TFLOPS: 159 for 4,962 tokens/s of an 8B model with adapters.
 * @throws {RangeError} When a figure is not above zero.
 */
export function achievedTrainingTflops(work: TrainingWork, tokensPerS: number): number {
	requirePositive({ tokensPerS });
	return (tokensPerS * trainingFlopsPerToken(work)) / FLOPS_PER_TFLOPS;
}
