import type { PartInput } from '../schema/part.ts';

const date = '2026-11-23';

export const part = {
	id: 'storage-os',
	role: 'storage',
	maker: 'Samsung',
	name: '990 PRO 2 TB',
	shortName: '990 PRO 2 TB',
	choice:
		'The brief names no variant. Take the bare drive: the board brings its own M.2 heatsink, and two heatsinks do not fit on top of each other.',
	variants: [
		{
			mpn: 'MZ-V9P2T0B/AM',
			label: 'Bare drive, United States',
			chosen: true,
			status: 'reported',
			sources: ['buildcores-open-db'],
			date,
			note: 'Chosen: it goes under the heatsink of the board.',
		},
		{
			mpn: 'MZ-V9P2T0BW',
			label: 'Bare drive, Europe',
			status: 'reported',
			sources: ['digitec-990-pro', 'buildcores-open-db'],
			date,
			note: 'The same drive under the European code.',
		},
		{
			mpn: 'MZ-V9P2T0CW',
			label: 'With Samsung’s heatsink',
			status: 'reported',
			sources: ['buildcores-open-db'],
			date,
			note: 'Only for a board without a heatsink of its own.',
		},
	],
	specs: {
		capacity: { value: 2, unit: 'TB', status: 'reported', sources: ['digitec-990-pro'], date },
		interface: {
			value: 'PCIe 4.0 x4, NVMe 2.0',
			status: 'reported',
			sources: ['digitec-990-pro', 'buildcores-open-db'],
			date,
		},
		'form-factor': { value: 'M.2 2280', status: 'reported', sources: ['digitec-990-pro', 'buildcores-open-db'], date },
		'dram-cache': {
			value: 2048,
			unit: 'MB',
			status: 'reported',
			sources: ['buildcores-open-db', 'pcpartpicker-2025-07'],
			date,
		},
		'sequential-read': {
			value: 7450,
			unit: 'MB/s',
			status: 'reported',
			sources: ['digitec-990-pro', 'slashcam-990-pro'],
			date,
			note: 'The maker’s "up to".',
		},
		'sequential-write': {
			value: 6900,
			unit: 'MB/s',
			status: 'reported',
			sources: ['digitec-990-pro', 'slashcam-990-pro'],
			date,
			note: 'The maker’s "up to".',
		},
		'random-read': {
			value: 1_400_000,
			unit: 'IOPS',
			status: 'reported',
			sources: ['digitec-990-pro', 'slashcam-990-pro'],
			date,
			note: 'Blocks of 4 KiB. The 1 TB model is slower: do not mix the two data sheets.',
		},
		'random-write': {
			value: 1_550_000,
			unit: 'IOPS',
			status: 'reported',
			sources: ['digitec-990-pro', 'slashcam-990-pro'],
			date,
			note: 'Blocks of 4 KiB.',
		},
		endurance: {
			value: 1200,
			unit: 'TBW',
			status: 'reported',
			sources: ['grokipedia-990-pro', 'bytebuys-990-pro'],
			date,
			note: 'Two weak pages that agree.',
		},
		warranty: {
			value: 5,
			unit: 'years',
			status: 'reported',
			sources: ['grokipedia-990-pro', 'bytebuys-990-pro'],
			date,
			note: 'Ends earlier when the endurance is used up.',
		},
		'power-loss-protection': {
			value: 'none',
			status: 'reported',
			sources: ['syspartsdirect-990-pro'],
			date,
			note: 'Stated for the 1 TB model. A consumer drive: the answer is a UPS.',
		},
		'power-active': {
			value: 5.5,
			unit: 'W',
			approximate: true,
			status: 'unverified',
			date,
			note: 'Generally believed for this capacity; no data sheet could be read.',
			alternatives: [
				{
					value: 5.4,
					unit: 'W',
					status: 'reported',
					sources: ['buscaditos-990-pro'],
					date,
					note: 'Average of the 1 TB model, from a copied review.',
				},
			],
		},
		'power-idle': { status: 'unknown', date, note: 'Not found in a data sheet that could be read.' },
		'power-budget': {
			value: 9,
			unit: 'W',
			status: 'estimated',
			sources: ['guide'],
			date,
			note: 'Our budget for the peak, no measurement.',
		},
		'operating-temperature': {
			value: { min: 0, max: 70 },
			unit: '°C',
			status: 'reported',
			sources: ['buscaditos-990-pro'],
			date,
		},
	},
	alternates: [
		{
			name: 'Any other NVMe drive of this size with a DRAM cache',
			tradeOff:
				'The system drive decides neither tokens per second nor training speed. Take what has a five-year warranty and stock.',
		},
		{
			name: 'A server drive with power-loss protection',
			tradeOff:
				'Survives a power cut while writing; costs more and is usually longer than the board’s M.2 places allow. Check the length first.',
		},
	],
	mustHave: [
		{
			id: 'm2-nvme',
			text: 'M.2 2280, NVMe, PCIe 4.0 x4 or faster',
			because: 'The board has M.2 places for NVMe drives; an M.2 SATA drive is another interface.',
		},
		{
			id: 'bare',
			text: 'No heatsink of its own',
			because: 'The board’s cover no longer closes over a second heatsink.',
		},
		{
			id: 'dram',
			text: 'A DRAM cache',
			because: 'Drives without one slow down when package updates, containers and logs are written at once.',
		},
	],
} satisfies PartInput;
