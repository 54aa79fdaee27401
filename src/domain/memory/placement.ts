import { requireNonNegative } from '../checks.ts';
import { gibFromBytes } from './bytes.ts';
import { cardsInUse, ramCapacityBytes, vramCapacityBytes, type MachineMemory, type Strategy } from './machine.ts';

/** `fits`: all in VRAM. `fits-with-offload`: a part lies in RAM. `does-not-fit`: a part has no place. */
export type FitKind = 'fits' | 'fits-with-offload' | 'does-not-fit';

/** Where a number of bytes goes on a machine. */
export interface Placement {
	kind: FitKind;
	/** Cards that the strategy uses. */
	cardsInUse: number;
	/** Bytes asked for. */
	neededBytes: number;
	/** Bytes of them on the cards, together. */
	vramBytes: number;
	/** Bytes of them that spill into RAM. */
	ramBytes: number;
	/** What is left where the last byte went: VRAM when all fits there, RAM with offload, 0 when it does not fit. */
	spareGib: number;
	/** What has no place, 0 unless it does not fit. */
	missingGib: number;
}

/**
 * Fills the cards, then the RAM. Bytes are taken as divisible: a real split follows whole layers and loses up to one
 * layer per card (1.8 GiB for a 405B model at 4 bit).
 *
 * @param neededBytes Weights and caches of everything that has to be loaded at the same time.
 * @throws {RangeError} When the bytes are negative or the machine has an impossible figure.
 * @see Document 03, fit table.
 */
export function placement(neededBytes: number, machine: MachineMemory, strategy: Strategy): Placement {
	requireNonNegative({ neededBytes });
	const vramCapacity = vramCapacityBytes(machine, strategy);
	const ramCapacity = strategy === 'layer-split' ? ramCapacityBytes(machine) : 0;

	const vramBytes = Math.min(neededBytes, vramCapacity);
	const ramBytes = Math.min(neededBytes - vramBytes, ramCapacity);
	const missingBytes = neededBytes - vramBytes - ramBytes;
	const kind = missingBytes > 0 ? 'does-not-fit' : ramBytes > 0 ? 'fits-with-offload' : 'fits';
	const spareBytes = { fits: vramCapacity - vramBytes, 'fits-with-offload': ramCapacity - ramBytes, 'does-not-fit': 0 };

	return {
		kind,
		cardsInUse: cardsInUse(machine, strategy),
		neededBytes,
		vramBytes,
		ramBytes,
		spareGib: gibFromBytes(spareBytes[kind]),
		missingGib: gibFromBytes(missingBytes),
	};
}
