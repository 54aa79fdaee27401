import type { Value } from '../../data/schema/fact.ts';
import type { UnitName } from '../../data/schema/units.ts';
import type { Horizon, NpvInput } from '../../domain/roi.ts';
import { factOf, numberOf } from '../figures.ts';
import { pricedBuild } from '../machine-price.ts';

const PERCENT = 100;
const WATTS_PER_KILOWATT = 1000;

/** The value of a fact in the unit the calculation needs. */
function valueOf(id: string, unit: UnitName): Value | undefined {
	const { fact } = factOf(id);
	if (fact.unit !== unit) throw new RangeError(`fact "${id}" is in ${fact.unit || 'no unit'}, not in ${unit}`);
	return fact.value;
}

/**
 * Both ends of a fact that is a range.
 *
 * @throws {RangeError} When it is no range, or in another unit.
 */
export function rangeOf(id: string, unit: UnitName): { min: number; max: number } {
	const value = valueOf(id, unit);
	if (typeof value !== 'object' || Array.isArray(value)) throw new RangeError(`fact "${id}" is not a range`);
	return value;
}

/**
 * The numbers of a fact that is a list.
 *
 * @throws {RangeError} When it is no list of numbers, or in another unit.
 */
export function listOf(id: string, unit: UnitName): number[] {
	const value = valueOf(id, unit);
	if (!Array.isArray(value) || !value.every((item) => typeof item === 'number'))
		throw new RangeError(`fact "${id}" is not a list of numbers`);
	return value;
}

const share = (id: string) => numberOf(id, '%') / PERCENT;
const watts = (id: string) => numberOf(id, 'kW') * WATTS_PER_KILOWATT;

/** Everything a calculation of document 06 takes besides the hours of use and the rent. */
export type RoiAssumptions = Omit<NpvInput, 'hoursPerWeek' | 'cloudRateUsdPerHour'>;

/** The assumptions of the data, for the base build at the brief's prices. */
export function roiAssumptions(): RoiAssumptions {
	return {
		capexUsd: pricedBuild('base', 'brief').totalUsd,
		loadPowerW: watts('roi.load-power'),
		idlePowerW: watts('roi.idle-power'),
		energyPriceUsdPerKwh: numberOf('roi.energy-price', 'USD/kWh'),
		maintenanceShare: share('roi.maintenance'),
		adminCostUsdPerYear: numberOf('roi.admin', 'USD/year'),
		horizonYears: numberOf('roi.horizon', 'years'),
		residualShare: share('roi.resale'),
		discountRate: share('roi.discount'),
	};
}

/** A longer ownership with less left at its end. */
export function longHorizon(): Horizon {
	return { horizonYears: numberOf('roi.horizon-long', 'years'), residualShare: share('roi.resale-long') };
}

/** The case the sensitivity table starts from uses this many hours per week. */
export const baseUse = () => numberOf('roi.base-use', 'h/week');
