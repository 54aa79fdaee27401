import { requireInRange, requireInteger, requireNonNegative } from '../checks.ts';
import { bytesFromGib } from './bytes.ts';

/** The memory of a machine: like cards, and the RAM beside them. All in GiB (2^30 bytes). */
export interface MachineMemory {
	/** Number of cards, 0 for a machine without. */
	cards: number;
	/** What software sees of one card: 95.6 of a card sold as 96 GB. */
	usableGibPerCard: number;
	/** Kept free on each card for the CUDA context, graphs and compute buffers: 6 by the guide's rule. */
	reserveGibPerCard: number;
	/** Installed RAM. */
	ramGib: number;
	/** RAM kept for the operating system and the serving process. */
	ramReserveGib: number;
}

/**
 * How a model is spread over cards.
 * - `layer-split`: each card holds some layers (llama.cpp's default); what does not fit goes to RAM.
 * - `tensor-parallel`: each card holds a part of every layer (vLLM, SGLang, TensorRT-LLM); nothing goes to RAM.
 */
export type Strategy = 'layer-split' | 'tensor-parallel';

function checkMachine(machine: MachineMemory): void {
	const { cards, usableGibPerCard, reserveGibPerCard, ramGib, ramReserveGib } = machine;
	requireInteger({ cards });
	requireNonNegative({ usableGibPerCard, ramGib });
	requireInRange({ reserveGibPerCard }, 0, usableGibPerCard);
	requireInRange({ ramReserveGib }, 0, ramGib);
}

/**
 * Cards that a strategy can use. A layer split uses all; tensor parallelism needs 1, 2, 4, 8 ..., because the heads of
 * most models divide by those only, so three cards work as two.
 *
 * @returns Number of cards, at most `machine.cards`.
 * @throws {RangeError} When the machine has an impossible figure.
 * @see Document 07, three cards: pipeline parallel instead.
 */
export function cardsInUse(machine: MachineMemory, strategy: Strategy): number {
	checkMachine(machine);
	const { cards } = machine;
	if (strategy === 'layer-split' || cards === 0) return cards;
	return 2 ** Math.floor(Math.log2(cards));
}

/**
 * VRAM for weights and cache on the cards that the strategy uses: cards x (usable - reserve).
 *
 * @returns Bytes: 96.2 x 10^9 for one card of 95.6 GiB with 6 GiB in reserve.
 * @throws {RangeError} When the machine has an impossible figure: a reserve larger than the card, a fraction of a card.
 */
export function vramCapacityBytes(machine: MachineMemory, strategy: Strategy): number {
	return cardsInUse(machine, strategy) * bytesFromGib(machine.usableGibPerCard - machine.reserveGibPerCard);
}

/**
 * RAM that a model may take: installed - reserve.
 *
 * @returns Bytes.
 * @throws {RangeError} When the machine has an impossible figure: a reserve larger than the RAM.
 */
export function ramCapacityBytes(machine: MachineMemory): number {
	checkMachine(machine);
	return bytesFromGib(machine.ramGib - machine.ramReserveGib);
}

/**
 * The reserve that leaves a server a fraction of the card, as vLLM's `gpu_memory_utilization` counts it.
 *
 * @param usableGibPerCard What software sees of one card, in GiB.
 * @param fraction Share of it that the server may take, 0 to 1.
 * @returns GiB per card, for `MachineMemory.reserveGibPerCard`.
 * @throws {RangeError} When the card is negative or the fraction lies outside 0..1.
 */
export function reserveGibForFraction(usableGibPerCard: number, fraction: number): number {
	requireNonNegative({ usableGibPerCard });
	requireInRange({ fraction }, 0, 1);
	return usableGibPerCard * (1 - fraction);
}
