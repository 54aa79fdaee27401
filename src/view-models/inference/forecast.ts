import type { Format, Model } from '../../data/schema/model.ts';
import { servingFit, type ServingFit, type Strategy } from '../../domain/memory.ts';
import { decodeCeilingTokensPerS, decodePlan, decodeRange, type MachineSpeeds } from '../../domain/throughput.ts';
import { fractionRangeOf, forecastContextTokens } from './assumptions.ts';
import { type InferenceMachine, inferenceMachine } from './machine.ts';
import { activeParamsOf, decodeShare, formatOf, kvLayoutOf, modelOf, paramsOf, weightBytesOf } from './model-math.ts';

/** Speed of one user's generation, in tokens per second. */
export interface SpeedForecast {
	low: number;
	high: number;
	/** What the specifications allow at most. */
	roof: number;
}

/** What a model in a format does on a build. */
export interface Forecast {
	model: Model;
	format: Format;
	machine: InferenceMachine;
	strategy: Strategy;
	weightBytes: number;
	fit: ServingFit;
	/** Absent where the model does not fit. */
	speed?: SpeedForecast | undefined;
}

/** What a caller may change; the rest follows from the data. */
export interface ForecastOptions {
	build?: string;
	contextTokens?: number;
	/** 2: keys and values in 16 bits. 1: in 8 bits. */
	kvElementBytes?: 1 | 2;
	strategy?: Strategy;
}

/** GGUF runs by layers and may spill into RAM; checkpoints of vLLM and its like run on cards only. */
function strategiesFor(format: Format, cards: number): Strategy[] {
	if (format.container === 'gguf') return ['layer-split'];
	if (format.container === 'checkpoint') return ['tensor-parallel'];
	return cards > 1 ? ['tensor-parallel', 'layer-split'] : ['layer-split'];
}

function speedOf(found: Omit<Forecast, 'speed'>, kvBytes: number): SpeedForecast | undefined {
	const { model, format, machine, fit, strategy, weightBytes } = found;
	const params = paramsOf(model);
	const activeParams = activeParamsOf(model);
	const { shape } = model;
	if (params === undefined || activeParams === undefined || !shape) return undefined;
	const read = { weightBytes, activeShare: activeParams / params, kvBytes, layers: shape.layers };
	const planWith = (speeds: MachineSpeeds) => decodePlan(fit, strategy, read, speeds);
	const expected = planWith(machine.expected);
	const onPaper = planWith(machine.onPaper);
	if (!expected || !onPaper) return undefined;
	const share = decodeShare(model, format);
	const maxQ = fractionRangeOf('speed-model.max-q-share');
	const { lowTokensPerS, highTokensPerS } = decodeRange(expected, {
		low: { card: share * maxQ.min, ram: 1 },
		high: { card: share * maxQ.max, ram: 1 },
	});
	return { low: lowTokensPerS, high: highTokensPerS, roof: decodeCeilingTokensPerS(onPaper) };
}

/**
 * Where a model goes on a build and how fast one user is answered: the first strategy of its format that fits, else
 * the last one tried.
 *
 * @throws {RangeError} When model, format or build is unknown, or too little is recorded of the model to calculate.
 */
export function forecast(modelId: string, formatId: string, options: ForecastOptions = {}): Forecast {
	const { build = 'base', contextTokens = forecastContextTokens(), kvElementBytes = 2 } = options;
	const model = modelOf(modelId);
	const format = formatOf(formatId);
	const machine = inferenceMachine(build);
	const layout = kvLayoutOf(model);
	const weightBytes = weightBytesOf(model, format);
	if (!layout || weightBytes === undefined) throw new RangeError(`model "${modelId}" is not recorded well enough`);
	const ownLimit = typeof model.context?.value === 'number' ? model.context.value : undefined;
	const kv = {
		layout,
		elementBytes: kvElementBytes,
		sequences: 1,
		contextTokens: Math.min(contextTokens, ownLimit ?? contextTokens),
	};

	const tried = (options.strategy ? [options.strategy] : strategiesFor(format, machine.memory.cards)).map(
		(strategy): Omit<Forecast, 'speed'> => ({
			model,
			format,
			machine,
			strategy,
			weightBytes,
			fit: servingFit(
				{ weightBytes, kv, ...(ownLimit === undefined ? {} : { maxContextTokens: ownLimit }) },
				machine.memory,
				strategy
			),
		})
	);
	const found = tried.find(({ fit }) => fit.kind !== 'does-not-fit') ?? tried.at(-1);
	if (!found) throw new RangeError(`format "${formatId}" has no way to run`);
	return { ...found, speed: speedOf(found, found.fit.kvBytes) };
}
