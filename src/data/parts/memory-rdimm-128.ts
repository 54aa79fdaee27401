import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';

export const part = {
	id: 'memory-rdimm-128',
	role: 'memory',
	maker: 'Various',
	name: '128 GB DDR5 ECC RDIMM',
	shortName: '128 GB RDIMM',
	unitOfMeasure: 'one module of 128 GB',
	note: 'A size to plan with. No part number at the full speed was found.',
	specs: {
		'module-capacity': {
			value: 128,
			unit: 'GiB',
			status: 'derived',
			sources: ['guide'],
			date: accessed,
			note: 'The size itself: eight fill the board.',
		},
		'module-type': {
			value: 'RDIMM',
			status: 'derived',
			sources: ['guide'],
			date: accessed,
			note: 'What the board asks for.',
		},
		ecc: { value: 'yes', status: 'derived', sources: ['guide'], date: accessed, note: 'What the board asks for.' },
		'memory-speed': { unit: 'MT/s', status: 'unknown', date: accessed, note: 'Looked for and not found.' },
	},
} satisfies PartInput;
