import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'psu',
	role: 'psu',
	maker: 'Seasonic',
	name: 'PRIME TX-1300',
	shortName: 'PRIME TX-1300',
} satisfies PartInput;
