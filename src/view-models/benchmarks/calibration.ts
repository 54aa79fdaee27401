import { benchmarks } from '../../data/index.ts';
import type { Benchmark } from '../../data/schema/benchmark.ts';
import { kvCacheBytes } from '../../domain/memory.ts';
import {
	decodeTokensPerS,
	type DecodePlan,
	medianRelativeError,
	predictedPerMeasured,
	prefillTokensPerS,
	relativeError,
} from '../../domain/throughput.ts';
import { numberIfKnown, numberOf } from '../figures.ts';
import { fractionOf } from '../inference/assumptions.ts';
import { activeBytesOf, activeParamsOf, decodeShare, formatOf, kvLayoutOf, modelOf } from '../inference/model-math.ts';

/** A measurement beside what the speed model says of the same test. */
export interface Calibration {
	benchmark: Benchmark;
	/** Tokens per second. */
	predicted: number;
	measured: number;
	/** predicted / measured: above 1 the model promised too much. */
	ratio: number;
	/** |predicted − measured| / measured. */
	error: number;
}

/** Draft tokens multiply the speed by a factor the model does not know. */
const hasDraftTokens = ({ software }: Benchmark) => software.includes('multi-token');

/** Bytes read for one token: active weights, and the context that lies there on average. */
function bytesPerToken({ model: modelId, format, depth, generation }: Benchmark): number | undefined {
	const model = modelOf(modelId);
	const weights = activeBytesOf(model, formatOf(format));
	if (weights === undefined) return undefined;
	const layout = kvLayoutOf(model);
	const meanContext = Math.round(depth + (typeof generation === 'number' ? generation / 2 : 0));
	const kv = layout ? kvCacheBytes({ layout, elementBytes: 2, sequences: 1, contextTokens: meanContext }) : 0;
	return weights + kv;
}

function decodePlanOf(benchmark: Benchmark): DecodePlan | undefined {
	const { hardware, division, layersOnCards, ramBandwidth, model } = benchmark;
	const bytes = bytesPerToken(benchmark);
	if (bytes === undefined) return undefined;
	const ramGbPerS = ramBandwidth && numberOf(ramBandwidth.fact, 'GB/s');
	if (division === 'RAM only' && ramGbPerS !== undefined)
		return { kind: 'layer-split', bytesPerToken: bytes, cardBandwidthGbPerS: ramGbPerS };

	const cardGbPerS =
		hardware.part === undefined ? undefined : numberIfKnown(`${hardware.part}.memory-bandwidth`, 'GB/s');
	if (cardGbPerS === undefined) return undefined;
	if (division === 'none' || division === 'layer split')
		return { kind: 'layer-split', bytesPerToken: bytes, cardBandwidthGbPerS: cardGbPerS };
	const layers = modelOf(model).shape?.layers;
	if (division !== 'cards and RAM' || layersOnCards === undefined || layers === undefined || ramGbPerS === undefined)
		return undefined;
	const vramBytesPerToken = (bytes * layersOnCards) / layers;
	return {
		kind: 'offload',
		vramBytesPerToken,
		ramBytesPerToken: bytes - vramBytesPerToken,
		cardBandwidthGbPerS: cardGbPerS,
		ramBandwidthGbPerS: ramGbPerS,
	};
}

function predictedDecode(benchmark: Benchmark): number | undefined {
	if (benchmark.concurrency !== 1 || hasDraftTokens(benchmark)) return undefined;
	const plan = decodePlanOf(benchmark);
	if (!plan) return undefined;
	// A bandwidth read from system memory is achieved already.
	const fromRam = benchmark.division === 'RAM only';
	const card = fromRam ? 1 : decodeShare(modelOf(benchmark.model), formatOf(benchmark.format));
	return decodeTokensPerS(plan, { card, ram: 1 });
}

/** Of a mixture's prompt every expert gets a part, and cards in a row read different parts at once: no forecast. */
function predictedPrefill({ hardware, model: modelId, division, concurrency }: Benchmark): number | undefined {
	const model = modelOf(modelId);
	const activeParams = activeParamsOf(model);
	const peakTflops =
		hardware.part === undefined ? undefined : numberIfKnown(`${hardware.part}.fp16-dense-tflops`, 'TFLOPS');
	if (concurrency !== 1 || division !== 'none' || model.kind !== 'dense') return undefined;
	if (activeParams === undefined || peakTflops === undefined) return undefined;
	return prefillTokensPerS({ activeParams, peakTflops, efficiency: fractionOf('speed-model.prefill') });
}

/** Every measurement of one metric that the model can say something about, with what it says. */
export function calibrations(metric: 'decode' | 'prefill', rows: readonly Benchmark[] = benchmarks): Calibration[] {
	return rows.flatMap((benchmark): Calibration[] => {
		const { value } = benchmark.figure;
		if (benchmark.metric !== metric || typeof value !== 'number') return [];
		const predicted = metric === 'decode' ? predictedDecode(benchmark) : predictedPrefill(benchmark);
		if (predicted === undefined) return [];
		const pair = { predicted, measured: value };
		return [{ benchmark, ...pair, ratio: predictedPerMeasured(pair), error: relativeError(pair) }];
	});
}

/** Medians of the error, as fractions. A group without rows is absent. */
export interface CalibrationSummary {
	count: number;
	medianError: number;
	/** Rows the constants were chosen with. */
	used?: { count: number; medianError: number } | undefined;
	/** Rows that had no part in choosing the constants: the honest test. */
	fresh?: { count: number; medianError: number } | undefined;
	/** Fresh rows on the RTX PRO 6000 Blackwell and the RTX 5090: the generation of the card of this build. */
	blackwell?: { count: number; medianError: number } | undefined;
}

function medianOf(rows: readonly Calibration[]) {
	return rows.length === 0 ? undefined : { count: rows.length, medianError: medianRelativeError(rows) };
}

/** @throws {RangeError} When no row could be predicted. */
export function calibrationSummary(rows: readonly Calibration[]): CalibrationSummary {
	const fresh = rows.filter(({ benchmark }) => !benchmark.usedForModel);
	return {
		count: rows.length,
		medianError: medianRelativeError(rows),
		used: medianOf(rows.filter(({ benchmark }) => benchmark.usedForModel)),
		fresh: medianOf(fresh),
		blackwell: medianOf(
			fresh.filter(({ benchmark: { hardware, division } }) => {
				const part = hardware.part ?? '';
				return division !== 'cards and RAM' && (part === 'gpu' || /^gpu-(?:pro-6000|rtx-5090)/.test(part));
			})
		),
	};
}
