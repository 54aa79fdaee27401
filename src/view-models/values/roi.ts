import { annualEnergyUsd, yearsWithoutPause } from '../../domain/roi.ts';
import { formatHoursPerWeek, formatYears, formatYearsAsMonths } from '../../format/duration.ts';
import { formatUsd, formatUsdPerHour, formatUsdPerMillionTokens, formatUsdPerYear } from '../../format/money.ts';
import { formatKwh, formatPercent, formatTokensPerS } from '../../format/units.ts';
import { pricedBuild, statedTotalUsd } from '../machine-price.ts';
import { roiAssumptions } from '../roi/assumptions.ts';
import { yearEnergyKwh } from '../roi/energy-tables.ts';
import { diskRentUsdPerMonth, priceCutHours } from '../roi/offer-tables.ts';
import { energyUsdPerHour, hoursForTwelveMonths, simplePaybackYears } from '../roi/payback.ts';
import { BRIEF_RATE, rentalRate, usageCases } from '../roi/rates.ts';
import { middleValueUsd } from '../roi/sensitivity.ts';
import {
	comparedApiPrices,
	energyUsdPerMillionTokens,
	ownedUsdPerMillionTokens,
	speedToMatch,
} from '../roi/token-tables.ts';
import { ownedHourUsd } from '../roi/value-tables.ts';
import type { ComputedValue } from './computed-value.ts';
import { value, type Values } from './roi-value.ts';

/** `roi.payback-40-stated`, `…-base`, `…-base-months`: the brief's method on its total and on the sum of the parts. */
function briefMethod(): Values {
	return Object.fromEntries(
		usageCases().flatMap(({ id, hoursPerWeek }) => {
			const how = `price over rent avoided at ${hoursPerWeek} h/week, the brief’s rate and method`;
			const anchor = `#roi-brief-${id}`;
			const base = () => simplePaybackYears(roiAssumptions().capexUsd, hoursPerWeek);
			const stated = () => simplePaybackYears(statedTotalUsd(), hoursPerWeek);
			const name = `roi.payback-${hoursPerWeek}`;
			return Object.entries<() => ComputedValue>({
				[`${name}-stated`]: () => value(formatYears(stated(), { decimals: 2 }), how, anchor, 'derived'),
				[`${name}-stated-months`]: () => value(formatYearsAsMonths(stated()), how, anchor, 'derived'),
				[`${name}-base`]: () => value(formatYears(base(), { decimals: 2 }), how, anchor, 'derived'),
				[`${name}-base-months`]: () => value(formatYearsAsMonths(base()), how, anchor, 'derived'),
			});
		})
	);
}

/** Energy and cost of a year and of an hour, by usage of the brief. */
function byUsage(): Values {
	return Object.fromEntries(
		usageCases().flatMap(({ id, hoursPerWeek: hours }) => {
			const energy = () => annualEnergyUsd({ ...roiAssumptions(), hoursPerWeek: hours });
			const anchor = `#roi-energy-${id}`;
			const how = `at ${hours} h/week of load, never switched off`;
			const match = comparedApiPrices().map((price): [string, () => ComputedValue] => [
				`roi.match-${hours}-${price.id}`,
				() => value(formatTokensPerS(speedToMatch(hours, price)), how, `#roi-match-${price.id}`),
			]);
			return [
				...match,
				...Object.entries<() => ComputedValue>({
					[`roi.kwh-${hours}`]: () => {
						const { loadKwh, idleKwh } = yearEnergyKwh(hours);
						return value(formatKwh(loadKwh + idleKwh), how, anchor);
					},
					[`roi.energy-year-${hours}`]: () => value(formatUsdPerYear(energy().totalUsd), how, anchor),
					[`roi.idle-share-${hours}`]: () => value(formatPercent(energy().idleShare), how, anchor),
					[`roi.hour-${hours}`]: () => value(formatUsdPerHour(ownedHourUsd(hours)), how, `#roi-hour-${hours}`),
				}),
			];
		})
	);
}

const brief = () => rentalRate(BRIEF_RATE);
const tokens = (speed: number, compute: (tokensPerS: number) => number, how: string) => () =>
	value(formatUsdPerMillionTokens(compute(speed)), how, `#roi-tokens-${speed}`);
const cut = (rate: Parameters<typeof priceCutHours>[0]) => () =>
	value(
		formatYearsAsMonths(yearsWithoutPause(priceCutHours(rate))),
		'price over rent less running cost',
		'#roi-price-cut',
		'derived'
	);

/** What document 06 computes besides the comparison with single rents. */
export const roiValues: Values = {
	...briefMethod(),
	...byUsage(),
	'roi.year-stated': () =>
		value(
			formatHoursPerWeek(hoursForTwelveMonths(statedTotalUsd(), brief(), 0)),
			'the brief’s total, rate and method',
			'#roi-year-brief',
			'derived'
		),
	'roi.year-base': () =>
		value(
			formatHoursPerWeek(hoursForTwelveMonths(roiAssumptions().capexUsd, brief(), 0)),
			'sum of the parts, the brief’s rate and method',
			'#roi-year-brief',
			'derived'
		),
	'roi.hour-energy': () =>
		value(
			formatUsdPerHour(energyUsdPerHour(), 3),
			'draw under load times price of electricity',
			'#roi-electricity-base'
		),
	'roi.middle-value': () =>
		value(
			formatUsd(middleValueUsd(), { cents: 'never', signed: true }),
			'net present value of the case in the middle',
			'#chart-swing'
		),
	'roi.disk-month': () =>
		value(
			`${formatUsd(diskRentUsdPerMonth())}/month`,
			'capacity of the drives of the build times price per GB',
			'#fact-cloud-extras-network-large',
			'derived'
		),
	'roi.latest-total': () =>
		value(
			formatUsd(pricedBuild('base', 'latest').totalUsd, { cents: 'never' }),
			'latest price seen for each part, of different days',
			'#roi-machine-latest',
			'derived'
		),
	'roi.cut-before': cut('tco.p5-before'),
	'roi.cut-after': cut('tco.p5-after'),
	'roi.tokens-energy-20': tokens(20, energyUsdPerMillionTokens, 'electricity alone at 20 tokens/s'),
	'roi.tokens-owned-20': tokens(20, ownedUsdPerMillionTokens, 'everything, at 20 tokens/s without pause'),
	'roi.tokens-owned-500': tokens(500, ownedUsdPerMillionTokens, 'everything, at 500 tokens/s without pause'),
};
