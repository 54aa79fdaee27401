import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';

export const part = {
	id: 'memory-rdimm-96',
	role: 'memory',
	maker: 'Various',
	name: '96 GB DDR5 ECC RDIMM',
	shortName: '96 GB RDIMM',
	unitOfMeasure: 'one module of 96 GB',
	note: 'A size to plan with. No part number at the full speed was found.',
	specs: {
		'module-capacity': {
			value: 96,
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
