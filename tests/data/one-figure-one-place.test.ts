import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { briefFigures, parts, prices, sources } from '../../src/data/index.ts';
import { pricedBuild } from '../../src/view-models/machine-price.ts';

const briefPrices = prices.filter(({ kind }) => kind === 'brief');

test('the brief’s nine prices add up to $15,749.00, $800.00 more than it prints', () => {
	expect(briefPrices).toHaveLength(9);
	expect(pricedBuild('base', 'brief').totalUsd).toBe(15_749);
	expect(briefFigures.find(({ id }) => id === 'total')?.figure.value).toBe(14_949);
});

test('each of the nine prices stands in one place of the data', async () => {
	const elsewhere: string[] = [];
	for await (const file of glob('src/data/**/*.ts')) {
		if (/prices\.ts$|brief\/|cloud|sources\//.test(file)) continue;
		const text = readFileSync(file, 'utf8');
		for (const { amount } of briefPrices.filter((price) => price.amount > 1000))
			if (new RegExp(`\\b(?:${String(amount)}|${amount.toLocaleString('en-US').replace(',', '[,_]')})\\b`).test(text))
				elsewhere.push(`${file}: ${String(amount)}`);
	}
	expect(elsewhere).toEqual([]);
});

test('every part of the base build that has variants says which one the guide chooses', () => {
	const undecided = pricedBuild('base', 'brief')
		.lines.map(({ part }) => part)
		.filter(({ variants }) => variants.length > 1 && !variants.some(({ chosen }) => chosen))
		.map(({ id }) => id);
	expect(undecided).toEqual([]);
});

test('no address is listed as two sources', () => {
	const addresses = sources.flatMap(({ url }) => (url === undefined ? [] : [url]));
	expect(addresses.filter((url, index) => addresses.indexOf(url) !== index)).toEqual([]);
});

test('every part names its maker and a name to order it by', () => {
	expect(parts.filter(({ maker, name }) => maker.trim() === '' || name.trim() === '')).toEqual([]);
});
