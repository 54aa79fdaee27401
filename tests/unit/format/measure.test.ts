import { expect, test } from 'vitest';
import { formatMeasure } from '../../../src/format/measure.ts';

const nbsp = '\u00a0';

test.each([
	[300, 'W', `300${nbsp}W`],
	[8250, 'USD', '$8,250'],
	[149.99, 'USD', '$149.99'],
	[339, 'EUR', '€339'],
	[180.5, 'EUR', '€180.50'],
	[2.5, 'USD/h', '$2.50/h'],
	[1.01, 'USD/GPU-h', '$1.01/GPU-h'],
	[0.17, 'USD/kWh', '$0.17/kWh'],
	[0.07, 'USD/GB-month', '$0.07/GB-month'],
	[0.88, 'USD/M tokens', '$0.88 per million tokens'],
	[315, 'USD/year', '$315.00/year'],
	[2.18, '×', '2.18×'],
	[8, '', '8'],
	[350, 'W/(m·K)', `350${nbsp}W/(m·K)`],
])('%d %s reads %s', (value, unit, text) => {
	expect(formatMeasure(value, unit)).toBe(text);
});

test('more decimals can be asked for where they carry meaning', () => {
	expect(formatMeasure(0.3835, 'EUR/kWh', { decimals: 4 })).toBe('€0.3835/kWh');
	expect(formatMeasure(0.102, 'USD/h', { decimals: 3 })).toBe('$0.102/h');
});
