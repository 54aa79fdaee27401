import { annualRentUsd, breakEvenHours, discountedPaybackYears, HOURS_PER_WEEK } from '../../domain/roi.ts';
import { formatUsd } from '../../format/money.ts';
import { formatNumber } from '../../format/numbers.ts';
import { statedTotalUsd } from '../machine-price.ts';
import type { Cell, TableViewModel } from '../table.ts';
import { roiAssumptions } from './assumptions.ts';
import { wholeText, yearsText } from './numbers.ts';
import {
	energyUsdPerHour,
	hoursForTwelveMonths,
	paybackWithElectricityYears,
	paybackWithEverythingYears,
	simplePaybackYears,
} from './payback.ts';
import { rateCells, rateColumns } from './rate-cells.ts';
import { BRIEF_RATE, rentalRate, rentalRates, usageCases, type RentalRate } from './rates.ts';

const MONTHS_PER_YEAR = 12;

/** The three lines of the brief, on the total it prints and on the sum of the parts. */
export function briefPaybackTable(): TableViewModel {
	const { capexUsd } = roiAssumptions();
	const stated = statedTotalUsd();
	return {
		caption: 'The three lines of the brief, computed again',
		note: 'Same method: price of the machine over rent avoided in 52 weeks. No electricity, no resale.',
		columns: [
			{ key: 'usage', label: 'Usage' },
			{ key: 'hours', label: 'Load', unit: 'h/week', numeric: true },
			{ key: 'rent', label: 'Rent avoided', unit: 'USD/year', numeric: true },
			{ key: 'printed', label: 'The brief prints', unit: 'years', numeric: true },
			{ key: 'stated', label: `On its total of ${formatUsd(stated)}`, unit: 'years', numeric: true },
			{ key: 'sum', label: `On the sum of ${formatUsd(capexUsd)}`, unit: 'years', numeric: true },
			{ key: 'months', label: 'The same', unit: 'months', numeric: true },
		],
		rows: usageCases().map(({ id, label, hoursPerWeek, statedPaybackYears }) => {
			const years = simplePaybackYears(capexUsd, hoursPerWeek);
			const cloudRateUsdPerHour = rentalRate(BRIEF_RATE).usdPerHour;
			return {
				id: `roi-brief-${id}`,
				cells: {
					usage: label,
					hours: wholeText(hoursPerWeek),
					rent: wholeText(annualRentUsd({ cloudRateUsdPerHour, hoursPerWeek })),
					printed: formatNumber(statedPaybackYears),
					stated: yearsText(simplePaybackYears(stated, hoursPerWeek)),
					sum: yearsText(years),
					months: formatNumber(years * MONTHS_PER_YEAR, { decimals: 1 }),
				},
			};
		}),
	};
}

/** Payback against each rental, with electricity and with everything, at the usages of the brief. */
export function likeForLikeTable(rates: readonly RentalRate[] = rentalRates()): TableViewModel {
	const usages = usageCases();
	const { capexUsd } = roiAssumptions();
	const runningCostUsdPerHour = energyUsdPerHour();
	return {
		caption: 'Payback against what would be rented instead',
		note: `Machine at ${formatUsd(capexUsd)}. In each cell first with everything: electricity, idle hours, maintenance; below it with the electricity of the hours of load alone.`,
		columns: [
			...rateColumns,
			{ key: 'hours', label: 'Hours until paid', unit: 'h', numeric: true },
			...usages.map(({ id, hoursPerWeek }) => ({
				key: id,
				label: `At ${hoursPerWeek} h/week`,
				unit: 'years',
				numeric: true,
			})),
		],
		rows: rates.map((rate) => ({
			id: `roi-payback-${rate.id}`,
			highlighted: rate.id === BRIEF_RATE,
			cells: {
				...rateCells(rate),
				hours: wholeText(breakEvenHours({ capexUsd, cloudRateUsdPerHour: rate.usdPerHour, runningCostUsdPerHour })),
				...Object.fromEntries(
					usages.map(({ id, hoursPerWeek }): [string, Cell] => [
						id,
						{
							text: yearsText(paybackWithEverythingYears(hoursPerWeek, rate.usdPerHour)),
							detail: yearsText(paybackWithElectricityYears(hoursPerWeek, rate.usdPerHour)),
						},
					])
				),
			},
		})),
	};
}

/** Payback with everything when later savings count for less. */
export function discountedTable(rates: readonly RentalRate[] = rentalRates()): TableViewModel {
	const usages = usageCases();
	return {
		caption: 'Payback when later money counts for less',
		note: 'Everything counted, savings discounted, no resale.',
		columns: [
			...rateColumns,
			...usages.map(({ id, hoursPerWeek }) => ({
				key: id,
				label: `At ${hoursPerWeek} h/week`,
				unit: 'years',
				numeric: true,
			})),
		],
		rows: rates.map((rate) => ({
			id: `roi-discounted-${rate.id}`,
			cells: {
				...rateCells(rate),
				...Object.fromEntries(
					usages.map(({ id, hoursPerWeek }) => [
						id,
						yearsText(
							discountedPaybackYears({ ...roiAssumptions(), hoursPerWeek, cloudRateUsdPerHour: rate.usdPerHour })
						),
					])
				),
			},
		})),
	};
}

/** The claim "cloud costs eliminated within 12 months", against each rental. */
export function twelveMonthsTable(rates: readonly RentalRate[] = rentalRates()): TableViewModel {
	const { capexUsd } = roiAssumptions();
	const stated = statedTotalUsd();
	return {
		caption: 'Load that would pay for the machine within twelve months',
		note: `A week has ${HOURS_PER_WEEK} hours. Brief’s total: ${formatUsd(stated)}; sum of the parts: ${formatUsd(capexUsd)}; neither counts electricity, the last column does.`,
		columns: [
			...rateColumns,
			{ key: 'stated', label: 'Brief’s total', unit: 'h/week', numeric: true },
			{ key: 'sum', label: 'Sum of the parts', unit: 'h/week', numeric: true },
			{ key: 'energy', label: 'With electricity', unit: 'h/week', numeric: true },
			{ key: 'verdict', label: 'Within a year?' },
		],
		rows: rates.map((rate) => {
			const needed = hoursForTwelveMonths(capexUsd, rate, energyUsdPerHour());
			const possible = needed <= HOURS_PER_WEEK;
			return {
				id: `roi-year-${rate.id}`,
				highlighted: rate.id === BRIEF_RATE,
				cells: {
					...rateCells(rate),
					stated: wholeText(hoursForTwelveMonths(stated, rate, 0)),
					sum: wholeText(hoursForTwelveMonths(capexUsd, rate, 0)),
					energy: wholeText(needed),
					verdict: { verdict: possible ? 'condition' : 'fails', text: possible ? 'at that load' : 'at no load' },
				},
			};
		}),
	};
}
