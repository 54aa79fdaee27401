import { electricityPrices } from '../../data/index.ts';
import type { ElectricityPrice } from '../../data/schema/electricity.ts';
import { energyCostUsdPerHour } from '../../domain/energy.ts';
import { annualEnergyKwh, annualEnergyUsd, energyShareOfRent } from '../../domain/roi.ts';
import { formatNumber } from '../../format/numbers.ts';
import { factOf, figureOf, sourceRefs } from '../figures.ts';
import { richText } from '../rich-text.ts';
import type { Row, TableViewModel } from '../table.ts';
import { roiAssumptions } from './assumptions.ts';
import { wholeText } from './numbers.ts';
import { energyUsdPerHour } from './payback.ts';
import { rateCells, rateColumns } from './rate-cells.ts';
import { rentalRates, usageCases } from './rates.ts';

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

/** Part of each rent that electricity takes away again. */
export function energyShareTable(): TableViewModel {
	const perHour = energyUsdPerHour();
	return {
		caption: 'Part of the saved rent that electricity takes',
		note: `${formatNumber(perHour, { decimals: 3 })} USD for an hour of load.`,
		columns: [...rateColumns, { key: 'share', label: 'Electricity', unit: '% of the rent', numeric: true }],
		rows: rentalRates().map((rate) => ({
			cells: {
				...rateCells(rate),
				share: wholeText(energyShareOfRent({ energyUsdPerHour: perHour, cloudRateUsdPerHour: rate.usdPerHour }) * 100),
			},
		})),
	};
}

const currencyName = { USD: 'In US dollars', EUR: 'In euros' };
const customerName = { household: 'household', commercial: 'business' };

function priceRow({
	id,
	place,
	customer,
	pricePerKwh,
	currency,
	status,
	sources,
	date,
	note,
	preset,
}: ElectricityPrice): Row {
	const { loadPowerW } = roiAssumptions();
	const perHour = energyCostUsdPerHour({ powerW: loadPowerW, energyPriceUsdPerKwh: pricePerKwh });
	return {
		id: `roi-electricity-${id}`,
		group: currencyName[currency],
		highlighted: preset,
		cells: {
			place: { text: `${place}, ${customerName[customer]}`, detail: note && richText(note) },
			price: formatNumber(pricePerKwh, { significant: 4 }),
			hour: formatNumber(perHour, { decimals: 3 }),
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
		note: 'Euros are not converted: no exchange rate is assumed.',
		columns: [
			{ key: 'place', label: 'Where' },
			{ key: 'price', label: 'Price', unit: 'per kWh', numeric: true },
			{ key: 'hour', label: 'An hour of load', unit: 'same currency', numeric: true },
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
					price: formatNumber(energyPriceUsdPerKwh),
					hour: formatNumber(energyUsdPerHour(), { decimals: 3 }),
					status: { status: base.status },
					source: { sources: sourceRefs(base.sources) },
					date: base.date,
				},
			},
			...prices.map(priceRow),
		],
	};
}
