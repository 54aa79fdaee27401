import { hardware, pp, rows, tg, tokensInOut, unstatedLengths, used } from './rows.ts';

const { maxQ, rtx5090, server, unnamedEdition, workstation } = hardware;

const gptOss = {
	format: 'mxfp4',
	division: 'none',
	concurrency: 1,
	source: 'llamacpp-15396',
	date: '2025-08',
} as const;
const build6199 = 'llama.cpp build 6199, flash attention, micro-batch 2048';
const build6205 = 'llama.cpp build 6205, flash attention, micro-batch 2048';
const build6210 = 'llama.cpp build 6210, flash attention, micro-batch 2048';

const shisa = {
	division: 'none',
	software: 'llama.cpp build 6413, flash attention',
	concurrency: 1,
	source: 'shisa-llamacpp-notes',
	date: '2025-09',
} as const;

const shareGpt = {
	hardware: workstation(),
	model: 'phi-4-14b-tune',
	format: 'fp16',
	division: 'none',
	software: 'vLLM, 1,000 prompts',
	prompt: 'ShareGPT',
	generation: 'ShareGPT',
	source: 'shisa-llamacpp-notes',
	date: '2025-09',
} as const;

const cloudRift = {
	hardware: unnamedEdition(),
	division: 'none',
	software: 'vLLM, random prompts',
	...tokensInOut(1000, 1000),
	source: 'cloudrift-benchmark',
	date: '2025-10',
} as const;

const tensorRt = {
	hardware: server(),
	format: 'nvfp4',
	division: 'none',
	software: 'TensorRT-LLM 1.0',
	concurrency: 'max',
	source: 'trtllm-perf',
	date: '2025-09',
} as const;

/** One RTX PRO 6000 Blackwell. The edition stands on every row; only the Max-Q is the card of this build. */
export const oneCard = [
	...rows({ ...gptOss, hardware: maxQ(), model: 'gpt-oss-120b', software: build6199 }, [
		['max-q-gpt-oss-120b-pp2048', 'prefill', 4494.2, pp(2048)],
		['max-q-gpt-oss-120b-pp8192', 'prefill', 4328, pp(8192)],
		['max-q-gpt-oss-120b-pp32768', 'prefill', 3718.01, pp(32_768)],
		['max-q-gpt-oss-120b-tg128', 'decode', 170.62, { ...tg(128), ...used }],
	]),
	...rows({ ...gptOss, hardware: workstation(), model: 'gpt-oss-120b', software: build6205 }, [
		['workstation-gpt-oss-120b-pp2048', 'prefill', 5518.07, pp(2048)],
		['workstation-gpt-oss-120b-pp32768', 'prefill', 4503.36, pp(32_768)],
		['workstation-gpt-oss-120b-tg128', 'decode', 196.31, { ...tg(128), ...used }],
	]),
	...rows({ ...gptOss, hardware: maxQ(), model: 'gpt-oss-20b', software: build6199 }, [
		['max-q-gpt-oss-20b-pp2048', 'prefill', 9480.55, pp(2048)],
		['max-q-gpt-oss-20b-pp32768', 'prefill', 7050.35, pp(32_768)],
		['max-q-gpt-oss-20b-tg128', 'decode', 249.96, { ...tg(128), ...used }],
	]),
	...rows({ ...gptOss, hardware: workstation(), model: 'gpt-oss-20b', software: build6205 }, [
		['workstation-gpt-oss-20b-pp2048', 'prefill', 11_521.95, pp(2048)],
		['workstation-gpt-oss-20b-pp32768', 'prefill', 8267.46, pp(32_768)],
		['workstation-gpt-oss-20b-tg128', 'decode', 286.91, tg(128)],
	]),
	...rows({ ...gptOss, hardware: rtx5090(), model: 'gpt-oss-20b', software: build6210 }, [
		['rtx-5090-gpt-oss-20b-pp2048', 'prefill', 9848, pp(2048)],
		['rtx-5090-gpt-oss-20b-tg128', 'decode', 282.5, tg(128)],
	]),
	...rows(
		{
			hardware: { ...maxQ(), system: 'under WSL2 (Windows)' },
			model: 'gpt-oss-120b',
			format: 'mxfp4',
			division: 'none',
			software: 'vLLM nightly build of July 2026, Marlin kernels',
			concurrency: 1,
			...unstatedLengths,
			source: 'anvil-serving',
			date: '2026-07',
		},
		[['max-q-wsl2-gpt-oss-120b-decode', 'decode', 183]]
	),
	...rows(
		{
			hardware: maxQ(),
			model: 'llama-3-1-8b',
			format: 'best-of-sweep',
			division: 'none',
			software: 'vLLM, version not stated',
			concurrency: 'max',
			...unstatedLengths,
			source: 'joshua8-shootout',
			date: '2025',
		},
		[['max-q-llama-3-1-8b-sweep', 'throughput', 7648]]
	),
	...rows(
		{
			hardware: rtx5090(),
			model: 'llama-3-1-8b',
			format: 'best-of-sweep',
			division: 'none',
			software: 'vLLM, version not stated',
			concurrency: 'max',
			...unstatedLengths,
			source: 'joshua8-shootout',
			date: '2025',
		},
		[['rtx-5090-llama-3-1-8b-sweep', 'throughput', 8691]]
	),
	...rows({ ...shisa, hardware: workstation(), model: 'llama-3-3-70b', format: 'q4-k-m' }, [
		['workstation-llama-3-3-70b-q4-k-m-pp512', 'prefill', 1794, { ...pp(512), ...used }],
		['workstation-llama-3-3-70b-q4-k-m-tg128', 'decode', 34.05, { ...tg(128), ...used }],
	]),
	...rows({ ...shisa, hardware: workstation(), model: 'mistral-nemo-12b', format: 'q4-k-m' }, [
		['workstation-mistral-nemo-12b-q4-k-m-pp512', 'prefill', 9877, pp(512)],
		['workstation-mistral-nemo-12b-q4-k-m-tg128', 'decode', 163.3, { ...tg(128), ...used }],
	]),
	...rows({ ...shisa, hardware: workstation(), model: 'llama-2-7b', format: 'q4-0' }, [
		['workstation-llama-2-7b-q4-0-pp512', 'prefill', 16_634, pp(512)],
		['workstation-llama-2-7b-q4-0-tg128', 'decode', 278.95, { ...tg(128), ...used }],
	]),
	...rows(
		{
			...shisa,
			hardware: workstation(1, 300),
			model: 'llama-2-7b',
			format: 'q4-0',
			note: 'A 600 W card with a lower limit, which is not a Max-Q: the two clock differently.',
		},
		[
			['workstation-300w-llama-2-7b-q4-0-pp512', 'prefill', 12_802, { ...pp(512), figureNote: 'noisy: ±2,889' }],
			['workstation-300w-llama-2-7b-q4-0-tg128', 'decode', 260.42, tg(128)],
		]
	),
	...rows({ ...shisa, hardware: workstation(), model: 'qwen3-30b-a3b', format: 'q4-k-m' }, [
		['workstation-qwen3-30b-a3b-q4-k-m-pp512', 'prefill', 7640, pp(512)],
		['workstation-qwen3-30b-a3b-q4-k-m-tg128', 'decode', 251.6, { ...tg(128), ...used }],
	]),
	...rows(shareGptAt(32), [
		['workstation-phi-4-14b-sharegpt-c32', 'throughput', 1091],
		['workstation-phi-4-14b-sharegpt-c32-ttft', 'ttft', 62],
		['workstation-phi-4-14b-sharegpt-c32-tpot', 'tpot', 26.3],
	]),
	...rows(shareGptAt(64), [['workstation-phi-4-14b-sharegpt-c64', 'throughput', 1802]]),
	...rows(shareGptAt(128), [
		['workstation-phi-4-14b-sharegpt-c128', 'throughput', 2553],
		['workstation-phi-4-14b-sharegpt-c128-ttft', 'ttft', 84],
		['workstation-phi-4-14b-sharegpt-c128-tpot', 'tpot', 33.1],
	]),
	...rows(shareGptAt(256), [
		['workstation-phi-4-14b-sharegpt-c256', 'throughput', 3004],
		['workstation-phi-4-14b-sharegpt-c256-ttft', 'ttft', 175],
		['workstation-phi-4-14b-sharegpt-c256-tpot', 'tpot', 53.9],
	]),
	...rows({ ...cloudRift, model: 'qwen3-coder-30b-a3b', format: 'awq-4bit', concurrency: 400 }, [
		['pro-6000-qwen3-coder-30b-a3b-awq-c400', 'throughput', 4218, { note: '1,200 requests in all.' }],
		['pro-6000-qwen3-coder-30b-a3b-awq-c400-peak', 'throughput-peak', 7466, { note: '1,200 requests in all.' }],
	]),
	...rows(
		{
			...cloudRift,
			model: 'llama-3-3-70b',
			format: 'awq-4bit',
			concurrency: 400,
			note: 'Far more requests than the cache could hold, so most of them waited.',
		},
		[
			['pro-6000-llama-3-3-70b-awq-c400', 'throughput', 516],
			['pro-6000-llama-3-3-70b-awq-c400-peak', 'throughput-peak', 1347],
			['pro-6000-llama-3-3-70b-awq-c400-ttft', 'ttft', 469, { unit: 's' }],
		]
	),
	...rows({ ...cloudRift, model: 'glm-4-5-air', format: 'awq-4bit', concurrency: 256 }, [
		['pro-6000-glm-4-5-air-awq-c256', 'throughput', 1571],
		['pro-6000-glm-4-5-air-awq-c400', 'throughput', 1586, { concurrency: 400 }],
	]),
	...rows({ ...tensorRt, model: 'llama-3-3-70b' }, [
		['server-llama-3-3-70b-nvfp4-1000-1000', 'throughput', 1787, tokensInOut(1000, 1000)],
		['server-llama-3-3-70b-nvfp4-128-2048', 'throughput', 2422, tokensInOut(128, 2048)],
		['server-llama-3-3-70b-nvfp4-2048-128', 'throughput', 393, tokensInOut(2048, 128)],
	]),
	...rows({ ...tensorRt, model: 'qwen3-30b-a3b' }, [
		['server-qwen3-30b-a3b-nvfp4-1000-1000', 'throughput', 9910, tokensInOut(1000, 1000)],
	]),
	...rows(
		{
			hardware: server(),
			model: 'qwen3-32b',
			format: 'nvfp4',
			division: 'none',
			software: 'vLLM, version not stated',
			concurrency: 'not stated',
			prompt: 'ShareGPT',
			generation: 'ShareGPT',
			note: 'Low concurrency. The same test found about twice the throughput of BF16.',
			source: 'jarvislabs-nvfp4',
			date: '2026',
		},
		[['server-qwen3-32b-nvfp4-ttft', 'ttft', 150, { approximate: true }]]
	),
	...rows(
		{
			hardware: server(),
			model: 'qwen3-32b',
			format: 'fp16',
			division: 'none',
			software: 'vLLM, version not stated',
			concurrency: 'not stated',
			prompt: 'ShareGPT',
			generation: 'ShareGPT',
			note: 'Low concurrency.',
			source: 'jarvislabs-nvfp4',
			date: '2026',
		},
		[['server-qwen3-32b-bf16-ttft', 'ttft', 340, { approximate: true }]]
	),
	...rows(
		{
			hardware: server(),
			model: 'qwen2-5-3b',
			format: 'fp16',
			division: 'none',
			software: 'PyTorch 2.11, plain Transformers loop',
			concurrency: 1,
			...tokensInOut(128, 512),
			note: 'Held back by the program, not by the card: a plain loop is far from what the memory allows.',
			source: 'zhang-fp16-e2e',
			date: '2026-06',
		},
		[
			['server-qwen2-5-3b-fp16-decode', 'decode', 83.2],
			['server-qwen2-5-3b-fp16-power', 'power', 226],
		]
	),
	...rows(
		{
			hardware: unnamedEdition(),
			model: 'minimax-m2-5-reap-139b',
			format: 'nvfp4',
			division: 'none',
			software: 'not stated',
			concurrency: 1,
			...unstatedLengths,
			source: 'rtx6kpro-wiki',
			date: '2026',
		},
		[['pro-6000-minimax-m2-5-reap-139b-decode', 'decode', 70, { approximate: true }]]
	),
];

function shareGptAt(concurrency: number) {
	return { ...shareGpt, concurrency };
}
