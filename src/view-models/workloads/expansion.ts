import { placed, type Question, reaches, together, trained } from './judge.ts';

const page = '/03-performance-benchmarks/';

/** What the brief wants of two and four cards. */
export const expansionQuestions: Question[] = [
	{
		id: 'two-gpu-70b-fp16',
		build: 'two-gpu',
		name: '70B in 16 bits on two cards',
		claim: 'metric-70b',
		verdict: reaches('llama-3-1-70b', 'fp16', 'two-gpu', 'brief.decode-70b-fp16'),
		figure: '{=speed.two-gpu.70b-fp16}',
		because:
			'It fits, and tensor parallelism comes close to the brief’s {brief.metric-70b}; the roof is {=roof.two-gpu.70b-fp16}.',
		href: `${page}#fit-two-gpu-llama-3-1-70b`,
	},
	{
		id: 'two-gpu-405b',
		build: 'two-gpu',
		name: '405B at higher precision on two cards',
		claim: 'two-gpu-405b',
		verdict: placed('llama-3-1-405b', 'q4-k-m', 'two-gpu'),
		figure: '{=speed.two-gpu.405b-q4-k-m}',
		because:
			'In 4 bits {=spill.two-gpu.405b-q4-k-m} still lie in system memory; only about 3.6 bits fit the cards, at {=speed.two-gpu.405b-iq3-m}.',
		href: `${page}#fit-two-gpu-llama-3-1-405b`,
	},
	{
		id: 'two-gpu-full-70b',
		build: 'two-gpu',
		name: 'Full fine-tuning of 70B on two cards',
		claim: 'two-gpu-finetune-70b',
		verdict: trained('llama-3-1-70b', 'full-mixed-adam', 'two-gpu'),
		figure: '{=tuning.70b-full}',
		because: 'More than cards and system memory hold together.',
		href: `${page}#fact-training-model`,
	},
	{
		id: 'two-gpu-lora-70b',
		build: 'two-gpu',
		name: 'LoRA of 70B without quantisation on two cards',
		claim: 'two-gpu-finetune-70b',
		verdict: trained('llama-3-1-70b', 'lora', 'two-gpu'),
		figure: '{=tuning.70b-lora}',
		because: 'Sharded over both cards, with small batches and short sequences.',
		href: `${page}#fact-training-model`,
	},
	{
		id: 'two-gpu-eight-13b',
		build: 'two-gpu',
		name: 'Eight 13B models in 8 bits on two cards',
		claim: 'two-gpu-models',
		verdict: together(8, 'llama-2-13b', 'q8-0', 'two-gpu'),
		figure: '{=several.eight-13b-q8-0}',
		because:
			'The cards leave {=usable-gib.two-gpu}; ten 8B models in 16 bits take {=several.ten-8b-fp16}. 70B models are out of the question.',
		href: `${page}#context-base`,
	},
	{
		id: 'four-gpu-70b-fp16',
		build: 'four-gpu',
		name: '70B in 16 bits on four cards',
		claim: 'metric-70b',
		verdict: reaches('llama-3-1-70b', 'fp16', 'four-gpu', 'brief.decode-70b-fp16'),
		figure: '{=speed.four-gpu.70b-fp16}',
		because: 'Four cards with tensor parallelism reach the brief’s {brief.metric-70b} with room.',
		href: `${page}#fit-four-gpu-llama-3-1-70b`,
	},
];
