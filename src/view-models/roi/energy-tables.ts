import { electricityPrices } from '../../data/index.ts';
import type { ElectricityPrice } from '../../data/schema/electricity.ts';
import { energyCostUsdPerHour } from '../../domain/energy.ts';
import { annualEnergyKwh, annualEnergyUsd } from '../../domain/roi.ts';
import { formatNumber } from '../../format/numbers.ts';
import { factOf, figureOf, sourceRefs } from '../figures.ts';
import { richText } from '../rich-text.ts';
import type { Cell, Row, TableViewModel } from '../table.ts';
import { roiAssumptions } from './assumptions.ts';
import { wholeText } from './numbers.ts';
import { usageCases } from './rates.ts';

/** kWh of a year at a usage, under load and at idle. */
export function yearEnergyKwh(hoursPerWeek: number) {
	return annualEnergyKwh({ ...roiAssumptions(), hoursPerWeek });
}

/** Energy and its cost by usage, with what is lost to idling. */
export function energyTable(): TableViewModel {
	return {
		caption: 'Electricity of a year',
		note: `${figureOf('roi.load-power').text} under load, ${figureOf('roi.idle-power').text} in every other hour, ${figureOf('roi.energy-price').text}.`,
		columns: [
			{ key: 'usage', label: 'Usage' },
			{ key: 'hours', label: 'Load', unit: 'h/week', numeric: true },
			{ key: 'load', label: 'Under load', unit: 'kWh', numeric: true },
			{ key: 'idle', label: 'At idle', unit: 'kWh', numeric: true },
			{ key: 'share', label: 'Idle part', unit: '%', numeric: true },
			{ key: 'on', label: 'Never switched off', unit: 'USD/year', numeric: true },
			{ key: 'off', label: 'Switched off after work', unit: 'USD/year', numeric: true },
		],
		rows: usageCases().map(({ id, label, hoursPerWeek }) => {
			const { loadKwh, idleKwh } = yearEnergyKwh(hoursPerWeek);
			const { loadUsd, totalUsd, idleShare } = annualEnergyUsd({ ...roiAssumptions(), hoursPerWeek });
			return {
				id: `roi-energy-${id}`,
				cells: {
					usage: label,
					hours: wholeText(hoursPerWeek),
					load: wholeText(loadKwh),
					idle: wholeText(idleKwh),
					share: wholeText(idleShare * 100),
					on: wholeText(totalUsd),
					off: wholeText(loadUsd),
				},
			};
		}),
	};
}

const currencyName = { USD: 'In US dollars', EUR: 'In euros' };
/** Household and business price of one place, which share source and date. */
interface Place {
	first: ElectricityPrice;
	household: ElectricityPrice | undefined;
	commercial: ElectricityPrice | undefined;
}

function places(prices: readonly ElectricityPrice[]): Place[] {
	const names = [...new Set(prices.map(({ place }) => place))];
	return names.flatMap((name) => {
		const own = prices.filter(({ place }) => place === name);
		const of = (customer: ElectricityPrice['customer']) => own.find((price) => price.customer === customer);
		return own[0] ? [{ first: own[0], household: of('household'), commercial: of('commercial') }] : [];
	});
}

const perKwhText = (price: number) => formatNumber(price, { significant: 4 });
const perHourText = (energyPriceUsdPerKwh: number) =>
	formatNumber(energyCostUsdPerHour({ powerW: roiAssumptions().loadPowerW, energyPriceUsdPerKwh }), { decimals: 3 });

function priceRow({ first, household, commercial }: Place): Row {
	const { id, place, currency, status, sources, date, note, preset } = first;
	const cells = (price: ElectricityPrice | undefined): Cell =>
		price === undefined
			? { text: '' }
			: { text: perKwhText(price.pricePerKwh), detail: `${perHourText(price.pricePerKwh)} an hour` };
	return {
		id: `roi-electricity-${id.replace(/-(?:household|commercial)$/, '')}`,
		group: currencyName[currency],
		highlighted: preset,
		cells: {
			place: { text: place, detail: note && richText(note) },
			household: cells(household),
			commercial: cells(commercial),
			status: { status },
			source: { sources: sourceRefs(sources) },
			date,
		},
	};
}

/** Electricity prices with what an hour of load costs at each, in the currency of the group. */
export function electricityTable(prices: readonly ElectricityPrice[] = electricityPrices): TableViewModel {
	const base = factOf('roi.energy-price').fact;
	const { energyPriceUsdPerKwh } = roiAssumptions();
	return {
		caption: 'Electricity prices',
		note: 'Below each price: an hour of load at it, in the same currency. Euros are not converted; no exchange rate is assumed.',
		columns: [
			{ key: 'place', label: 'Where' },
			{ key: 'household', label: 'Household', unit: 'per kWh', numeric: true },
			{ key: 'commercial', label: 'Business', unit: 'per kWh', numeric: true },
			{ key: 'status', label: 'Status' },
			{ key: 'source', label: 'Source' },
			{ key: 'date', label: 'Date' },
		],
		rows: [
			{
				id: 'roi-electricity-base',
				group: currencyName.USD,
				highlighted: true,
				cells: {
					place: 'This guide’s assumption',
					household: {
						text: perKwhText(energyPriceUsdPerKwh),
						detail: `${perHourText(energyPriceUsdPerKwh)} an hour`,
					},
					status: { status: base.status },
					source: { sources: sourceRefs(base.sources) },
					date: base.date,
				},
			},
			...places(prices).map(priceRow),
		],
	};
}
