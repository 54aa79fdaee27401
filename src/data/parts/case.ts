import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'case',
	role: 'case',
	maker: 'Fractal Design',
	name: 'Define 7 XL',
	shortName: 'Define 7 XL',
} satisfies PartInput;
