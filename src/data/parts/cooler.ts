import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'cooler',
	role: 'cooler',
	maker: 'Noctua',
	name: 'NH-U14S TR5-SP6',
	shortName: 'NH-U14S TR5-SP6',
} satisfies PartInput;
