import type { PartInput } from '../schema/part.ts';

export const part = {
	id: 'motherboard',
	role: 'motherboard',
	maker: 'ASUS',
	name: 'Pro WS WRX90E-SAGE SE',
	shortName: 'WRX90E-SAGE SE',
} satisfies PartInput;
