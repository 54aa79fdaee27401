import { Format, type FormatInput } from './schema/model.ts';
import { parseRecords } from './schema/parse.ts';

/** Day the tables were consulted; they carry no date of their own. */
const date = '2026-11-23';

type Bits = NonNullable<FormatInput['linear']>;

/** Whole-model averages of llama.cpp's own table (8 B) and of published 70B files. */
const gguf = (small: number | Bits, large: number | Bits) => {
	const fact = (bits: number | Bits, source: string): Bits =>
		typeof bits === 'number' ? { value: bits, unit: 'bits/weight', status: 'reported', sources: [source], date } : bits;
	return {
		container: 'gguf',
		wholeModel: { small: fact(small, 'llamacpp-quantize'), large: fact(large, 'dai-gpu-benchmarks') },
	} as const;
};

/** Bits of the converted weights, by the definition of the format. */
const linear = (bits: number, arithmetic: string, status: 'derived' | 'unverified' = 'derived') =>
	({
		container: 'checkpoint',
		linear: { value: bits, unit: 'bits/weight', status, date, note: arithmetic },
	}) as const;

/** Perplexity increase over 16 bits that one published table gives for Llama 3 70B. */
const worse = (percent: number): Bits => ({
	value: percent,
	unit: '%',
	status: 'reported',
	sources: ['dai-gpu-benchmarks'],
	date: '2024-05',
});

const unlisted = (value: number, note: string): Bits => ({
	value,
	unit: 'bits/weight',
	approximate: true,
	status: 'estimated',
	date,
	note,
});

/** From the widest to the narrowest. Order is the order of every table of formats. */
export const formats = parseRecords('src/data/quantisation.ts', Format, [
	{
		id: 'fp16',
		label: 'FP16 / BF16',
		container: 'any',
		nominalBits: 16,
		linear: { value: 16, unit: 'bits/weight', status: 'derived', date, note: 'two bytes, by definition' },
		note: 'Both formats take the same space; most models are published in BF16.',
	},
	{
		id: 'fp8',
		label: 'FP8',
		nominalBits: 8,
		...linear(8, 'one byte per converted weight'),
		note: 'For vLLM, SGLang and TensorRT-LLM. Token tables stay in 16 bits.',
	},
	{
		id: 'q8-0',
		label: 'Q8_0',
		nominalBits: 8,
		...gguf(8.5, 8.5),
		perplexityIncrease: worse(0.03),
	},
	{ id: 'q6-k', label: 'Q6_K', nominalBits: 6, ...gguf(6.56, 6.56), perplexityIncrease: worse(0.47) },
	{ id: 'q5-k-m', label: 'Q5_K_M', nominalBits: 5, ...gguf(5.7, 5.66), perplexityIncrease: worse(1.2) },
	{ id: 'q4-k-m', label: 'Q4_K_M', nominalBits: 4, ...gguf(4.89, 4.82), perplexityIncrease: worse(4.8) },
	{ id: 'iq4-xs', label: 'IQ4_XS', nominalBits: 4, ...gguf(4.46, 4.3), perplexityIncrease: worse(7.1) },
	{
		id: 'q4-0',
		label: 'Q4_0',
		nominalBits: 4,
		container: 'gguf',
		linear: {
			value: 4.5,
			unit: 'bits/weight',
			status: 'derived',
			date,
			note: '4 + 16/32: one 16-bit scale for 32 weights',
		},
		note: 'An old llama.cpp type, still used to compare cards.',
	},
	{
		id: 'awq-4bit',
		label: 'AWQ / GPTQ 4-bit',
		nominalBits: 4,
		...linear(4.16, '4 + 16/128 (scale) + 4/128 (zero point), groups of 128'),
		note: 'Token tables stay in 16 bits.',
	},
	{
		id: 'nvfp4',
		label: 'NVFP4',
		nominalBits: 4,
		...linear(4.5, '4 + 8/16: one FP8 scale for 16 weights, and one FP32 per tensor', 'unverified'),
		note: 'The format of the FP4 units of this card. Token tables stay in 16 bits.',
	},
	{
		id: 'mxfp4',
		label: 'MXFP4',
		nominalBits: 4,
		container: 'any',
		wholeModel: {
			small: {
				value: 4.34,
				unit: 'bits/weight',
				status: 'derived',
				sources: ['gpt-oss'],
				date,
				note: '59.02 GiB for 116.83 B weights; the experts alone take 4 + 8/32 = 4.25',
			},
			large: {
				value: 4.34,
				unit: 'bits/weight',
				status: 'derived',
				sources: ['gpt-oss'],
				date,
				note: '59.02 GiB for 116.83 B weights; the experts alone take 4 + 8/32 = 4.25',
			},
		},
		note: 'The format in which gpt-oss is published.',
	},
	{
		id: 'nf4',
		label: 'bitsandbytes NF4',
		nominalBits: 4,
		...linear(4.127, '4 + 8/64 + 32/(64 × 256): scales are quantised a second time', 'unverified'),
		note: 'The base of QLoRA. Slow for serving: one test on an RTX PRO 6000 found generation at well under half the speed of FP16.',
	},
	{
		id: 'q3-k-m',
		label: 'Q3_K_M',
		nominalBits: 3,
		...gguf(unlisted(4, 'not in the table; between Q4 and Q2'), 3.89),
		perplexityIncrease: worse(18.8),
	},
	{ id: 'iq3-m', label: 'IQ3_M', nominalBits: 3, ...gguf(3.76, 3.62) },
	{ id: 'q2-k', label: 'Q2_K', nominalBits: 2, ...gguf(3.16, 2.99), perplexityIncrease: worse(69) },
	{ id: 'iq2-xxs', label: 'IQ2_XXS', nominalBits: 2, ...gguf(2.38, 2.17), perplexityIncrease: worse(136) },
	{
		id: 'iq1-s',
		label: 'IQ1_S',
		nominalBits: 1,
		...gguf(unlisted(1.7, 'no small model was listed; as for the large one'), {
			value: 1.7,
			unit: 'bits/weight',
			status: 'derived',
			sources: ['ik-llama-discussions'],
			date: '2025-07-10',
			note: '132.9 GiB for 671 B weights',
		}),
	},
	// labels of single measurements
	{
		id: 'ollama-4bit',
		label: 'Ollama default, 4-bit',
		nominalBits: 4,
		container: 'gguf',
		linear: {
			value: 4.82,
			unit: 'bits/weight',
			status: 'estimated',
			date,
			note: 'Ollama’s default is believed to be Q4_K_M; the publication says only that it is the default',
		},
	},
	{
		id: 'mixed-fp4-fp8',
		label: 'FP4 and FP8 mixed',
		nominalBits: 4,
		container: 'checkpoint',
		linear: { status: 'unknown', date, note: 'the share of each was not stated' },
	},
	{
		id: 'best-of-sweep',
		label: 'best of a sweep (NVFP4)',
		nominalBits: 4,
		...linear(4.5, '4 + 8/16, as NVFP4', 'unverified'),
	},
	{
		id: 'about-4-5-bit',
		label: 'about 4.5 bit',
		nominalBits: 4,
		container: 'gguf',
		linear: {
			value: 4.5,
			unit: 'bits/weight',
			approximate: true,
			status: 'reported',
			sources: ['ik-llama-534'],
			date,
			note: 'as the thread describes it',
		},
	},
	{
		id: 'iq3-ks-r4',
		label: 'IQ3_KS_R4',
		nominalBits: 3,
		container: 'gguf',
		linear: { status: 'unknown', date, note: 'a type of ik_llama.cpp; its size was not recorded' },
	},
] satisfies FormatInput[]);
