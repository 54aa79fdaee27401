import type { TestedHardware } from '../schema/benchmark.ts';
import { hardware, pp, rows, tg, tokensInOut } from './rows.ts';

const { a100Pcie, a100Sxm, h100Pcie, h100Sxm, h200Sxm, other, rtx5090, rtx6000Ada } = hardware;

const rtx4090 = other('GeForce RTX 4090, 24 GB', 1);
const rtxA6000 = other('RTX A6000, 48 GB', 1);

const dai = {
	software: 'llama.cpp of May 2024, CUDA 12.1',
	concurrency: 1,
	source: 'dai-gpu-benchmarks',
	date: '2024-05',
} as const;

const eightB = (key: string, card: TestedHardware, q4: number, f16: number, usedForModel = false) => [
	...rows({ ...dai, hardware: card, model: 'llama-3-8b', format: 'q4-k-m', division: 'none' }, [
		[`${key}-llama-3-8b-q4-k-m-tg1024`, 'decode', q4, tg(1024)],
	]),
	...rows({ ...dai, hardware: card, model: 'llama-3-8b', format: 'fp16', division: 'none' }, [
		[`${key}-llama-3-8b-f16-tg1024`, 'decode', f16, { ...tg(1024), usedForModel }],
	]),
];

const seventyB = (key: string, card: TestedHardware, prefill: number, decode: number, usedForModel = false) =>
	rows({ ...dai, hardware: card, model: 'llama-3-70b', format: 'q4-k-m', division: 'none' }, [
		[`${key}-llama-3-70b-q4-k-m-pp1024`, 'prefill', prefill, pp(1024)],
		[`${key}-llama-3-70b-q4-k-m-tg1024`, 'decode', decode, { ...tg(1024), usedForModel }],
	]);

const seventyBFull = (key: string, cards: TestedHardware, prefill: number, decode: number) =>
	rows({ ...dai, hardware: cards, model: 'llama-3-70b', format: 'fp16', division: 'layer split' }, [
		[`${key}-llama-3-70b-f16-pp1024`, 'prefill', prefill, pp(1024)],
		[`${key}-llama-3-70b-f16-tg1024`, 'decode', decode, tg(1024)],
	]);

const tensorRt = { software: 'TensorRT-LLM 1.0', concurrency: 'max', source: 'trtllm-perf', date: '2025-09' } as const;
const cloudRift = {
	format: 'awq-4bit',
	software: 'vLLM, random prompts',
	...tokensInOut(1000, 1000),
	source: 'cloudrift-benchmark',
	date: '2025-10',
} as const;
const fourHundred = { ...cloudRift, concurrency: 400 } as const;

/** Cards a buyer would compare. The rows of May 2024 come from a program that used cards with HBM memory badly. */
export const otherCards = [
	...eightB('rtx-6000-ada', rtx6000Ada(), 131, 51.97, true),
	...seventyB('rtx-6000-ada', rtx6000Ada(), 547, 18.36, true),
	...eightB('a100-pcie', a100Pcie(), 138.3, 54.56),
	...seventyB('a100-pcie', a100Pcie(), 727, 22.11),
	...seventyB('a100-sxm', a100Sxm(), 797, 24.3),
	...eightB('h100-pcie', h100Pcie(), 144.5, 67.79),
	...seventyB('h100-pcie', h100Pcie(), 984, 25.01),
	...eightB('rtx-4090', rtx4090, 127.7, 54.34),
	...seventyB('rtx-a6000', rtxA6000, 467, 14.6),
	...seventyBFull('rtx-6000-ada-x4', rtx6000Ada(4), 1270, 6.06),
	...seventyBFull('a100-pcie-x4', a100Pcie(4), 1733, 7.38),
	...seventyBFull('h100-pcie-x4', h100Pcie(4), 2420, 9.63),
	...rows({ ...tensorRt, hardware: h100Sxm(2), model: 'llama-3-3-70b', format: 'fp8', division: 'tensor parallel' }, [
		['h100-sxm-x2-llama-3-3-70b-fp8-1000-1000', 'throughput', 4205, tokensInOut(1000, 1000)],
	]),
	...rows({ ...tensorRt, hardware: h200Sxm(), model: 'llama-3-3-70b', format: 'fp8', division: 'none' }, [
		['h200-sxm-llama-3-3-70b-fp8-1000-1000', 'throughput', 2909, tokensInOut(1000, 1000)],
	]),
	...rows({ ...tensorRt, hardware: h100Sxm(), model: 'llama-3-1-8b', format: 'fp8', division: 'none' }, [
		['h100-sxm-llama-3-1-8b-fp8-1000-1000', 'throughput', 15_220, tokensInOut(1000, 1000)],
		['h100-sxm-llama-3-1-8b-fp8-128-128', 'throughput', 28_312, tokensInOut(128, 128)],
	]),
	...rows({ ...cloudRift, hardware: h200Sxm(), model: 'glm-4-5-air', division: 'none', concurrency: 256 }, [
		['h200-sxm-glm-4-5-air-awq-c256', 'throughput', 2797],
	]),
	...rows({ ...fourHundred, hardware: rtx5090(), model: 'qwen3-coder-30b-a3b', division: 'none' }, [
		['rtx-5090-qwen3-coder-30b-a3b-awq-c400', 'throughput', 2288],
	]),
	...rows({ ...fourHundred, hardware: rtx5090(2), model: 'qwen3-coder-30b-a3b', division: 'replicas' }, [
		['rtx-5090-x2-qwen3-coder-30b-a3b-awq-c400', 'throughput', 4212],
	]),
	...rows({ ...fourHundred, hardware: rtx5090(4), model: 'qwen3-coder-30b-a3b', division: 'replicas' }, [
		['rtx-5090-x4-qwen3-coder-30b-a3b-awq-c400', 'throughput', 6381],
	]),
	...rows({ ...fourHundred, hardware: rtx5090(2), model: 'llama-3-3-70b', division: 'pipeline parallel' }, [
		['rtx-5090-x2-llama-3-3-70b-awq-c400', 'throughput', 616],
	]),
	...rows(
		{
			...fourHundred,
			hardware: rtx5090(4),
			model: 'llama-3-3-70b',
			division: 'replicas',
			note: 'Taken to be two copies of two cards each; the publication does not say so outright.',
		},
		[['rtx-5090-x4-llama-3-3-70b-awq-c400', 'throughput', 1223]]
	),
];
