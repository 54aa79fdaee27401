import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'gpu-rtx-5090',
	role: 'gpu',
	maker: 'NVIDIA',
	name: 'GeForce RTX 5090',
	shortName: 'RTX 5090',
	specs: {
		sms: { value: 170, unit: 'SMs', status: 'reported', sources: ['nvidia-geforce-whitepaper'], date: '2025' },
		'cuda-cores': {
			value: 21760,
			unit: 'cores',
			status: 'reported',
			sources: ['nvidia-geforce-whitepaper'],
			date: '2025',
		},
		'l2-cache': { value: 96, unit: 'MB', status: 'reported', sources: ['technical-city-max-q'], date: '2026-11-23' },
		'fp16-dense-tflops': {
			value: 209.5,
			unit: 'TFLOPS',
			status: 'reported',
			sources: ['nvidia-geforce-whitepaper'],
			date: '2025',
			note: 'With FP32 accumulation, as training needs it; GeForce runs that at half rate.',
			alternatives: [
				{
					value: 419,
					unit: 'TFLOPS',
					status: 'reported',
					sources: ['nvidia-geforce-whitepaper'],
					date: '2025',
					note: 'With FP16 accumulation.',
				},
			],
		},
		'fp8-dense-tflops': {
			value: 419,
			unit: 'TFLOPS',
			status: 'reported',
			sources: ['nvidia-geforce-whitepaper'],
			date: '2025',
		},
		'fp4-dense-tflops': {
			value: 1676,
			unit: 'TFLOPS',
			status: 'reported',
			sources: ['nvidia-geforce-whitepaper'],
			date: '2025',
		},
		memory: {
			value: 32,
			unit: 'GB',
			status: 'reported',
			sources: ['nvidia-geforce-whitepaper', 'joshua8-shootout'],
			date: '2025',
		},
		'memory-type': { value: 'GDDR7', status: 'reported', sources: ['nvidia-geforce-whitepaper'], date: '2025' },
		'memory-bandwidth': { value: 1792, unit: 'GB/s', status: 'reported', sources: ['joshua8-shootout'], date: '2025' },
		'board-power': { value: 575, unit: 'W', status: 'reported', sources: ['joshua8-shootout'], date: '2025' },
	},
} satisfies PartInput;
