import { describe, expect, test } from 'vitest';
import {
	costAtRisk,
	linesFitted,
	stepsOf,
	unattendedText,
	workText,
} from '../../../src/view-models/assembly/totals.ts';
import { chapterTable, toolTable } from '../../../src/view-models/assembly/chapters.ts';
import { acceptanceTable, biosTable } from '../../../src/view-models/assembly/sheets.ts';
import { cellText, segmentsText } from '../../../src/view-models/table.ts';

describe('totals of the guide', () => {
	test('work is the sum of the minutes of the steps', () => {
		expect(workText(stepsOf())).toBe('9\u00a0h 10\u00a0min to 9\u00a0h 40\u00a0min');
	});

	test('time unattended is the sum of the tests', () => {
		expect(unattendedText(stepsOf())).toBe('39–48\u00a0h');
	});

	test('the table of chapters adds up to the same', () => {
		const { rows, totals = [] } = chapterTable();
		const counted = rows.reduce((sum, { cells }) => sum + Number(cellText(cells['steps'])), 0);
		expect(cellText(totals[0]?.cells['steps'])).toBe(String(counted));
		expect(cellText(totals[0]?.cells['work'])).toBe(workText(stepsOf()));
	});
});

test('the steps fit every line; one module less, and memory is a line short', () => {
	const steps = stepsOf();
	expect(linesFitted(steps)).toEqual({ listed: 9, fitted: 9 });
	const short = steps.map((step) => ({
		...step,
		fits: step.fits.map((use) => (use.part === 'memory' ? { ...use, quantity: 5 } : use)),
	}));
	expect(linesFitted(short)).toEqual({ listed: 9, fitted: 8 });
});

describe('cost at risk', () => {
	test('fitting the processor risks the processor and the board, at the prices of the brief', () => {
		expect(costAtRisk({ atRisk: ['cpu', 'motherboard'] })).toBe(4_099 + 1_100);
	});

	test('memory counts as the whole line of six modules', () => {
		expect(costAtRisk({ atRisk: ['memory'] })).toBe(950);
	});

	test('a step that can ruin nothing risks nothing', () => {
		expect(costAtRisk({ atRisk: [] })).toBe(0);
	});
});

test('the tool list names the steps that use each tool', () => {
	const driver = toolTable().rows.find(({ id }) => id === 'tool-driver-socket');
	expect(cellText(driver?.cells['steps'])).toBe('2.1, 2.2');
});

test('IOMMU shows both camps of the sources', () => {
	const row = biosTable().rows.find(({ id }) => id === 'bios-iommu');
	const value = row?.cells['value'];
	const detail = typeof value === 'object' && Array.isArray(value.detail) ? segmentsText(value.detail) : '';
	expect(detail).toContain('disabled');
	expect(detail).toContain('iommu=pt');
});

test('every acceptance criterion leads to the step that reads it', () => {
	for (const { cells } of acceptanceTable().rows)
		expect(cells['step']).toHaveProperty('href', expect.stringMatching(/^#step-/));
});
