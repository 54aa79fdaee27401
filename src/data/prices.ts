import type { z } from 'zod';
import { parseRecords } from './schema/parse.ts';
import { PriceObservation } from './schema/price.ts';

type Price = z.input<typeof PriceObservation>;

/** A price of the executive summary: the only place where these nine figures stand. `units`: how many it buys together. */
const brief = (part: string, amount: number, units = 1) =>
	({
		id: `${part}-brief`,
		part,
		amount,
		units,
		kind: 'brief',
		date: '2025-10-06',
		status: 'claimed',
		sources: ['brief'],
	}) satisfies Price;

/** A shop's or a buyer's price as somebody recorded it. */
const street = (
	id: string,
	part: string,
	amount: number,
	date: string,
	source: string,
	more: Partial<Price> = {}
): Price => ({
	id,
	part,
	amount,
	kind: 'street',
	date,
	status: 'reported',
	sources: [source],
	...more,
});

const converted = (huf: string) =>
	`${huf} HUF in Hungarian retail; 27 % VAT taken out, about 331 HUF per dollar. The rate is our assumption, so the figure is an estimate.`;
const editionNotSaid = 'The source does not say which edition of the card; the digest is about owners of several.';

export const prices = parseRecords('src/data/prices.ts', PriceObservation, [
	brief('gpu', 8250),
	brief('cpu', 4099),
	brief('motherboard', 1100),
	brief('memory', 950, 6),
	brief('storage-os', 200),
	brief('storage-data', 450),
	brief('psu', 380),
	brief('cooler', 120),
	brief('case', 200),

	// graphics card
	street('gpu-2025-first-listing', 'gpu', 8565, '2025', 'technical-city-max-q', {
		sources: ['technical-city-max-q', 'tomshardware-pro-6000-listing'],
		note: 'First listing at a shop in the United States. NVIDIA published no price of its own; a database that carries this one for the Max-Q calls it the launch price.',
	}),
	street('gpu-2025-reviewer', 'gpu', 8500, '2025', 'joshua8-shootout', { note: 'What one reviewer paid.' }),
	street('gpu-2025-08-resale', 'gpu', 9616, '2025-08', 'market-note-2025-08', {
		high: 10_450,
		note: 'Resale listings of the Max-Q; weak evidence.',
	}),
	street('gpu-2026-04', 'gpu', 8000, '2026-04-06', 'newgearhub-2026-04', {
		high: 9200,
		comparable: false,
		note: 'The source does not say which edition.',
	}),
	street('gpu-2026-05-06', 'gpu', 9100, '2026-05-06', 'rtx6kpro-wiki', { high: 9500, note: 'Owners’ quotations.' }),
	street('gpu-2026-05-17', 'gpu', 12_000, '2026-05-17', 'rtx6kpro-wiki', {
		approximate: true,
		note: 'Owners’ quotations after a reported rise of a fifth.',
	}),
	street('gpu-2026-05-shops', 'gpu', 10_000, '2026-05', 'rtx6kpro-wiki', {
		approximate: true,
		comparable: false,
		note: `Central Computer. ${editionNotSaid}`,
	}),

	// processor
	{
		id: 'cpu-launch',
		part: 'cpu',
		amount: 4099,
		kind: 'list',
		date: '2025-07-23',
		status: 'reported',
		sources: ['owner-9965wx-notes'],
		note: 'Launch price; European price ratios of September 2025 agree within one per cent.',
	},
	street('cpu-2025-09', 'cpu', 4170, '2025-09-24', 'local-ml-models-2025-09', {
		status: 'estimated',
		approximate: true,
		note: converted('1,754,389'),
	}),

	...[
		{ part: 'cpu-7975wx', amount: 3899, date: '2023' },
		{ part: 'cpu-9965wx', amount: 2899, date: '2025-07-23' },
		{ part: 'cpu-9985wx', amount: 7999, date: '2025-07-23' },
		{ part: 'cpu-9995wx', amount: 11_699, date: '2025-07-23' },
	].map((price): Price => ({
		id: `${price.part}-launch`,
		...price,
		kind: 'list',
		status: 'reported',
		sources: ['owner-9965wx-notes'],
		note: 'Launch price.',
	})),
	street('cpu-9965wx-2026-03', 'cpu-9965wx', 2699.99, '2026-03', 'owner-9965wx-notes', { note: 'Micro Center.' }),

	// the 600 W card: never a price of this build's card
	{
		id: 'gpu-pro-6000-workstation-2026',
		part: 'gpu-pro-6000-workstation',
		amount: 13_250,
		kind: 'list',
		date: '2026',
		status: 'reported',
		sources: ['tomshardware-pro-6000-rise'],
		note: 'First rise of the list price, by the press.',
	},
	{
		id: 'gpu-pro-6000-workstation-2026-08',
		part: 'gpu-pro-6000-workstation',
		amount: 16_000,
		kind: 'list',
		date: '2026-08',
		status: 'reported',
		sources: ['tomshardware-pro-6000-rise'],
		note: 'Second rise of the list price, by the press.',
	},

	// motherboard
	street('motherboard-2026-02', 'motherboard', 1199.99, '2026-02-03', 'owner-9955wx-log', {
		note: 'An owner’s receipt.',
	}),
	street('motherboard-2026-03', 'motherboard', 1099, '2026-03', 'owner-9965wx-notes', {
		high: 1199,
		approximate: true,
		note: 'Two shops in the United States.',
	}),

	// memory
	street('memory-2025-09-micron', 'memory', 1270, '2025-09-24', 'local-ml-models-2025-09', {
		units: 6,
		status: 'estimated',
		approximate: true,
		note: `Micron MTC20F2085S1RC64BR. ${converted('534,558')}`,
	}),
	street('memory-2025-09-kingston', 'memory', 1360, '2025-09-24', 'local-ml-models-2025-09', {
		units: 6,
		status: 'estimated',
		approximate: true,
		note: `Kingston KSM64R52BD8-32HA. ${converted('571,500')}`,
	}),

	street('memory-2025-09-eur', 'memory', 180, '2025-09-24', 'local-ml-models-2025-09', {
		currency: 'EUR',
		comparable: false,
		note: 'The Micron module; whether tax is in it is not said.',
	}),
	street('memory-rdimm-64-2025-09', 'memory-rdimm-64', 339, '2025-09-24', 'local-ml-models', {
		currency: 'EUR',
		comparable: false,
		note: 'Samsung M321R8GA0EB2-CCP on Geizhals, tax included.',
	}),

	// drives
	street('storage-os-2025-07', 'storage-os', 149.99, '2025-07-23', 'pcpartpicker-2025-07', { note: 'Bare drive.' }),
	street('storage-os-2025-07-heatsink', 'storage-os', 159.99, '2025-07-23', 'pcpartpicker-2025-07', {
		comparable: false,
		note: 'With heatsink: not the chosen variant.',
	}),
	street('storage-data-2025-07', 'storage-data', 379.99, '2025-07-23', 'pcpartpicker-2025-07', {
		note: 'Without heatsink.',
	}),
	street('storage-data-2025-07-heatsink', 'storage-data', 379.95, '2025-07-23', 'pcpartpicker-2025-07', {
		comparable: false,
		note: 'With heatsink: not the chosen variant.',
	}),

	// power supply
	street('psu-2026', 'psu', 458.99, '2026', 'newegg-list-2026', {
		note: 'Newegg, on back order. The retailer snapshot of July 2025 that prices the other lines shows no shop with it.',
	}),
	street('psu-tx-1600-2025-07', 'psu-tx-1600', 550.99, '2025-07-23', 'pcpartpicker-2025-07'),
	street('psu-px-1600-2025-07', 'psu-px-1600', 469.99, '2025-07-23', 'pcpartpicker-2025-07'),

	// cooler and case
	street('cooler-2026-01', 'cooler', 139.99, '2026-01-13', 'owner-9955wx-log', { note: 'An owner’s receipt.' }),
	street('cooler-2026', 'cooler', 139.69, '2026', 'newegg-list-2026', {
		high: 150.99,
		note: 'Two offers on the Newegg marketplace.',
	}),
	street('case-2025-07', 'case', 224.99, '2025-07-23', 'pcpartpicker-2025-07', { note: 'Solid panel.' }),
	street('case-2025-07-glass', 'case', 254.99, '2025-07-23', 'pcpartpicker-2025-07', {
		comparable: false,
		note: 'Dark tinted glass: not the chosen variant.',
	}),
	street('case-2026', 'case', 239.99, '2026', 'newegg-list-2026', { note: 'The list does not say which panel.' }),
	street('case-enthoo-2025-07', 'case-enthoo-pro-2-server', 221.98, '2025-07-23', 'pcpartpicker-2025-07'),
	street('case-enthoo-2026', 'case-enthoo-pro-2-server', 179.99, '2026', 'owner-7975wx-log', {
		note: 'What an owner found.',
	}),
]);
