import { requireInRange, requireNonNegative, requirePositive } from '../checks.ts';
import { bytesFromGib, gibFromBytes } from './bytes.ts';
import { trainingBytesPerParam, type FineTuningMethod, type FineTuningTerms } from './fine-tuning.ts';
import { ramCapacityBytes, type MachineMemory } from './machine.ts';
import type { FitKind } from './placement.ts';

/** Where the memory of a fine-tuning run goes. */
export interface FineTuningFit {
	kind: FitKind;
	/** VRAM for weights, gradients and optimiser, in bytes over all cards. */
	vramCapacityBytes: number;
	vramBytes: number;
	/** Optimiser state, then gradients, that spill into RAM, in bytes. */
	ramBytes: number;
	/** What is left where the last byte went: VRAM when all fits there, RAM with offload, 0 when it does not fit. */
	spareGib: number;
	/** What has no place, 0 unless it does not fit. */
	missingGib: number;
}

/**
 * VRAM for weights, gradients and optimiser: cards x usable x (1 - working share). The working share takes the place of
 * the reserve for serving, because activations need far more.
 */
function stateCapacityBytes(machine: MachineMemory, workingShare: number): number {
	requireInRange({ workingShare }, 0, 1);
	return machine.cards * bytesFromGib(machine.usableGibPerCard) * (1 - workingShare);
}

/**
 * Whether a fine-tuning run has the memory it needs, with its state sharded evenly over the cards (FSDP, ZeRO 3).
 * Optimiser state and gradients may lie in RAM (ZeRO-Offload), the weights may not. How fast that is, nobody measured.
 *
 * @param terms Memory of the run by purpose, from `fineTuningTerms`, in bytes.
 * @param workingShare Share of each card kept for activations, CUDA context and workspace, 0 to 1. The guide's limits
 * (5, 13-14 and 20 x 10^9 parameters on one card) follow from 0.2.
 * @throws {RangeError} When a term is negative, the share lies outside 0..1 or the machine has an impossible figure.
 * @see Document 02, fine-tuning memory; document 00, "Full fine-tune models up to 30B".
 */
export function fineTuningFit(terms: FineTuningTerms, machine: MachineMemory, workingShare: number): FineTuningFit {
	const { weightBytes, gradientBytes, optimiserBytes } = terms;
	requireNonNegative({ weightBytes, gradientBytes, optimiserBytes });
	const ramCapacity = ramCapacityBytes(machine);
	const vramCapacity = stateCapacityBytes(machine, workingShare);

	const movableBytes = gradientBytes + optimiserBytes;
	const neededBytes = weightBytes + movableBytes;
	const vramBytes = Math.min(neededBytes, vramCapacity);
	const ramBytes = Math.min(neededBytes - vramBytes, movableBytes, ramCapacity);
	const missingBytes = neededBytes - vramBytes - ramBytes;
	const kind = missingBytes > 0 ? 'does-not-fit' : ramBytes > 0 ? 'fits-with-offload' : 'fits';
	const spareBytes = { fits: vramCapacity - vramBytes, 'fits-with-offload': ramCapacity - ramBytes, 'does-not-fit': 0 };

	return {
		kind,
		vramCapacityBytes: vramCapacity,
		vramBytes,
		ramBytes,
		spareGib: gibFromBytes(spareBytes[kind]),
		missingGib: gibFromBytes(missingBytes),
	};
}

/**
 * The largest model that a method trains in VRAM, adapters not counted: VRAM for state / bytes per parameter.
 *
 * @param workingShare Share of each card kept for activations, CUDA context and workspace, 0 to 1.
 * @returns Parameters, not rounded.
 * @throws {RangeError} When the share lies outside 0..1 or the machine has an impossible figure.
 * @see Document 02, fine-tuning memory: about 5 x 10^9 with mixed-precision Adam on one card.
 */
export function largestTrainableParams(method: FineTuningMethod, machine: MachineMemory, workingShare: number): number {
	ramCapacityBytes(machine); // refuses a machine with impossible figures
	return stateCapacityBytes(machine, workingShare) / trainingBytesPerParam(method);
}

/**
 * Cards that a run needs to keep everything in VRAM.
 *
 * @param totalBytes Weights, gradients and optimiser, in bytes.
 * @param usableGibPerCard What software sees of one card, in GiB.
 * @param workingShare Share of each card kept for activations and workspace, 0 (the bare lower bound) to below 1.
 * @returns Whole cards.
 * @throws {RangeError} When an amount is not above zero or the share leaves nothing.
 */
export function trainingCards(totalBytes: number, usableGibPerCard: number, workingShare: number): number {
	requirePositive({ totalBytes, usableGibPerCard });
	requireInRange({ workingShare }, 0, 1);
	if (workingShare === 1) throw new RangeError('workingShare must be below 1, got 1');
	return Math.ceil(totalBytes / (bytesFromGib(usableGibPerCard) * (1 - workingShare)));
}
