import { requireNonNegative, requirePositive } from '../checks.ts';

/**
 * Ways to fine-tune, by what is kept per parameter.
 * - `full-mixed-adam`: 16-bit weights and gradients, FP32 master copy and two FP32 moments (16 bytes).
 * - `full-mixed-adam-hf`: the same as Hugging Face counts it, weights in both widths, FP32 gradients (18 bytes).
 * - `full-bf16-adam`: weights, gradients and both moments in BF16 (8 bytes). No longer full precision, as the next two.
 * - `full-bf16-adam-8bit`: the moments in 8 bit (6 bytes).
 * - `full-bf16-adam-8bit-fused`: the optimiser steps inside the backward pass, no gradient is kept (4 bytes).
 * - `lora`: 16-bit weights frozen, only adapters are trained.
 * - `qlora`: 4-bit weights frozen, only adapters are trained.
 */
export type FineTuningMethod =
	| 'full-mixed-adam'
	| 'full-mixed-adam-hf'
	| 'full-bf16-adam'
	| 'full-bf16-adam-8bit'
	| 'full-bf16-adam-8bit-fused'
	| 'lora'
	| 'qlora';

/** Bytes per parameter, by purpose. */
export interface BytesPerParam {
	weights: number;
	gradients: number;
	/** Moments, and the master copy where the method keeps one beside the weights. */
	optimiser: number;
}

/**
 * Bytes per parameter of the model itself, adapters apart.
 *
 * Sources: 16 bytes ZeRO (arXiv 1910.02054); 18 bytes and 2-byte 8-bit Adam states Hugging Face
 * `model_memory_anatomy`; 4 bytes torchtune's fused optimiser; QLoRA about 0.55: 4-bit weights, their scales and the
 * 16-bit embeddings.
 */
export const BYTES_PER_PARAM: Readonly<Record<FineTuningMethod, Readonly<BytesPerParam>>> = {
	'full-mixed-adam': { weights: 2, gradients: 2, optimiser: 12 },
	'full-mixed-adam-hf': { weights: 6, gradients: 4, optimiser: 8 },
	'full-bf16-adam': { weights: 2, gradients: 2, optimiser: 4 },
	'full-bf16-adam-8bit': { weights: 2, gradients: 2, optimiser: 2 },
	'full-bf16-adam-8bit-fused': { weights: 2, gradients: 0, optimiser: 2 },
	lora: { weights: 2, gradients: 0, optimiser: 0 },
	qlora: { weights: 0.55, gradients: 0, optimiser: 0 },
};

/** Adapters are trained like a small model of their own, in mixed precision. */
const BYTES_PER_ADAPTER_PARAM = BYTES_PER_PARAM['full-mixed-adam'];

export interface FineTuning {
	method: FineTuningMethod;
	/** Parameters of the whole model. */
	params: number;
	/** Parameters of the adapters: LoRA and QLoRA only, counted as 0 when absent. */
	adapterParams?: number;
}

/** Memory of a fine-tuning run without activations and workspace, in bytes. */
export interface FineTuningTerms {
	/** Weights of the model and of the adapters. */
	weightBytes: number;
	gradientBytes: number;
	optimiserBytes: number;
	totalBytes: number;
}

/** Whether a method trains adapters and leaves the model frozen. */
export function isAdapterMethod(method: FineTuningMethod): boolean {
	return method === 'lora' || method === 'qlora';
}

/**
 * What a method keeps per parameter of the model, adapters apart.
 *
 * @returns Bytes per parameter: 16, 18, 8, 6, 4, 2 or 0.55.
 * @see Document 02, fine-tuning memory.
 */
export function trainingBytesPerParam(method: FineTuningMethod): number {
	const { weights, gradients, optimiser } = BYTES_PER_PARAM[method];
	return weights + gradients + optimiser;
}

/**
 * Memory of a fine-tuning run by purpose: parameters x bytes per parameter, and 16 bytes for each adapter parameter.
 * Activations come on top: they depend on batch, sequence length and checkpointing (`workingShare` in
 * `fineTuningFit`).
 *
 * @throws {RangeError} When parameters are not above zero, or adapters are given to a method that has none.
 * @see Document 02, fine-tuning memory: LLaMA 30B (32.5 x 10^9 parameters) in mixed precision = 520 GB.
 */
export function fineTuningTerms({ method, params, adapterParams = 0 }: FineTuning): FineTuningTerms {
	requirePositive({ params });
	requireNonNegative({ adapterParams });
	if (adapterParams > 0 && !isAdapterMethod(method)) {
		throw new RangeError(`adapterParams must be 0 for ${method}, got ${adapterParams}`);
	}
	const bytes = (purpose: keyof BytesPerParam) =>
		params * BYTES_PER_PARAM[method][purpose] + adapterParams * BYTES_PER_ADAPTER_PARAM[purpose];
	const weightBytes = bytes('weights');
	const gradientBytes = bytes('gradients');
	const optimiserBytes = bytes('optimiser');
	return { weightBytes, gradientBytes, optimiserBytes, totalBytes: weightBytes + gradientBytes + optimiserBytes };
}
