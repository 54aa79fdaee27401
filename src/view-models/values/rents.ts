import { apiPrices, cloudOffers } from '../../data/index.ts';
import { energyShareOfRent } from '../../domain/roi.ts';
import { formatHoursPerWeek, formatYears } from '../../format/duration.ts';
import { formatUsdPerHour, formatUsdPerMillionTokens } from '../../format/money.ts';
import { formatPercent } from '../../format/units.ts';
import { roiAssumptions } from '../roi/assumptions.ts';
import { offerRateText } from '../roi/offer-tables.ts';
import {
	energyUsdPerHour,
	hoursForTwelveMonths,
	paybackWithElectricityYears,
	paybackWithEverythingYears,
} from '../roi/payback.ts';
import { BRIEF_RATE, MARKET_RATE, MIDDLE_RATE, rentalRate, usageCases } from '../roi/rates.ts';
import { evenHoursPerWeek } from '../roi/value-tables.ts';
import type { ComputedValue } from './computed-value.ts';
import { value, type Values } from './roi-value.ts';

/** Short names of the rents that sentences compare with. */
const rates = {
	ada: 'vast-6000-ada-2025-10',
	market: MARKET_RATE,
	community: MIDDLE_RATE,
	secure: 'runpod-secure-pro-6000-2026-09',
	brief: BRIEF_RATE,
	hyperscaler: 'aws-g7e-2026-05',
};

/** `roi.payback-40-market` (everything), `roi.payback-40-market-electricity`, and the other rents. */
function againstRents(): Values {
	return Object.fromEntries(
		Object.entries(rates).flatMap(([name, id]) => {
			const anchor = `#roi-payback-${id}`;
			const rent = () => rentalRate(id).usdPerHour;
			const perUsage = usageCases().flatMap(({ hoursPerWeek: hours }) =>
				Object.entries<() => ComputedValue>({
					[`roi.payback-${hours}-${name}`]: () =>
						value(
							formatYears(paybackWithEverythingYears(hours, rent()), { decimals: 1 }),
							'electricity, idle hours and maintenance counted',
							anchor
						),
					[`roi.payback-${hours}-${name}-electricity`]: () =>
						value(
							formatYears(paybackWithElectricityYears(hours, rent()), { decimals: 1 }),
							'electricity of the hours of load counted',
							anchor
						),
				})
			);
			return [
				...perUsage,
				...Object.entries<() => ComputedValue>({
					[`roi.rate-${name}`]: () => {
						const { usdPerHour, label, date, status } = rentalRate(id);
						return value(formatUsdPerHour(usdPerHour), `${label}, ${date}`, anchor, status);
					},
					[`roi.year-${name}`]: () =>
						value(
							formatHoursPerWeek(hoursForTwelveMonths(roiAssumptions().capexUsd, rentalRate(id), energyUsdPerHour())),
							'load that pays for the machine in a year, electricity counted',
							`#roi-year-${id}`
						),
					[`roi.even-${name}`]: () =>
						value(
							formatHoursPerWeek(evenHoursPerWeek(rentalRate(id))),
							'load at which owning and renting cost the same over the time of ownership',
							`#roi-npv-${id}`
						),
					[`roi.energy-share-${name}`]: () =>
						value(
							formatPercent(energyShareOfRent({ energyUsdPerHour: energyUsdPerHour(), cloudRateUsdPerHour: rent() })),
							'electricity of an hour of load over the rent of an hour',
							'#roi-electricity-base'
						),
				}),
			];
		})
	);
}

/** `offer.vast-pro-6000-2025-10`, `api.together-70b`: prices of others, with their date in the tooltip. */
function prices(): Values {
	return Object.fromEntries([
		...cloudOffers.map(({ id, provider, gpu, date, status, usdPerGpuHour }): [string, () => ComputedValue] => [
			`offer.${id}`,
			() => value(`$${offerRateText(usdPerGpuHour)}/h`, `${provider}, ${gpu}, ${date}`, `#offer-${id}`, status),
		]),
		...apiPrices.map(({ id, provider, date, status, outputUsdPerMillion }): [string, () => ComputedValue] => [
			`api.${id}`,
			() => value(formatUsdPerMillionTokens(outputUsdPerMillion), `${provider}, ${date}`, `#roi-api-${id}`, status),
		]),
	]);
}

/** Prices of others, and the machine against each rent. */
export const rentValues: Values = { ...againstRents(), ...prices() };
