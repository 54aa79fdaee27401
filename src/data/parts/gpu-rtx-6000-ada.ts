import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';

export const part = {
	id: 'gpu-rtx-6000-ada',
	role: 'gpu',
	maker: 'NVIDIA',
	name: 'RTX 6000 Ada Generation',
	shortName: 'RTX 6000 Ada',
	specs: {
		'fp32-tflops': { value: 91.1, unit: 'TFLOPS', status: 'reported', sources: ['hf-rtx-6000-ada'], date: accessed },
		'fp16-dense-tflops': {
			value: 364,
			unit: 'TFLOPS',
			status: 'unverified',
			date: accessed,
			note: 'Generally quoted from a datasheet that was not read.',
		},
		memory: { value: 48, unit: 'GB', status: 'reported', sources: ['hf-rtx-6000-ada'], date: accessed },
		'memory-type': { value: 'GDDR6 with ECC', status: 'reported', sources: ['hf-rtx-6000-ada'], date: accessed },
		'memory-bandwidth': {
			value: 960,
			unit: 'GB/s',
			status: 'unverified',
			date: accessed,
			note: 'Generally quoted from a datasheet that was not read; a decode test that reached 835 GB/s agrees with it.',
		},
		'board-power': { value: 300, unit: 'W', status: 'reported', sources: ['hf-rtx-6000-ada'], date: accessed },
	},
} satisfies PartInput;
