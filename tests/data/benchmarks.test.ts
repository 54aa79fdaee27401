import { describe, expect, test } from 'vitest';
import { refuseSameTestTwice } from '../../src/data/benchmarks/index.ts';
import { benchmarks, modelFiles, models } from '../../src/data/index.ts';
import { Benchmark, type BenchmarkInput } from '../../src/data/schema/benchmark.ts';
import { parseRecord } from '../../src/data/schema/parse.ts';

const parse = (record: unknown) => parseRecord('src/data/benchmarks/one-card.ts', Benchmark, record as BenchmarkInput);

const good = {
	id: 'a-row',
	hardware: { part: 'gpu', count: 1, powerLimitW: 'stock' },
	model: 'llama-3-1-8b',
	format: 'q4-k-m',
	division: 'none',
	software: 'llama.cpp build 1',
	concurrency: 1,
	prompt: 0,
	generation: 128,
	metric: 'decode',
	figure: { value: 10, unit: 'tokens/s', status: 'measured', sources: ['shisa-llamacpp-notes'], date: '2025-09' },
};

describe('a measurement without its conditions stops the build', () => {
	test('the complete record is accepted', () => {
		expect(parse(good).id).toBe('a-row');
	});

	test.each(['hardware', 'model', 'format', 'division', 'software', 'concurrency', 'prompt', 'generation', 'metric'])(
		'without %s',
		(field) => {
			expect(() => parse({ ...good, [field]: undefined })).toThrow(new RegExp(`record "a-row", field "${field}`));
		}
	);

	test('with a power limit left out', () => {
		expect(() => parse({ ...good, hardware: { part: 'gpu', count: 1 } })).toThrow(/field "hardware.powerLimitW"/);
	});

	test('with a unit of another quantity', () => {
		expect(() => parse({ ...good, figure: { ...good.figure, unit: 'ms' } })).toThrow(/does not belong to the metric/);
	});

	test('with a figure that nobody measured', () => {
		expect(() => parse({ ...good, figure: { ...good.figure, status: 'estimated' } })).toThrow(/measured or reported/);
	});
});

test('one test has one record', () => {
	const [first] = benchmarks;
	if (!first) throw new Error('no measurement');
	expect(() => {
		refuseSameTestTwice([first, { ...first, id: 'again' }]);
	}).toThrow(/states the same test as/);
});

test('no row mixes the editions of the card: a limit below stock is never called a Max-Q', () => {
	const limited = benchmarks.filter(({ hardware }) => hardware.part === 'gpu' && hardware.powerLimitW !== 'stock');
	expect(limited).toEqual([]);
});

test('a row whose publication names no edition names none', () => {
	const unnamed = benchmarks.filter(({ hardware }) => (hardware.system ?? '').includes('edition not stated'));
	expect(unnamed.length).toBeGreaterThan(0);
	expect(unnamed.filter(({ hardware }) => hardware.part !== undefined)).toEqual([]);
});

test('every model on record is used by a measurement, a calculation or a file', () => {
	const usedModels = new Set([...benchmarks.map(({ model }) => model), ...modelFiles.map(({ model }) => model)]);
	const idle = models.filter(({ id, shape }) => !usedModels.has(id) && !shape).map(({ id }) => id);
	expect(idle).toEqual([]);
});
