import { formats, models } from '../../data/index.ts';
import type { Fact } from '../../data/schema/fact.ts';
import type { Model, Shape } from '../../data/schema/model.ts';
import { gbFromBytes } from '../../domain/memory.ts';
import { formatNumber } from '../../format/units.ts';
import { formatFact, formatValue, sourceRefs } from '../figures.ts';
import { richText } from '../rich-text.ts';
import type { Cell, Row, TableViewModel } from '../table.ts';
import { bitsPerWeight, formatOf, kvBytesPerTokenOf, modelOf, weightBytesOf } from './model-math.ts';

/** Models whose shape is read or generally known, releases of one shape once. */
const tabled = [
	'mistral-7b',
	'llama-3-1-8b',
	'llama-2-13b',
	'gpt-oss-20b',
	'qwen3-30b-a3b',
	'llama-30b',
	'qwen2-5-32b',
	'deepseek-r1-distill-qwen-32b',
	'qwen3-32b',
	'mixtral-8x7b',
	'llama-3-1-70b',
	'deepseek-r1-distill-llama-70b',
	'glm-4-5-air',
	'gpt-oss-120b',
	'llama-3-1-405b',
	'deepseek-r1',
] as const;

function kvHeads({ cache }: Shape): string {
	return cache.scheme === 'latent' ? 'latent' : formatNumber(cache.kvHeads);
}

function cacheDetail({ cache }: Shape): string | undefined {
	if (cache.scheme === 'sliding')
		return `${formatNumber(cache.slidingLayers)} layers keep ${formatNumber(cache.windowTokens)} tokens only`;
	return cache.scheme === 'latent' ? `${formatNumber(cache.latentDim)} + ${formatNumber(cache.ropeDim)}` : undefined;
}

const sized = (model: Model, format: string): string => {
	const bytes = model.format === 'mxfp4' ? undefined : weightBytesOf(model, formatOf(format));
	return bytes === undefined ? '–' : formatNumber(gbFromBytes(bytes), { decimals: 1 });
};

function rowOf(id: string): Row {
	const model = modelOf(id);
	const { shape, parameters, activeParameters, context } = model;
	const kv = kvBytesPerTokenOf(model);
	const shapeCell: Cell = shape ? { text: kvHeads(shape), detail: cacheDetail(shape) } : { text: 'unknown' };
	return {
		id: `model-${id}`,
		cells: {
			model: model.name,
			all: {
				text: formatValue(parameters.value, parameters.unit),
				detail: activeParameters && `${formatValue(activeParameters.value, activeParameters.unit)} active`,
			},
			layers: shape ? formatNumber(shape.layers) : 'unknown',
			heads: shapeCell,
			kv: kv === undefined ? 'unknown' : formatNumber(kv),
			context: context ? formatFact({ ...context, unit: '' }) : 'unknown',
			fp16: sized(model, 'fp16'),
			q8: sized(model, 'q8-0'),
			q4: sized(model, 'q4-k-m'),
			status: { status: shape?.status ?? parameters.status },
			source: {
				detail: shape?.note && richText(shape.note),
				sources: sourceRefs([...new Set([...parameters.sources, ...(shape?.sources ?? [])])]),
			},
		},
	};
}

/** Shape and size of the models the guide calculates with. */
export function modelTable(): TableViewModel {
	return {
		caption: 'Models the guide calculates with',
		note: `Of ${formatNumber(models.length)} models on record, those whose shape is known; the column says how well. Cache of one token with keys and values in 16 bits; where layers are windowed, while the windows fill.`,
		columns: [
			{ key: 'model', label: 'Model' },
			{ key: 'all', label: 'Weights', unit: 'B params', numeric: true },
			{ key: 'layers', label: 'Layers', numeric: true },
			{ key: 'heads', label: 'KV heads', numeric: true },
			{ key: 'kv', label: 'Cache', unit: 'B/token', numeric: true },
			{ key: 'context', label: 'Context', unit: 'tokens', numeric: true },
			{ key: 'fp16', label: '16 bits', unit: 'GB', numeric: true },
			{ key: 'q8', label: 'Q8_0', unit: 'GB', numeric: true },
			{ key: 'q4', label: 'Q4_K_M', unit: 'GB', numeric: true },
			{ key: 'status', label: 'Shape' },
			{ key: 'source', label: 'Source' },
		],
		rows: tabled.map(rowOf),
	};
}

/** The models that stand for small and large where no files were counted. */
const examples = { small: 'llama-3-1-8b', large: 'llama-3-1-70b' } as const;

const bitsText = (id: string, size: keyof typeof examples): string => {
	const bits = bitsPerWeight(modelOf(examples[size]), formatOf(id));
	return bits === undefined ? 'unknown' : formatNumber(bits, { decimals: 2 });
};

const lossText = (loss: Fact | undefined, id: string): string => {
	if (id === 'fp16') return 'reference';
	return loss ? `+${formatValue(loss.value, loss.unit)}` : 'unknown';
};

/** Number formats with what a weight costs in them and what is known of the loss. */
export function formatTable(): TableViewModel {
	const shown = formats.filter(({ note, wholeModel, perplexityIncrease }) => wholeModel ?? perplexityIncrease ?? note);
	return {
		caption: 'Number formats for weights',
		note: 'Averages over whole models: of published files where files were counted, else computed for Llama 3.1 8B and 70B. vLLM formats leave the token tables in 16 bits. Perplexity: rise on Llama 3 70B. vLLM stands for its like too.',
		columns: [
			{ key: 'format', label: 'Format' },
			{ key: 'small', label: 'Small models', unit: 'bits/weight', numeric: true },
			{ key: 'large', label: 'Large models', unit: 'bits/weight', numeric: true },
			{ key: 'loss', label: 'Perplexity', unit: '% over 16 bits', numeric: true },
			{ key: 'runs', label: 'Runs in' },
			{ key: 'source', label: 'Source' },
		],
		rows: shown.map(({ id, label, container, wholeModel, linear, perplexityIncrease, note }) => ({
			id: `format-${id}`,
			cells: {
				format: { text: label, detail: note && richText(note) },
				small: bitsText(id, 'small'),
				large: bitsText(id, 'large'),
				loss: lossText(perplexityIncrease, id),
				runs: { any: 'both', gguf: 'llama.cpp', checkpoint: 'vLLM' }[container],
				source: {
					sources: sourceRefs([
						...new Set([
							...(wholeModel?.small.sources ?? []),
							...(wholeModel?.large.sources ?? []),
							...(linear?.sources ?? []),
							...(perplexityIncrease?.sources ?? []),
						]),
					]),
				},
			},
		})),
	};
}
