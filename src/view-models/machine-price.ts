import { briefFigures, builds, parts, prices as allPrices } from '../data/index.ts';
import type { Build } from '../data/schema/build.ts';
import type { Part } from '../data/schema/part.ts';
import type { PriceObservation } from '../data/schema/price.ts';
import { extendedPriceUsd, type PricedLine, totalUsd } from '../domain/bom.ts';

/** Which observation prices a line: the brief's of 2025-10-06, or the latest sourced one in US dollars. */
export type PriceBasis = 'brief' | 'latest';

/** One line of a build with the observation that prices it. */
export interface PricedBuildLine {
	id: string;
	part: Part;
	quantity: number;
	/** Absent where nobody's price is known on this basis: such a line is counted, never added as 0. */
	observation?: PriceObservation | undefined;
	/** US dollars for the whole line, before tax and shipping. */
	extendedUsd?: number | undefined;
}

export interface PricedBuild {
	build: Build;
	basis: PriceBasis;
	lines: PricedBuildLine[];
	/** Sum of the priced lines, US dollars. */
	totalUsd: number;
	/** Ids of the lines without a price. */
	unpriced: string[];
}

/**
 * A build by its id.
 *
 * @throws {RangeError} When there is none.
 */
export function buildOf(id: string): Build {
	const build = builds.find((candidate) => candidate.id === id);
	if (!build) throw new RangeError(`there is no build "${id}"`);
	return build;
}

/**
 * A part by its id.
 *
 * @throws {RangeError} When there is none.
 */
export function partOf(id: string): Part {
	const part = parts.find((candidate) => candidate.id === id);
	if (!part) throw new RangeError(`there is no part "${id}"`);
	return part;
}

/**
 * The observation a basis takes for a part: the brief's, or the newest other one in US dollars for the variant the
 * guide chooses, of a range its lower end. The brief's is the fallback of `latest`. Undefined where nobody named a price.
 */
export function observationFor(
	part: string,
	basis: PriceBasis,
	prices: readonly PriceObservation[] = allPrices
): PriceObservation | undefined {
	const own = prices.filter((price) => price.part === part && price.currency === 'USD');
	const brief = own.find(({ kind }) => kind === 'brief');
	if (basis === 'brief') return brief;
	const later = own
		.filter(({ kind, comparable }) => kind !== 'brief' && comparable)
		.sort((a, b) => b.date.localeCompare(a.date));
	return later[0] ?? brief;
}

/** The observation as a line of a bill: a set price where it buys exactly the quantity, else so much per piece. */
export function pricedLine(quantity: number, { amount, units }: PriceObservation): PricedLine {
	if (units === 1) return { quantity, unitPriceUsd: amount };
	const sets = quantity / units;
	if (Number.isInteger(sets)) return { quantity, linePriceUsd: amount * sets };
	return { quantity, linePriceUsd: Math.round((amount / units) * quantity * 100) / 100 };
}

/**
 * A build with a price on every line that has one.
 *
 * @throws {RangeError} When there is no build with this id.
 */
export function pricedBuild(
	id: string,
	basis: PriceBasis,
	prices: readonly PriceObservation[] = allPrices
): PricedBuild {
	const build = buildOf(id);
	const lines = build.lines.map((line): PricedBuildLine => {
		const observation = observationFor(line.part, basis, prices);
		return {
			id: line.id,
			part: partOf(line.part),
			quantity: line.quantity,
			observation,
			extendedUsd: observation && extendedPriceUsd(pricedLine(line.quantity, observation)),
		};
	});
	const priced = lines.flatMap(({ quantity, observation }) => (observation ? [pricedLine(quantity, observation)] : []));
	const unpriced = lines.filter(({ observation }) => !observation).map((line) => line.id);
	return { build, basis, lines, totalUsd: totalUsd(priced), unpriced };
}

/** The total that the brief prints, US dollars. */
export function statedTotalUsd(): number {
	const value = briefFigures.find(({ id }) => id === 'total')?.figure.value;
	if (typeof value !== 'number') throw new RangeError('the brief has no figure "total"');
	return value;
}

/** Sum of the nine prices minus the total the brief prints, US dollars. */
export function differenceFromStatedTotal(): number {
	return pricedBuild('base', 'brief').totalUsd - statedTotalUsd();
}
