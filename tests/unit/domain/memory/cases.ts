import type { KvLayout, MachineMemory, ServingDemand } from '../../../../src/domain/memory.ts';

/** Parameter counts from the layer shapes, as the loaders print them. */
export const PARAMS = {
	llama8b: 8.03e9,
	llama13b: 13.016e9,
	llama30b: 32.529e9,
	qwen32b: 32.764e9,
	llama70b: 70.554e9,
	llama405b: 405.853e9,
} as const;

export const LAYOUT = {
	llama13b: { kind: 'heads', layers: 40, kvHeads: 40, headDim: 128 },
	qwen32b: { kind: 'heads', layers: 64, kvHeads: 8, headDim: 128 },
	llama70b: { kind: 'heads', layers: 80, kvHeads: 8, headDim: 128 },
	llama405b: { kind: 'heads', layers: 126, kvHeads: 8, headDim: 128 },
	deepseekR1: { kind: 'latent', layers: 61, latentDim: 512, ropeDim: 64 },
	gptOss120b: {
		kind: 'layer-sets',
		sets: [
			{ layers: 18, kvHeads: 8, headDim: 64 },
			{ layers: 18, kvHeads: 8, headDim: 64, windowTokens: 128 },
		],
	},
} as const satisfies Record<string, KvLayout>;

/** The base build with `cards` cards: 95.6 GiB each with 6 GiB in reserve; 192 GiB of RAM, 16 GiB for the system. */
export function baseBuild(cards = 1): MachineMemory {
	return { cards, usableGibPerCard: 95.6, reserveGibPerCard: 6, ramGib: 192, ramReserveGib: 16 };
}

/** One sequence with a 16-bit cache; no context unless stated. */
export function demand(weightBytes: number, layout: KvLayout, contextTokens = 0): ServingDemand {
	return { weightBytes, kv: { layout, elementBytes: 2, sequences: 1, contextTokens } };
}
