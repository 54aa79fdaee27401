import { formats, modelFiles, models } from '../../data/index.ts';
import type { Fact } from '../../data/schema/fact.ts';
import type { Format, Model } from '../../data/schema/model.ts';
import {
	activeWeightBytes,
	bytesFromGb,
	bytesFromGib,
	kvBytesPerToken,
	type KvLayout,
	mixedWidthBitsPerWeight,
	tokenTableParams,
	weightBytes,
} from '../../domain/memory.ts';
import { numberOf } from '../figures.ts';
import { fractionOf } from './assumptions.ts';

const BILLION = 1e9;
const TABLE_BITS = 16;

/** @throws {RangeError} When there is no model with this id. */
export function modelOf(id: string): Model {
	const model = models.find((candidate) => candidate.id === id);
	if (!model) throw new RangeError(`there is no model "${id}"`);
	return model;
}

/** @throws {RangeError} When there is no number format with this id. */
export function formatOf(id: string): Format {
	const format = formats.find((candidate) => candidate.id === id);
	if (!format) throw new RangeError(`there is no format "${id}"`);
	return format;
}

function knownNumber(fact: Fact | undefined): number | undefined {
	return typeof fact?.value === 'number' ? fact.value : undefined;
}

/** Parameters of the whole model; undefined where nobody stated them. */
export function paramsOf(model: Model): number | undefined {
	const billions = knownNumber(model.parameters);
	return billions === undefined ? undefined : billions * BILLION;
}

/** Parameters that work on one token: all of a dense model. Undefined where a mixture's are not stated. */
export function activeParamsOf(model: Model): number | undefined {
	if (model.kind === 'dense') return paramsOf(model);
	const billions = knownNumber(model.activeParameters);
	return billions === undefined ? undefined : billions * BILLION;
}

/** Whether the model counts as small: below the border of the speed model. */
export function isSmall(model: Model): boolean {
	const params = paramsOf(model);
	return params !== undefined && params < numberOf('speed-model.small-model-limit', 'B params') * BILLION;
}

/** Average bits of each parameter of this model in this format; undefined where one of both is unknown. */
export function bitsPerWeight(model: Model, format: Format): number | undefined {
	const params = paramsOf(model);
	const { wholeModel, linear } = format;
	if (wholeModel) return knownNumber(isSmall(model) ? wholeModel.small : wholeModel.large);
	const linearBits = knownNumber(linear);
	const { shape } = model;
	if (linearBits === undefined || params === undefined || shape?.vocabulary === undefined) return linearBits;
	if (format.container === 'gguf') return linearBits;
	const tableParams = tokenTableParams({ vocabulary: shape.vocabulary, hidden: shape.hidden });
	return mixedWidthBitsPerWeight({ params, tableParams, linearBits, tableBits: TABLE_BITS });
}

function fileBytes({ value, unit }: Fact): number | undefined {
	if (typeof value !== 'number') return undefined;
	return unit === 'GiB' ? bytesFromGib(value) : bytesFromGb(value);
}

/** Bytes of the weights: the published file where one is known, else parameters × bits. Undefined where neither is. */
export function weightBytesOf(model: Model, format: Format): number | undefined {
	const file = modelFiles.find((candidate) => candidate.model === model.id && candidate.format === format.id);
	const published = file && fileBytes(file.size);
	if (published !== undefined) return weightBytes({ fileBytes: published });
	const params = paramsOf(model);
	const bits = bitsPerWeight(model, format);
	return params === undefined || bits === undefined ? undefined : weightBytes({ params, bitsPerWeight: bits });
}

/** Bytes of weights read for one token; undefined where the model or the format is not known well enough. */
export function activeBytesOf(model: Model, format: Format): number | undefined {
	const bytes = weightBytesOf(model, format);
	const params = paramsOf(model);
	const activeParams = activeParamsOf(model);
	if (bytes === undefined || params === undefined || activeParams === undefined) return undefined;
	return activeWeightBytes({ weightBytes: bytes, params, activeParams });
}

/** How the model keeps its context; undefined where no configuration was read. */
export function kvLayoutOf({ shape }: Model): KvLayout | undefined {
	if (!shape) return undefined;
	const { cache, layers } = shape;
	if (cache.scheme === 'latent') return { kind: 'latent', layers, latentDim: cache.latentDim, ropeDim: cache.ropeDim };
	const { kvHeads, headDim } = cache;
	if (cache.scheme === 'grouped') return { kind: 'heads', layers, kvHeads, headDim };
	const { slidingLayers, windowTokens } = cache;
	const sets = [
		{ layers: slidingLayers, kvHeads, headDim, windowTokens },
		{ layers: layers - slidingLayers, kvHeads, headDim },
	];
	return { kind: 'layer-sets', sets: sets.filter((set) => set.layers > 0) };
}

/** Bytes that one more token of context costs with keys and values in 16 bits. */
export function kvBytesPerTokenOf(model: Model): number | undefined {
	const layout = kvLayoutOf(model);
	return layout && kvBytesPerToken(layout, 2);
}

/** Share of the card's memory bandwidth that generation is taken to reach, as a fraction. */
export function decodeShare(model: Model, format: Format): number {
	if (model.kind === 'mixture') return fractionOf('speed-model.decode-mixture');
	if (!isSmall(model)) return fractionOf('speed-model.decode-dense-large');
	return fractionOf(format.nominalBits === TABLE_BITS ? 'speed-model.decode-16bit' : 'speed-model.decode-dense-small');
}
