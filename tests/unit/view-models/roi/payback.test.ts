import { describe, expect, test } from 'vitest';
import { HOURS_PER_WEEK } from '../../../../src/domain/roi.ts';
import { statedTotalUsd } from '../../../../src/view-models/machine-price.ts';
import { roiAssumptions } from '../../../../src/view-models/roi/assumptions.ts';
import {
	briefPaybackTable,
	likeForLikeTable,
	twelveMonthsTable,
} from '../../../../src/view-models/roi/payback-tables.ts';
import { energyUsdPerHour, hoursForTwelveMonths } from '../../../../src/view-models/roi/payback.ts';
import { BRIEF_RATE, rentalRate, rentalRates } from '../../../../src/view-models/roi/rates.ts';
import { cellText, type Cell, type TableViewModel } from '../../../../src/view-models/table.ts';

const cell = (table: TableViewModel, id: string, key: string) => table.rows.find((row) => row.id === id)?.cells[key];
const text = (table: TableViewModel, id: string, key: string) => cellText(cell(table, id, key));
const detail = (table: TableViewModel, id: string, key: string) => (cell(table, id, key) as Cell).detail;

describe('the three lines of the brief', () => {
	test.each([
		{ id: 'conservative', rent: '5,200', printed: '2.9', stated: '2.87', sum: '3.03', months: '36.3' },
		{ id: 'heavy', rent: '13,000', printed: '1.15', stated: '1.15', sum: '1.21', months: '14.5' },
		{ id: 'continuous', rent: '21,840', printed: '0.68', stated: '0.68', sum: '0.72', months: '8.7' },
	])('$id: $stated years on the printed total, $sum on the sum of the parts', ({ id, ...expected }) => {
		const table = briefPaybackTable();
		for (const [key, value] of Object.entries(expected)) expect(text(table, `roi-brief-${id}`, key)).toBe(value);
	});
});

describe('payback against each rental', () => {
	test('goes from the cheapest rent to the dearest, the brief’s own among them', () => {
		expect(rentalRates().map(({ usdPerHour }) => usdPerHour)).toEqual([0.63, 1.01, 1.69, 2.09, 2.5, 3.36]);
	});

	test('counts as like for like only cards with 96 GB', () => {
		expect(
			rentalRates()
				.filter(({ likeForLike }) => likeForLike)
				.map(({ usdPerHour }) => usdPerHour)
		).toEqual([1.01, 1.69, 2.09, 3.36]);
	});

	test.each([
		{
			id: 'vast-6000-ada-2025-10',
			hours: '29,828',
			electricity: ['14.3', '5.74', '3.41'],
			full: ['25.7', '6.73', '3.67'],
		},
		{
			id: 'vast-pro-6000-2025-10',
			hours: '17,345',
			electricity: ['8.34', '3.34', '1.99'],
			full: ['11.2', '3.65', '2.07'],
		},
		{
			id: 'runpod-community-pro-6000-2026-09',
			hours: '9,918',
			electricity: ['4.77', '1.91', '1.14'],
			full: ['5.59', '2.01', '1.16'],
		},
		{
			id: 'runpod-secure-pro-6000-2026-09',
			hours: '7,922',
			electricity: ['3.81', '1.52', '0.91'],
			full: ['4.32', '1.59', '0.92'],
		},
		{ id: 'brief', hours: '6,568', electricity: ['3.16', '1.26', '0.75'], full: ['3.50', '1.31', '0.76'] },
		{ id: 'aws-g7e-2026-05', hours: '4,834', electricity: ['2.32', '0.93', '0.55'], full: ['2.50', '0.95', '0.56'] },
	])('$id: paid after $hours hours', ({ id, hours, electricity, full }) => {
		const table = likeForLikeTable();
		const usages = ['conservative', 'heavy', 'continuous'];
		expect(text(table, `roi-payback-${id}`, 'hours')).toBe(hours);
		expect(usages.map((key) => text(table, `roi-payback-${id}`, key))).toEqual(full);
		expect(usages.map((key) => detail(table, `roi-payback-${id}`, key))).toEqual(electricity);
	});

	test('every rate shows who asked it and when', () => {
		for (const { detail: words, date } of rentalRates()) expect(words).toContain(date);
	});
});

describe('cloud costs gone within twelve months', () => {
	test('takes 115.0, 121.1 and 126.3 hours a week at the rate of the brief', () => {
		const brief = rentalRate(BRIEF_RATE);
		const { capexUsd } = roiAssumptions();
		expect(hoursForTwelveMonths(statedTotalUsd(), brief, 0)).toBeCloseTo(115, 1);
		expect(hoursForTwelveMonths(capexUsd, brief, 0)).toBeCloseTo(121.1, 1);
		expect(hoursForTwelveMonths(capexUsd, brief, energyUsdPerHour())).toBeCloseTo(126.3, 1);
	});

	test.each([
		['vast-6000-ada-2025-10', '574', 'at no load'],
		['vast-pro-6000-2025-10', '334', 'at no load'],
		['runpod-community-pro-6000-2026-09', '191', 'at no load'],
		['runpod-secure-pro-6000-2026-09', '152', 'at that load'],
		['brief', '126', 'at that load'],
		['aws-g7e-2026-05', '93', 'at that load'],
	])('%s: %s hours a week, %s', (id, hours, verdict) => {
		const table = twelveMonthsTable();
		expect(text(table, `roi-year-${id}`, 'energy')).toBe(hours);
		expect(text(table, `roi-year-${id}`, 'verdict')).toBe(verdict);
		expect(Number(hours) <= HOURS_PER_WEEK).toBe(verdict === 'at that load');
	});
});
