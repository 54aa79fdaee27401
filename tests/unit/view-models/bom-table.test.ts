import { describe, expect, test } from 'vitest';
import { builds, prices } from '../../../src/data/index.ts';
import type { PriceObservation } from '../../../src/data/schema/price.ts';
import { bomTable, lineShares } from '../../../src/view-models/bom-table.ts';
import { observationFor, pricedBuild } from '../../../src/view-models/machine-price.ts';
import { cellText } from '../../../src/view-models/table.ts';

const amountOf = (id: string) => {
	const row = bomTable().totals?.find((total) => total.id === id);
	return cellText(row?.cells['extended']);
};

describe('the bill of the base build', () => {
	test.each([
		['bom-total', '15,749.00'],
		['bom-stated', '14,949.00'],
		['bom-difference', '+800.00'],
	])('%s says %s', (id, amount) => {
		expect(amountOf(id)).toBe(amount);
	});

	test('every line is an anchor that a purchase request can link to', () => {
		expect(bomTable().rows.map(({ id }) => id)).toEqual([
			'bom-gpu',
			'bom-cpu',
			'bom-motherboard',
			'bom-memory',
			'bom-storage-os',
			'bom-storage-data',
			'bom-psu',
			'bom-cooler',
			'bom-case',
		]);
	});

	test('a set shows its price as a set: six modules cost $950.00, not six times a rounded price', () => {
		const memory = bomTable().rows.find(({ id }) => id === 'bom-memory');
		expect(cellText(memory?.cells['unit'])).toBe('158.33');
		expect(cellText(memory?.cells['extended'])).toBe('950.00');
	});

	test('the shares add up to the whole', () => {
		const shares = [...lineShares(pricedBuild('base', 'brief').lines).values()];
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
	});
});

describe('a line without a price', () => {
	const withoutCase = prices.filter(({ part }) => part !== 'case');

	test('is counted and named, and never adds 0 in silence', () => {
		const { totalUsd, unpriced } = pricedBuild('base', 'brief', withoutCase);
		expect(unpriced).toEqual(['case']);
		expect(totalUsd).toBe(15_549);
		const table = bomTable('base', 'brief', withoutCase);
		expect(table.note).toContain('Without a price, and not in the total: Case.');
		expect(cellText(table.rows.at(-1)?.cells['extended'])).toBe('no price');
	});

	test('the larger supply of four cards has none', () => {
		expect(pricedBuild('four-gpu', 'brief').unpriced).toEqual(['psu']);
	});
});

describe('the latest price', () => {
	const seen = (id: string, amount: number, date: string, more: Partial<PriceObservation> = {}): PriceObservation => ({
		...{ id, part: 'gpu', amount, date, currency: 'USD', units: 1, kind: 'street', comparable: true },
		...{ status: 'reported', sources: ['brief'] },
		...more,
	});

	test('is the newest in US dollars of the chosen variant', () => {
		const list = [
			seen('old', 8000, '2025-07'),
			seen('new', 9000, '2026-05'),
			seen('glass', 7000, '2026-06', { comparable: false }),
			seen('euro', 6000, '2026-07', { currency: 'EUR' }),
		];
		expect(observationFor('gpu', 'latest', list)?.id).toBe('new');
	});

	test('never stands in for the brief’s', () => {
		expect(observationFor('gpu', 'brief', [seen('new', 9000, '2026-05')])).toBeUndefined();
	});
});

test('an upgrade state differs from the base build in the lines it names and in nothing else', () => {
	const base = builds.find(({ id }) => id === 'base');
	const changed = (id: string) =>
		builds
			.find((build) => build.id === id)
			?.lines.filter((line, index) => {
				const own = base?.lines[index];
				return own?.part !== line.part || own.quantity !== line.quantity;
			})
			.map((line) => line.id);
	expect(changed('two-gpu')).toEqual(['gpu']);
	expect(changed('four-gpu')).toEqual(['gpu', 'psu']);
	expect(changed('ram-256')).toEqual(['memory']);
	expect(changed('ram-384')).toEqual(['memory']);
	expect(changed('storage-14tb')).toEqual(['storage-data']);
});
