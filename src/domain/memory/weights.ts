import { requireInRange, requireNonNegative, requirePositive } from '../checks.ts';

const BITS_PER_BYTE = 8;

/** Weights whose size follows from a parameter count and a format. */
export interface CountedWeights {
	/** Parameters of the whole model: for a mixture of experts all of them, not only the active ones. */
	params: number;
	/** Average bits per parameter of the whole model in this format, scales and 16-bit embeddings included. */
	bitsPerWeight: number;
}

/** Weights whose size somebody published. */
export interface PublishedWeights {
	/** Size of the weight files, in bytes. */
	fileBytes: number;
}

export type WeightSize = CountedWeights | PublishedWeights;

/**
 * Memory that the weights of a model take: params x bits / 8, or the published size of its files.
 *
 * @returns Bytes.
 * @throws {RangeError} When a figure is not a finite number above zero.
 * @see Document 02, model table: Llama 3.1 70B at 16 bit = 70.554 x 10^9 x 2 = 141.1 GB.
 */
export function weightBytes(size: WeightSize): number {
	if ('fileBytes' in size) {
		requirePositive({ fileBytes: size.fileBytes });
		return size.fileBytes;
	}
	const { params, bitsPerWeight } = size;
	requirePositive({ params, bitsPerWeight });
	return (params * bitsPerWeight) / BITS_PER_BYTE;
}

/**
 * Average bits per parameter of a published file: the figure a format really has on this model.
 *
 * @param params Parameters of the whole model.
 * @param fileBytes Size of its weight files, in bytes.
 * @returns Bits per parameter.
 * @throws {RangeError} When a figure is not a finite number above zero.
 */
export function bitsPerWeightOfFile(params: number, fileBytes: number): number {
	requirePositive({ params, fileBytes });
	return (fileBytes * BITS_PER_BYTE) / params;
}

/**
 * Weight bytes read for one token. A dense model reads all of them; a mixture of experts reads the active part, taken
 * as its share of the parameters (every parameter counted at the average width of the format).
 *
 * @param model `weightBytes`: bytes of the whole model; `params`, `activeParams`: parameter counts, active <= all.
 * @returns Bytes per token.
 * @throws {RangeError} When a figure is not above zero, or more parameters are active than exist.
 */
export function activeWeightBytes(model: { weightBytes: number; params: number; activeParams: number }): number {
	requirePositive(model);
	requireInRange({ activeParams: model.activeParams }, 0, model.params);
	return (model.weightBytes * model.activeParams) / model.params;
}

/**
 * The largest parameter count whose weights fit a space, with nothing left for context.
 *
 * @param space `availableBytes`: room for weights; `bitsPerWeight`: average bits per parameter of the format.
 * @returns Parameters, not rounded.
 * @throws {RangeError} When the room is negative or the bits are not above zero.
 */
export function largestParams(space: { availableBytes: number; bitsPerWeight: number }): number {
	requireNonNegative({ availableBytes: space.availableBytes });
	requirePositive({ bitsPerWeight: space.bitsPerWeight });
	return (space.availableBytes * BITS_PER_BYTE) / space.bitsPerWeight;
}
