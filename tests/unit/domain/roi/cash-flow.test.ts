import { describe, expect, test } from 'vitest';
import {
	annualEnergyKwh,
	annualRunningCostUsd,
	annualSavingUsd,
	breakEvenHoursPerWeek,
	cumulativeCosts,
	fullCostPaybackYears,
	netPresentValueUsd,
	npvSensitivities,
} from '../../../../src/domain/roi.ts';
import { machine, middle, threeYears } from './cases.ts';

describe('a year of owning', () => {
	test('uses 2,250 kWh at 40 hours per week, 45 % of it idle', () => {
		const { loadKwh, idleKwh } = annualEnergyKwh({ ...machine, hoursPerWeek: 40 });
		expect(loadKwh).toBeCloseTo(1248, 6);
		expect(idleKwh).toBeCloseTo(1002, 6);
		expect(idleKwh / (loadKwh + idleKwh)).toBeCloseTo(0.45, 2);
	});

	test('costs $382.50 of electricity and $314.98 of maintenance, and saves $4,502.52 of $5,200 rent', () => {
		const input = { ...machine, hoursPerWeek: 40, cloudRateUsdPerHour: 2.5 };
		expect(annualRunningCostUsd(input)).toBeCloseTo(382.5 + 314.98, 6);
		expect(annualSavingUsd(input)).toBeCloseTo(4502.52, 6);
	});

	test('uses nothing between the sessions when it is switched off', () => {
		expect(annualEnergyKwh({ hoursPerWeek: 40, loadPowerW: 600, idlePowerW: 0 }).idleKwh).toBe(0);
	});
});

describe('net present value over three years at 8 %, 40 % resale', () => {
	test.each([
		{ rate: 0.63, values: [-9_169, -7_685, -4_718, 326] },
		{ rate: 1.01, values: [-7_132, -4_630, 374, 8_881] },
		{ rate: 1.69, values: [-3_487, 838, 9_487, 24_190] },
		{ rate: 2.09, values: [-1_342, 4_054, 14_847, 33_195] },
		{ rate: 2.5, values: [855, 7_351, 20_342, 42_426] },
		{ rate: 3.36, values: [5_465, 14_266, 31_866, 61_788] },
	])('against $rate it is $values dollars at 40, 60, 100 and 168 hours per week', ({ rate, values }) => {
		const found = [40, 60, 100, 168].map((hoursPerWeek) =>
			Math.round(netPresentValueUsd({ ...machine, ...threeYears, hoursPerWeek, cloudRateUsdPerHour: rate }))
		);
		expect(found).toEqual(values);
	});

	test('counts whole years and no resale above the price', () => {
		expect(() => netPresentValueUsd({ ...middle, horizonYears: 2.5 })).toThrow(/^horizonYears /);
		expect(() => netPresentValueUsd({ ...middle, residualShare: 1.2 })).toThrow(/^residualShare /);
	});
});

describe('load hours per week at which owning and renting cost the same over three years', () => {
	test.each([
		{ rate: 0.63, hours: 128 },
		{ rate: 1.01, hours: 76 },
		{ rate: 1.69, hours: 44 },
		{ rate: 2.09, hours: 35 },
		{ rate: 2.5, hours: 29 },
		{ rate: 3.36, hours: 22 },
	])('$hours hours against $rate', ({ rate, hours }) => {
		const found = breakEvenHoursPerWeek({ ...machine, ...threeYears, cloudRateUsdPerHour: rate });
		expect(Math.round(found)).toBe(hours);
	});

	test('is the usage at which the undiscounted value of buying is nothing', () => {
		const hoursPerWeek = breakEvenHoursPerWeek({ ...machine, ...threeYears, cloudRateUsdPerHour: 1.69 });
		expect(netPresentValueUsd({ ...middle, hoursPerWeek, discountRate: 0 })).toBeCloseTo(0, 6);
	});

	test('does not exist when an hour of electricity costs more than an hour of rent', () => {
		expect(breakEvenHoursPerWeek({ ...machine, ...threeYears, cloudRateUsdPerHour: 0.05 })).toBe(Infinity);
	});
});

describe('the two lines of the cost chart', () => {
	const input = { ...machine, hoursPerWeek: 100, cloudRateUsdPerHour: 2.5, horizonYears: 3, stepsPerYear: 12 };

	test('start at the price and at nothing, month by month to the last', () => {
		const points = cumulativeCosts(input);
		expect(points).toHaveLength(37);
		expect(points[0]).toEqual({ years: 0, ownedUsd: 15_749, rentedUsd: 0 });
		expect(points.at(-1)?.years).toBe(3);
		expect(points[12]?.rentedUsd).toBeCloseTo(13_000, 6);
	});

	test('cross at the payback with full costs', () => {
		const payback = fullCostPaybackYears(input);
		const crossing = cumulativeCosts(input).find(({ ownedUsd, rentedUsd }) => rentedUsd >= ownedUsd);
		expect(crossing?.years).toBeCloseTo(Math.ceil(payback * 12) / 12, 9);
	});

	test('end at the horizon even where no step falls on it', () => {
		expect(cumulativeCosts({ ...input, horizonYears: 1.5, stepsPerYear: 1 }).map(({ years }) => years)).toEqual([
			0, 1, 1.5,
		]);
	});
});

describe('what moves the result most', () => {
	const rows = npvSensitivities(middle, [
		{ input: 'energyPriceUsdPerKwh', low: 0.13, high: 0.4 },
		{ input: 'idlePowerW', low: 0, high: 200 },
		{ input: 'loadPowerW', low: 500, high: 800 },
		{ input: 'cloudRateUsdPerHour', low: 1.01, high: 2.5 },
		{ input: 'adminCostUsdPerYear', low: 0, high: 3000 },
		{ input: 'hoursPerWeek', low: 20, high: 120 },
		{ input: 'capexUsd', low: 14_949, high: 22_000 },
		{ input: 'residualShare', low: 0.2, high: 0.6 },
		{ input: 'discountRate', low: 0.04, high: 0.12 },
		{ input: 'maintenanceShare', low: 0, high: 0.05 },
	]);

	test('is hours of use, then the rent avoided; electricity comes eighth', () => {
		const rounded = rows.map(({ input, npvAtLowUsd, npvAtHighUsd, swingUsd }) => {
			return [input, ...[npvAtLowUsd, npvAtHighUsd, swingUsd].map(Math.round)];
		});
		expect(rounded).toEqual([
			['hoursPerWeek', -7_811, 13_811, 21_622],
			['cloudRateUsdPerHour', -4_630, 7_351, 11_980],
			['adminCostUsdPerYear', 838, -6_893, 7_731],
			['capexUsd', 1_425, -3_750, 5_175],
			['residualShare', -1_663, 3_338, 5_001],
			['discountRate', 2_327, -467, 2_794],
			['maintenanceShare', 1_650, -380, 2_029],
			['energyPriceUsdPerKwh', 1_118, -773, 1_891],
			['idlePowerW', 1_208, 714, 494],
			['loadPowerW', 975, 564, 410],
		]);
	});
});
