import { prices } from '../../data/index.ts';
import { formatUsd, formatUsdRange } from '../../format/money.ts';
import type { ComputedValue } from './computed-value.ts';

/** What somebody asked or paid, as a sentence quotes it: `seen.` and the id of the observation. US dollars only. */
export const observationValues: Record<string, () => ComputedValue> = Object.fromEntries(
	prices
		.filter(({ currency }) => currency === 'USD')
		.map(({ id, part, amount, high, approximate, date, status }) => [
			`seen.${id}`,
			(): ComputedValue => {
				const text = high === undefined ? formatUsd(amount) : formatUsdRange(amount, high);
				return {
					text: approximate ? `about ${text}` : text,
					how: `price seen ${date}`,
					status,
					href: `/01-bill-of-materials/#price-${part}`,
				};
			},
		])
);
