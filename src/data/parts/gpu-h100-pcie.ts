import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';

export const part = {
	id: 'gpu-h100-pcie',
	role: 'gpu',
	maker: 'NVIDIA',
	name: 'H100 PCIe',
	shortName: 'H100 PCIe',
	specs: {
		'fp16-dense-tflops': {
			value: 756,
			unit: 'TFLOPS',
			approximate: true,
			status: 'reported',
			sources: ['kimbochen-gist'],
			date: accessed,
			note: 'The note itself rounds to 750.',
		},
		memory: { value: 80, unit: 'GB', status: 'reported', sources: ['kimbochen-gist'], date: accessed },
		'memory-type': { value: 'HBM2e', status: 'reported', sources: ['kimbochen-gist'], date: accessed },
		'memory-bandwidth': {
			value: 2000,
			unit: 'GB/s',
			approximate: true,
			status: 'reported',
			sources: ['kimbochen-gist'],
			date: accessed,
		},
		'board-power': { value: 350, unit: 'W', status: 'reported', sources: ['kimbochen-gist'], date: accessed },
	},
} satisfies PartInput;
