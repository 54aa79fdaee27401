import { describe, expect, test } from 'vitest';
import { cellText } from '../../../src/view-models/table.ts';
import { memoryStepTable } from '../../../src/view-models/upgrade/memory-prices.ts';
import { purchase } from '../../../src/view-models/upgrade/purchase.ts';
import { slotLadders } from '../../../src/view-models/upgrade/slot-ladder.ts';
import { contextByCardsTable, stateFitTable } from '../../../src/view-models/upgrade/state-fit.ts';
import { changedRulesTable, statePowerTable } from '../../../src/view-models/upgrade/state-power.ts';
import { capacityOf, stateCostTable } from '../../../src/view-models/upgrade/states.ts';
import { orderTable } from '../../../src/view-models/upgrade/steps.ts';
import { computedFigure } from '../../../src/view-models/values/index.ts';
import type { TableViewModel } from '../../../src/view-models/table.ts';

const cell = ({ rows }: TableViewModel, id: string, key: string) => rows.find((row) => row.id === id)?.cells[key];
const text = (table: TableViewModel, id: string, key: string) => cellText(cell(table, id, key));

describe('what a state costs', () => {
	test.each([
		{ to: 'ram-256', usd: 317 },
		{ to: 'two-gpu', usd: 8250 },
		{ to: 'storage-14tb', usd: 900 },
		{ to: 'ram-384', usd: 1900 },
	])('$to takes $usd dollars of parts at the brief’s prices', ({ to, usd }) => {
		expect(Math.round(purchase('base', to, 'brief').pricedUsd)).toBe(usd);
	});

	test('a part without a price is named and never counted as nothing', () => {
		const { unpriced, pricedUsd } = purchase('base', 'four-gpu', 'brief');
		expect(unpriced.map(({ part }) => part.id)).toEqual(['psu-px-2200']);
		expect(pricedUsd).toBe(24_750);
		expect(JSON.stringify(cell(stateCostTable(), 'state-four-gpu', 'cost'))).toContain('no price found');
	});

	test('modules that come out are left over, not sold', () => {
		const { leftOver, pricedUsd } = purchase('base', 'ram-384', 'brief');
		expect(leftOver.map(({ part, quantity }) => [part.id, quantity])).toEqual([['memory', 6]]);
		expect(pricedUsd).toBe(1900);
	});
});

test.each([
	{ id: '8x32', brief: '317', press: '1,172' },
	{ id: '8x48', brief: '1,900', press: '7,031' },
	{ id: '6x32-2x96', brief: '950', press: '3,516' },
	{ id: '8x64', brief: '2,533', press: '9,375' },
	{ id: '8x96', brief: '3,800', press: '14,063' },
])('memory set $id costs $brief dollars at the brief’s price per GB and $press in December 2025', (expected) => {
	const table = memoryStepTable();
	const id = `state-memory-${expected.id}`;
	expect(text(table, id, 'brief')).toBe(expected.brief);
	expect(text(table, id, 'press')).toBe(expected.press);
});

test('twelve modules do not fit the board, eight of any size do', () => {
	const table = memoryStepTable();
	expect(cell(table, 'state-memory-12x32', 'verdict')).toMatchObject({ verdict: 'fails' });
	expect(cell(table, 'state-memory-8x48', 'verdict')).toMatchObject({ verdict: 'holds' });
});

test('the brief’s storage step adds eight terabytes', () => {
	expect(capacityOf('storage-14tb').storageTb - capacityOf('base').storageTb).toBe(8);
});

describe('power of the states', () => {
	test.each([
		{ id: 'base', dc: '818', bound: '588', share: '63', wall: '889' },
		{ id: 'two-gpu', dc: '1,118', bound: '888', share: '86', wall: '1,215' },
		{ id: 'four-gpu', dc: '1,718', bound: '1,488', share: '78', wall: '1,867' },
	])('$id: $dc W from the supply, $wall W from the wall', ({ id, ...expected }) => {
		for (const [key, value] of Object.entries(expected))
			expect(text(statePowerTable(), `state-${id}-power`, key)).toBe(value);
	});

	test('two cards are the supply’s limit case; no verdict is given for a supply known by name alone', () => {
		expect(cell(statePowerTable(), 'state-two-gpu-power', 'supply')).toMatchObject({ verdict: 'condition' });
		expect(cell(statePowerTable(), 'state-four-gpu-power', 'supply')).toMatchObject({ verdict: 'unknown' });
	});

	test('three capped cards fill nine tenths of the base supply', () => {
		expect(computedFigure('upgrade.three-capped-dc').text.replace('\u00a0', ' ')).toBe('1,168 W');
		expect(computedFigure('upgrade.three-capped-share').text.replace('\u00a0', ' ')).toBe('90 %');
	});
});

describe('what fits', () => {
	const verdict = (build: string, key: string) => cell(stateFitTable(), `state-${build}-fit`, key);

	test('70B in 16 bits needs the second card, 405B in NVFP4 the fourth, 405B in FP8 fits none', () => {
		expect(verdict('base', 'llama-3-1-70b-fp16')).toMatchObject({ verdict: 'condition' });
		expect(verdict('two-gpu', 'llama-3-1-70b-fp16')).toMatchObject({ verdict: 'holds' });
		expect(verdict('two-gpu', 'llama-3-1-405b-nvfp4')).toMatchObject({ verdict: 'fails' });
		expect(verdict('four-gpu', 'llama-3-1-405b-nvfp4')).toMatchObject({ verdict: 'holds' });
		expect(verdict('four-gpu', 'llama-3-1-405b-fp8')).toMatchObject({ verdict: 'fails' });
	});

	test('more system memory answers 70B in 16 bits no faster', () => {
		const speed = (build: string) => cellText(verdict(build, 'llama-3-1-70b-fp16'));
		expect(speed('ram-384')).toBe(speed('base'));
	});

	test('405B in IQ3_M leaves two cards 12,000 to 19,000 tokens of context', () => {
		const tokens = Number(
			text(contextByCardsTable(), 'state-context-llama-3-1-405b-iq3-m', 'two-gpu').replace(',', '')
		);
		expect(tokens).toBeGreaterThanOrEqual(12_000);
		expect(tokens).toBeLessThanOrEqual(19_000);
	});
});

test('two more modules settle the rule on even channels; a second card touches neither memory nor slots', () => {
	const changed = (state: string) =>
		changedRulesTable()
			.rows.map(({ id }) => id ?? '')
			.filter((id) => id.startsWith(`state-${state}-rule-`));
	expect(changed('ram-256')).toEqual(['state-ram-256-rule-memory-channels']);
	expect(changed('two-gpu')).not.toContain('state-two-gpu-rule-gpu-slots');
	expect(changed('two-gpu')).toContain('state-two-gpu-rule-psu-load');
});

test('steps stand in the order advised, those for a named need last', () => {
	const ranks = orderTable().rows.map(({ cells }) => cellText(cells.rank));
	expect(ranks).toEqual(['1', '2', '3', '4', '–', '–', '–']);
});

test('two cards go to slots 1 and 5 first, and no card of any placement sits in slot 6', () => {
	const ladders = slotLadders();
	const first = ladders.find(({ isFirstChoice, cards }) => isFirstChoice && cards.length === 2);
	expect(first?.title).toBe('Two cards: slots 1 and 5');
	const narrow = ladders[0]?.slots.find(({ isNarrow }) => isNarrow);
	expect(narrow?.label).toBe('6');
	for (const { title } of ladders) expect(title).not.toContain('6');
});
