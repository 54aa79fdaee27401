import { expect, test } from 'vitest';
import { benchmarkTable, measuredFamilies, trainingTable } from '../../../src/view-models/benchmarks/tables.ts';
import { calibrationTable } from '../../../src/view-models/benchmarks/calibration-view.ts';
import { contextTable, fitTable } from '../../../src/view-models/inference/fit-table.ts';
import { formatTable, modelTable } from '../../../src/view-models/inference/model-table.ts';
import { cellText } from '../../../src/view-models/table.ts';
import { computedFigure } from '../../../src/view-models/values/index.ts';
import { performanceValues } from '../../../src/view-models/values/performance.ts';

const page = '/03-performance-benchmarks/#';

test('every computed speed, size and error leads to a row that document 03 shows', () => {
	const rows = [
		...['base', 'two-gpu', 'four-gpu'].flatMap((build) => fitTable(build).rows),
		...contextTable('base').rows,
		...modelTable().rows,
		...benchmarkTable('all', measuredFamilies()).rows,
		...trainingTable('training').rows,
		...calibrationTable('decode').rows,
	];
	const anchors = new Set(rows.map(({ id }) => `${page}${id ?? ''}`));
	const tables = /#(?:fact-|calibration-(?:decode|prefill)$|editions$)/;
	const lost = Object.keys(performanceValues)
		.map((id) => ({ id, href: computedFigure(id).href }))
		.filter(({ href }) => href !== undefined && !anchors.has(href) && !tables.test(href));
	expect(lost).toEqual([]);
});

test('a figure with an estimate in it says so', () => {
	expect(computedFigure('speed.base.70b-q4-k-m').caution).toBe('estimate');
	expect(computedFigure('weights.70b-fp16').caution).toBeUndefined();
});

test.each([
	['weights.70b-fp16', '141.1\u00a0GB'],
	['kv.70b', '327,680\u00a0B per token'],
	['tuning.30b-full', '520\u00a0GB'],
	['max-q.prefill', '81–85\u00a0%'],
	['measured.70b-workstation', '34.05\u00a0tokens/s'],
	['decode.70b', '30–34\u00a0tokens/s'],
	['prefill.70b', '1,460–1,530\u00a0tokens/s'],
	['several.four-13b-fp16', '97.0\u00a0GiB'],
])('%s is printed as "%s"', (id, text) => {
	expect(computedFigure(id).text).toBe(text);
});

test.each([
	['fp8', '8.24'],
	['nvfp4', '4.84'],
	['awq-4bit', '4.51'],
	['nf4', '4.48'],
	['q4-k-m', '4.82'],
])('%s takes %s bits per weight over a whole 70B model, token tables included', (format, bits) => {
	const row = formatTable().rows.find(({ id }) => id === `format-${format}`);
	expect(cellText(row?.cells['large'])).toBe(bits);
});
