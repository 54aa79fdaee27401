import { formatUsd, formatUsdPerGb, formatUsdPerHour, formatUsdPerKwh, formatUsdPerMillionTokens } from './money.ts';
import { formatNumber, MINUS, requireShowable, type Digits } from './numbers.ts';
import { formatQuantity } from './units.ts';

const CURRENCY_SIGN: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' };

/**
 * A value in any unit a record of the guide may carry, each in the way it is written: `300 W`, `$8,250`, `€339.00`,
 * `$2.50/h`, `2.2×`. Units without a way of their own stand behind the number.
 *
 * @param unit - As in the data; empty for a bare number.
 * @param digits - For amounts of money in US dollars the cents decide themselves, and this is ignored.
 * @throws {RangeError} On a value that is not finite.
 */
export function formatMeasure(value: number, unit: string, digits: Digits = {}): string {
	requireShowable('value', value);
	switch (unit) {
		case 'USD':
			return formatUsd(value, { signed: digits.signed });
		case 'USD/h':
			return formatUsdPerHour(value, digits.decimals);
		case 'USD/GPU-h':
			return formatUsdPerHour(value, digits.decimals).replace('/h', '/GPU-h');
		case 'USD/kWh':
			return formatUsdPerKwh(value, digits.decimals);
		case 'USD/GB':
			return formatUsdPerGb(value, digits.decimals);
		case 'USD/GB-month':
			return formatUsdPerGb(value, digits.decimals).replace('/GB', '/GB-month');
		case 'USD/M tokens':
			return formatUsdPerMillionTokens(value, digits.decimals);
		case '×':
			return `${formatNumber(value, digits)}×`;
	}
	const [currency = '', ...rest] = unit.split('/');
	const sign = currency === 'USD' ? '$' : CURRENCY_SIGN[currency];
	if (sign === undefined) return formatQuantity(value, unit, digits);
	const per = rest.length > 0 ? `/${rest.join('/')}` : '';
	const size = formatNumber(Math.abs(value), { decimals: per === '' && Number.isInteger(value) ? 0 : 2, ...digits });
	return `${value < 0 ? MINUS : ''}${sign}${size}${per}`;
}
