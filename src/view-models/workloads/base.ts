import { placed, type Question, reaches, together, trained } from './judge.ts';

const page = '/03-performance-benchmarks/';

/** What the brief wants of the machine as it is ordered, in its order. */
export const baseQuestions: Question[] = [
	{
		id: '70b-fp16',
		name: '70B at full precision (16 bits)',
		claim: 'inference-70b-405b',
		verdict: placed('llama-3-1-70b', 'fp16'),
		figure: '{=speed.base.70b-fp16}',
		because:
			'Of {=weights.70b-fp16} of weights and their context {=spill.base.70b-fp16} must lie in system memory, which sets the speed.',
		href: `${page}#fit-base-llama-3-1-70b`,
	},
	{
		id: '70b-fp16-target',
		name: '70B in 16 bits at the speed the brief expects',
		claim: 'decode-70b-fp16',
		verdict: reaches('llama-3-1-70b', 'fp16', 'base', 'brief.decode-70b-fp16'),
		figure: '{=speed.base.70b-fp16}',
		because:
			'The brief expects {brief.decode-70b-fp16}; the specifications of card and memory allow at most {=roof.base.70b-fp16}.',
		href: `${page}#fit-base-llama-3-1-70b`,
	},
	{
		id: '70b-8bit',
		name: '70B in 8 bits on the card',
		claim: 'size-70b-8bit',
		verdict: placed('llama-3-1-70b', 'q8-0'),
		figure: '{=speed.base.70b-q8-0}',
		because: 'The weights take {=weights.70b-q8-0}, and {=context.base.70b-q8-0} of context fit beside them.',
		href: `${page}#context-base-llama-3-1-70b-q8-0`,
	},
	{
		id: '70b-4bit',
		name: '70B in 4 bits on the card',
		claim: 'decode-70b-fp16',
		verdict: reaches('llama-3-1-70b', 'q4-k-m', 'base', 'brief.decode-70b-fp16'),
		figure: '{=speed.base.70b-q4-k-m}',
		because: 'The weights take {=weights.70b-q4-k-m}: this is the format in which the brief’s speed is reached.',
		href: `${page}#fit-base-llama-3-1-70b`,
	},
	{
		id: '405b-4bit',
		name: '405B in 4 bits',
		claim: 'fits-405b-4bit',
		verdict: placed('llama-3-1-405b', 'q4-k-m'),
		figure: '{=speed.base.405b-q4-k-m}',
		because:
			'Its {=weights.405b-q4-k-m} fit card and system memory together; {=spill.base.405b-q4-k-m} of them are read from the slow one.',
		href: `${page}#fit-base-llama-3-1-405b`,
	},
	{
		id: '32b-16bit',
		name: 'DeepSeek R1 Distill 32B in 16 bits',
		claim: 'inference-70b-405b',
		verdict: placed('deepseek-r1-distill-qwen-32b', 'fp16'),
		figure: '{=speed.base.32b-fp16}',
		because:
			'Its {=weights.32b-fp16} fit the card with {=context.base.32b-fp16} of context: full precision where 70B has none.',
		href: `${page}#fit-base-deepseek-r1-distill-qwen-32b`,
	},
	{
		id: '32b-8bit',
		name: 'DeepSeek R1 Distill 32B in 8 bits',
		claim: 'inference-70b-405b',
		verdict: placed('deepseek-r1-distill-qwen-32b', 'fp8'),
		figure: '{=speed.base.32b-fp8}',
		because: 'Half the bytes per token, so about twice the speed of 16 bits.',
		href: `${page}#fit-base-deepseek-r1-distill-qwen-32b`,
	},
	{
		id: '32b-against-intel',
		name: 'DeepSeek R1 32B against an Intel machine',
		claim: 'faster-than-intel',
		verdict: () => 'unknown',
		figure: 'no test found',
		because:
			'No set-up behind the {brief.intel-advantage} was found; with the model on the card the processor decides little.',
		href: `${page}#gaps`,
	},
	{
		id: 'four-13b-16bit',
		name: 'Four 13B models in 16 bits at once',
		claim: 'four-13b',
		verdict: together(4, 'llama-2-13b', 'fp16'),
		figure: '{=several.four-13b-fp16}',
		because: 'Their weights alone exceed the {=usable-gib.base} that the card leaves after its reserve.',
		href: `${page}#context-base`,
	},
	{
		id: 'four-13b-8bit',
		name: 'Four 13B models in 8 bits at once',
		claim: 'four-13b',
		verdict: together(4, 'llama-2-13b', 'q8-0'),
		figure: '{=several.four-13b-q8-0}',
		because: 'The rest of the {=usable-gib.base} holds their contexts; all four share the bandwidth of one card.',
		href: `${page}#context-base`,
	},
	{
		id: 'full-30b',
		name: 'Full fine-tuning of 30B',
		claim: 'finetune-30b',
		verdict: trained('llama-30b', 'full-mixed-adam'),
		figure: '{=tuning.30b-full}',
		because:
			'Weights, gradients and optimiser state need {=tuning.30b-full-cards}; one card trains at most {=tuning.limit-mixed} this way.',
		href: `${page}#fact-training-model`,
	},
	{
		id: 'full-13b',
		name: 'Full fine-tuning of 13B',
		claim: 'finetune-30b',
		verdict: trained('llama-2-13b', 'full-mixed-adam'),
		figure: '{=tuning.13b-full}',
		because: 'Possible with the optimiser state in system memory; nobody has published how fast that runs.',
		href: `${page}#fact-training-model`,
	},
	{
		id: 'lora-30b',
		name: 'LoRA of 30B',
		claim: 'finetune-30b',
		verdict: trained('llama-30b', 'lora'),
		figure: '{=tuning.30b-lora}',
		because: 'The frozen 16-bit weights leave room for adapters and moderate batches.',
		href: `${page}#fact-training-model`,
	},
	{
		id: 'qlora-70b',
		name: 'QLoRA of 70B',
		claim: 'finetune-30b',
		verdict: trained('llama-3-1-70b', 'qlora'),
		figure: '{=tuning.70b-qlora}',
		because: 'The frozen 4-bit weights leave more than half of the card for activations and longer sequences.',
		href: `${page}#fact-training-model`,
	},
	{
		id: 'epoch-13b',
		name: 'One epoch of 13B within the brief’s time',
		claim: 'metric-epoch',
		verdict: () => 'unknown',
		figure: '{=tuning.13b-lora-speed}',
		because:
			'The brief names no data set: by LoRA one small set takes {=epoch.alpaca-packed} packed and {=epoch.alpaca-padded} padded.',
		href: `${page}#fact-training-model`,
	},
];
