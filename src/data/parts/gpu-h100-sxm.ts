import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';

export const part = {
	id: 'gpu-h100-sxm',
	role: 'gpu',
	maker: 'NVIDIA',
	name: 'H100 SXM',
	shortName: 'H100 SXM',
	specs: {
		'fp16-dense-tflops': { value: 989, unit: 'TFLOPS', status: 'reported', sources: ['gpu-glossary'], date: accessed },
		'fp8-dense-tflops': { value: 1979, unit: 'TFLOPS', status: 'reported', sources: ['gpu-glossary'], date: accessed },
		memory: { value: 80, unit: 'GB', status: 'reported', sources: ['gpu-glossary'], date: accessed },
		'memory-type': { value: 'HBM3', status: 'reported', sources: ['gpu-glossary'], date: accessed },
		'memory-bandwidth': { value: 3350, unit: 'GB/s', status: 'reported', sources: ['gpu-glossary'], date: accessed },
		'board-power': { value: 700, unit: 'W', status: 'reported', sources: ['hf-h100'], date: accessed },
	},
} satisfies PartInput;
