import { apiPrices } from '../../data/index.ts';
import type { ApiPrice } from '../../data/schema/api-price.ts';
import {
	apiPriceUsdPerHour,
	breakEvenHours,
	costUsdPerMillionTokens,
	HOURS_PER_WEEK,
	tokensPerSToMatchApi,
} from '../../domain/roi.ts';
import { formatIsoDate } from '../../format/date.ts';
import { formatNumber } from '../../format/numbers.ts';
import { sourceRefs } from '../figures.ts';
import { richText } from '../rich-text.ts';
import type { TableViewModel } from '../table.ts';
import { listOf, roiAssumptions } from './assumptions.ts';
import { centsText, wholeText } from './numbers.ts';
import { energyUsdPerHour } from './payback.ts';
import { usageCases } from './rates.ts';
import { ownedHourUsd } from './value-tables.ts';

const groupName = { '70b': 'Models of 70B', '405b': 'Models of 405B' };

/** Prices of others per million tokens, with date and source. */
export function apiPriceTable(prices: readonly ApiPrice[] = apiPrices): TableViewModel {
	return {
		caption: 'What others charge for tokens',
		columns: [
			{ key: 'provider', label: 'Provider' },
			{ key: 'input', label: 'Read', unit: 'USD/M tokens', numeric: true },
			{ key: 'output', label: 'Written', unit: 'USD/M tokens', numeric: true },
			{ key: 'seen', label: 'Seen', unbroken: true },
			{ key: 'model', label: 'Model' },
			{ key: 'source', label: 'Source' },
		],
		rows: prices.map((price) => ({
			id: `roi-api-${price.id}`,
			group: groupName[price.group],
			highlighted: price.compared,
			cells: {
				provider: price.provider,
				model: { text: price.modelName, detail: price.note && richText(price.note) },
				input: price.inputUsdPerMillion === undefined ? 'blended' : centsText(price.inputUsdPerMillion),
				output: centsText(price.outputUsdPerMillion),
				seen: formatIsoDate(price.date),
				source: { sources: sourceRefs(price.sources) },
			},
		})),
	};
}

/** The prices the machine is compared with, dearest first. */
export function comparedApiPrices(prices: readonly ApiPrice[] = apiPrices): ApiPrice[] {
	return prices.filter(({ compared }) => compared).sort((a, b) => b.outputUsdPerMillion - a.outputUsdPerMillion);
}

/** Electricity of a million written tokens, US dollars. */
export function energyUsdPerMillionTokens(tokensPerS: number): number {
	return costUsdPerMillionTokens({ costUsdPerHour: energyUsdPerHour(), tokensPerS });
}

/** Everything the owner pays for a million written tokens, US dollars. */
export function ownedUsdPerMillionTokens(tokensPerS: number, hoursPerWeek: number = HOURS_PER_WEEK): number {
	return costUsdPerMillionTokens({ costUsdPerHour: ownedHourUsd(hoursPerWeek), tokensPerS });
}

/** Hours of writing after which the machine has saved its price against an API, electricity counted. */
export function hoursToBeatApi(tokensPerS: number, { outputUsdPerMillion }: ApiPrice): number {
	return breakEvenHours({
		capexUsd: roiAssumptions().capexUsd,
		cloudRateUsdPerHour: apiPriceUsdPerHour({ tokensPerS, apiPriceUsdPerMillionTokens: outputUsdPerMillion }),
		runningCostUsdPerHour: energyUsdPerHour(),
	});
}

/** Speed at which an owned hour writes tokens as cheaply as an API. */
export function speedToMatch(hoursPerWeek: number, { outputUsdPerMillion }: ApiPrice): number {
	return tokensPerSToMatchApi({
		costUsdPerHour: ownedHourUsd(hoursPerWeek),
		apiPriceUsdPerMillionTokens: outputUsdPerMillion,
	});
}

const nameOf = ({ provider, outputUsdPerMillion }: ApiPrice) => `${provider}, $${centsText(outputUsdPerMillion)}`;

/** Cost of a million tokens written here, by speed. */
export function tokenCostTable(): TableViewModel {
	const compared = comparedApiPrices();
	return {
		caption: 'What a million written tokens costs here',
		note: `Speed summed over all users. Everything: at ${HOURS_PER_WEEK} h/week of load; reading the prompt is not counted. Last columns: hours of writing until the machine is paid for, against ${compared.map(({ provider }) => provider).join(' and ')}.`,
		columns: [
			{ key: 'speed', label: 'Speed, tokens/s' },
			{ key: 'energy', label: 'Electricity alone', unit: 'USD', numeric: true },
			{ key: 'owned', label: 'Everything', unit: 'USD', numeric: true },
			...compared.map((price) => ({
				key: price.id,
				label: `Paid against $${centsText(price.outputUsdPerMillion)}`,
				unit: 'h',
				numeric: true,
			})),
		],
		rows: listOf('roi.token-speeds', 'tokens/s').map((speed) => ({
			id: `roi-tokens-${speed}`,
			cells: {
				speed: wholeText(speed),
				energy: formatNumber(energyUsdPerMillionTokens(speed), { decimals: 3 }),
				owned: centsText(ownedUsdPerMillionTokens(speed)),
				...Object.fromEntries(compared.map((price) => [price.id, wholeText(hoursToBeatApi(speed, price))])),
			},
		})),
	};
}

/** Speed the machine must hold to be as cheap as an API. */
export function tokenSpeedTable(): TableViewModel {
	const usages = usageCases();
	return {
		caption: 'Speed at which the machine writes as cheaply as an API',
		note: 'Held through every hour of load, summed over all users.',
		columns: [
			{ key: 'api', label: 'API' },
			...usages.map(({ id, hoursPerWeek }) => ({
				key: id,
				label: `At ${hoursPerWeek} h/week`,
				unit: 'tokens/s',
				numeric: true,
			})),
		],
		rows: comparedApiPrices().map((price) => ({
			id: `roi-match-${price.id}`,
			cells: {
				api: { text: nameOf(price), detail: price.modelName },
				...Object.fromEntries(usages.map(({ id, hoursPerWeek }) => [id, wholeText(speedToMatch(hoursPerWeek, price))])),
			},
		})),
	};
}
