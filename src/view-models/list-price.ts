import { prices as allPrices } from '../data/index.ts';
import type { PriceObservation } from '../data/schema/price.ts';

/** The maker's list price of a part at its launch, in US dollars; undefined where none was found. */
export function listPriceIfKnown(part: string, prices: readonly PriceObservation[] = allPrices): number | undefined {
	return prices.find((price) => price.part === part && price.kind === 'list' && price.currency === 'USD')?.amount;
}

/**
 * The maker's list price of a part at its launch, in US dollars.
 *
 * @throws {RangeError} When none was found.
 */
export function listPriceUsd(part: string): number {
	const amount = listPriceIfKnown(part);
	if (amount === undefined) throw new RangeError(`no list price of "${part}" is known`);
	return amount;
}
