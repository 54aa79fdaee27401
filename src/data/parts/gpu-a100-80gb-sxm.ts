import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';

export const part = {
	id: 'gpu-a100-80gb-sxm',
	role: 'gpu',
	maker: 'NVIDIA',
	name: 'A100 80GB SXM',
	shortName: 'A100 80GB SXM',
	specs: {
		'fp16-dense-tflops': { value: 312, unit: 'TFLOPS', status: 'reported', sources: ['gpu-glossary'], date: accessed },
		memory: { value: 80, unit: 'GB', status: 'reported', sources: ['gpu-glossary'], date: accessed },
		'memory-type': { value: 'HBM2e', status: 'reported', sources: ['gpu-glossary'], date: accessed },
		'memory-bandwidth': {
			value: 2039,
			unit: 'GB/s',
			status: 'reported',
			sources: ['gpu-glossary'],
			date: accessed,
			note: 'NVIDIA’s datasheet rounds it to 2.0 TB/s.',
		},
		'board-power': {
			value: 400,
			unit: 'W',
			status: 'unverified',
			date: accessed,
			note: 'Generally stated; the datasheet was not read.',
		},
	},
} satisfies PartInput;
