import { breakEvenHoursPerWeek, netPresentValueUsd, ownedCostUsdPerHour, type Horizon } from '../../domain/roi.ts';
import { figureOf } from '../figures.ts';
import type { TableViewModel } from '../table.ts';
import { listOf, longHorizon, roiAssumptions } from './assumptions.ts';
import { centsText, signedText, wholeText } from './numbers.ts';
import { rateCells, rateColumns } from './rate-cells.ts';
import { BRIEF_RATE, rentalRates, type RentalRate } from './rates.ts';

/** What a purchase is worth against a rental, US dollars of today. */
export function npvUsd(hoursPerWeek: number, rate: RentalRate): number {
	return netPresentValueUsd({ ...roiAssumptions(), hoursPerWeek, cloudRateUsdPerHour: rate.usdPerHour });
}

/** Load at which owning and renting cost the same over the time of ownership, hours per week. */
export function evenHoursPerWeek(rate: RentalRate): number {
	return breakEvenHoursPerWeek({ ...roiAssumptions(), cloudRateUsdPerHour: rate.usdPerHour });
}

/** Net present value by rental and usage, and the usage at which both cost the same. */
export function npvTable(rates: readonly RentalRate[] = rentalRates()): TableViewModel {
	const uses = listOf('roi.table-use', 'h/week');
	const assumed = (key: string) => figureOf(`roi.${key}`).text;
	return {
		caption: 'What buying is worth against renting',
		note: `Net present value over ${assumed('horizon')} at ${assumed('discount')}, resale ${assumed('resale')}. The last column counts no interest.`,
		columns: [
			...rateColumns,
			...uses.map((hours) => ({ key: `h${hours}`, label: `${hours} h/week`, unit: 'USD', numeric: true })),
			{ key: 'even', label: 'Costs the same at', unit: 'h/week', numeric: true },
		],
		rows: rates.map((rate) => ({
			id: `roi-npv-${rate.id}`,
			highlighted: rate.id === BRIEF_RATE,
			cells: {
				...rateCells(rate),
				...Object.fromEntries(uses.map((hours) => [`h${hours}`, signedText(npvUsd(hours, rate))])),
				even: wholeText(evenHoursPerWeek(rate)),
			},
		})),
	};
}

/** What one hour of load costs the owner, US dollars, for a time of ownership. */
export function ownedHourUsd(hoursPerWeek: number, horizon: Partial<Horizon> = {}): number {
	return ownedCostUsdPerHour({ ...roiAssumptions(), ...horizon, hoursPerWeek });
}

/** Cost of an owned hour by usage and time of ownership. */
export function ownedHourTable(): TableViewModel {
	const { horizonYears } = roiAssumptions();
	const long = longHorizon();
	const column = (key: string, label: string) => ({ key, label, unit: 'USD/h', numeric: true });
	return {
		caption: 'What an hour of load costs the owner',
		note: 'Purchase less resale, electricity under load and at idle, maintenance; spread over the hours of load.',
		columns: [
			{ key: 'hours', label: 'Load, h/week' },
			column('base', `${horizonYears} years, resold at ${figureOf('roi.resale').text}`),
			column('none', `${horizonYears} years, nothing left`),
			column('long', `${long.horizonYears} years, resold at ${figureOf('roi.resale-long').text}`),
		],
		rows: listOf('roi.hour-use', 'h/week').map((hours) => ({
			id: `roi-hour-${hours}`,
			cells: {
				hours: wholeText(hours),
				base: centsText(ownedHourUsd(hours)),
				none: centsText(ownedHourUsd(hours, { residualShare: 0 })),
				long: centsText(ownedHourUsd(hours, long)),
			},
		})),
	};
}
