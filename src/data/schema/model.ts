import { z } from 'zod';
import { Fact, factOf, Status } from './fact.ts';
import { Id, Text } from './ids.ts';
import { PartialDate } from './units.ts';

const count = (what: string) =>
	z.int({ error: `${what} is a whole number` }).positive({ error: `${what} is at least 1` });

/** How a model keeps its keys and values: what one token of context costs in memory. */
export const CacheShape = z.discriminatedUnion('scheme', [
	/** Every layer keeps keys and values of its KV heads. `kvHeads` equal to the attention heads is plain multi-head attention. */
	z.strictObject({
		scheme: z.literal('grouped'),
		kvHeads: count('kvHeads'),
		/** Values per head. */
		headDim: count('headDim'),
	}),
	/** As `grouped`, but some layers keep only the last `windowTokens` tokens. */
	z.strictObject({
		scheme: z.literal('sliding'),
		kvHeads: count('kvHeads'),
		headDim: count('headDim'),
		/** How many of the layers are windowed. */
		slidingLayers: count('slidingLayers'),
		/** Tokens a windowed layer keeps. */
		windowTokens: count('windowTokens'),
	}),
	/** Multi-head latent attention: each layer keeps one compressed vector and one rotary part. */
	z.strictObject({
		scheme: z.literal('latent'),
		/** Values of the compressed vector per token and layer. */
		latentDim: count('latentDim'),
		/** Values of the rotary part per token and layer. */
		ropeDim: count('ropeDim'),
	}),
]);
export type CacheShape = z.infer<typeof CacheShape>;

/** The layer shape of a model. One provenance for all of it, because one configuration file states all of it. */
export const Shape = z
	.strictObject({
		layers: count('layers'),
		/** Width of a token's vector. */
		hidden: count('hidden'),
		attentionHeads: count('attentionHeads'),
		/** Entries of the token table. Absent where it was not needed: it only matters for formats that leave the tables in 16 bits. */
		vocabulary: count('vocabulary').optional(),
		cache: CacheShape,
		status: Status,
		sources: z.array(z.string()).default([]),
		date: PartialDate,
		note: Text.optional(),
	})
	.refine(({ cache, layers }) => cache.scheme !== 'sliding' || cache.slidingLayers <= layers, {
		error: 'more windowed layers than layers',
		path: ['cache', 'slidingLayers'],
	});
export type Shape = z.infer<typeof Shape>;

/** One published language model. */
export const Model = z
	.strictObject({
		id: Id,
		/** As its maker writes it. */
		name: Text,
		maker: z.string().min(1),
		/** Heading its measurements stand under: releases of one shape and size share it ("Llama 70B"). */
		family: z.string().min(1),
		/** `dense`: every weight works on every token. `mixture`: a router picks a few experts per token. */
		kind: z.enum(['dense', 'mixture']),
		/** All weights: what has to be stored. */
		parameters: factOf('count'),
		/** Weights that work on one token: what has to be read per token. Only for a mixture. */
		activeParameters: factOf('count').optional(),
		/** Absent where no configuration could be read: the model then appears in measurements, not in calculations. */
		shape: Shape.optional(),
		/** Tokens of context its maker states. */
		context: factOf('count').optional(),
		/** Format its maker publishes, where that is not 16 bits. */
		format: z.string().optional(),
		note: Text.optional(),
	})
	.refine(({ kind, activeParameters }) => kind === 'mixture' || activeParameters === undefined, {
		error: 'a dense model has no separate active parameters',
		path: ['activeParameters'],
	});
export type Model = z.infer<typeof Model>;
export type ModelInput = z.input<typeof Model>;

/** Size of one published file set, which says more than bits per weight times parameters. */
export const ModelFile = z.strictObject({
	id: Id,
	model: z.string(),
	format: z.string(),
	/** Size of the weights as stored. */
	size: factOf('data-size'),
});
export type ModelFile = z.infer<typeof ModelFile>;

/** A number format for weights. */
export const Format = z
	.strictObject({
		id: Id,
		/** Exact label, as tools print it. */
		label: z.string().min(1),
		/** `gguf`: llama.cpp. `checkpoint`: vLLM, SGLang, TensorRT-LLM, Transformers. */
		container: z.enum(['gguf', 'checkpoint', 'any']),
		/** Nominal class, for grouping: 16, 8, 6, 5, 4, 3, 2 or 1 bits. */
		nominalBits: z.int().positive(),
		/** Whole-model average of the published files, by size of the model. Tables of small models weigh more, so they cost more bits. */
		wholeModel: z
			.strictObject({
				/** Models around 8 B parameters. */
				small: Fact,
				/** Models around 70 B parameters. */
				large: Fact,
			})
			.optional(),
		/** Bits of the weights that are converted; the token tables stay in 16 bits. Absent where `wholeModel` is given. */
		linear: Fact.optional(),
		/** Perplexity increase of Llama 3 70B over 16 bits. Absent where none was found. */
		perplexityIncrease: Fact.optional(),
		note: Text.optional(),
	})
	.refine(({ wholeModel, linear }) => wholeModel !== undefined || linear !== undefined, {
		error: 'bits per weight are missing: give wholeModel or linear',
		path: ['wholeModel'],
	});
export type Format = z.infer<typeof Format>;
export type FormatInput = z.input<typeof Format>;
