import { prices, systems } from '../../data/index.ts';
import { formatUsd, formatUsdRange } from '../../format/money.ts';
import { formatFact } from '../figures.ts';
import type { ComputedValue } from './computed-value.ts';

/** What somebody asked or paid: `seen.` and the id of the observation. US dollars only. */
const pricesSeen = prices
	.filter(({ currency }) => currency === 'USD')
	.map(({ id, part, amount, high, approximate, date, status }): [string, () => ComputedValue] => [
		`seen.${id}`,
		() => {
			const text = high === undefined ? formatUsd(amount) : formatUsdRange(amount, high);
			return {
				text: approximate ? `about ${text}` : text,
				how: `price seen ${date}`,
				status,
				href: `/01-bill-of-materials/#price-${part}`,
			};
		},
	]);

/** Memory and bandwidth of the machines beside ours: `system.dgx-spark-bandwidth`. */
const systemFigures = systems.flatMap(({ id, name, memory, bandwidth }) =>
	Object.entries({ memory, bandwidth }).map(([key, fact]): [string, () => ComputedValue] => [
		`system.${id}-${key}`,
		() => ({
			text: formatFact(fact),
			how: `${name}: ${key}, ${fact.date}`,
			status: fact.status,
			href: `/08-a16z-reference-build/#system-${id}`,
		}),
	])
);

/** Figures that other records hold, as a sentence quotes them. */
export const observationValues: Record<string, () => ComputedValue> = Object.fromEntries([
	...pricesSeen,
	...systemFigures,
]);
