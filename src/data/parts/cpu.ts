import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'cpu',
	role: 'cpu',
	maker: 'AMD',
	name: 'Ryzen Threadripper PRO 9975WX',
	shortName: 'Threadripper PRO 9975WX',
} satisfies PartInput;
