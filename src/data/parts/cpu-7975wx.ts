import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';
const sources = ['buildcores-open-db', 'local-ml-models'];

export const part = {
	id: 'cpu-7975wx',
	role: 'cpu',
	maker: 'AMD',
	name: 'Ryzen Threadripper PRO 7975WX',
	shortName: 'Threadripper PRO 7975WX',
	variants: [
		{
			mpn: '100-100000453WOF',
			label: 'Boxed, without cooler',
			status: 'reported',
			sources: ['buildcores-open-db'],
			date: accessed,
		},
	],
	specs: {
		line: { value: 'Threadripper PRO', status: 'reported', sources: ['buildcores-open-db'], date: accessed },
		architecture: { value: 'Zen 4 (Storm Peak)', status: 'reported', sources, date: accessed },
		cores: { value: 32, unit: 'cores', status: 'reported', sources, date: accessed },
		threads: { value: 64, unit: 'threads', status: 'reported', sources, date: accessed },
		'base-clock': { value: 4, unit: 'GHz', status: 'reported', sources, date: accessed },
		'boost-clock': { value: 5.3, unit: 'GHz', status: 'reported', sources, date: accessed },
		'l2-cache': { value: 32, unit: 'MB', status: 'reported', sources, date: accessed },
		'l3-cache': { value: 128, unit: 'MB', status: 'reported', sources, date: accessed },
		ccds: { value: 4, status: 'reported', sources: ['local-ml-models'], date: accessed },
		tdp: { value: 350, unit: 'W', status: 'reported', sources, date: accessed },
		socket: { value: 'sTR5', status: 'reported', sources, date: accessed },
		'memory-channels': { value: 8, unit: 'channels', status: 'reported', sources, date: accessed },
		'memory-speed': { value: 5200, unit: 'MT/s', status: 'reported', sources, date: accessed },
		'memory-bandwidth-channels': {
			value: 332.8,
			unit: 'GB/s',
			status: 'derived',
			sources,
			date: accessed,
			note: '8 channels × 8 bytes × 5,200 MT/s.',
		},
		'fabric-clock': {
			value: 1.8,
			unit: 'GHz',
			status: 'reported',
			sources: ['local-ml-models'],
			date: accessed,
			note: 'The default that the source assumes.',
		},
		'memory-bandwidth-limit': {
			value: 230.4,
			unit: 'GB/s',
			status: 'derived',
			sources: ['local-ml-models'],
			date: accessed,
			note: '4 chiplets × 32 bytes × 1.8 GHz.',
		},
		'memory-max': { value: 2048, unit: 'GiB', status: 'reported', sources, date: accessed, note: 'Sold as 2 TB.' },
		'pcie-lanes': { value: 128, unit: 'lanes', status: 'reported', sources: ['rtx6kpro-wiki'], date: '2026' },
		'first-bios': {
			value: '0404',
			status: 'reported',
			sources: ['wrx90e-firmware-dump'],
			date: '2023-12-20',
			note: 'The first BIOS seen on this board; it knows the 7000 WX line.',
		},
		'passmark-multithread': {
			value: 95489,
			status: 'reported',
			sources: ['passmark-multithread'],
			date: '2026',
			note: 'Points.',
		},
	},
} satisfies PartInput;
