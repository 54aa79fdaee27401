import { fullCostPaybackYears } from '../../domain/roi.ts';
import { formatUsdPerHour } from '../../format/money.ts';
import { pricedBuild, statedTotalUsd } from '../machine-price.ts';
import type { TableViewModel } from '../table.ts';
import { roiAssumptions } from './assumptions.ts';
import { wholeText, yearsText } from './numbers.ts';
import { MIDDLE_RATE, rentalRate, usageCases } from './rates.ts';

/** Payback with everything on three prices of the machine, against the rent of the case in the middle. */
export function machinePriceTable(): TableViewModel {
	const usages = usageCases();
	const rate = rentalRate(MIDDLE_RATE);
	const prices = [
		{ id: 'stated', label: 'Total the brief prints', capexUsd: statedTotalUsd() },
		{ id: 'sum', label: 'Sum of its nine prices', capexUsd: roiAssumptions().capexUsd },
		{ id: 'latest', label: 'Latest price seen for each part', capexUsd: pricedBuild('base', 'latest').totalUsd },
	];
	return {
		caption: 'Payback as the price of the machine moves',
		note: `Everything counted, against ${formatUsdPerHour(rate.usdPerHour)} (${rate.label}, ${rate.date}).`,
		columns: [
			{ key: 'basis', label: 'Price of the machine' },
			{ key: 'price', label: 'Amount', unit: 'USD', numeric: true },
			...usages.map(({ id, hoursPerWeek }) => ({
				key: id,
				label: `At ${hoursPerWeek} h/week`,
				unit: 'years',
				numeric: true,
			})),
		],
		rows: prices.map(({ id, label, capexUsd }) => ({
			id: `roi-machine-${id}`,
			highlighted: id === 'sum',
			cells: {
				basis: label,
				price: wholeText(capexUsd),
				...Object.fromEntries(
					usages.map(({ id: usage, hoursPerWeek }) => [
						usage,
						yearsText(
							fullCostPaybackYears({
								...roiAssumptions(),
								capexUsd,
								hoursPerWeek,
								cloudRateUsdPerHour: rate.usdPerHour,
							})
						),
					])
				),
			},
		})),
	};
}
