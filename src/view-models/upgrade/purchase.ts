import { memoryPrices } from '../../data/index.ts';
import type { Build } from '../../data/schema/build.ts';
import type { Part } from '../../data/schema/part.ts';
import { extendedPriceUsd, totalUsd } from '../../domain/bom.ts';
import { modulesPriceUsd } from '../../domain/upgrade.ts';
import { formatNumber } from '../../format/units.ts';
import { numberOf } from '../figures.ts';
import { buildOf, observationFor, partOf, type PriceBasis, pricedLine } from '../machine-price.ts';
import { briefRamUsdPerGb, usdPerGb } from '../memory-price-table.ts';

/** Parts that one machine has and another lacks. */
export interface BoughtLine {
	part: Part;
	quantity: number;
	/** US dollars for all of them. Absent where nobody's price is known: counted as missing, never as 0. */
	amountUsd?: number | undefined;
	/** What the price is: the brief's, or a day and a kind of price. */
	basis?: string | undefined;
}

/** What has to be bought to make one machine of another. */
export interface Purchase {
	lines: BoughtLine[];
	/** Sum of the lines with a price, US dollars. */
	pricedUsd: number;
	/** Parts without a price. */
	unpriced: BoughtLine[];
	/** Parts that come out and are left over. */
	leftOver: { part: Part; quantity: number }[];
}

/** The newest memory price that one buyer paid; its makers' contract prices are another market. */
export function latestMemoryPrice() {
	const retail = memoryPrices
		.filter(({ series, forecast }) => series === 'retail' && forecast !== true)
		.toSorted((a, b) => b.date.localeCompare(a.date))[0];
	if (!retail) throw new RangeError('no retail price of memory is recorded');
	return { usdPerGb: usdPerGb(retail), date: retail.date };
}

const toCents = (amountUsd: number) => Math.round(amountUsd * 100) / 100;

/** Modules at a price per gigabyte, to the cent. */
export function modulesUsd(part: Part, quantity: number, priceUsdPerGib: number): number {
	const moduleGib = numberOf(`${part.id}.module-capacity`, 'GiB');
	return toCents(modulesPriceUsd({ moduleCount: quantity, moduleGib, priceUsdPerGib }));
}

/** Memory ages so fast that its latest price is taken per gigabyte from its own records, not from the module's last sighting. */
function memoryLine(part: Part, quantity: number, basis: PriceBasis): BoughtLine {
	if (basis === 'brief')
		return {
			part,
			quantity,
			amountUsd: modulesUsd(part, quantity, briefRamUsdPerGb()),
			basis: 'the brief’s price per GB',
		};
	const latest = latestMemoryPrice();
	const perGb = formatNumber(latest.usdPerGb, { decimals: 2 });
	return {
		part,
		quantity,
		amountUsd: modulesUsd(part, quantity, latest.usdPerGb),
		basis: `at ${perGb} per GB, ${latest.date}`,
	};
}

function boughtLine(part: Part, quantity: number, basis: PriceBasis): BoughtLine {
	if (part.role === 'memory') return memoryLine(part, quantity, basis);
	const seen = observationFor(part.id, basis);
	if (!seen) return { part, quantity };
	return {
		part,
		quantity,
		amountUsd: extendedPriceUsd(pricedLine(quantity, seen)),
		basis: seen.kind === 'brief' ? 'the brief' : seen.date,
	};
}

/** Parts of one build beyond those of another, by part. */
function surplus(of: Build, over: Build): { part: Part; quantity: number }[] {
	const count = (build: Build, part: string) =>
		build.lines.filter((line) => line.part === part).reduce((sum, { quantity }) => sum + quantity, 0);
	return [...new Set(of.lines.map(({ part }) => part))]
		.map((part) => ({ part: partOf(part), quantity: count(of, part) - count(over, part) }))
		.filter(({ quantity }) => quantity > 0);
}

/**
 * What has to be bought to make the build `to` of the build `from`, and what comes out. Nothing is set against it: what
 * used parts bring was not looked up.
 *
 * @throws {RangeError} When there is no build with one of the ids.
 */
export function purchase(from: string | Build, to: string | Build, basis: PriceBasis): Purchase {
	const [before, after] = [from, to].map((build) => (typeof build === 'string' ? buildOf(build) : build)) as [
		Build,
		Build,
	];
	const lines = surplus(after, before).map(({ part, quantity }) => boughtLine(part, quantity, basis));
	const priced = lines.flatMap(({ amountUsd }) =>
		amountUsd === undefined ? [] : [{ quantity: 1, unitPriceUsd: amountUsd }]
	);
	return {
		lines,
		pricedUsd: totalUsd(priced),
		unpriced: lines.filter(({ amountUsd }) => amountUsd === undefined),
		leftOver: surplus(before, after),
	};
}
