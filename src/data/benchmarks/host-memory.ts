import { hardware, pp, rows, tg, unstatedLengths } from './rows.ts';

const { maxQ, other, workstation } = hardware;

const geerling = {
	format: 'ollama-4bit',
	division: 'RAM only',
	software: 'Ollama, version not stated',
	concurrency: 1,
	...unstatedLengths,
	source: 'geerling-ai-benchmarks',
	date: '2025',
} as const;
const ampere = other('AmpereOne A192-32X, 512 GB, no graphics card', 0);
const macStudio = other('Mac Studio M3 Ultra, 512 GB unified memory', 0);

/** Models too large for the card, or run without one: the rows that say what system memory is worth. */
export const hostMemory = [
	...rows(
		{
			hardware: workstation(),
			model: 'llama-3-1-405b',
			format: 'iq2-xxs',
			division: 'cards and RAM',
			software: 'llama.cpp build 6413, flash attention',
			concurrency: 1,
			layersOnCards: 116,
			ramBandwidth: { fact: 'speed-model.ram-bandwidth' },
			note: '116 of 126 layers on the card, the rest in system memory of a machine that is not described.',
			source: 'shisa-llamacpp-notes',
			date: '2025-09',
		},
		[
			['workstation-llama-3-1-405b-iq2-xxs-pp512', 'prefill', 222, pp(512)],
			['workstation-llama-3-1-405b-iq2-xxs-tg128', 'decode', 2.68, tg(128)],
		]
	),
	...rows(
		{
			hardware: { ...maxQ(), system: 'with an EPYC 9374F and 12 × 96 GB of memory' },
			model: 'deepseek-v4-pro',
			format: 'q4-k-m',
			division: 'cards and RAM',
			software: 'llama.cpp, a fork',
			concurrency: 1,
			...unstatedLengths,
			note: 'Most of the weights lie in system memory.',
			source: 'reddit-deepseek-v4-pro',
			date: '2026-05',
		},
		[
			['max-q-epyc-deepseek-v4-pro-q4-k-m-prefill', 'prefill', 12.2],
			['max-q-epyc-deepseek-v4-pro-q4-k-m-decode', 'decode', 8.6],
		]
	),
	...rows(
		{
			hardware: other('GeForce RTX 4090D with a Threadripper PRO 7975WX and 8 × 64 GB DDR5-5200', 1),
			model: 'deepseek-r1',
			format: 'q4-k-m',
			division: 'cards and RAM',
			software: 'ktransformers 0.24post1',
			concurrency: 1,
			...unstatedLengths,
			source: 'ktransformers-1115',
			date: '2026-11-23',
		},
		[['rtx-4090d-7975wx-deepseek-r1-q4-k-m-decode', 'decode', 10.5]]
	),
	...rows(
		{
			hardware: other('2 × RTX A6000 with a Threadripper PRO 7965WX', 2),
			model: 'deepseek-r1-0528',
			format: 'iq3-ks-r4',
			division: 'cards and RAM',
			software: 'ik_llama.cpp',
			concurrency: 1,
			...unstatedLengths,
			note: 'The author calls it 86 % of his own theoretical value.',
			source: 'ik-llama-534',
			date: '2026-11-23',
		},
		[['rtx-a6000-x2-7965wx-deepseek-r1-0528-iq3-ks-r4-decode', 'decode', 12.4]]
	),
	...rows(
		{
			hardware: other('Threadripper PRO 7965WX, no graphics card used', 0),
			model: 'dense-72b',
			format: 'about-4-5-bit',
			division: 'RAM only',
			software: 'ik_llama.cpp',
			concurrency: 1,
			...unstatedLengths,
			ramBandwidth: { fact: 'host-bandwidth.mlc-7965wx' },
			source: 'ik-llama-534',
			date: '2026-11-23',
		},
		[['7965wx-dense-72b-decode', 'decode', 4.74]]
	),
	...rows({ ...geerling, hardware: ampere, model: 'llama-3-1-70b' }, [
		['ampereone-llama-3-1-70b-decode', 'decode', 3.86],
	]),
	...rows({ ...geerling, hardware: ampere, model: 'llama-3-1-405b' }, [
		['ampereone-llama-3-1-405b-decode', 'decode', 0.9],
	]),
	...rows({ ...geerling, hardware: macStudio, model: 'llama-3-1-70b' }, [
		['mac-m3-ultra-llama-3-1-70b-decode', 'decode', 14.1],
	]),
	...rows({ ...geerling, hardware: macStudio, model: 'llama-3-1-405b' }, [
		['mac-m3-ultra-llama-3-1-405b-decode', 'decode', 1.96],
	]),
	...rows({ ...geerling, hardware: macStudio, model: 'deepseek-r1' }, [
		['mac-m3-ultra-deepseek-r1-decode', 'decode', 19.9],
	]),
];
