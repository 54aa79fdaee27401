import type { FactInput } from './schema/fact.ts';
import { Model, ModelFile, type ModelInput } from './schema/model.ts';
import { parseRecords } from './schema/parse.ts';

/** Day the configurations were consulted; they carry no date of their own. */
const date = '2026-11-23';

type Inputs = Omit<ModelInput, 'id' | 'name'>;

/** Weights counted from the layer shape, as llama.cpp prints them. */
const counted = (billions: number, source: string): FactInput => ({
	value: billions,
	unit: 'B params',
	status: 'derived',
	sources: [source],
	date,
	note: 'attention + gated feed-forward + norms + token tables, from the layer shape',
});

/** A count its publisher states, in billions. */
const stated = (billions: number, source: string, status: 'specified' | 'reported' = 'specified'): FactInput => ({
	value: billions,
	unit: 'B params',
	status,
	sources: [source],
	date,
});

/** A count known only from the model's name. */
const named = (billions: number, source: string): FactInput => ({
	value: billions,
	unit: 'B params',
	approximate: true,
	status: 'reported',
	sources: [source],
	date,
	note: 'by the model’s name; no configuration was read',
});

/** Generally quoted for a model whose paper was not read. */
const believed = (value: number, unit: 'B params' | 'tokens'): FactInput => ({
	value,
	unit,
	status: 'unverified',
	date,
	note: 'generally quoted; the paper was not read',
});

const tokens = (
	value: number,
	source: string,
	status: 'specified' | 'reported' | 'unverified' = 'specified'
): FactInput => ({ value, unit: 'tokens', status, sources: [source], date });

const meta = { maker: 'Meta', kind: 'dense' } as const;
const llamaSources = { status: 'specified' as const, sources: ['torchtune', 'llama-models'], date };

const llama8b = {
	...meta,
	family: 'Llama 8B',
	parameters: counted(8.03, 'torchtune'),
	shape: {
		layers: 32,
		hidden: 4096,
		attentionHeads: 32,
		vocabulary: 128_256,
		cache: { scheme: 'grouped', kvHeads: 8, headDim: 128 },
		...llamaSources,
	},
} satisfies Inputs;

const llama70b = {
	...meta,
	family: 'Llama 70B',
	parameters: counted(70.554, 'torchtune'),
	shape: {
		layers: 80,
		hidden: 8192,
		attentionHeads: 64,
		vocabulary: 128_256,
		cache: { scheme: 'grouped', kvHeads: 8, headDim: 128 },
		...llamaSources,
	},
} satisfies Inputs;

const qwen32b = {
	maker: 'Qwen',
	family: 'Qwen 32B',
	kind: 'dense',
	parameters: counted(32.764, 'torchtune'),
	shape: {
		layers: 64,
		hidden: 5120,
		attentionHeads: 40,
		vocabulary: 152_064,
		cache: { scheme: 'grouped', kvHeads: 8, headDim: 128 },
		status: 'reported',
		sources: ['torchtune'],
		date,
	},
} satisfies Inputs;

const deepseek671b = {
	maker: 'DeepSeek',
	family: 'DeepSeek 671B',
	kind: 'mixture',
	parameters: stated(671, 'deepseek-v3'),
	activeParameters: stated(37, 'deepseek-v3'),
	shape: {
		layers: 61,
		hidden: 7168,
		attentionHeads: 128,
		cache: { scheme: 'latent', latentDim: 512, ropeDim: 64 },
		status: 'specified',
		sources: ['deepseek-v3'],
		date,
		note: 'The cache size was confirmed by a log: 1,372.5 MiB for 20,480 tokens.',
	},
	context: tokens(131_072, 'deepseek-v3'),
	format: 'fp8',
} satisfies Inputs;

export const models = parseRecords('src/data/models.ts', Model, [
	// dense models the guide calculates with
	{ id: 'llama-3-1-8b', name: 'Llama 3.1 8B', ...llama8b, context: tokens(131_072, 'llama-models') },
	{ id: 'llama-3-8b', name: 'Llama 3 8B', ...llama8b },
	{
		id: 'llama-2-13b',
		name: 'Llama 2 13B',
		...meta,
		family: 'Llama 13B',
		parameters: counted(13.016, 'torchtune'),
		shape: {
			layers: 40,
			hidden: 5120,
			attentionHeads: 40,
			vocabulary: 32_000,
			cache: { scheme: 'grouped', kvHeads: 40, headDim: 128 },
			...llamaSources,
			note: 'Every attention head keeps its own keys and values, so context is dear.',
		},
		context: tokens(4096, 'llama-models'),
	},
	{
		id: 'llama-30b',
		name: 'LLaMA 30B',
		...meta,
		family: 'LLaMA 30B',
		parameters: {
			...counted(32.529, 'gpu-poor'),
			note: 'from the layer shape; the first paper calls the same model 33B',
		},
		shape: {
			layers: 60,
			hidden: 6656,
			attentionHeads: 52,
			vocabulary: 32_000,
			cache: { scheme: 'grouped', kvHeads: 52, headDim: 128 },
			status: 'reported',
			sources: ['gpu-poor'],
			date,
		},
		context: {
			value: 2048,
			unit: 'tokens',
			status: 'unverified',
			date,
			note: 'believed from the first LLaMA paper, which was not read',
		},
	},
	{
		id: 'mistral-7b',
		name: 'Mistral 7B v0.1',
		maker: 'Mistral AI',
		family: 'Mistral 7B',
		kind: 'dense',
		parameters: counted(7.242, 'torchtune'),
		shape: {
			layers: 32,
			hidden: 4096,
			attentionHeads: 32,
			vocabulary: 32_000,
			cache: { scheme: 'grouped', kvHeads: 8, headDim: 128 },
			status: 'reported',
			sources: ['torchtune'],
			date,
			note: 'Version 0.1 looks back over a window of 4,096 tokens; the cache here is the full one.',
		},
		context: tokens(32_768, 'torchtune', 'reported'),
	},
	{ id: 'qwen2-5-32b', name: 'Qwen2.5 32B', ...qwen32b, context: tokens(131_072, 'torchtune', 'reported') },
	{
		id: 'deepseek-r1-distill-qwen-32b',
		name: 'DeepSeek R1 Distill Qwen 32B',
		...qwen32b,
		maker: 'DeepSeek',
		shape: {
			...qwen32b.shape,
			status: 'unverified',
			note: 'That the distilled model has the shape of Qwen2.5 32B is general knowledge; its configuration was not read.',
		},
		context: tokens(131_072, 'torchtune', 'unverified'),
	},
	{
		id: 'qwen3-32b',
		name: 'Qwen3 32B',
		maker: 'Qwen',
		family: 'Qwen 32B',
		kind: 'dense',
		parameters: counted(32.762, 'torchtune'),
		shape: {
			...qwen32b.shape,
			attentionHeads: 64,
			vocabulary: 151_936,
		},
		context: { ...tokens(40_960, 'torchtune', 'reported'), note: '32,768 and a reserve for the answer' },
	},
	{ id: 'llama-3-70b', name: 'Llama 3 70B', ...llama70b },
	{ id: 'llama-3-1-70b', name: 'Llama 3.1 70B', ...llama70b, context: tokens(131_072, 'llama-models') },
	{ id: 'llama-3-3-70b', name: 'Llama 3.3 70B', ...llama70b, context: tokens(131_072, 'torchtune') },
	{
		id: 'deepseek-r1-distill-llama-70b',
		name: 'DeepSeek R1 Distill Llama 70B',
		...llama70b,
		maker: 'DeepSeek',
		shape: {
			...llama70b.shape,
			status: 'unverified',
			note: 'That the distilled model has the shape of Llama 3.3 70B is general knowledge; its configuration was not read.',
		},
		context: tokens(131_072, 'torchtune', 'unverified'),
	},
	{
		id: 'llama-3-1-405b',
		name: 'Llama 3.1 405B',
		...meta,
		family: 'Llama 405B',
		parameters: counted(405.853, 'torchtune'),
		shape: {
			layers: 126,
			hidden: 16_384,
			attentionHeads: 128,
			vocabulary: 128_256,
			cache: { scheme: 'grouped', kvHeads: 8, headDim: 128 },
			...llamaSources,
		},
		context: tokens(131_072, 'llama-models'),
	},
	// mixtures of experts
	{
		id: 'gpt-oss-20b',
		name: 'gpt-oss-20b',
		maker: 'OpenAI',
		family: 'gpt-oss',
		kind: 'mixture',
		parameters: stated(20.91, 'gpt-oss'),
		activeParameters: stated(3.6, 'gpt-oss'),
		shape: {
			layers: 24,
			hidden: 2880,
			attentionHeads: 64,
			vocabulary: 201_088,
			cache: { scheme: 'sliding', kvHeads: 8, headDim: 64, slidingLayers: 12, windowTokens: 128 },
			status: 'unverified',
			sources: ['gpt-oss'],
			date,
			note: 'The number of layers is general knowledge; the rest stands in the reference implementation.',
		},
		context: tokens(131_072, 'gpt-oss'),
		format: 'mxfp4',
	},
	{
		id: 'gpt-oss-120b',
		name: 'gpt-oss-120b',
		maker: 'OpenAI',
		family: 'gpt-oss',
		kind: 'mixture',
		parameters: stated(116.83, 'gpt-oss'),
		activeParameters: stated(5.1, 'gpt-oss'),
		shape: {
			layers: 36,
			hidden: 2880,
			attentionHeads: 64,
			vocabulary: 201_088,
			cache: { scheme: 'sliding', kvHeads: 8, headDim: 64, slidingLayers: 18, windowTokens: 128 },
			status: 'specified',
			sources: ['gpt-oss'],
			date,
			note: '128 experts, four at a time.',
		},
		context: tokens(131_072, 'gpt-oss'),
		format: 'mxfp4',
	},
	{
		id: 'qwen3-30b-a3b',
		name: 'Qwen3-30B-A3B',
		maker: 'Qwen',
		family: 'Qwen3 30B-A3B',
		kind: 'mixture',
		parameters: stated(30.5, 'qwen3-30b-card', 'reported'),
		activeParameters: stated(3.3, 'qwen3-30b-card', 'reported'),
		shape: {
			layers: 48,
			hidden: 2048,
			attentionHeads: 32,
			vocabulary: 151_936,
			cache: { scheme: 'grouped', kvHeads: 4, headDim: 128 },
			status: 'reported',
			sources: ['qwen3-30b-card'],
			date,
		},
		context: tokens(40_960, 'qwen3-30b-card', 'reported'),
	},
	{
		id: 'qwen3-coder-30b-a3b',
		name: 'Qwen3-Coder-30B-A3B',
		maker: 'Qwen',
		family: 'Qwen3 30B-A3B',
		kind: 'mixture',
		parameters: named(30.5, 'cloudrift-benchmark'),
		note: 'Taken to have the size of Qwen3-30B-A3B, whose name it carries.',
	},
	{
		id: 'mixtral-8x7b',
		name: 'Mixtral 8x7B',
		maker: 'Mistral AI',
		family: 'Mixtral 8x7B',
		kind: 'mixture',
		parameters: believed(46.7, 'B params'),
		activeParameters: believed(12.9, 'B params'),
		shape: {
			layers: 32,
			hidden: 4096,
			attentionHeads: 32,
			cache: { scheme: 'grouped', kvHeads: 8, headDim: 128 },
			status: 'unverified',
			date,
			note: 'General knowledge: the paper of the model was not read.',
		},
		context: believed(32_768, 'tokens'),
	},
	{
		id: 'glm-4-5-air',
		name: 'GLM-4.5-Air',
		maker: 'Z.ai',
		family: 'GLM-4.5-Air',
		kind: 'mixture',
		parameters: stated(106, 'glm-4-5'),
		activeParameters: stated(12, 'glm-4-5'),
		shape: {
			layers: 46,
			hidden: 4096,
			attentionHeads: 96,
			cache: { scheme: 'grouped', kvHeads: 8, headDim: 128 },
			status: 'unverified',
			sources: ['glm-4-5'],
			date,
			note: 'The layer shape is general knowledge; the counts and the context stand in the README.',
		},
		context: tokens(131_072, 'glm-4-5'),
	},
	{ id: 'deepseek-r1', name: 'DeepSeek R1', ...deepseek671b },
	{ id: 'deepseek-r1-0528', name: 'DeepSeek R1-0528', ...deepseek671b },
	{
		id: 'deepseek-r1t2',
		name: 'DeepSeek R1T2',
		...deepseek671b,
		maker: 'TNG (a merge of DeepSeek models)',
	},
	// known from measurements only
	{ id: 'llama-2-7b', name: 'Llama 2 7B', ...meta, family: 'Llama 2 7B', parameters: named(7, 'shisa-llamacpp-notes') },
	{
		id: 'mistral-nemo-12b',
		name: 'Mistral Nemo 12B',
		maker: 'Mistral AI',
		family: 'Mistral Nemo 12B',
		kind: 'dense',
		parameters: named(12, 'shisa-llamacpp-notes'),
	},
	{
		id: 'phi-4-14b-tune',
		name: '14B model based on Phi-4',
		maker: 'Shisa AI',
		family: '14B on Phi-4',
		kind: 'dense',
		parameters: named(14, 'shisa-llamacpp-notes'),
	},
	{
		id: 'qwen2-5-3b',
		name: 'Qwen2.5 3B',
		maker: 'Qwen',
		family: 'Qwen2.5 3B',
		kind: 'dense',
		parameters: named(3, 'zhang-fp16-e2e'),
	},
	{
		id: 'dense-72b',
		name: '72B dense model',
		maker: 'not named in the thread',
		family: '72B dense',
		kind: 'dense',
		parameters: named(72, 'ik-llama-534'),
	},
	{
		id: 'qwen3-6-27b',
		name: 'Qwen3.6 27B',
		maker: 'Qwen',
		family: 'Qwen3.6 27B',
		kind: 'dense',
		parameters: named(27, 'loft-qwen3-6'),
	},
	{
		id: 'minimax-m2-5',
		name: 'MiniMax-M2.5',
		maker: 'MiniMax',
		family: 'MiniMax-M2.5',
		kind: 'mixture',
		parameters: stated(229, 'rtx6kpro-wiki', 'reported'),
	},
	{
		id: 'minimax-m2-5-reap-139b',
		name: 'MiniMax-M2.5 REAP 139B',
		maker: 'community prune of MiniMax-M2.5',
		family: 'MiniMax-M2.5',
		kind: 'mixture',
		parameters: named(139, 'rtx6kpro-wiki'),
	},
	{
		id: 'qwen3-5-397b-a17b',
		name: 'Qwen3.5-397B-A17B',
		maker: 'Qwen',
		family: 'Qwen3.5 397B-A17B',
		kind: 'mixture',
		parameters: named(397, 'rtx6kpro-wiki'),
		activeParameters: named(17, 'rtx6kpro-wiki'),
	},
	{
		id: 'deepseek-v4-flash',
		name: 'DeepSeek V4 Flash',
		maker: 'DeepSeek',
		family: 'DeepSeek V4',
		kind: 'mixture',
		parameters: { status: 'unknown', date, note: 'not stated where the measurement was published' },
	},
	{
		id: 'deepseek-v4-pro',
		name: 'DeepSeek V4 Pro',
		maker: 'DeepSeek',
		family: 'DeepSeek V4',
		kind: 'mixture',
		parameters: { status: 'unknown', date, note: 'not stated where the measurement was published' },
	},
	{ id: 'llama-65b', name: 'LLaMA 65B', ...meta, family: 'LLaMA 65B', parameters: named(65, 'qlora-repo') },
	{
		id: 'small-35m',
		name: '35M-parameter model',
		maker: 'the author of the post',
		family: '35M from scratch',
		kind: 'dense',
		parameters: { ...named(0.035, 'reddit-35m-pretraining'), note: 'as the post states' },
	},
] satisfies ModelInput[]);

const gib = (
	value: number | { min: number; max: number },
	source: string,
	measured: boolean,
	on: string
): FactInput => ({
	value,
	unit: 'GiB',
	status: measured ? 'measured' : 'reported',
	sources: [source],
	date: on,
});

/** Sizes of published files. Where one is known it is used instead of bits per weight times parameters. */
export const modelFiles = parseRecords('src/data/models.ts', ModelFile, [
	{
		id: 'llama-2-7b-q4-0',
		model: 'llama-2-7b',
		format: 'q4-0',
		size: {
			value: 3.82,
			unit: 'GB',
			status: 'derived',
			sources: ['shisa-llamacpp-notes'],
			date: '2025-09',
			note: '1,066 GB/s of weights read at 278.95 tokens/s',
		},
	},
	{
		id: 'mistral-nemo-12b-q4-k-m',
		model: 'mistral-nemo-12b',
		format: 'q4-k-m',
		size: {
			value: 7.47,
			unit: 'GB',
			status: 'derived',
			sources: ['shisa-llamacpp-notes'],
			date: '2025-09',
			note: '1,220 GB/s of weights read at 163.3 tokens/s',
		},
	},
	{
		id: 'llama-3-3-70b-q4-k-m',
		model: 'llama-3-3-70b',
		format: 'q4-k-m',
		size: gib(39.59, 'shisa-llamacpp-notes', true, '2025-09'),
	},
	{
		id: 'llama-3-70b-q3-k-m',
		model: 'llama-3-70b',
		format: 'q3-k-m',
		size: gib(31.91, 'dai-gpu-benchmarks', false, '2024-05'),
	},
	{
		id: 'llama-3-1-405b-iq2-xxs',
		model: 'llama-3-1-405b',
		format: 'iq2-xxs',
		size: gib(99.9, 'shisa-llamacpp-notes', true, '2025-09'),
	},
	{
		id: 'llama-3-1-405b-q4-k-m',
		model: 'llama-3-1-405b',
		format: 'q4-k-m',
		size: { ...gib(227, 'llamacpp-quantize', false, date), approximate: true },
	},
	{
		id: 'llama-3-1-405b-iq4-xs',
		model: 'llama-3-1-405b',
		format: 'iq4-xs',
		size: { ...gib(202, 'llamacpp-quantize', false, date), approximate: true },
	},
	{
		id: 'llama-3-1-405b-iq3-m',
		model: 'llama-3-1-405b',
		format: 'iq3-m',
		size: { ...gib(170, 'llamacpp-quantize', false, date), approximate: true },
	},
	{
		id: 'gpt-oss-120b-mxfp4',
		model: 'gpt-oss-120b',
		format: 'mxfp4',
		size: gib(59.02, 'gpt-oss', false, date),
	},
	{
		id: 'deepseek-r1t2-iq1-s',
		model: 'deepseek-r1t2',
		format: 'iq1-s',
		size: gib(132.9, 'ik-llama-discussions', true, '2025-07-10'),
	},
	{
		id: 'deepseek-r1-fp8',
		model: 'deepseek-r1',
		format: 'fp8',
		size: {
			value: 671,
			unit: 'GB',
			status: 'derived',
			sources: ['deepseek-v3'],
			date,
			note: 'published in 8 bits: one byte for each of the 671 B weights',
		},
	},
	{
		id: 'deepseek-v4-pro-q4-k-m',
		model: 'deepseek-v4-pro',
		format: 'q4-k-m',
		size: { value: 859, unit: 'GB', status: 'reported', sources: ['reddit-deepseek-v4-pro'], date: '2026-05' },
	},
]);
