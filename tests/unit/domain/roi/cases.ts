import type { NpvInput } from '../../../../src/domain/roi.ts';

/** The parts as they add up, at 0.6 kW under load, 0.15 kW idle, $0.17/kWh and 2 % maintenance a year. */
export const machine = {
	capexUsd: 15_749,
	loadPowerW: 600,
	idlePowerW: 150,
	energyPriceUsdPerKwh: 0.17,
	maintenanceShare: 0.02,
	adminCostUsdPerYear: 0,
} as const;

/** Three years, sold for 40 % of the price, money at 8 %. */
export const threeYears = { horizonYears: 3, residualShare: 0.4, discountRate: 0.08 } as const;

/** The case in the middle of the tornado: 60 hours a week against $1.69. */
export const middle: NpvInput = { ...machine, ...threeYears, hoursPerWeek: 60, cloudRateUsdPerHour: 1.69 };
