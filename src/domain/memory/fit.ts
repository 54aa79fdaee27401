import { requirePositive } from '../checks.ts';
import { kvCacheBytes, largestContextTokens, type KvDemand } from './kv-cache.ts';
import { cardsInUse, ramCapacityBytes, vramCapacityBytes, type MachineMemory, type Strategy } from './machine.ts';
import { placement, type Placement } from './placement.ts';

/** One model, or several copies of one layout, ready to answer. */
export interface ServingDemand {
	/** Bytes of all weights that are loaded at the same time. */
	weightBytes: number;
	kv: KvDemand;
	/** Where the model itself ends, in tokens per sequence. Absent when only memory is asked about. */
	maxContextTokens?: number;
}

export interface ServingFit extends Placement {
	/** Cache at the asked context, in bytes over all cards. */
	kvBytes: number;
	/** Longest context per sequence with everything in VRAM; 0 when the weights alone need more. */
	largestContextInVramTokens: number;
	/** Longest context per sequence with the RAM used as well; the same as in VRAM under tensor parallelism. */
	largestContextTokens: number;
}

/**
 * Whether a model with its context runs on a machine, where its bytes go, and how long the context may become.
 *
 * Tensor parallelism counts what each card keeps a copy of: see `kvBytesPerToken`.
 *
 * @throws {RangeError} When weights, cache or machine have an impossible figure.
 * @see Document 03, fit table; document 00, what the machine can and cannot do.
 */
export function servingFit(demand: ServingDemand, machine: MachineMemory, strategy: Strategy): ServingFit {
	const { weightBytes, kv, maxContextTokens } = demand;
	requirePositive({ weightBytes });

	const sharingCards = strategy === 'tensor-parallel' ? Math.max(1, cardsInUse(machine, strategy)) : 1;
	const kvBytes = kvCacheBytes(kv, sharingCards);
	const vramCapacity = vramCapacityBytes(machine, strategy);
	const ramCapacity = strategy === 'layer-split' ? ramCapacityBytes(machine) : 0;
	const contextIn = (capacityBytes: number) =>
		largestContextTokens(
			{
				layout: kv.layout,
				elementBytes: kv.elementBytes,
				sequences: kv.sequences,
				availableBytes: capacityBytes - weightBytes,
				...(maxContextTokens === undefined ? {} : { maxContextTokens }),
			},
			sharingCards
		);

	return {
		...placement(weightBytes + kvBytes, machine, strategy),
		kvBytes,
		largestContextInVramTokens: contextIn(vramCapacity),
		largestContextTokens: contextIn(vramCapacity + ramCapacity),
	};
}
