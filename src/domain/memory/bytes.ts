import { requireFinite } from '../checks.ts';

/** Bytes in a GB, the unit of file sizes and of bandwidth (SI). */
export const BYTES_PER_GB = 1e9;

/** Bytes in a GiB, the unit of what a card or a memory module holds (IEC 80000-13). */
export const BYTES_PER_GIB = 2 ** 30;

/**
 * @param gb Amount in GB (10^9 bytes).
 * @returns Bytes.
 * @throws {RangeError} When `gb` is not a finite number.
 */
export function bytesFromGb(gb: number): number {
	requireFinite({ gb });
	return gb * BYTES_PER_GB;
}

/**
 * @param gib Amount in GiB (2^30 bytes).
 * @returns Bytes.
 * @throws {RangeError} When `gib` is not a finite number.
 */
export function bytesFromGib(gib: number): number {
	requireFinite({ gib });
	return gib * BYTES_PER_GIB;
}

/**
 * @param bytes Amount in bytes.
 * @returns GB (10^9 bytes).
 * @throws {RangeError} When `bytes` is not a finite number.
 */
export function gbFromBytes(bytes: number): number {
	requireFinite({ bytes });
	return bytes / BYTES_PER_GB;
}

/**
 * @param bytes Amount in bytes.
 * @returns GiB (2^30 bytes).
 * @throws {RangeError} When `bytes` is not a finite number.
 */
export function gibFromBytes(bytes: number): number {
	requireFinite({ bytes });
	return bytes / BYTES_PER_GIB;
}

/**
 * @param gib Amount in GiB (2^30 bytes).
 * @returns GB (10^9 bytes): a card of 95.6 GiB holds 102.65 GB.
 * @throws {RangeError} When `gib` is not a finite number.
 */
export function gbFromGib(gib: number): number {
	return gbFromBytes(bytesFromGib(gib));
}

/**
 * @param gb Amount in GB (10^9 bytes).
 * @returns GiB (2^30 bytes).
 * @throws {RangeError} When `gb` is not a finite number.
 */
export function gibFromGb(gb: number): number {
	return gibFromBytes(bytesFromGb(gb));
}
