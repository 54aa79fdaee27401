import type { Digits } from './numbers.ts';
import { formatQuantity } from './units.ts';

const UNITS = {
	decimal: { step: 1000, names: ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] },
	binary: { step: 1024, names: ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] },
} as const;

/**
 * A number of bytes in the largest unit that keeps it at 1 or more: 327,680 bytes are `320 KiB` or `328 kB`.
 *
 * @param bytes - A count of bytes, >= 0.
 * @param system - `decimal` (kB, GB: powers of 1000) or `binary` (KiB, GiB: powers of 1024). The unit printed says which.
 * @param digits - Three significant digits if left out.
 * @throws {RangeError} On a negative or non-finite count.
 */
export function formatBytes(
	bytes: number,
	system: keyof typeof UNITS = 'decimal',
	digits: Digits = { significant: 3 }
): string {
	if (!Number.isFinite(bytes) || bytes < 0) throw new RangeError(`bytes must be a finite number >= 0, got ${bytes}`);
	const { step, names } = UNITS[system];
	let value = bytes;
	let power = 0;
	// 999.9996 kB rounds to 1,000 kB at three digits: it is shown as 1 MB.
	while (power < names.length - 1 && Number(value.toPrecision(digits.significant ?? 15)) >= step) {
		value /= step;
		power += 1;
	}
	return formatQuantity(value, names[power] ?? 'B', power === 0 ? { decimals: 0 } : digits);
}

/**
 * Every single byte: `327,680 B`, for figures that are exact by construction.
 *
 * @throws {RangeError} On a negative count or a broken byte.
 */
export function formatExactBytes(bytes: number): string {
	if (!Number.isSafeInteger(bytes) || bytes < 0)
		throw new RangeError(`bytes must be a whole number >= 0, got ${bytes}`);
	return formatQuantity(bytes, 'B', { decimals: 0 });
}
