import { describe, expect, test } from 'vitest';
import { gbFromBytes } from '../../../src/domain/memory.ts';
import { forecast } from '../../../src/view-models/inference/forecast.ts';
import { fitTable } from '../../../src/view-models/inference/fit-table.ts';
import { formatOf, kvBytesPerTokenOf, modelOf, weightBytesOf } from '../../../src/view-models/inference/model-math.ts';
import { speedText } from '../../../src/view-models/inference/words.ts';

const weightsGb = (model: string, format: string) => gbFromBytes(weightBytesOf(modelOf(model), formatOf(format)) ?? 0);

describe('sizes follow from the recorded shapes', () => {
	test.each([
		{ model: 'llama-3-1-70b', format: 'fp16', gb: 141.1 },
		{ model: 'llama-3-1-70b', format: 'q8-0', gb: 75.0 },
		{ model: 'llama-3-1-70b', format: 'fp8', gb: 72.7 },
		{ model: 'llama-3-1-70b', format: 'nvfp4', gb: 42.7 },
		{ model: 'llama-3-1-70b', format: 'q4-k-m', gb: 42.5 },
		{ model: 'llama-3-1-405b', format: 'fp16', gb: 811.7 },
		{ model: 'llama-30b', format: 'fp16', gb: 65.1 },
		{ model: 'gpt-oss-120b', format: 'mxfp4', gb: 63.4 },
	])('$model in $format takes $gb GB', ({ model, format, gb }) => {
		expect(weightsGb(model, format)).toBeCloseTo(gb, 1);
	});

	test.each([
		{ model: 'llama-3-1-70b', bytes: 327_680 },
		{ model: 'deepseek-r1', bytes: 70_272 },
		{ model: 'llama-2-13b', bytes: 819_200 },
		{ model: 'llama-3-1-405b', bytes: 516_096 },
		{ model: 'gpt-oss-120b', bytes: 73_728 },
	])('a token of context costs $model $bytes bytes', ({ model, bytes }) => {
		expect(kvBytesPerTokenOf(modelOf(model))).toBe(bytes);
	});
});

describe('where a model goes', () => {
	test('70B in 16 bits needs system memory on the base build and cannot exceed about 5 tokens/s', () => {
		const { fit, speed } = forecast('llama-3-1-70b', 'fp16');
		expect(fit.kind).toBe('fits-with-offload');
		expect(speed?.roof).toBeLessThan(5.1);
		expect(speed?.high).toBeCloseTo(3.7, 1);
	});

	test.each(['fp16', 'fp8', 'q8-0', 'q4-k-m', 'nvfp4', 'iq3-m', 'iq2-xxs'])(
		'405B in %s does not fit the memory of one card',
		(format) => {
			expect(forecast('llama-3-1-405b', format).fit.kind).not.toBe('fits');
		}
	);

	test('70B in 4 bits answers with about 28 to 33 tokens/s on one card', () => {
		expect(speedText(forecast('llama-3-1-70b', 'q4-k-m'))).toBe('28–33\u00a0tokens/s');
	});

	test('files of llama.cpp gain no speed from a second card, checkpoints do', () => {
		const high = (format: string, build: string) => forecast('llama-3-1-70b', format, { build }).speed?.high ?? 0;
		expect(high('q8-0', 'two-gpu')).toBeCloseTo(high('q8-0', 'base'), 6);
		expect(high('fp8', 'two-gpu')).toBeGreaterThan(1.7 * high('fp8', 'base'));
	});

	test('a speed with a part in system memory is printed as an upper end only', () => {
		expect(speedText(forecast('llama-3-1-405b', 'q4-k-m'))).toMatch(/^up to 1\.4/);
	});

	test('the cache of Q8_0 leaves 70B about 64,000 tokens of context', () => {
		expect(forecast('llama-3-1-70b', 'q8-0').fit.largestContextInVramTokens).toBeGreaterThan(64_000);
		expect(forecast('llama-3-1-70b', 'q8-0').fit.largestContextInVramTokens).toBeLessThan(65_000);
	});

	test('an unknown model is refused by its name', () => {
		expect(() => forecast('llama-9', 'fp16')).toThrow(/no model "llama-9"/);
	});
});

test('every row of the fit table is an anchor of its build', () => {
	const ids = fitTable('two-gpu').rows.map(({ id }) => id);
	expect(ids).toContain('fit-two-gpu-llama-3-1-70b');
	expect(new Set(ids).size).toBe(ids.length);
});
