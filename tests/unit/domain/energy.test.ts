import { expect, test } from 'vitest';
import { energyCostUsdPerHour, energyKwh, heatBtuPerHour } from '../../../src/domain/energy.ts';

test.each([
	{ powerW: 500, price: 0.13, usd: 0.065 },
	{ powerW: 600, price: 0.17, usd: 0.102 },
	{ powerW: 700, price: 0.17, usd: 0.119 },
])('an hour at $powerW W and $price per kWh costs $usd', ({ powerW, price, usd }) => {
	expect(energyCostUsdPerHour({ powerW, energyPriceUsdPerKwh: price })).toBeCloseTo(usd, 12);
});

test('40 hours a week at 600 W are 1,248 kWh a year', () => {
	expect(energyKwh({ powerW: 600, hours: 40 * 52 })).toBeCloseTo(1248, 9);
});

test('889 W at the wall warm the room with 3,033 BTU an hour', () => {
	expect(heatBtuPerHour(889)).toBeCloseTo(3033.4, 1);
});

test('a negative draw is refused by name', () => {
	expect(() => heatBtuPerHour(-1)).toThrow(/^wallDrawW /);
	expect(() => energyKwh({ powerW: -1, hours: 1 })).toThrow(/^powerW /);
	expect(() => energyCostUsdPerHour({ powerW: 1, energyPriceUsdPerKwh: NaN })).toThrow(/^energyPriceUsdPerKwh /);
});
