import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factIndex, parts } from '../../src/data/index.ts';
import { comparisonFacts } from '../../src/view-models/comparison-facts.ts';
import { specTable } from '../../src/view-models/spec-table.ts';

const document02 = readFileSync('src/content/docs/02-component-specifications.mdx', 'utf8');
const named = (tag: string, prop: string) =>
	[...document02.matchAll(new RegExp(`<${tag} ${prop}="([a-z-]+)"`, 'g'))].map(([, value = '']) => value);

test('every figure of a part has its row on document 02, where every link to it leads', () => {
	const roles = named('ComparisonFacts', 'role') as Parameters<typeof comparisonFacts>[0][];
	const rows = [
		...named('SpecTable', 'part').flatMap((part) => specTable(part).rows),
		...roles.flatMap((role) => comparisonFacts(role).rows),
	].map(({ id }) => `/02-component-specifications/#${id ?? ''}`);
	const promised = [...factIndex.values()].flatMap(({ address }) => (address?.includes('#spec-') ? [address] : []));
	expect(promised.filter((address) => !rows.includes(address))).toEqual([]);
	expect(new Set(rows).size).toBe(rows.length);
});

test('one part number belongs to one part', () => {
	const numbers = parts.flatMap(({ variants }) => variants.flatMap(({ mpn }) => (mpn === undefined ? [] : [mpn])));
	expect(numbers.filter((mpn, index) => numbers.indexOf(mpn) !== index)).toEqual([]);
});

test('each of the nine parts says what a substitute has to meet', () => {
	const nine = parts.slice(0, 9);
	expect(nine.filter(({ mustHave }) => mustHave.length === 0).map(({ id }) => id)).toEqual([]);
});

test('the processor counts 350 W, and its figure does not claim to come from AMD’s own document', () => {
	const tdp = factIndex.get('cpu.tdp')?.fact;
	expect(tdp?.value).toBe(350);
	expect(tdp?.status).toBe('reported');
});
