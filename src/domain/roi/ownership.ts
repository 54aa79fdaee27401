import { requireInRange, requireNonNegative } from '../checks.ts';
import { energyKwh } from '../energy.ts';

/** Weeks in the summary's year: 168 h x 52 = 8,736 h, 0.3 % short of a calendar year. */
export const WEEKS_PER_YEAR = 52;
export const HOURS_PER_WEEK = 168;
/** Hours the machine draws power in a year: a calendar year of 365 days. */
export const HOURS_PER_YEAR = 8760;

/** How long the machine works, and what it draws while it does and while it does not. */
export interface EnergyUse {
	/** Hours of load per week, 0 to 168. */
	readonly hoursPerWeek: number;
	/** Draw at the wall under load, in W. */
	readonly loadPowerW: number;
	/** Draw at the wall in every other hour of the year, in W; 0 for a machine that is switched off. */
	readonly idlePowerW: number;
}

/** What owning the machine costs, apart from what renting would have cost. */
export interface Ownership extends EnergyUse {
	/** Purchase price of the machine, in US dollars. */
	readonly capexUsd: number;
	/** Price of electricity, in US dollars per kWh. */
	readonly energyPriceUsdPerKwh: number;
	/** Repairs and spares per year, as a fraction of the purchase price. */
	readonly maintenanceShare: number;
	/** The owner's own time per year, in US dollars. */
	readonly adminCostUsdPerYear: number;
}

/** Owning a machine in place of renting one. */
export interface OwnInsteadOfRent extends Ownership {
	/** Rent avoided by one hour of load, in US dollars per hour; for n cards, n times the price of one. */
	readonly cloudRateUsdPerHour: number;
}

/** @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week. */
function requireEnergyUse({ hoursPerWeek, loadPowerW, idlePowerW }: EnergyUse): void {
	requireInRange({ hoursPerWeek }, 0, HOURS_PER_WEEK);
	requireNonNegative({ loadPowerW, idlePowerW });
}

/** @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week. */
export function requireOwnership(input: Ownership): void {
	requireEnergyUse(input);
	const { capexUsd, energyPriceUsdPerKwh, maintenanceShare, adminCostUsdPerYear } = input;
	requireNonNegative({ capexUsd, energyPriceUsdPerKwh, maintenanceShare, adminCostUsdPerYear });
}

/**
 * Hours of load in a year of 52 weeks.
 *
 * @throws {RangeError} Outside 0 to 168 hours per week.
 */
export function loadHoursPerYear(hoursPerWeek: number): number {
	requireInRange({ hoursPerWeek }, 0, HOURS_PER_WEEK);
	return hoursPerWeek * WEEKS_PER_YEAR;
}

/**
 * Energy of one year, load and idle apart.
 *
 * @returns kWh; together they are the meter reading.
 * @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week.
 * @see Document 06, ROI analysis: P_L x H + P_I x (8760 - H).
 */
export function annualEnergyKwh(input: EnergyUse): { readonly loadKwh: number; readonly idleKwh: number } {
	requireEnergyUse(input);
	const hours = loadHoursPerYear(input.hoursPerWeek);
	return {
		loadKwh: energyKwh({ powerW: input.loadPowerW, hours }),
		idleKwh: energyKwh({ powerW: input.idlePowerW, hours: HOURS_PER_YEAR - hours }),
	};
}

/**
 * Price of that energy.
 *
 * @returns US dollars per year, and the idle part of it as a fraction (0 for a machine that uses nothing).
 * @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week.
 */
export function annualEnergyUsd(input: EnergyUse & Pick<Ownership, 'energyPriceUsdPerKwh'>): {
	readonly loadUsd: number;
	readonly idleUsd: number;
	readonly totalUsd: number;
	readonly idleShare: number;
} {
	const { energyPriceUsdPerKwh } = input;
	requireNonNegative({ energyPriceUsdPerKwh });
	const { loadKwh, idleKwh } = annualEnergyKwh(input);
	const totalKwh = loadKwh + idleKwh;
	return {
		loadUsd: loadKwh * energyPriceUsdPerKwh,
		idleUsd: idleKwh * energyPriceUsdPerKwh,
		totalUsd: totalKwh * energyPriceUsdPerKwh,
		idleShare: totalKwh > 0 ? idleKwh / totalKwh : 0,
	};
}

/**
 * What the machine costs per year once it is paid for: electricity, maintenance, own time.
 *
 * @returns US dollars per year.
 * @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week.
 * @see Document 06, ROI analysis: E + m x C + A.
 */
export function annualRunningCostUsd(input: Ownership): number {
	requireOwnership(input);
	return annualEnergyUsd(input).totalUsd + input.maintenanceShare * input.capexUsd + input.adminCostUsdPerYear;
}

/**
 * Rent avoided in a year.
 *
 * @returns US dollars per year.
 * @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week.
 */
export function annualRentUsd(input: { readonly cloudRateUsdPerHour: number; readonly hoursPerWeek: number }): number {
	const { cloudRateUsdPerHour, hoursPerWeek } = input;
	requireNonNegative({ cloudRateUsdPerHour });
	return cloudRateUsdPerHour * loadHoursPerYear(hoursPerWeek);
}

/**
 * Rent avoided in a year less what the machine costs to run; negative when running it costs more than renting.
 *
 * @returns US dollars per year.
 * @throws {RangeError} On a negative or non-finite input, or more than 168 hours per week.
 * @see Document 06, ROI analysis: S = r x H - E - m x C - A.
 */
export function annualSavingUsd(input: OwnInsteadOfRent): number {
	return annualRentUsd(input) - annualRunningCostUsd(input);
}
