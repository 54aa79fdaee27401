import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'memory',
	role: 'memory',
	maker: 'Various',
	name: '32 GB DDR5-6400 ECC RDIMM',
	shortName: '32 GB RDIMM DDR5-6400',
} satisfies PartInput;
