import { expect, test } from 'vitest';
import { arrivalChecks, builds, memoryPrices, parts, prices } from '../../src/data/index.ts';
import { MemoryPrice } from '../../src/data/schema/memory-price.ts';
import { parseRecord } from '../../src/data/schema/parse.ts';
import { PriceObservation } from '../../src/data/schema/price.ts';

const baseLines = builds.find(({ id }) => id === 'base')?.lines ?? [];
const baseParts = parts.filter(({ id }) => baseLines.some(({ part }) => part === id));

test('every line of the base build says what to look at when its parcel arrives', () => {
	expect(arrivalChecks.map(({ id, part }) => [id, part])).toEqual(baseLines.map(({ id, part }) => [id, part]));
});

test('every line of the base build can be substituted: conditions and at least one alternate', () => {
	const without = baseParts.filter(({ mustHave, alternates }) => mustHave.length < 2 || alternates.length === 0);
	expect(without.map(({ id }) => id)).toEqual([]);
});

test('an ambiguous name says why one of its variants is chosen', () => {
	const silent = baseParts.filter(({ variants, choice }) => variants.length > 2 && choice === undefined);
	expect(silent.map(({ id }) => id)).toEqual([]);
});

test('every article of the optional list says what to ask for and why', () => {
	const accessories = parts.filter(({ role }) => role === 'accessory');
	expect(accessories.length).toBeGreaterThanOrEqual(10);
	expect(accessories.filter(({ mustHave }) => mustHave.length === 0)).toEqual([]);
});

test('a price that was converted says from what and how', () => {
	const silent = prices.filter(({ status, note }) => status === 'estimated' && !(note ?? '').includes('per dollar'));
	expect(silent.map(({ id }) => id)).toEqual([]);
});

test('no price in another currency enters a total', () => {
	expect(prices.filter(({ currency, comparable }) => currency !== 'USD' && comparable)).toEqual([]);
});

test('prices of the 600 W card stay with the 600 W card', () => {
	const ofThisCard = prices.filter(
		({ part, sources }) => part === 'gpu' && sources.includes('tomshardware-pro-6000-rise')
	);
	expect(ofThisCard).toEqual([]);
});

test('a memory price is an amount for a capacity or a price per GB, never both or neither', () => {
	const [first] = memoryPrices;
	if (!first) throw new Error('there is no memory price to break');
	const record = { ...first, id: 'both', usdPerGb: 5 };
	expect(() => parseRecord('src/data/memory-prices.ts', MemoryPrice, record)).toThrow(
		'src/data/memory-prices.ts, record "both", field "amountUsd": a memory price states an amount with its gigabytes, or a price per GB, and not both'
	);
});

test('the upper end of a price range is above its lower end', () => {
	const price = { id: 'wrong', part: 'gpu', amount: 9500, high: 9100, kind: 'street' as const, date: '2026-05' };
	expect(() =>
		parseRecord('src/data/prices.ts', PriceObservation, { ...price, status: 'reported', sources: ['x'] })
	).toThrow('field "high": the upper end of a price range is above its lower end, found 9100.');
});
