import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'storage-os',
	role: 'storage',
	maker: 'Samsung',
	name: '990 PRO 2 TB',
	shortName: '990 PRO 2 TB',
} satisfies PartInput;
