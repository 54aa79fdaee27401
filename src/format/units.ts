import { formatNumber, formatRange, NO_BREAK_SPACE, type Digits } from './numbers.ts';

export { EN_DASH, formatNumber, formatRange, MINUS, NO_BREAK_SPACE, type Digits } from './numbers.ts';

/**
 * A value and its unit, never parted by a line break: `300 W`.
 *
 * @param unit - As printed, e.g. `W`; an empty unit prints the number alone.
 * @throws {RangeError} On a value that is not finite.
 */
export function formatQuantity(value: number, unit: string, digits: Digits = {}): string {
	return withUnit(formatNumber(value, digits), unit);
}

/**
 * A range and its unit: `20–30 tokens/s`.
 *
 * @throws {RangeError} When an end is not finite, or `high` is below `low`.
 */
export function formatQuantityRange(low: number, high: number, unit: string, digits: Digits = {}): string {
	return withUnit(formatRange(low, high, digits), unit);
}

function withUnit(text: string, unit: string): string {
	return unit === '' ? text : `${text}${NO_BREAK_SPACE}${unit}`;
}

/**
 * Rounded to significant digits, for what an estimate deserves: 1,244.3 to two digits is `1,200`.
 *
 * @throws {RangeError} On a value that is not finite, or fewer than one digit.
 */
export function formatSignificant(value: number, significant: number, unit = ''): string {
	return formatQuantity(value, unit, { significant });
}

/** `818 W`: power, in whole watts. @throws {RangeError} On a value that is not finite. */
export function formatWatts(powerW: number, digits: Digits = { decimals: 0 }): string {
	return formatQuantity(powerW, 'W', digits);
}

/** `1.6 kW`, from watts. @throws {RangeError} On a value that is not finite. */
export function formatKilowatts(powerW: number, digits: Digits = { significant: 2 }): string {
	return formatQuantity(powerW / 1000, 'kW', digits);
}

/** `7.4 A`: current. @throws {RangeError} On a value that is not finite. */
export function formatAmps(currentA: number, digits: Digits = { decimals: 1 }): string {
	return formatQuantity(currentA, 'A', digits);
}

/** `2,250 kWh`: energy. @throws {RangeError} On a value that is not finite. */
export function formatKwh(energyKwh: number, digits: Digits = { decimals: 0 }): string {
	return formatQuantity(energyKwh, 'kWh', digits);
}

/** `3,033 BTU/h`: heat. @throws {RangeError} On a value that is not finite. */
export function formatBtuPerHour(heatBtuPerHour: number, digits: Digits = { decimals: 0 }): string {
	return formatQuantity(heatBtuPerHour, 'BTU/h', digits);
}

/** `141.1 GB`: 10^9 bytes each. @throws {RangeError} On a value that is not finite. */
export function formatGb(memoryGb: number, digits: Digits = { decimals: 1 }): string {
	return formatQuantity(memoryGb, 'GB', digits);
}

/** `95.6 GiB`: 2^30 bytes each. @throws {RangeError} On a value that is not finite. */
export function formatGib(memoryGib: number, digits: Digits = { decimals: 1 }): string {
	return formatQuantity(memoryGib, 'GiB', digits);
}

/** `307.2 GB/s`: 10^9 bytes per second. @throws {RangeError} On a value that is not finite. */
export function formatGbPerS(bandwidthGbPerS: number, digits: Digits = {}): string {
	return formatQuantity(bandwidthGbPerS, 'GB/s', digits);
}

/** `20.5 tokens/s`: three significant digits, as far as a benchmark repeats. @throws {RangeError} On a value that is not finite. */
export function formatTokensPerS(speedTokensPerS: number, digits: Digits = { significant: 3 }): string {
	return formatQuantity(speedTokensPerS, 'tokens/s', digits);
}

/** `6,400 MT/s`: transfers of a memory module. @throws {RangeError} On a value that is not finite. */
export function formatMtPerS(rateMtPerS: number, digits: Digits = { decimals: 0 }): string {
	return formatQuantity(rateMtPerS, 'MT/s', digits);
}

/** `165 mm`: length. @throws {RangeError} On a value that is not finite. */
export function formatMm(lengthMm: number, digits: Digits = {}): string {
	return formatQuantity(lengthMm, 'mm', digits);
}

/** `81 °C`: temperature. @throws {RangeError} On a value that is not finite. */
export function formatCelsius(temperatureC: number, digits: Digits = {}): string {
	return formatQuantity(temperatureC, '°C', digits);
}

/** `86 %`, from a fraction: 0.86. @throws {RangeError} On a value that is not finite. */
export function formatPercent(share: number, digits: Digits = { decimals: 0 }): string {
	return formatQuantity(share * 100, '%', digits);
}

/** `2.2×`: a ratio. @throws {RangeError} On a value that is not finite. */
export function formatTimes(ratio: number, digits: Digits = { significant: 2 }): string {
	return `${formatNumber(ratio, digits)}×`;
}
