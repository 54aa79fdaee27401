import { describe, expect, test } from 'vitest';
import { stepView } from '../../../src/view-models/assembly/steps.ts';
import {
	costAtRisk,
	linesFitted,
	stepsOf,
	unattendedText,
	workText,
} from '../../../src/view-models/assembly/totals.ts';
import { chapterTable, chapterView, parallelChapters, toolTable } from '../../../src/view-models/assembly/chapters.ts';
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

describe('a step', () => {
	const step = stepView('fit-cpu');

	test('is numbered by chapter and place', () => {
		expect([step.number, step.anchor]).toEqual(['2.2', 'step-fit-cpu']);
	});

	test('says what it fits and what it risks', () => {
		expect(step.meta).toContainEqual({ label: 'Parts', value: '1 × Threadripper PRO 9975WX' });
		expect(step.risk?.text).toBe('A mistake here risks the $4,099 processor and the $1,100 board, $5,199 together.');
	});

	test('that can ruin one part names it with its price, and no sum', () => {
		expect(stepView('open-socket').risk?.text).toBe('A mistake here risks the $1,100 board.');
	});

	test('that can ruin nothing names no price', () => {
		expect(stepView('download-files').risk).toBeUndefined();
	});

	test('shows tools, protection, consumables and supplies apart', () => {
		const { meta } = stepView('flash-bios');
		expect(meta.find(({ label }) => label === 'Protection')?.value).toBe('Wrist strap with cord; Antistatic mat');
		expect(meta.find(({ label }) => label === 'Used up')?.value).toBe('USB stick');
		expect(meta.find(({ label }) => label === 'Supplies')?.value).toContain('Cables from');
		expect(meta.map(({ label }) => label)).not.toContain('Tools');
	});

	test('links the steps that come before it', () => {
		expect(step.after).toEqual([{ text: '2.1 Open the socket', href: '#step-open-socket' }]);
	});

	test('states the status of every figure it rests on, the unknown torque included', () => {
		const torque = step.basis.find(({ label }) => label.startsWith('Torque'));
		expect(torque).toMatchObject({ text: 'unknown', status: 'unknown' });
	});

	test('gives an instruction without the word "estimate", but keeps "unverified"', () => {
		const wait = stepView('start-bench').lines.flatMap(({ text }) => text);
		const figures = wait.flatMap((segment) => (segment.kind === 'figure' ? [segment.figure] : []));
		expect(figures.find(({ status }) => status === 'estimated')?.caution).toBeUndefined();
		expect(figures.find(({ status }) => status === 'unverified')?.caution).toBe('unverified');
		expect(segmentsText(wait)).toContain('15\u00a0min');
	});

	test('that does not exist is an error', () => {
		expect(() => stepView('fit-water-loop')).toThrow('there is no step "fit-water-loop"');
	});
});

describe('places in a step', () => {
	test('holes stand in mm from two edges as the standard has them', () => {
		const rows = stepView('set-standoffs').positions?.rows ?? [];
		expect(rows).toHaveLength(11);
		expect(rows[2]).toMatchObject({ id: 'part-hole-3', rear: '33.02', top: '298.45' });
	});

	test('things of the predecessor are fractions of the outline in whole mm, and their note names the predecessor', () => {
		const { rows = [], notes = [] } = stepView('start-bench').positions ?? {};
		// 0.87 of 330.2 mm and 0.02 of 304.8 mm
		expect(rows[0]).toMatchObject({ label: 'Code display', rear: '287', top: '6' });
		expect(notes[0]).toMatchObject({ status: 'estimated' });
		expect(notes[0]?.text).toMatch(/^Schematic/);
		expect(notes[0]?.sources[0]?.label).toBe('ASUS, manual of the predecessor WRX80E-SAGE SE WIFI');
	});

	test('a length is the fact of the part, with its unit', () => {
		expect(stepView('fit-gpu').positions?.rows).toContainEqual({
			label: 'Card, bracket to far end',
			length: '267\u00a0mm',
		});
	});
});

describe('who can work meanwhile', () => {
	test('the case can be prepared while the board is built and started, not while it is inserted', () => {
		expect(parallelChapters('case')).toEqual(['board', 'bench-start']);
		expect(parallelChapters('board')).toEqual(['case']);
		expect(parallelChapters('tower')).toEqual([]);
	});

	test('the box of a chapter names the other one with its link', () => {
		expect(chapterView('bench-start').parallel.chapters).toEqual([
			{ title: '4 Case and power supply', href: '#chapter-case' },
		]);
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
