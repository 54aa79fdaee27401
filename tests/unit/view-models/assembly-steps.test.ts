import { describe, expect, test } from 'vitest';
import { chapterView, parallelChapters } from '../../../src/view-models/assembly/chapters.ts';
import { stepView } from '../../../src/view-models/assembly/steps.ts';
import { segmentsText } from '../../../src/view-models/table.ts';

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
