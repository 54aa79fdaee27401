import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../src/data/references.ts';
import { Build } from '../../src/data/schema/build.ts';
import { parseRecord, parseRecords } from '../../src/data/schema/parse.ts';
import { Part } from '../../src/data/schema/part.ts';
import { PriceObservation } from '../../src/data/schema/price.ts';

const file = 'src/data/example.ts';
const price = {
	id: 'gpu-2026-05',
	part: 'gpu',
	amount: 9100,
	kind: 'street' as const,
	date: '2026-05',
	status: 'reported' as const,
	sources: ['shop'],
};
const memory = { value: 96, unit: 'GB' as const, status: 'reported' as const, sources: ['shop'], date: '2025' };
const part = { id: 'gpu', role: 'gpu' as const, maker: 'NVIDIA', name: 'Card', shortName: 'Card', specs: { memory } };

/** The sentence with which a record stops the build. */
function sentence(action: () => unknown): string {
	try {
		action();
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	return 'nothing was wrong';
}

describe('a wrong record stops the build with one sentence', () => {
	test.each([
		['a negative price', { amount: -1 }, 'field "amount": a price cannot be negative, found -1.'],
		['a tenth of a cent', { amount: 1.005 }, 'field "amount": a price has at most two decimals, found 1.005.'],
		['a missing date', { date: undefined }, 'field "date": a date is missing, found nothing.'],
		[
			'a wrong date',
			{ date: '2026-13-01' },
			'field "date": a date is written YYYY, YYYY-MM or YYYY-MM-DD, found "2026-13-01".',
		],
		['a price without a source', { sources: [] }, 'field "sources": a price names its source, found [].'],
		['a misspelt field', { currencey: 'USD' }, 'unknown field "currencey".'],
	])('%s', (_, change, expected) => {
		const wrong = { ...price, ...change } as typeof price;
		expect(sentence(() => parseRecord(file, PriceObservation, wrong))).toBe(
			`${file}, record "gpu-2026-05"${expected.startsWith('field') ? ', ' : ': '}${expected}`
		);
	});

	test('two records with one id', () => {
		expect(sentence(() => parseRecords(file, PriceObservation, [price, price]))).toBe(
			`${file}, record "gpu-2026-05", field "id": another record has the same id, found "gpu-2026-05".`
		);
	});

	test('a part number that is not text', () => {
		const wrong = {
			...part,
			variants: [{ mpn: 123 as unknown as string, label: 'boxed', status: 'reported' as const, date: '2025' }],
		};
		expect(sentence(() => parseRecord(file, Part, wrong))).toBe(
			`${file}, record "gpu", field "variants.0.mpn": an MPN is text, found 123.`
		);
	});

	test('a unit that does not belong to the quantity', () => {
		const wrong = { ...part, specs: { memory: { ...memory, unit: 'W' as const } } };
		expect(sentence(() => parseRecord(file, Part, wrong))).toBe(
			`${file}, record "gpu", field "specs.memory.unit": the unit does not belong to the quantity data-size, found "W".`
		);
	});

	test('a figure whose source is missing', () => {
		const wrong = { ...part, specs: { memory: { ...memory, sources: [] } } };
		expect(sentence(() => parseRecord(file, Part, wrong))).toBe(
			`${file}, record "gpu", field "specs.memory.sources": a figure of status reported names its source, found [].`
		);
	});

	test('an unknown figure that has a value all the same', () => {
		const wrong = { ...part, specs: { memory: { ...memory, status: 'unknown' as const } } };
		expect(sentence(() => parseRecord(file, Part, wrong))).toContain('an unknown figure has no value, found 96.');
	});
});

describe('a reference that leads nowhere stops the build', () => {
	const shop = { id: 'shop', kind: 'retailer', read: 'itself' };
	const known = (records: { id: string }[]) => [
		{ kind: 'source', file: 'src/data/sources/', records: [shop] },
		{ kind: 'part', file: 'src/data/parts/', records: [part] },
		{ kind: 'build', file, records },
	];
	const build = (line: string) =>
		parseRecord(file, Build, {
			id: 'base',
			name: 'Base',
			summary: 'One.',
			kind: 'offered',
			lines: [{ id: 'gpu', part: line, quantity: 1 }],
		});

	test('a typo in a part id', () => {
		expect(sentence(() => checkReferences(known([build('gpuu')]), new Set()))).toBe(
			`${file}, record "base", field "lines.0.part": there is no part with this id, found "gpuu".`
		);
	});

	test('a fact that a text mentions', () => {
		const record = { id: 'base', note: 'It has {gpu.memry}.' };
		expect(sentence(() => checkReferences(known([record]), new Set(['gpu.memory'])))).toBe(
			`${file}, record "base", field "note": there is no fact with this id, found "gpu.memry".`
		);
	});

	test('a deleted source', () => {
		const collections = known([]).filter(({ kind }) => kind !== 'source');
		expect(
			sentence(() => checkReferences([{ kind: 'source', file, records: [{ id: 'other' }] }, ...collections], new Set()))
		).toContain('record "gpu", field "specs.memory.sources": there is no source with this id, found "shop".');
	});

	test('a figure called specified that no maker’s document supports', () => {
		const record = { id: 'base', figure: { ...memory, status: 'specified' } };
		expect(sentence(() => checkReferences(known([record]), new Set()))).toContain(
			'field "figure.status": a specified figure rests on a maker’s own document'
		);
	});
});
