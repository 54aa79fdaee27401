import { memoryPrices } from '../../data/index.ts';
import { formatUsd, formatUsdPerGb, formatUsdRounded } from '../../format/money.ts';
import { formatPercent, formatTimes } from '../../format/units.ts';
import { a16zEstimate } from '../a16z-cost.ts';
import { lineShares } from '../bom-table.ts';
import { pricedBuild } from '../machine-price.ts';
import { briefRamUsdPerGb, usdPerGb } from '../memory-price-table.ts';
import type { ComputedValue } from './computed-value.ts';

const page = '/01-bill-of-materials/';

/** Builds the guide tells people how to buy, at the brief's prices. */
const offered = ['two-gpu', 'ram-256', 'storage-14tb'];

function memoryPrice(id: string): number {
	const price = memoryPrices.find((candidate) => candidate.id === id);
	if (!price) throw new RangeError(`there is no memory price "${id}"`);
	return usdPerGb(price);
}

const offeredTotals = offered.map((build): [string, () => ComputedValue] => [
	`${build}.total`,
	() => ({
		text: formatUsd(pricedBuild(build, 'brief').totalUsd, { cents: 'never' }),
		how: 'sum of the lines at the brief’s prices',
		status: 'derived',
		href: page,
	}),
]);

/** Part of the total that some lines of the base build take together. */
function shareOf(...lines: string[]): string {
	const all = lineShares(pricedBuild('base', 'brief').lines);
	return formatPercent(lines.reduce((sum, line) => sum + (all.get(line) ?? NaN), 0));
}

const shareLines: Record<string, string[]> = {
	'base.gpu-share': ['gpu'],
	'base.cpu-share': ['cpu'],
	'base.gpu-and-cpu-share': ['gpu', 'cpu'],
};

const shares = Object.entries(shareLines).map(([id, lines]): [string, () => ComputedValue] => [
	id,
	() => ({
		text: shareOf(...lines),
		how: 'these lines over the sum of the nine lines',
		status: 'derived',
		href: `${page}#bom-total`,
	}),
]);

/** Prices beyond the headline: other builds, shares, later observations, memory. */
export const priceValues: Record<string, () => ComputedValue> = {
	...Object.fromEntries([...offeredTotals, ...shares]),
	'base.latest-total': () => ({
		text: formatUsd(pricedBuild('base', 'latest').totalUsd, { cents: 'never' }),
		how: 'sum of the latest price seen for each line, each with its own date',
		status: 'estimated',
		href: `${page}#price-total`,
	}),
	'base.latest-difference': () => ({
		text: formatUsd(pricedBuild('base', 'latest').totalUsd - pricedBuild('base', 'brief').totalUsd, {
			cents: 'never',
			signed: true,
		}),
		how: 'latest prices seen minus the brief’s, over the nine lines',
		status: 'estimated',
		href: `${page}#price-total`,
	}),
	'ram.brief-per-gb': () => ({
		text: formatUsdPerGb(briefRamUsdPerGb()),
		how: 'the brief’s price of six modules over their capacity',
		status: 'derived',
		href: `${page}#ram-price-brief`,
	}),
	'ram.contract-rise': () => ({
		text: formatTimes(memoryPrice('contract-2026-q1') / memoryPrice('contract-2025-q3')),
		how: 'contract price of the first quarter of 2026 over that of the third quarter of 2025',
		status: 'derived',
		href: `${page}#ram-price-contract-2026-q1`,
	}),
	'ram.retail-2026-per-gb': () => ({
		text: formatUsdPerGb(memoryPrice('retail-2026-05')),
		how: 'as an owner recorded it',
		status: 'reported',
		href: `${page}#ram-price-retail-2026-05`,
	}),
	'a16z.estimate': () => ({
		text: formatUsdRounded(a16zEstimate().totalUsd),
		how: 'brief’s prices where it has one, a launch price, else commonly quoted ones; a16z published none',
		status: 'estimated',
		href: '/08-a16z-reference-build/',
	}),
};
