import { describe, expect, test } from 'vitest';
import { a16zEstimate } from '../../../src/view-models/a16z-cost.ts';
import { buildComparisonTable } from '../../../src/view-models/a16z-comparison.ts';
import { outletReadings, outletTable } from '../../../src/view-models/a16z-outlet.ts';
import { systemTable } from '../../../src/view-models/systems.ts';
import { cellText, type TableViewModel } from '../../../src/view-models/table.ts';

const text = ({ rows }: TableViewModel, id: string, key: string) =>
	cellText(rows.find((row) => row.id === id)?.cells[key]);

describe('this build beside a16z’s', () => {
	const table = buildComparisonTable();

	test.each([
		{ id: 'cards', ours: '1', theirs: '4' },
		{ id: 'cores', ours: '32', theirs: '32' },
		{ id: 'ram', ours: '192', theirs: '256' },
		{ id: 'channels', ours: '6', theirs: '8' },
		{ id: 'storage', ours: '6', theirs: '8' },
		{ id: 'psu-rating', ours: '1,300', theirs: '1,650' },
		{ id: 'peak', ours: '818', theirs: '1,759' },
		{ id: 'parts-cost', ours: '15,749', theirs: 'about 41,000' },
	])('$id: $ours against $theirs', ({ id, ours, theirs }) => {
		expect(text(table, `a16z-${id}`, 'ours')).toBe(ours);
		expect(text(table, `a16z-${id}`, 'theirs')).toBe(theirs);
	});

	test('what the post leaves out stays unknown', () => {
		expect(text(table, 'a16z-ram-bandwidth', 'theirs')).toBe('unknown');
	});

	test('the estimate comes to about $41,000', () => {
		expect(Math.round(a16zEstimate().totalUsd / 1000)).toBe(41);
	});
});

describe('the outlet', () => {
	test('the stated peak is 13.75 A at the wall, or 15.3 A behind a Gold supply', () => {
		const [wall, dc] = outletReadings();
		expect(wall?.wallA).toBeCloseTo(13.75, 2);
		expect(dc?.wallW).toBeCloseTo(1833, 0);
		expect(dc?.wallA).toBeCloseTo(15.3, 1);
	});

	test('no reading is one that a 15 A circuit carries for hours', () => {
		for (const { cells } of outletTable().rows) expect(cells.verdict).toEqual({ verdict: 'fails' });
	});
});

describe('other machines', () => {
	const table = systemTable();

	test.each([
		{ id: 'base', perGb: '164' },
		{ id: 'a16z', perGb: '107' },
		{ id: 'tinybox-green-v2-blackwell', perGb: '130' },
		{ id: 'dgx-spark', perGb: '37' },
		{ id: 'dgx-station-gb300', perGb: '385' },
		{ id: 'mac-studio-512', perGb: '19' },
		{ id: 'strix-halo', perGb: '16' },
	])('$id costs $perGb dollars per GB of fast memory', ({ id, perGb }) => {
		expect(text(table, `system-${id}`, 'perGb')).toBe(perGb);
	});

	test('a price nobody confirmed says so', () => {
		const mac = table.rows.find(({ id }) => id === 'system-mac-studio-512');
		expect(mac?.cells.status).toEqual({ status: 'unverified' });
	});

	test('a bandwidth that nobody reached says what was measured', () => {
		const { remark } = table.rows.find(({ id }) => id === 'system-strix-halo')?.cells ?? {};
		expect(remark).toMatchObject({ detail: expect.stringContaining('Bandwidth: On paper; about 212 GB/s') as string });
	});
});
