import { hardware, rows, tokensInOut, unstatedLengths } from './rows.ts';

const { maxQ, other, server } = hardware;

const exxact = {
	model: 'llama-3-1-8b',
	format: 'fp16',
	software: 'LoRA: Hugging Face Transformers with torchrun',
	concurrency: 'not stated',
	...unstatedLengths,
	note: 'Mean of steps 1 to 60.',
	source: 'exxact-lora',
	date: '2026-06-04',
} as const;
const pro4500 = (count: number) => other('RTX PRO 4500 Blackwell', count);

const tuned = {
	division: 'none',
	concurrency: 2,
	...tokensInOut(2048, 0),
	note: 'Packed sequences, two at a time, compiled.',
	source: 'torchtune',
	date: '2025',
} as const;
const rtx4090 = other('GeForce RTX 4090, 24 GB', 1);
const a100x8 = other('8 × A100', 8);

/** Training speeds. `prompt` is the sequence length, `concurrency` the sequences per step. */
export const fineTuning = [
	...rows({ ...exxact, hardware: server(), division: 'none' }, [['server-llama-3-1-8b-lora', 'training', 4962]]),
	...rows({ ...exxact, hardware: server(2), division: 'data parallel' }, [
		['server-x2-llama-3-1-8b-lora', 'training', 9541],
	]),
	...rows({ ...exxact, hardware: pro4500(1), division: 'none' }, [['pro-4500-llama-3-1-8b-lora', 'training', 2777]]),
	...rows({ ...exxact, hardware: pro4500(4), division: 'data parallel' }, [
		['pro-4500-x4-llama-3-1-8b-lora', 'training', 10_717],
	]),
	...rows(
		{
			...tuned,
			hardware: rtx4090,
			model: 'llama-3-1-8b',
			format: 'fp16',
			software: 'Full fine-tuning in BF16, 8-bit optimiser fused into the backward pass: torchtune',
		},
		[
			['rtx-4090-llama-3-1-8b-full', 'training', 1650],
			['rtx-4090-llama-3-1-8b-full-memory', 'training-memory', 18.9],
		]
	),
	...rows({ ...tuned, hardware: rtx4090, model: 'llama-3-1-8b', format: 'fp16', software: 'LoRA: torchtune' }, [
		['rtx-4090-llama-3-1-8b-lora', 'training', 3083],
		['rtx-4090-llama-3-1-8b-lora-memory', 'training-memory', 16.2],
	]),
	...rows({ ...tuned, hardware: rtx4090, model: 'llama-3-1-8b', format: 'nf4', software: 'QLoRA: torchtune' }, [
		['rtx-4090-llama-3-1-8b-qlora', 'training', 2413],
		['rtx-4090-llama-3-1-8b-qlora-memory', 'training-memory', 7.4],
	]),
	...rows(
		{
			...tuned,
			hardware: a100x8,
			model: 'llama-3-1-70b',
			format: 'fp16',
			division: 'sharded',
			software: 'Full fine-tuning, optimiser state in system memory: torchtune',
		},
		[
			['a100-x8-llama-3-1-70b-full', 'training', 1568],
			['a100-x8-llama-3-1-70b-full-memory', 'training-memory', 13.9],
		]
	),
	...rows(
		{
			...tuned,
			hardware: a100x8,
			model: 'llama-3-1-70b',
			format: 'fp16',
			division: 'sharded',
			software: 'LoRA: torchtune',
		},
		[
			['a100-x8-llama-3-1-70b-lora', 'training', 3497],
			['a100-x8-llama-3-1-70b-lora-memory', 'training-memory', 27.6],
		]
	),
	...rows(
		{
			...tuned,
			hardware: a100x8,
			model: 'llama-3-1-405b',
			format: 'nf4',
			division: 'sharded',
			software: 'QLoRA: torchtune',
		},
		[
			['a100-x8-llama-3-1-405b-qlora', 'training', 653],
			['a100-x8-llama-3-1-405b-qlora-memory', 'training-memory', 44.8, { unit: 'GB' }],
		]
	),
	...rows(
		{
			hardware: other('one card of 48 GB', 1),
			model: 'llama-65b',
			format: 'nf4',
			division: 'none',
			software: 'QLoRA: bitsandbytes',
			concurrency: 'not stated',
			...unstatedLengths,
			note: 'The run that made Guanaco.',
			source: 'qlora-repo',
			date: '2023',
		},
		[['48gb-llama-65b-qlora', 'training-time', 24]]
	),
	...rows(
		{
			hardware: maxQ(),
			model: 'small-35m',
			format: 'fp16',
			division: 'none',
			software: 'Pre-training in BF16: PyTorch Lightning',
			concurrency: 'not stated',
			prompt: 256,
			generation: 0,
			note: 'One billion tokens.',
			source: 'reddit-35m-pretraining',
			date: '2025-08',
		},
		[['max-q-small-35m-pretraining', 'training-time', 20, { unit: 'min', approximate: true }]]
	),
	...rows(
		{
			hardware: other('laptop with GeForce RTX 4090', 1),
			model: 'small-35m',
			format: 'fp16',
			division: 'none',
			software: 'Pre-training in BF16: PyTorch Lightning',
			concurrency: 'not stated',
			prompt: 256,
			generation: 0,
			note: 'One billion tokens.',
			source: 'reddit-35m-pretraining',
			date: '2025-08',
		},
		[['laptop-4090-small-35m-pretraining', 'training-time', 2.5, { approximate: true }]]
	),
];
