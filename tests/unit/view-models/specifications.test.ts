import { describe, expect, test } from 'vitest';
import { cardPlacements, pcieSlots } from '../../../src/data/index.ts';
import { channelLoss, memoryOptionTable } from '../../../src/view-models/memory-tables.ts';
import { partColumns } from '../../../src/view-models/part-columns.ts';
import { partComparison, partShares } from '../../../src/view-models/part-comparison.ts';
import { factRow } from '../../../src/view-models/spec-table.ts';
import { cellText } from '../../../src/view-models/table.ts';

describe('comparisons', () => {
	const cards = partComparison({
		id: 'cards',
		caption: 'Cards',
		parts: ['gpu', 'gpu-rtx-6000-ada', 'gpu-h100-sxm', 'gpu-h200', 'gpu-pro-6000-server'],
		keys: ['memory-bandwidth', 'fp16-dense-tflops'],
		relative: ['memory-bandwidth'],
	});

	test('hold memory bandwidth against the card of this build', () => {
		const ratios = cards.rows.map(({ cells }) => cellText(cells['memory-bandwidth-relative']));
		expect(ratios).toEqual(['1.00', '0.54', '1.87', '2.68', '0.89']);
	});

	test('say beside a figure that nobody confirms it, and lead to its row', () => {
		expect(cards.rows[1]?.cells['memory-bandwidth']).toEqual({
			text: '960',
			detail: 'unverified',
			href: '/02-component-specifications/#spec-gpu-rtx-6000-ada-memory-bandwidth',
		});
	});

	test('the 88 % of the brief is the quotient of two datasheet peaks', () => {
		const { rows } = partShares('Shares', 'gpu', 'gpu-pro-6000-workstation', ['fp32-tflops', 'board-power']);
		expect(rows.map(({ cells }) => cells['share'])).toEqual(['88.0', '50.0']);
	});

	test('refuse a property that parts do not have, and one in two units', () => {
		const question = { id: 'x', caption: 'x', parts: ['gpu', 'cpu'] };
		expect(() => partColumns({ ...question, keys: ['horsepower'] })).toThrow('parts have no property "horsepower"');
		expect(() => partColumns({ ...question, keys: ['boost-clock'] })).toThrow('different units: MHz, GHz');
	});
});

describe('memory', () => {
	test('six of eight channels lose a quarter on paper and nothing behind the chiplet links', () => {
		expect(channelLoss(6400).paperLoss).toBeCloseTo(0.25, 10);
		expect(channelLoss(6400).usableLoss).toBe(0);
		expect(channelLoss(4800).usableLoss).toBeCloseTo(0.1, 10);
	});

	test.each([
		['6x32', '192', 'condition'],
		['8x32', '256', 'holds'],
		['12x32', '384', 'fails'],
		['8x48', '384', 'holds'],
		['6x32-2x96', '384', 'condition'],
	])('%s makes %s GiB: %s', (id, capacity, verdict) => {
		const row = memoryOptionTable().rows.find((candidate) => candidate.id === `memory-option-${id}`);
		expect(cellText(row?.cells['capacity'])).toBe(capacity);
		expect(row?.cells['verdict']).toMatchObject({ verdict });
	});
});

describe('slots', () => {
	test('six are wired for sixteen lanes and slot 6 for eight', () => {
		expect(pcieSlots.map(({ wiredLanes }) => wiredLanes.value)).toEqual([16, 16, 16, 16, 16, 8, 16]);
	});

	test('no placement puts a card into slot 6, and no two cards of one placement overlap', () => {
		for (const { slots } of cardPlacements) {
			expect(slots).not.toContain(6);
			for (const [index, slot] of slots.slice(1).entries()) expect(slot - (slots[index] ?? NaN)).toBeGreaterThan(1);
		}
	});
});

test('another source’s value follows a finished sentence and repeats no date', () => {
	const row = factRow('x', 'X', {
		value: 16,
		unit: 'GB',
		status: 'reported',
		sources: ['anvil-serving'],
		date: '2026-11-23',
		note: 'a note',
		alternatives: [
			{ value: 18, unit: 'GB', status: 'measured', sources: ['rtx6kpro-wiki'], date: '2026' },
			{ value: 20, unit: 'GB', status: 'reported', sources: ['anvil-serving'], date: '2025' },
		],
	});
	const value = row.cells['value'];
	const detail = typeof value === 'object' ? value.detail : undefined;
	const text = typeof detail === 'string' ? detail : detail?.map((segment) => ('text' in segment ? segment.text : ''));
	expect([text].flat().join('')).toBe(
		'a note. Also: 18 GB (measured, local-inference-lab, 2026-05-17). Also: 20 GB (reported, fakoli, 2025).'
	);
});
