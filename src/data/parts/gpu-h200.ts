import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';

export const part = {
	id: 'gpu-h200',
	role: 'gpu',
	maker: 'NVIDIA',
	name: 'H200 SXM',
	shortName: 'H200 SXM',
	specs: {
		'fp16-dense-tflops': {
			value: 989,
			unit: 'TFLOPS',
			status: 'unverified',
			date: accessed,
			note: 'Generally stated; no document with it was read.',
		},
		memory: { value: 141, unit: 'GB', status: 'reported', sources: ['hf-h200'], date: accessed },
		'memory-type': { value: 'HBM3e', status: 'reported', sources: ['hf-h200'], date: accessed },
		'memory-bandwidth': {
			value: 4800,
			unit: 'GB/s',
			status: 'unverified',
			date: accessed,
			note: 'Generally stated; no document with it was read.',
		},
		'board-power': { value: 700, unit: 'W', status: 'reported', sources: ['hf-h200'], date: accessed },
	},
} satisfies PartInput;
