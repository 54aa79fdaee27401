import type { ComputedValue } from './computed-value.ts';

/** Short names of the models that sentences speak of. */
export const named = {
	'8b': 'llama-3-1-8b',
	'13b': 'llama-2-13b',
	'30b': 'llama-30b',
	'32b': 'deepseek-r1-distill-qwen-32b',
	'70b': 'llama-3-1-70b',
	'405b': 'llama-3-1-405b',
} as const;

export type ShortName = keyof typeof named;

export type Values = Record<string, () => ComputedValue>;

export const performancePage = '/03-performance-benchmarks/';

export const merged = (values: readonly Values[]): Values => Object.assign({}, ...values) as Values;
