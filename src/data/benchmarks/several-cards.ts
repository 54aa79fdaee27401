import { hardware, rows, tokensInOut, unstatedLengths } from './rows.ts';

const { maxQ, server, unnamedEdition, workstation } = hardware;

const tensorRt = {
	format: 'nvfp4',
	software: 'TensorRT-LLM 1.0',
	concurrency: 'max',
	source: 'trtllm-perf',
	date: '2025-09',
} as const;

const twinWorkstation = { ...workstation(2), system: 'with a Threadripper PRO 7975WX' };

const powerSweep = {
	model: 'glm-4-5-air',
	format: 'fp8',
	division: 'not stated',
	software: 'not stated',
	concurrency: 'not stated',
	prompt: 'mixed',
	generation: 'mixed',
	note: 'Load of many users. 600 W cards with a lower limit are not Max-Q cards.',
	source: 'themarkymark-power',
	date: '2025',
} as const;

const wiki = { concurrency: 1, ...unstatedLengths, source: 'rtx6kpro-wiki', date: '2026' } as const;

/** Two, four and eight RTX PRO 6000 Blackwell, joined by PCIe only. */
export const severalCards = [
	...rows({ ...tensorRt, hardware: server(2), model: 'llama-3-3-70b', division: 'pipeline parallel' }, [
		['server-x2-llama-3-3-70b-nvfp4-1000-1000', 'throughput', 3707, tokensInOut(1000, 1000)],
		['server-x2-llama-3-3-70b-nvfp4-128-2048', 'throughput', 4993, tokensInOut(128, 2048)],
	]),
	...rows({ ...tensorRt, hardware: server(4), model: 'llama-3-3-70b', division: 'pipeline parallel' }, [
		['server-x4-llama-3-3-70b-nvfp4-1000-1000', 'throughput', 5961, tokensInOut(1000, 1000)],
		['server-x4-llama-3-3-70b-nvfp4-128-2048', 'throughput', 7922, tokensInOut(128, 2048)],
	]),
	...rows({ ...tensorRt, hardware: server(8), model: 'llama-3-1-405b', division: 'pipeline parallel' }, [
		['server-x8-llama-3-1-405b-nvfp4-1000-1000', 'throughput', 2369, tokensInOut(1000, 1000)],
	]),
	...rows({ ...tensorRt, hardware: server(2), model: 'qwen3-30b-a3b', division: 'tensor parallel' }, [
		['server-x2-qwen3-30b-a3b-nvfp4-1000-1000', 'throughput', 16_431, tokensInOut(1000, 1000)],
	]),
	...rows({ ...tensorRt, hardware: server(4), model: 'qwen3-30b-a3b', division: 'tensor parallel' }, [
		['server-x4-qwen3-30b-a3b-nvfp4-1000-1000', 'throughput', 24_046, tokensInOut(1000, 1000)],
	]),
	...rows(
		{
			hardware: twinWorkstation,
			model: 'deepseek-r1t2',
			format: 'iq1-s',
			division: 'layer split',
			software: 'ik_llama.cpp, CUDA 12.9',
			concurrency: 1,
			note: 'All of the model on the two cards. How it was divided is not stated; a split by layers is what the program does by itself.',
			source: 'ik-llama-discussions',
			date: '2025-07-10',
		},
		[
			['workstation-x2-deepseek-r1t2-iq1-s-pp4096', 'prefill', 819, tokensInOut(4096, 0)],
			['workstation-x2-deepseek-r1t2-iq1-s-tg1024', 'decode', 42.7, tokensInOut(0, 1024)],
			['workstation-x2-deepseek-r1t2-iq1-s-pp4096-d16k', 'prefill', 355, { ...tokensInOut(4096, 0), depth: 16_384 }],
			['workstation-x2-deepseek-r1t2-iq1-s-tg1024-d16k', 'decode', 36.2, { ...tokensInOut(0, 1024), depth: 16_384 }],
		]
	),
	...rows(
		{
			hardware: twinWorkstation,
			model: 'deepseek-r1-0528',
			format: 'iq1-s',
			division: 'layer split',
			software: 'llama.cpp, mainline of mid-2025',
			concurrency: 1,
			...unstatedLengths,
			note: 'The file is UD-IQ1_S, a dynamic variant of IQ1_S. The division is the program’s own, not stated.',
			source: 'level1-r1-at-home',
			date: '2025',
			status: 'reported',
		},
		[
			['workstation-x2-deepseek-r1-0528-iq1-s-prefill', 'prefill', 450, { approximate: true }],
			['workstation-x2-deepseek-r1-0528-iq1-s-decode', 'decode', 50, { approximate: true }],
		]
	),
	...rows({ ...powerSweep, hardware: workstation(2, 250) }, [
		['workstation-x2-250w-glm-4-5-air-fp8', 'throughput', 526],
	]),
	...rows({ ...powerSweep, hardware: workstation(2, 300) }, [
		['workstation-x2-300w-glm-4-5-air-fp8', 'throughput', 597],
	]),
	...rows({ ...powerSweep, hardware: workstation(2, 360) }, [
		['workstation-x2-360w-glm-4-5-air-fp8', 'throughput', 620],
	]),
	...rows({ ...powerSweep, hardware: workstation(2), note: 'Load of many users.' }, [
		['workstation-x2-glm-4-5-air-fp8', 'throughput', 625.6],
	]),
	...rows(
		{
			...powerSweep,
			hardware: workstation(2),
			concurrency: 1,
			prompt: 'one simple question',
			generation: 'not stated',
			note: 'A single question.',
		},
		[['workstation-x2-glm-4-5-air-fp8-single', 'decode', 95, { approximate: true }]]
	),
	...rows(
		{
			hardware: maxQ(2),
			model: 'qwen3-6-27b',
			format: 'nvfp4',
			division: 'tensor parallel',
			software: 'vLLM 0.19.2rc1, multi-token prediction with three draft tokens',
			concurrency: 1,
			...unstatedLengths,
			note: 'Draft tokens multiply the speed where the drafts are right.',
			source: 'loft-qwen3-6',
			date: '2026',
		},
		[['max-q-x2-qwen3-6-27b-nvfp4-mtp', 'decode', 190, { approximate: true }]]
	),
	...rows(
		{
			hardware: maxQ(2),
			model: 'deepseek-v4-flash',
			format: 'mixed-fp4-fp8',
			division: 'not stated',
			software: 'vLLM, development branch of pull request 40852',
			concurrency: 10,
			...tokensInOut(128, 128),
			note: 'A first port, not tuned.',
			source: 'vllm-40852',
			date: '2026-04',
		},
		[
			['max-q-x2-deepseek-v4-flash-c10', 'throughput', 93],
			['max-q-x2-deepseek-v4-flash-c10-ttft', 'ttft', 3400],
			['max-q-x2-deepseek-v4-flash-c10-tpot', 'tpot', 81],
			['max-q-x2-deepseek-v4-flash-c1-peak', 'throughput-peak', 37.8, { concurrency: 1 }],
		]
	),
	...rows(
		{
			...wiki,
			hardware: unnamedEdition(2),
			model: 'minimax-m2-5',
			format: 'nvfp4',
			division: 'tensor parallel',
			software: 'SGLang, version not stated',
			note: 'Low context.',
		},
		[['pro-6000-x2-minimax-m2-5-nvfp4-decode', 'decode', { min: 85, max: 89 }]]
	),
	...rows(
		{
			...wiki,
			hardware: unnamedEdition(2),
			model: 'minimax-m2-5',
			format: 'awq-4bit',
			division: 'not stated',
			software: 'vLLM, version not stated',
		},
		[
			['pro-6000-x2-minimax-m2-5-awq-decode', 'decode', 114, { approximate: true, note: 'Low context.' }],
			['pro-6000-x2-minimax-m2-5-awq-c64', 'throughput', 930, { concurrency: 64 }],
			['pro-6000-x2-minimax-m2-5-awq-c64-peak', 'throughput-peak', 1551, { concurrency: 64 }],
			['pro-6000-x2-minimax-m2-5-awq-c64-ttft', 'ttft', 340, { concurrency: 64 }],
		]
	),
	...rows(
		{
			...wiki,
			hardware: unnamedEdition(4),
			model: 'minimax-m2-5',
			format: 'nvfp4',
			division: 'not stated',
			software: 'not stated',
		},
		[
			['pro-6000-x4-minimax-m2-5-nvfp4-d20k', 'decode', 81, { approximate: true, depth: 20_000 }],
			['pro-6000-x4-minimax-m2-5-nvfp4-d100k', 'decode', 61, { depth: 100_000 }],
		]
	),
	...rows(
		{
			...wiki,
			hardware: unnamedEdition(4, 300),
			model: 'minimax-m2-5',
			format: 'nvfp4',
			division: 'not stated',
			software: 'vLLM, version not stated',
			concurrency: 64,
			note: 'Cards turned down, compared with the row at 500 W: no Max-Q takes that limit, so these are 600 W cards.',
		},
		[['pro-6000-x4-300w-minimax-m2-5-nvfp4-c64', 'throughput', 1206]]
	),
	...rows(
		{
			...wiki,
			hardware: unnamedEdition(4, 500),
			model: 'minimax-m2-5',
			format: 'nvfp4',
			division: 'not stated',
			software: 'vLLM, version not stated',
			concurrency: 64,
		},
		[['pro-6000-x4-500w-minimax-m2-5-nvfp4-c64', 'throughput', 1558]]
	),
	...rows(
		{
			...wiki,
			hardware: unnamedEdition(4),
			model: 'qwen3-5-397b-a17b',
			format: 'nvfp4',
			division: 'not stated',
			software: 'vLLM, version not stated',
		},
		[
			[
				'pro-6000-x4-qwen3-5-397b-nvfp4-c1',
				'decode',
				85.8,
				{ note: 'Another owner read 50.5 with different kernels under WSL2.' },
			],
			['pro-6000-x4-qwen3-5-397b-nvfp4-c10', 'throughput', 334, { concurrency: 10 }],
			['pro-6000-x4-qwen3-5-397b-nvfp4-c32', 'throughput', 606, { concurrency: 32 }],
			['pro-6000-x4-qwen3-5-397b-nvfp4-c50-peak', 'throughput-peak', 1127, { concurrency: 50 }],
		]
	),
	...rows(
		{
			...wiki,
			hardware: unnamedEdition(4),
			model: 'qwen3-5-397b-a17b',
			format: 'nvfp4',
			division: 'not stated',
			software: 'vLLM with multi-token prediction, version not stated',
			note: 'Draft tokens multiply the speed where the drafts are right.',
		},
		[
			['pro-6000-x4-qwen3-5-397b-nvfp4-mtp-c1', 'decode', 130],
			['pro-6000-x4-qwen3-5-397b-nvfp4-mtp-c32', 'throughput', 923, { concurrency: 32 }],
		]
	),
];
