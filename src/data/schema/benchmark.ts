import { z } from 'zod';
import { Fact, unitBelongs } from './fact.ts';
import { Id, Text } from './ids.ts';
import type { Quantity } from './units.ts';

/** What was counted, and the quantity its unit must belong to. */
export const metrics = {
	decode: { label: 'Generation', quantity: 'token-rate' },
	prefill: { label: 'Prompt processing', quantity: 'token-rate' },
	throughput: { label: 'Output, all requests', quantity: 'token-rate' },
	'throughput-peak': { label: 'Output, highest moment', quantity: 'token-rate' },
	ttft: { label: 'Mean time to first token', quantity: 'time' },
	tpot: { label: 'Mean time per output token', quantity: 'time' },
	training: { label: 'Training', quantity: 'token-rate' },
	'training-memory': { label: 'Peak memory per card', quantity: 'data-size' },
	'training-time': { label: 'Time to finish', quantity: 'time' },
	power: { label: 'Average board power', quantity: 'power' },
} as const satisfies Record<string, { label: string; quantity: Quantity }>;
export type Metric = keyof typeof metrics;
const metricNames = Object.keys(metrics) as [Metric, ...Metric[]];

/** Said instead of a number where the publication does not tell. Never guessed. */
const notStated = z.literal('not stated');

/** How a model was divided over several cards or between cards and processor. */
export const Division = z.enum([
	'none', // one card holds everything
	'layer split', // each card holds some layers, one works at a time for one user (llama.cpp default)
	'pipeline parallel',
	'tensor parallel',
	'data parallel',
	'replicas',
	'sharded', // training state spread over the cards
	'cards and RAM',
	'RAM only',
	'not stated',
]);

/** Exactly what the test ran on. A card with another power limit is another hardware. */
export const TestedHardware = z
	.strictObject({
		/** Id of the graphics card. Absent for machines without one of ours: then `system` names them. */
		part: z.string().optional(),
		/** What ran, where it is no graphics card of the data, or what stood around it ("with a Threadripper PRO 7975WX"). */
		system: Text.optional(),
		/** Graphics cards that took part; 0 for a processor alone. */
		count: z.int().nonnegative(),
		/** `stock`: as delivered; a number: the limit set, in W, with the same card otherwise. */
		powerLimitW: z.union([z.literal('stock'), z.number().positive(), notStated]),
	})
	.refine(({ part, system }) => part !== undefined || system !== undefined, {
		error: 'the hardware is missing: give part or system',
		path: ['part'],
	});
export type TestedHardware = z.infer<typeof TestedHardware>;

/** One published measurement under one set of conditions: one number. */
export const Benchmark = z
	.strictObject({
		id: Id,
		hardware: TestedHardware,
		/** Id of the model. */
		model: z.string(),
		/** Id of the number format of the weights. */
		format: z.string(),
		division: Division,
		/** Program and version or build, as published. */
		software: z.string({ error: 'the software is missing' }).min(1),
		/** Requests or sequences at a time; `max` where the server was driven to its limit. */
		concurrency: z.union([z.int().positive(), z.literal('max'), notStated], { error: 'the concurrency is missing' }),
		/** Tokens of prompt per request, or the data set's name. */
		prompt: z.union([z.int().nonnegative(), z.string().min(1)], { error: 'the prompt length is missing' }),
		/** Tokens generated per request, or the data set's name. */
		generation: z.union([z.int().nonnegative(), z.string().min(1)], { error: 'the generation length is missing' }),
		/** Tokens already in the context before the measured part. */
		depth: z.int().nonnegative().default(0),
		metric: z.enum(metricNames),
		/** Layers held by the cards, where the rest lay in system memory. */
		layersOnCards: z.int().positive().optional(),
		/** Read bandwidth of the system memory it ran from, where it did and a figure exists or is assumed. */
		ramBandwidth: z.strictObject({ fact: z.string() }).optional(),
		/** True where the constants of the speed model were chosen with this row in view: agreement there proves little. */
		usedForModel: z.boolean().default(false),
		/** Status `measured` where the figure was read off the hardware by the one who publishes it. */
		figure: Fact,
		/** Anything a reader must know to repeat or to doubt it. */
		note: Text.optional(),
	})
	.refine(({ metric, figure }) => unitBelongs(figure.unit, metrics[metric].quantity), {
		error: 'the unit does not belong to the metric',
		path: ['figure', 'unit'],
	})
	.refine(({ figure }) => figure.status === 'measured' || figure.status === 'reported', {
		error: 'a benchmark is measured or reported; anything else belongs to the model',
		path: ['figure', 'status'],
	});
export type Benchmark = z.infer<typeof Benchmark>;
export type BenchmarkInput = z.input<typeof Benchmark>;
