import type { FactInput } from '../schema/fact.ts';
import type { PartInput } from '../schema/part.ts';

const accessed = '2026-11-23';
const list = { status: 'reported', sources: ['local-ml-models'], date: accessed } satisfies Pick<
	FactInput,
	'status' | 'sources' | 'date'
>;

export const part = {
	id: 'memory',
	role: 'memory',
	maker: 'Micron',
	name: '32 GB DDR5-6400 ECC RDIMM',
	shortName: '32 GB RDIMM DDR5-6400',
	unitOfMeasure: 'one module of 32 GB',
	variants: [
		{
			mpn: 'MTC20F2085S1RC64BR',
			label: 'Micron, 2Rx8',
			chosen: true,
			...list,
			note: 'True DDR5-6400 at stock voltage, and the lower-priced of the two modules of this kind with a dated price.',
		},
		{ mpn: 'KSM64R52BD8-32HA', label: 'Kingston Server Premier, 2Rx8', ...list, note: 'Equal.' },
		{ mpn: 'KSM64R52BD8-32MD', label: 'Kingston Server Premier, 2Rx8, other chips', ...list, note: 'Equal.' },
		{ mpn: 'M321R4GA3EB2-CCP', label: 'Samsung, 2Rx8', ...list, note: 'Equal.' },
		{ mpn: 'M321R4GA3PB2-CCP', label: 'Samsung, 2Rx8, other revision', ...list, note: 'Equal.' },
		{ mpn: 'M321R4GA0EB2-CCP', label: 'Samsung, 1Rx4', ...list, note: 'Equal speed, one rank.' },
		{ mpn: 'M321R4GA0PB2-CCP', label: 'Samsung, 1Rx4, other revision', ...list, note: 'Equal speed, one rank.' },
	],
	choice:
		'“DDR5-6400 ECC” means two different articles: server modules that run at that speed by the JEDEC standard at {memory.voltage}, and overclocking modules whose native speed is {memory-rdimm-32-overclocking.memory-speed} and which reach it only with a profile and {memory-rdimm-32-overclocking.voltage}. The guide takes server modules: no profile to lose, ECC and warranty intact. All modules of a machine carry one part number. The brief’s six modules are kept as its base build; eight of the same article are the better order.',
	specs: {
		'module-capacity': { value: 32, unit: 'GiB', ...list, note: 'Sold as 32 GB.' },
		'module-type': { value: 'RDIMM', ...list, note: 'Registered; not interchangeable with desktop UDIMM.' },
		ecc: { value: 'yes', ...list },
		'data-width': {
			value: 80,
			unit: 'bit',
			status: 'reported',
			sources: ['wrx90e-firmware-dump', 'router-switch-ddr5'],
			date: accessed,
			note: '64 bit of data and 16 bit of ECC.',
		},
		'memory-speed': { value: 6400, unit: 'MT/s', ...list, note: 'JEDEC, without any profile.' },
		latency: { value: 'CL52', ...list },
		voltage: { value: 1.1, unit: 'V', ...list },
		rank: { value: '2Rx8', ...list, note: 'Of the chosen variant.' },
		'module-bandwidth': {
			value: 51.2,
			unit: 'GB/s',
			status: 'derived',
			sources: ['local-ml-models'],
			date: accessed,
			note: '8 bytes × 6,400 MT/s, on paper.',
		},
		'power-active': {
			value: 7,
			unit: 'W',
			status: 'estimated',
			sources: ['guide'],
			date: accessed,
			note: 'Planning figure for one module at full load; no source was found. One owner plans with 40 W for eight.',
		},
	},
	alternates: [
		{
			part: 'memory-rdimm-32-overclocking',
			name: '32 GB overclocking RDIMM with an EXPO or XMP profile',
			tradeOff:
				'Lower latency while the profile holds; falls back to {memory-rdimm-32-overclocking.memory-speed} without it. Sold in kits of four or eight: no kit of six was found.',
			sources: ['local-ml-models', 'buildcores-open-db'],
		},
		{
			part: 'memory-rdimm-24',
			name: 'Eight modules of 24 GB',
			tradeOff:
				'The brief’s capacity with every channel filled. The only kit that was found is an overclocking one, so its speed rests on a profile.',
			sources: ['buildcores-open-db'],
		},
		{
			part: 'memory-rdimm-48',
			name: 'Eight modules of 48 GB',
			tradeOff:
				'Twice the brief’s capacity, balanced; one of these modules runs on this very board. Replaces every module.',
			sources: ['owner-9995wx-notes', 'local-ml-models'],
		},
		{
			part: 'memory-rdimm-64',
			name: 'Eight modules of 64 GB',
			tradeOff: 'For models that spill far into main memory. Slow per token whatever the capacity.',
			sources: ['local-ml-models'],
		},
	],
	mustHave: [
		{
			id: 'type',
			text: '{memory.module-type} with ECC',
			because: 'The processor takes nothing else; a desktop module does not even fit the key of the socket.',
		},
		{
			id: 'speed',
			text: '{memory.memory-speed} by JEDEC at {memory.voltage}, no profile',
			because: 'A profile is an overclock: without it the module falls back, with it ECC errors are the first symptom.',
		},
		{
			id: 'same',
			text: 'One part number for all modules of the machine',
			because: 'The slowest module sets the pace for all, and mixed ranks train badly.',
		},
		{
			id: 'count',
			text: 'A number of modules that fills every channel, or one listed as even',
			because: 'Six is on no list that could be read for this processor line.',
		},
	],
} satisfies PartInput;
