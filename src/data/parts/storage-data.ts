import type { PartInput } from '../schema/part.ts';

const date = '2026-11-23';
const review = ['tomshardware-t700-preview'];

export const part = {
	id: 'storage-data',
	role: 'storage',
	maker: 'Crucial',
	name: 'T700 4 TB',
	shortName: 'T700 4 TB',
	choice:
		'The brief names no variant. Take the drive without heatsink (`CT4000T700SSD3`): the tall one does not go under the board’s cover, and in the one test that compared them the board’s heatsink kept the drive cooler ({storage-data.temperature-board-heatsink} against {storage-data.temperature-own-heatsink}).',
	variants: [
		{
			mpn: 'CT4000T700SSD3',
			label: 'Without heatsink',
			chosen: true,
			status: 'reported',
			sources: ['buildcores-open-db'],
			date,
			note: 'Chosen: it goes under the heatsink of the board, and must never run without one.',
		},
		{
			mpn: 'CT4000T700SSD5',
			label: 'With Crucial’s passive heatsink',
			status: 'reported',
			sources: ['buildcores-open-db'],
			date,
			note: 'Too tall for the board’s cover.',
		},
	],
	specs: {
		capacity: { value: 4, unit: 'TB', status: 'reported', sources: review, date },
		interface: {
			value: 'PCIe 5.0 x4, NVMe 2.0',
			status: 'reported',
			sources: ['tomshardware-t700-preview', 'cdrlabs-t700'],
			date,
		},
		'form-factor': {
			value: 'M.2 2280',
			status: 'reported',
			sources: ['tomshardware-t700-preview', 'cdrlabs-t700'],
			date,
		},
		controller: { value: 'Phison E26, LPDDR4 DRAM, Micron 232-layer TLC', status: 'reported', sources: review, date },
		'pcb-sides': {
			value: 'Double-sided',
			status: 'reported',
			sources: ['techwafer-t700'],
			date,
			note: 'Chips on the underside too: use the lower thermal pad of the M.2 place.',
		},
		'sequential-read': { value: 12_400, unit: 'MB/s', status: 'reported', sources: review, date },
		'sequential-write': { value: 11_800, unit: 'MB/s', status: 'reported', sources: review, date },
		'random-read': { value: 1_500_000, unit: 'IOPS', status: 'reported', sources: review, date },
		'random-write': { value: 1_500_000, unit: 'IOPS', status: 'reported', sources: review, date },
		endurance: { value: 2400, unit: 'TBW', status: 'reported', sources: review, date },
		warranty: { value: 5, unit: 'years', status: 'reported', sources: review, date },
		'heatsink-required': {
			value: 'Yes, for the bare model',
			status: 'reported',
			sources: ['realhardwarereviews-t700'],
			date,
			note: 'Printed on the box.',
		},
		'throttle-temperature': {
			value: 81,
			unit: '°C',
			status: 'reported',
			sources: ['cdrlabs-t700'],
			date,
			note: 'Where it begins to slow down.',
			alternatives: [
				{
					value: 86,
					unit: '°C',
					status: 'reported',
					sources: ['techwafer-t700'],
					date,
					note: 'Where a bare drive had collapsed to its throttled speed.',
				},
			],
		},
		'shutdown-temperature': { value: 90, unit: '°C', status: 'reported', sources: ['cdrlabs-t700'], date },
		'throttled-speed': {
			value: 101,
			unit: 'MB/s',
			approximate: true,
			status: 'reported',
			sources: ['techwafer-t700'],
			date,
			note: 'A bare drive, in a test by ComputerBase.',
		},
		'temperature-board-heatsink': {
			value: 65,
			unit: '°C',
			status: 'reported',
			sources: ['cdrlabs-t700'],
			date,
			note: 'The 2 TB model under a motherboard heatsink.',
		},
		'temperature-own-heatsink': {
			value: 78,
			unit: '°C',
			status: 'reported',
			sources: ['cdrlabs-t700'],
			date,
			note: 'The 2 TB model under Crucial’s heatsink.',
		},
		'power-active': { status: 'unknown', date, note: 'Neither active nor idle power was found.' },
		'power-budget': {
			value: 12,
			unit: 'W',
			status: 'estimated',
			sources: ['guide'],
			date,
			note: 'Our budget for a drive of this controller class, no measurement.',
		},
		'power-loss-protection': {
			value: 'none',
			status: 'unverified',
			date,
			note: 'Generally believed of this consumer drive; no source could be read.',
		},
	},
	alternates: [
		{
			name: 'A PCIe 4.0 drive of the same size',
			tradeOff:
				'Models load more slowly from disk; tokens per second stay the same, because weights are read from disk once. Runs cooler.',
		},
		{
			name: 'Two smaller drives',
			tradeOff: 'Uses a second M.2 place. Striped together they load faster, and one dead drive loses everything.',
		},
	],
	mustHave: [
		{
			id: 'm2-nvme',
			text: 'M.2 2280, NVMe, PCIe 4.0 x4 or faster',
			because: 'The board has M.2 places for NVMe drives only of this kind.',
		},
		{
			id: 'bare',
			text: 'No heatsink of its own',
			because: 'The board’s cover has to close over it, with pads on both sides.',
		},
		{
			id: 'capacity',
			text: 'At least the same capacity',
			because: 'A handful of large models in two formats each fills the drive.',
		},
	],
} satisfies PartInput;
