import { requireFinite, requireInteger, requirePositive } from '../checks.ts';

/** Keys and values per head and layer: multi-head attention when `kvHeads` equals the attention heads, else GQA. */
export interface HeadedLayers {
	/** Layers of this kind. */
	layers: number;
	/** Heads that keep keys and values. */
	kvHeads: number;
	/** Elements per head. */
	headDim: number;
}

/** Layers of which each keeps at most the last `windowTokens` tokens. Without a window they keep all of them. */
export interface LayerSet extends HeadedLayers {
	windowTokens?: number;
}

/** How a model stores what it has read. */
export type KvLayout =
	| ({ kind: 'heads' } & HeadedLayers)
	/** Multi-head latent attention: one compressed vector per layer and token, and its rotary part. */
	| { kind: 'latent'; layers: number; latentDim: number; ropeDim: number }
	| { kind: 'layer-sets'; sets: readonly LayerSet[] };

/** 2 for FP16 or BF16, 1 for FP8. */
export type KvElementBytes = 1 | 2;

/** What the cache is asked to hold. */
export interface KvDemand {
	layout: KvLayout;
	elementBytes: KvElementBytes;
	/** Requests that are kept at the same time, each with its own context. */
	sequences: number;
	/** Tokens of each sequence, prompt and answer together. */
	contextTokens: number;
}

/** Layers that grow alike: bytes per token in each sequence, until the window is full. */
interface Growth {
	bytesPerToken: number;
	windowTokens: number;
}

const KEYS_AND_VALUES = 2;

function headedBytes({ layers, kvHeads, headDim }: HeadedLayers, elementBytes: number, cards: number): number {
	requireInteger({ layers, kvHeads, headDim }, 1);
	// Heads can be dealt out to as many cards as there are heads; from then on they are stored more than once.
	return KEYS_AND_VALUES * layers * Math.max(kvHeads, cards) * headDim * elementBytes;
}

function growth(layout: KvLayout, elementBytes: number, cards: number): Growth[] {
	requireInteger({ cards }, 1);
	if (elementBytes !== 1 && elementBytes !== 2) {
		throw new RangeError(`elementBytes must be 1 or 2, got ${String(elementBytes)}`);
	}
	switch (layout.kind) {
		case 'heads':
			return [{ bytesPerToken: headedBytes(layout, elementBytes, cards), windowTokens: Infinity }];
		case 'latent': {
			const { layers, latentDim, ropeDim } = layout;
			requireInteger({ layers, latentDim }, 1);
			requireInteger({ ropeDim });
			return [{ bytesPerToken: layers * (latentDim + ropeDim) * elementBytes * cards, windowTokens: Infinity }];
		}
		case 'layer-sets':
			if (layout.sets.length === 0) throw new RangeError('sets must name at least one set of layers, got none');
			return layout.sets.map((set) => {
				if (set.windowTokens !== undefined) requireInteger({ windowTokens: set.windowTokens }, 1);
				const bytesPerToken = headedBytes(set, elementBytes, cards);
				return { bytesPerToken, windowTokens: set.windowTokens ?? Infinity };
			});
	}
}

/**
 * What one more token of context costs. With sliding windows: the most it can cost, while every window still fills.
 *
 * heads: 2 x layers x KV heads x head dim x element bytes; latent: layers x (latent + rope) x element bytes.
 *
 * @param cards Cards that share every layer by tensor parallelism, 1 without. A latent vector is kept by each of them,
 * and so is a KV head when there are more cards than heads (vLLM, `models/deepseek_v2`: "we replicate").
 * @returns Bytes per token over all layers and all cards, one sequence.
 * @throws {RangeError} When a count is not a whole number >= 1 or `elementBytes` is neither 1 nor 2.
 * @see Document 02, model table: Llama 3.1 70B 327,680; DeepSeek R1 70,272; Llama 2 13B 819,200.
 */
export function kvBytesPerToken(layout: KvLayout, elementBytes: KvElementBytes, cards = 1): number {
	return growth(layout, elementBytes, cards).reduce((sum, { bytesPerToken }) => sum + bytesPerToken, 0);
}

/**
 * Size of the whole cache: bytes per token x min(context, window), over all layers and sequences.
 *
 * @param cards Cards that share every layer by tensor parallelism, 1 without: see `kvBytesPerToken`.
 * @returns Bytes over all cards.
 * @throws {RangeError} When a count is not a whole number (context and sequences may be 0).
 */
export function kvCacheBytes(demand: KvDemand, cards = 1): number {
	const { layout, elementBytes, sequences, contextTokens } = demand;
	requireInteger({ sequences, contextTokens });
	const perSequence = growth(layout, elementBytes, cards).reduce(
		(sum, { bytesPerToken, windowTokens }) => sum + bytesPerToken * Math.min(contextTokens, windowTokens),
		0
	);
	return perSequence * sequences;
}

/**
 * The longest context that a space can hold, each sequence at that length.
 *
 * @param space `availableBytes`: room for the cache, may be negative when the weights already overflow;
 * `maxContextTokens`: where the model itself ends, absent when only memory is asked about.
 * @param cards Cards that share every layer by tensor parallelism, 1 without: see `kvBytesPerToken`.
 * @returns Whole tokens per sequence, 0 when none fits; `Infinity` when every layer has a window, all windows fit and
 * the model's own limit is not given.
 * @throws {RangeError} When the room is not a finite number, or there is no sequence.
 */
export function largestContextTokens(
	space: Pick<KvDemand, 'layout' | 'elementBytes' | 'sequences'> & {
		availableBytes: number;
		maxContextTokens?: number;
	},
	cards = 1
): number {
	const { layout, elementBytes, sequences, availableBytes, maxContextTokens = Infinity } = space;
	requireFinite({ availableBytes });
	requireInteger({ sequences }, 1);
	if (maxContextTokens !== Infinity) requirePositive({ maxContextTokens });
	if (availableBytes <= 0) return 0;

	// The size is a rising line that bends where a window is full: walk from bend to bend until the room is used up.
	const sets = growth(layout, elementBytes, cards).sort((a, b) => a.windowTokens - b.windowTokens);
	let slope = sequences * sets.reduce((sum, { bytesPerToken }) => sum + bytesPerToken, 0);
	let tokens = 0;
	let room = availableBytes;
	for (const { bytesPerToken, windowTokens } of sets) {
		const toWindow = (windowTokens - tokens) * slope;
		if (toWindow > room) return Math.min(Math.floor(tokens + room / slope), maxContextTokens);
		room -= toWindow;
		tokens = windowTokens;
		slope -= sequences * bytesPerToken;
	}
	return maxContextTokens;
}
