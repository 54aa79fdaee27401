import { requireInRange, requireInteger, requireNonNegative, requirePositive } from '../checks.ts';
import type { Strategy } from '../memory/machine.ts';
import type { Placement } from '../memory/placement.ts';
import type { DecodePlan } from './decode.ts';

/** What one token of one user makes the machine read. */
export interface TokenRead {
	/** Bytes of all weights. */
	weightBytes: number;
	/** Share of the parameters that a token uses: 1 for a dense model, active / all for a mixture of experts. */
	activeShare: number;
	/** Cache of that user's context, in bytes over all cards. */
	kvBytes: number;
	/** Layers of the model. */
	layers: number;
}

/** How fast the parts of a machine hand over what is read. */
export interface MachineSpeeds {
	/** Memory bandwidth of one card by its specification. */
	cardBandwidthGbPerS: number;
	/** What the CPU reads from RAM: a paper figure for a ceiling, an achieved one for a forecast. */
	ramBandwidthGbPerS: number;
	/** Time of one all-reduce between the cards, in microseconds. */
	allReduceUs: number;
	allReducesPerLayer: number;
}

/**
 * The way a placed model generates: by tensor parallelism or layer split in VRAM, or partly from RAM.
 *
 * What spilled into RAM is read in the same proportion as it lies there: right for a dense model, cautious for a
 * mixture of experts, whose always-read parts can be kept on the card.
 *
 * @param placed Where weights and cache went, from `placement` or `servingFit`.
 * @param strategy The strategy it was placed with.
 * @returns The plan for `decodeTokensPerS`; undefined when the model does not fit.
 * @throws {RangeError} When a figure is impossible: more parameters active than exist, no layer, negative bytes.
 */
export function decodePlan(
	placed: Placement,
	strategy: Strategy,
	read: TokenRead,
	speeds: MachineSpeeds
): DecodePlan | undefined {
	requirePositive({ weightBytes: read.weightBytes, activeShare: read.activeShare });
	requireInRange({ activeShare: read.activeShare }, 0, 1);
	requireNonNegative({ kvBytes: read.kvBytes });
	requireInteger({ layers: read.layers }, 1);
	if (placed.kind === 'does-not-fit') return undefined;

	const { cardBandwidthGbPerS, ramBandwidthGbPerS, allReduceUs, allReducesPerLayer } = speeds;
	const bytesPerToken = read.weightBytes * read.activeShare + read.kvBytes;
	if (placed.kind === 'fits-with-offload') {
		const ramBytesPerToken = bytesPerToken * (placed.ramBytes / placed.neededBytes);
		const vramBytesPerToken = bytesPerToken - ramBytesPerToken;
		return { kind: 'offload', vramBytesPerToken, ramBytesPerToken, cardBandwidthGbPerS, ramBandwidthGbPerS };
	}
	if (strategy === 'layer-split') return { kind: 'layer-split', bytesPerToken, cardBandwidthGbPerS };
	const { cardsInUse: cards } = placed;
	const { layers } = read;
	return { kind: strategy, bytesPerToken, cards, cardBandwidthGbPerS, layers, allReduceUs, allReducesPerLayer };
}
