import { energyCostUsdPerHour } from '../../domain/energy.ts';
import { fullCostPaybackYears, hoursPerWeekForPayback, paybackYears } from '../../domain/roi.ts';
import { roiAssumptions } from './assumptions.ts';
import { BRIEF_RATE, rentalRate, type RentalRate } from './rates.ts';

/** Electricity of one hour of load, US dollars. */
export function energyUsdPerHour(): number {
	const { loadPowerW, energyPriceUsdPerKwh } = roiAssumptions();
	return energyCostUsdPerHour({ powerW: loadPowerW, energyPriceUsdPerKwh });
}

/** The brief's own method: purchase price over rent avoided. Years. */
export function simplePaybackYears(capexUsd: number, hoursPerWeek: number): number {
	const cloudRateUsdPerHour = rentalRate(BRIEF_RATE).usdPerHour;
	return paybackYears({ capexUsd, hoursPerWeek, cloudRateUsdPerHour, runningCostUsdPerHour: 0 });
}

/** The same with the electricity of the hours of load. Years. */
export function paybackWithElectricityYears(hoursPerWeek: number, cloudRateUsdPerHour: number): number {
	const { capexUsd } = roiAssumptions();
	return paybackYears({ capexUsd, hoursPerWeek, cloudRateUsdPerHour, runningCostUsdPerHour: energyUsdPerHour() });
}

/** With electricity under load and at idle, and with maintenance. Years. */
export function paybackWithEverythingYears(hoursPerWeek: number, cloudRateUsdPerHour: number): number {
	return fullCostPaybackYears({ ...roiAssumptions(), hoursPerWeek, cloudRateUsdPerHour });
}

/** Hours of load per week at which the machine has paid for itself after a year; more than 168 do not exist. */
export function hoursForTwelveMonths(capexUsd: number, rate: RentalRate, runningCostUsdPerHour: number): number {
	return hoursPerWeekForPayback({
		capexUsd,
		cloudRateUsdPerHour: rate.usdPerHour,
		runningCostUsdPerHour,
		targetYears: 1,
	});
}
