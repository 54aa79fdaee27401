import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'gpu',
	role: 'gpu',
	maker: 'NVIDIA',
	name: 'RTX PRO 6000 Blackwell Max-Q Workstation Edition',
	shortName: 'RTX PRO 6000 Max-Q',
} satisfies PartInput;
