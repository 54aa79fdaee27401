import { requireInRange, requireInteger, requirePositive } from '../checks.ts';

/** One table turns tokens into vectors, one turns vectors back into tokens. */
const TABLES = 2;

/**
 * Parameters of a model's token tables: 2 x vocabulary x width. For models that keep the two apart.
 *
 * @returns Parameters: 2.10 x 10^9 for Llama 3.1 70B.
 * @throws {RangeError} When a count is not a whole number of 1 or more.
 */
export function tokenTableParams({ vocabulary, hidden }: { vocabulary: number; hidden: number }): number {
	requireInteger({ vocabulary, hidden }, 1);
	return TABLES * vocabulary * hidden;
}

/** A model of which a part is kept in another width than the rest. */
export interface MixedWidth {
	/** Parameters of the whole model. */
	params: number;
	/** Parameters of the token tables. */
	tableParams: number;
	/** Bits of every other parameter, scales included. */
	linearBits: number;
	/** Bits of the token tables: 16 in FP8, AWQ and NVFP4 checkpoints. */
	tableBits: number;
}

/**
 * Average bits per parameter of a model whose token tables keep another width.
 *
 * @returns Bits per parameter: 8.24 for Llama 3.1 70B in FP8, 4.51 in AWQ with groups of 128.
 * @throws {RangeError} When a figure is not above zero, or the tables are larger than the model.
 * @see Document 03, number formats.
 */
export function mixedWidthBitsPerWeight({ params, tableParams, linearBits, tableBits }: MixedWidth): number {
	requirePositive({ params, tableParams, linearBits, tableBits });
	requireInRange({ tableParams }, 0, params);
	return ((params - tableParams) * linearBits + tableParams * tableBits) / params;
}
