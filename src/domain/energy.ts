import { requireNonNegative } from './checks.ts';

/** Thermal units (BTU, international table) that one watt of draw gives off in an hour: 3,600 J / 1,055.056 J. */
const BTU_PER_HOUR_PER_W = 3600 / 1055.05585262;

/**
 * Energy used by a constant draw.
 *
 * @param input - Draw at the wall in W, time in hours.
 * @returns kWh.
 * @throws {RangeError} On a negative or non-finite input.
 */
export function energyKwh(input: { readonly powerW: number; readonly hours: number }): number {
	const { powerW, hours } = input;
	requireNonNegative({ powerW, hours });
	return (powerW / 1000) * hours;
}

/**
 * What one hour of a constant draw costs: 600 W at $0.17/kWh is $0.102.
 *
 * @param input - Draw at the wall in W, price in US dollars per kWh.
 * @returns US dollars per hour.
 * @throws {RangeError} On a negative or non-finite input.
 */
export function energyCostUsdPerHour(input: {
	readonly powerW: number;
	readonly energyPriceUsdPerKwh: number;
}): number {
	const { powerW, energyPriceUsdPerKwh } = input;
	requireNonNegative({ powerW, energyPriceUsdPerKwh });
	return (powerW / 1000) * energyPriceUsdPerKwh;
}

/**
 * Heat that the room has to carry away: all of the draw at the wall becomes heat.
 *
 * @param wallDrawW - Draw at the wall in W.
 * @returns BTU per hour (1 W = 3.412 BTU/h).
 * @throws {RangeError} On a negative or non-finite input.
 */
export function heatBtuPerHour(wallDrawW: number): number {
	requireNonNegative({ wallDrawW });
	return wallDrawW * BTU_PER_HOUR_PER_W;
}
