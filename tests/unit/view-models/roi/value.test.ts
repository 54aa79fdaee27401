import { describe, expect, test } from 'vitest';
import { energyTable, electricityTable } from '../../../../src/view-models/roi/energy-tables.ts';
import { machinePriceTable } from '../../../../src/view-models/roi/machine-price-table.ts';
import { sensitivityRows } from '../../../../src/view-models/roi/sensitivity.ts';
import { npvTable, ownedHourTable } from '../../../../src/view-models/roi/value-tables.ts';
import { cellText, type TableViewModel } from '../../../../src/view-models/table.ts';

const row = (table: TableViewModel, id: string, keys: readonly string[]) => {
	const cells = table.rows.find((candidate) => candidate.id === id)?.cells;
	return keys.map((key) => cellText(cells?.[key]));
};

describe('what buying is worth over three years at 8 %, resold at 40 %', () => {
	test.each([
		['vast-6000-ada-2025-10', ['−9,169', '−7,685', '−4,718', '+326', '128']],
		['vast-pro-6000-2025-10', ['−7,132', '−4,630', '+374', '+8,881', '76']],
		['runpod-community-pro-6000-2026-09', ['−3,487', '+838', '+9,487', '+24,190', '44']],
		['runpod-secure-pro-6000-2026-09', ['−1,342', '+4,054', '+14,847', '+33,195', '35']],
		['brief', ['+855', '+7,351', '+20,342', '+42,426', '29']],
		['aws-g7e-2026-05', ['+5,465', '+14,266', '+31,866', '+61,788', '22']],
	])('%s', (id, expected) => {
		expect(row(npvTable(), `roi-npv-${id}`, ['h40', 'h60', 'h100', 'h168', 'even'])).toEqual(expected);
	});
});

test.each([
	[10, ['7.17', '11.21', '5.96']],
	[20, ['3.62', '5.64', '3.02']],
	[40, ['1.85', '2.86', '1.55']],
	[60, ['1.26', '1.93', '1.06']],
	[100, ['0.79', '1.19', '0.66']],
	[168, ['0.50', '0.74', '0.43']],
])('an owned hour at %d hours a week costs %j', (hours, expected) => {
	expect(row(ownedHourTable(), `roi-hour-${hours}`, ['base', 'none', 'long'])).toEqual(expected);
});

describe('which assumption moves the result most', () => {
	test('hours of load first, draw under load last, as swings of the value', () => {
		expect(sensitivityRows().map(({ id, swingUsd }) => [id, Math.round(swingUsd)])).toEqual([
			['use', 21_622],
			['rate', 11_980],
			['admin', 7_731],
			['capex', 5_175],
			['resale', 5_001],
			['discount', 2_794],
			['maintenance', 2_029],
			['energy-price', 1_891],
			['idle-power', 494],
			['load-power', 410],
		]);
	});

	test('prints each end in the unit a reader knows', () => {
		const ends = Object.fromEntries(sensitivityRows().map(({ id, lowText, highText }) => [id, [lowText, highText]]));
		expect(ends['use']).toEqual(['20\u00a0h/week', '120\u00a0h/week']);
		expect(ends['resale']).toEqual(['20\u00a0%', '60\u00a0%']);
		expect(ends['capex']).toEqual(['$14,949', '$22,000']);
		expect(ends['load-power']).toEqual(['0.5\u00a0kW', '0.8\u00a0kW']);
	});
});

describe('electricity', () => {
	test('at 40 hours a week the machine uses 2,250 kWh, 45 % of it at idle', () => {
		expect(row(energyTable(), 'roi-energy-conservative', ['load', 'idle', 'share'])).toEqual(['1,248', '1,002', '45']);
	});

	test('an hour of load costs 0.102 dollars, and 0.230 euros in Germany', () => {
		const cells = (id: string) => electricityTable().rows.find((candidate) => candidate.id === id)?.cells['household'];
		expect(cells('roi-electricity-base')).toMatchObject({ detail: '0.102 an hour' });
		expect(cells('roi-electricity-germany')).toMatchObject({ text: '0.3835', detail: '0.230 an hour' });
	});

	test('never mixes dollars and euros in one group', () => {
		const groups = new Map(electricityTable().rows.map(({ id, group }) => [id, group]));
		expect(groups.get('roi-electricity-iowa')).toBe('In US dollars');
		expect(groups.get('roi-electricity-eu')).toBe('In euros');
	});
});

test('a dearer machine pays back later', () => {
	const years = machinePriceTable().rows.map(({ cells }) => Number(cellText(cells['conservative'])));
	expect(years).toEqual([...years].sort((a, b) => a - b));
	expect(new Set(years).size).toBe(3);
});
