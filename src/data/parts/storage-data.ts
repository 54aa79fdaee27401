import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'storage-data',
	role: 'storage',
	maker: 'Crucial',
	name: 'T700 4 TB',
	shortName: 'T700 4 TB',
} satisfies PartInput;
