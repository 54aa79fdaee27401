import { requireInRange, requireInteger, requireNonNegative, requirePositive } from './checks.ts';

export { energyCostUsdPerHour, energyKwh, heatBtuPerHour } from './energy.ts';

/** A circuit may be loaded to 80 % of its breaker for three hours or more (US National Electrical Code 210.19). */
export const CONTINUOUS_LOAD_SHARE = 0.8;

/** What draws power in a machine. Every figure in watts on the direct-current side of the power supply. */
export interface PowerBudget {
	/** Cards, a whole number >= 0. */
	readonly gpuCount: number;
	/** Board power of one card: 300 for the Max-Q, less with a power limit. */
	readonly gpuBoardPowerW: number;
	/** The processor: 350 at its TDP, about 120 while it only feeds the card. */
	readonly cpuPackageW: number;
	/** n further items at their peak: memory, drives, fans, board, USB. */
	readonly platformItemsW: readonly number[];
}

/**
 * Draw of a machine on the direct-current side.
 *
 * @returns W: cards + processor + the sum of the items.
 * @throws {RangeError} On a negative or non-finite input, or a broken number of cards.
 * @see Document 02, power budget: 818, 1,118, 1,418 and 1,718 W for one to four cards.
 */
export function dcDrawW({ gpuCount, gpuBoardPowerW, cpuPackageW, platformItemsW }: PowerBudget): number {
	requireInteger({ gpuCount });
	requireNonNegative({ gpuBoardPowerW, cpuPackageW });
	platformItemsW.forEach((itemW, i) => requireNonNegative({ [`platformItemsW[${i}]`]: itemW }));
	return gpuCount * gpuBoardPowerW + cpuPackageW + platformItemsW.reduce((sum, itemW) => sum + itemW, 0);
}

/**
 * Draw at the wall: what the power supply takes in to give out the load.
 *
 * @param input - Load in W on the direct-current side; efficiency of the power supply as a fraction, above 0, at most 1.
 * @returns W.
 * @throws {RangeError} On a negative or non-finite load, or an efficiency outside that range.
 */
export function wallDrawW(input: { readonly dcLoadW: number; readonly psuEfficiency: number }): number {
	const { dcLoadW, psuEfficiency } = input;
	requireNonNegative({ dcLoadW });
	requirePositive({ psuEfficiency });
	requireInRange({ psuEfficiency }, 0, 1);
	return dcLoadW / psuEfficiency;
}

/**
 * How full a power supply is.
 *
 * @param input - Load and rating in W, both on the direct-current side.
 * @returns `share` as a fraction (1 = exactly its rating) and `headroomW` in W, negative when overloaded.
 * @throws {RangeError} On a negative or non-finite load, or a rating that is not positive.
 */
export function psuLoad(input: { readonly dcLoadW: number; readonly psuRatedW: number }): {
	readonly share: number;
	readonly headroomW: number;
} {
	const { dcLoadW, psuRatedW } = input;
	requireNonNegative({ dcLoadW });
	requirePositive({ psuRatedW });
	return { share: dcLoadW / psuRatedW, headroomW: psuRatedW - dcLoadW };
}

/**
 * Rating a power supply should have for a load and the headroom its maker advises on top of the summed peak.
 *
 * @param input - Load in W; headroom as a fraction of the load (Seasonic advises 0.2 to 0.3).
 * @returns W.
 * @throws {RangeError} On a negative or non-finite input.
 */
export function psuRatingWantedW(input: { readonly dcLoadW: number; readonly headroomShare: number }): number {
	const { dcLoadW, headroomShare } = input;
	requireNonNegative({ dcLoadW, headroomShare });
	return dcLoadW * (1 + headroomShare);
}

/**
 * Load for the microseconds in which cards spike together while the rest of the machine draws what it draws.
 *
 * @param input - Cards spiking at once; power of one card in its spike and of everything else, in W.
 * @returns W on the direct-current side.
 * @throws {RangeError} On a negative or non-finite input, or a broken number of cards.
 */
export function transientDrawW(input: {
	readonly gpuCount: number;
	readonly gpuTransientW: number;
	readonly otherDrawW: number;
}): number {
	const { gpuCount, gpuTransientW, otherDrawW } = input;
	requireInteger({ gpuCount });
	requireNonNegative({ gpuTransientW, otherDrawW });
	return gpuCount * gpuTransientW + otherDrawW;
}

/** An outlet and what its breaker allows. */
export interface Circuit {
	/** V, > 0. */
	readonly voltageV: number;
	/** Rating of the breaker in A, > 0. */
	readonly breakerA: number;
	/** Part of the rating that may flow for hours, a fraction; 0.8 if left out. */
	readonly continuousShare?: number | undefined;
}

/**
 * What a circuit carries for hours on end: 120 V x 15 A x 0.8 = 1,440 W.
 *
 * @returns W at the wall.
 * @throws {RangeError} On a voltage or current that is not positive, or a share outside 0 to 1.
 */
export function circuitContinuousW({ voltageV, breakerA, continuousShare }: Circuit): number {
	const share = continuousShare ?? CONTINUOUS_LOAD_SHARE;
	requirePositive({ voltageV, breakerA });
	requireInRange({ continuousShare: share }, 0, 1);
	return voltageV * breakerA * share;
}

/**
 * Current at the wall.
 *
 * @returns A.
 * @throws {RangeError} On a negative or non-finite draw, or a voltage that is not positive.
 */
export function wallCurrentA(input: { readonly wallLoadW: number; readonly voltageV: number }): number {
	const { wallLoadW, voltageV } = input;
	requireNonNegative({ wallLoadW });
	requirePositive({ voltageV });
	return wallLoadW / voltageV;
}

/**
 * Largest load on the direct-current side that an outlet carries through a power supply.
 *
 * @param input - Limit at the wall in W; efficiency as a fraction, above 0, at most 1.
 * @returns W: 1,440 W at the wall are 1,325 W at 92 %.
 * @throws {RangeError} On a negative or non-finite limit, or an efficiency outside that range.
 */
export function dcAvailableW(input: { readonly wallLimitW: number; readonly psuEfficiency: number }): number {
	const { wallLimitW, psuEfficiency } = input;
	requireNonNegative({ wallLimitW });
	requirePositive({ psuEfficiency });
	requireInRange({ psuEfficiency }, 0, 1);
	return wallLimitW * psuEfficiency;
}
