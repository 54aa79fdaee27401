import { describe, expect, test } from 'vitest';
import type { Benchmark } from '../../../src/data/schema/benchmark.ts';
import { benchmarks } from '../../../src/data/index.ts';
import { calibrations, calibrationSummary } from '../../../src/view-models/benchmarks/calibration.ts';
import { calibrationChart, calibrationTable } from '../../../src/view-models/benchmarks/calibration-view.ts';
import { editionPairs, editionShares, timesAsFast } from '../../../src/view-models/benchmarks/comparisons.ts';

const rowOf = (id: string, rows = benchmarks): Benchmark => {
	const row = rows.find((candidate) => candidate.id === id);
	if (!row) throw new Error(`no row ${id}`);
	return row;
};
const ratioOf = (id: string) => calibrations('decode').find(({ benchmark }) => benchmark.id === id)?.ratio;

describe('forecast against measurement', () => {
	test('meets the 70B row of the Workstation Edition, with which its constant was chosen', () => {
		expect(ratioOf('workstation-llama-3-3-70b-q4-k-m-tg128')).toBeCloseTo(0.99, 2);
	});

	test('promises 3.5 times too much for the one model with a part in system memory', () => {
		expect(ratioOf('workstation-llama-3-1-405b-iq2-xxs-tg128')).toBeCloseTo(3.5, 1);
	});

	test('forecasts no row of several requests and none with draft tokens', () => {
		const forecastRows = calibrations('decode').map(({ benchmark }) => benchmark);
		expect(forecastRows.filter(({ concurrency }) => concurrency !== 1)).toEqual([]);
		expect(forecastRows.map(({ id }) => id)).not.toContain('max-q-x2-qwen3-6-27b-nvfp4-mtp');
	});

	test('states the median of rows used for the constants apart from the others', () => {
		const { used, fresh, medianError } = calibrationSummary(calibrations('decode'));
		expect(used?.medianError).toBeLessThan(0.1);
		expect(fresh?.medianError).toBeGreaterThan(medianError);
	});

	test('a measurement twice as fast halves the forecast’s ratio', () => {
		const id = 'workstation-llama-3-3-70b-q4-k-m-tg128';
		const row = rowOf(id);
		const faster = { ...row, figure: { ...row.figure, value: 68.1 } };
		expect(calibrations('decode', [faster])[0]?.ratio).toBeCloseTo((ratioOf(id) ?? 0) / 2, 3);
	});

	test('every dot of the chart stands in the table behind it', () => {
		expect(calibrationChart().dots).toHaveLength(calibrationTable('decode').rows.length);
	});

	test('a dot that would leave the scale stops the build', () => {
		const [first] = calibrations('decode');
		if (!first) throw new Error('no row');
		expect(() => calibrationChart([{ ...first, ratio: 9 }])).toThrow(RangeError);
	});
});

describe('Max-Q against the Workstation Edition', () => {
	test('keeps 87 % of generation and 81 to 85 % of prompt processing in the same tests', () => {
		expect(Math.round(editionShares('decode').min * 100)).toBe(87);
		expect(Math.round(editionShares('decode').max * 100)).toBe(87);
		expect(Math.round(editionShares('prefill').min * 100)).toBe(81);
		expect(Math.round(editionShares('prefill').max * 100)).toBe(85);
	});

	test('never pairs it with a card that was turned down', () => {
		expect(editionPairs().filter(({ workstation }) => workstation.hardware.powerLimitW !== 'stock')).toEqual([]);
	});
});

test('two cards in a pipeline give 2.07 times the output of one, four 3.3 times', () => {
	const one = 'server-llama-3-3-70b-nvfp4-1000-1000';
	expect(timesAsFast(one, 'server-x2-llama-3-3-70b-nvfp4-1000-1000')).toBeCloseTo(2.07, 2);
	expect(timesAsFast(one, 'server-x4-llama-3-3-70b-nvfp4-1000-1000')).toBeCloseTo(3.34, 2);
});
