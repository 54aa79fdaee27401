import { requireFinite, requireInteger, requireNonNegative, requirePositive } from './checks.ts';

/** What a table of upgrade states compares. Any figure may be absent: then its change is not known either. */
export interface MachineState {
	/** Price of all parts, in US dollars. */
	readonly priceUsd?: number | undefined;
	readonly gpuCount?: number | undefined;
	/** Memory of all cards, not pooled, in GB (10^9 bytes). */
	readonly vramGb?: number | undefined;
	/** Memory bandwidth of all cards added up, in GB/s. */
	readonly gpuBandwidthGbPerS?: number | undefined;
	/** In GiB (2^30 bytes). */
	readonly ramGib?: number | undefined;
	readonly ramChannels?: number | undefined;
	/** Usable for reads, in GB/s. */
	readonly ramBandwidthGbPerS?: number | undefined;
	/** In GB (10^9 bytes). */
	readonly storageGb?: number | undefined;
	/** Everything at its peak, on the direct-current side, in W. */
	readonly dcLoadW?: number | undefined;
	/** Everything at its peak, at the wall, in W. */
	readonly wallLoadW?: number | undefined;
	/** Rating of the power supply, in W. */
	readonly psuRatedW?: number | undefined;
}

/** One figure before and after. */
export interface Change {
	readonly before: number | undefined;
	readonly after: number | undefined;
	/** After minus before, in the figure's own unit. Absent when either is not known. */
	readonly change: number | undefined;
	/** After divided by before. Absent when either is not known, or when there was none before. */
	readonly ratio: number | undefined;
}

function changeOf(name: string, before: number | undefined, after: number | undefined): Change {
	if (before !== undefined) requireNonNegative({ [name]: before });
	if (after !== undefined) requireNonNegative({ [name]: after });
	const isKnown = before !== undefined && after !== undefined;
	return {
		before,
		after,
		change: isKnown ? after - before : undefined,
		ratio: isKnown && before > 0 ? after / before : undefined,
	};
}

/**
 * Every figure that either state names, before and after an upgrade.
 *
 * @returns One change per figure, under the figure's name, in the order in which the states name them.
 * @throws {RangeError} On a negative or non-finite figure, by its name.
 */
export function upgradeChanges(before: MachineState, after: MachineState): Partial<Record<keyof MachineState, Change>> {
	const names = Object.keys({ ...before, ...after }) as (keyof MachineState)[];
	return Object.fromEntries(names.map((name) => [name, changeOf(name, before[name], after[name])]));
}

/**
 * What an upgrade costs: parts bought less parts sold.
 *
 * @param input - Amounts in US dollars; `soldUsd` 0 where nothing is replaced.
 * @returns US dollars, negative when the old parts bring in more.
 * @throws {RangeError} On a negative or non-finite amount.
 */
export function upgradeCostUsd(input: { readonly boughtUsd: number; readonly soldUsd: number }): number {
	const { boughtUsd, soldUsd } = input;
	requireNonNegative({ boughtUsd, soldUsd });
	return boughtUsd - soldUsd;
}

/**
 * Price of memory modules at a price per gigabyte: 64 GiB at $950 / 192 are $317.
 *
 * @param input - Modules bought; capacity of one; US dollars per unit of that capacity.
 * @returns US dollars, unrounded.
 * @throws {RangeError} On a broken number of modules, or a negative or non-finite price.
 */
export function modulesPriceUsd(input: {
	readonly moduleCount: number;
	readonly moduleGib: number;
	readonly priceUsdPerGib: number;
}): number {
	const { moduleCount, moduleGib, priceUsdPerGib } = input;
	requireInteger({ moduleCount });
	requirePositive({ moduleGib });
	requireNonNegative({ priceUsdPerGib });
	return moduleCount * moduleGib * priceUsdPerGib;
}

/**
 * What one added unit costs, to compare steps with each other: $8,250 for 102.6 GB are $80 per GB.
 *
 * @param input - Cost of the step in US dollars; what it adds, in any unit.
 * @returns US dollars per unit. `Infinity` when the step adds nothing or takes away.
 * @throws {RangeError} On a non-finite input.
 */
export function costUsdPerAddedUnit(input: { readonly costUsd: number; readonly added: number }): number {
	const { costUsd, added } = input;
	requireFinite({ costUsd, added });
	return added > 0 ? costUsd / added : Infinity;
}
