import type { FactInput } from '../schema/fact.ts';
import type { PartInput } from '../schema/part.ts';

/** Nothing about this edition was found in a document that could be read. */
const unread = {
	status: 'unverified',
	date: '2026-11-23',
	note: 'Generally quoted from a datasheet that was not read.',
} satisfies Partial<FactInput>;

export const part = {
	id: 'gpu-a100-80gb-pcie',
	role: 'gpu',
	maker: 'NVIDIA',
	name: 'A100 80GB PCIe',
	shortName: 'A100 80GB PCIe',
	specs: {
		'fp16-dense-tflops': { value: 312, unit: 'TFLOPS', ...unread },
		memory: { value: 80, unit: 'GB', ...unread },
		'memory-type': { value: 'HBM2e', ...unread },
		'memory-bandwidth': { value: 1935, unit: 'GB/s', ...unread },
		'board-power': { value: 300, unit: 'W', ...unread },
	},
} satisfies PartInput;
