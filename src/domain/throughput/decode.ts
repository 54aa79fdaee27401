import { requireInRange, requireInteger, requireNonNegative, requirePositive } from '../checks.ts';
import { BYTES_PER_GB } from '../memory/bytes.ts';

const US_PER_S = 1e6;

/** One card, or layers dealt out to several: they work one after the other, so their number does not appear. */
export interface LayerSplitDecode {
	kind: 'layer-split';
	/** Weights and cache read for one token, over all cards. */
	bytesPerToken: number;
	/** Memory bandwidth of one card by its specification. */
	cardBandwidthGbPerS: number;
}

/** Every layer spread over all cards, which read at the same time and add up their results over PCIe. */
export interface TensorParallelDecode {
	kind: 'tensor-parallel';
	/** Weights and cache read for one token, over all cards. */
	bytesPerToken: number;
	cards: number;
	/** Memory bandwidth of one card by its specification. */
	cardBandwidthGbPerS: number;
	layers: number;
	/** Time of one all-reduce of a small message, in microseconds: 20 assumed, 7.5 to 48 measured on PCIe. */
	allReduceUs: number;
	/** 2: after the attention and after the feed-forward part. */
	allReducesPerLayer: number;
}

/**
 * Layers on cards, then layers in RAM: one after the other, so the slow part decides. An upper bound: the one measured
 * neighbour of this build (405B in IQ2_XXS) reached 2.68 tokens/s where this form says 9.4.
 */
export interface OffloadDecode {
	kind: 'offload';
	/** Bytes read from the cards for one token. */
	vramBytesPerToken: number;
	/** Bytes read from RAM for one token. */
	ramBytesPerToken: number;
	/** Memory bandwidth of one card by its specification. */
	cardBandwidthGbPerS: number;
	/** What the CPU reads from RAM: its paper figure for a ceiling, an achieved one for a forecast. */
	ramBandwidthGbPerS: number;
}

export type DecodePlan = LayerSplitDecode | TensorParallelDecode | OffloadDecode;

/** Shares of the bandwidths above that are reached, each above 0 and at most 1. */
export interface DecodeEfficiency {
	card: number;
	/** 1 when `ramBandwidthGbPerS` is an achieved figure already. */
	ram: number;
}

/** A forecast is a span, never one number. */
export interface TokensPerSRange {
	lowTokensPerS: number;
	highTokensPerS: number;
}

function readSeconds(bytes: number, bandwidthGbPerS: number, efficiency: number): number {
	return bytes / (bandwidthGbPerS * BYTES_PER_GB * efficiency);
}

/** Time in which the cards wait for each other; a single card waits for nobody. */
function allReduceSeconds({ cards, layers, allReduceUs, allReducesPerLayer }: TensorParallelDecode): number {
	requireInteger({ cards, layers }, 1);
	requireNonNegative({ allReduceUs, allReducesPerLayer });
	return cards === 1 ? 0 : (layers * allReducesPerLayer * allReduceUs) / US_PER_S;
}

/**
 * Time for one token of one user.
 *
 * layer split: bytes / (bandwidth x efficiency); tensor parallel: bytes / (cards x bandwidth x efficiency) + layers x
 * all-reduces x time of one; offload: card bytes / (bandwidth x efficiency) + RAM bytes / (RAM bandwidth x efficiency).
 *
 * @returns Seconds per token.
 * @throws {RangeError} When a bandwidth or an efficiency is not above zero, an efficiency exceeds 1, nothing is read.
 * @see Document 03, the model behind the forecasts.
 */
export function decodeSecondsPerToken(plan: DecodePlan, efficiency: DecodeEfficiency): number {
	requirePositive({ card: efficiency.card, ram: efficiency.ram });
	requireInRange({ card: efficiency.card, ram: efficiency.ram }, 0, 1);
	const { cardBandwidthGbPerS } = plan;
	requirePositive({ cardBandwidthGbPerS });

	if (plan.kind === 'offload') {
		const { vramBytesPerToken, ramBytesPerToken, ramBandwidthGbPerS } = plan;
		requireNonNegative({ vramBytesPerToken });
		requirePositive({ ramBytesPerToken, ramBandwidthGbPerS });
		return (
			readSeconds(vramBytesPerToken, cardBandwidthGbPerS, efficiency.card) +
			readSeconds(ramBytesPerToken, ramBandwidthGbPerS, efficiency.ram)
		);
	}
	requirePositive({ bytesPerToken: plan.bytesPerToken });
	const oneCard = readSeconds(plan.bytesPerToken, cardBandwidthGbPerS, efficiency.card);
	return plan.kind === 'layer-split' ? oneCard : oneCard / plan.cards + allReduceSeconds(plan);
}

/**
 * Speed of generation for one user: 1 / `decodeSecondsPerToken`.
 *
 * @returns Tokens per second.
 * @throws {RangeError} As `decodeSecondsPerToken`.
 */
export function decodeTokensPerS(plan: DecodePlan, efficiency: DecodeEfficiency): number {
	return 1 / decodeSecondsPerToken(plan, efficiency);
}

/**
 * The paper roof: full bandwidth, no time lost between cards. Nothing runs faster with these bytes to read.
 *
 * @returns Tokens per second: 12.7 for Llama 3.1 70B at 16 bit on any number of these cards by layer split.
 * @throws {RangeError} As `decodeSecondsPerToken`.
 */
export function decodeCeilingTokensPerS(plan: DecodePlan): number {
	const free: DecodePlan = plan.kind === 'tensor-parallel' ? { ...plan, allReduceUs: 0 } : plan;
	return decodeTokensPerS(free, { card: 1, ram: 1 });
}

/**
 * What to expect between a cautious and a good efficiency.
 *
 * @throws {RangeError} As `decodeSecondsPerToken`, and when `low` turns out faster than `high`.
 * @see Document 03, fit table: efficiencies come from published measurements of dense and mixture models.
 */
export function decodeRange(
	plan: DecodePlan,
	efficiency: { low: DecodeEfficiency; high: DecodeEfficiency }
): TokensPerSRange {
	const lowTokensPerS = decodeTokensPerS(plan, efficiency.low);
	const highTokensPerS = decodeTokensPerS(plan, efficiency.high);
	if (lowTokensPerS > highTokensPerS) throw new RangeError('efficiency.low must not exceed efficiency.high');
	return { lowTokensPerS, highTokensPerS };
}
