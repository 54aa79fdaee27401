import type { z } from 'zod';
import { parseRecords } from './schema/parse.ts';
import { CardPlacement, MemoryPopulation, PcieSlot } from './schema/slots.ts';

const file = 'src/data/board-slots.ts';

const socketLanes = {
	value: 16,
	unit: 'lanes',
	status: 'reported',
	sources: ['wrx90e-firmware-dump'],
	date: '2023-12-20',
} as const;

/** A slot: six are wired for all of their lanes, slot 6 is not. */
const slot = (number: number, wired: number, use: string) =>
	({
		id: `slot-${String(number)}`,
		part: 'motherboard',
		number,
		name: `PCIEX16(G5)_${String(number)}`,
		socketLanes: { ...socketLanes, sources: ['wrx90e-firmware-dump'] },
		wiredLanes: {
			value: wired,
			unit: 'lanes',
			status: 'reported',
			sources: ['rtx6kpro-wiki', 'ik-llama-477', 'owner-9955wx-log'],
			date: '2026',
			...(wired < 16 && { note: 'The firmware labels it like the others; owners read half the lanes.' }),
		},
		use,
	}) satisfies z.input<typeof PcieSlot>;

export const pcieSlots = parseRecords(file, PcieSlot, [
	slot(1, 16, 'First card.'),
	slot(2, 16, 'Covered by a card in slot 1.'),
	slot(3, 16, 'Second of four cards; the first card too, if the processor cooler overhangs slot 1.'),
	slot(4, 16, 'Free for air, or covered by a card in slot 3.'),
	slot(5, 16, 'Second of two cards, third of four.'),
	slot(6, 8, 'Never a card of this build: half the lanes. A network or storage card is at home here.'),
	slot(7, 16, 'Fourth of four cards; second of two, if the first sits in slot 3.'),
]);

export const cardPlacements = parseRecords(file, CardPlacement, [
	{
		id: 'one-card',
		part: 'motherboard',
		cards: 1,
		slots: [1],
		because: 'All lanes, and the most air below.',
		sources: ['rtx6kpro-wiki'],
	},
	{
		id: 'one-card-under-cooler',
		part: 'motherboard',
		cards: 1,
		slots: [3],
		because: 'The same lanes, if the processor cooler hangs over slot 1.',
		sources: ['owner-9955wx-log'],
	},
	{
		id: 'two-cards',
		part: 'motherboard',
		cards: 2,
		slots: [1, 5],
		because: 'Both at full width, with free slots between them for the blower.',
		sources: ['rtx6kpro-wiki'],
	},
	{
		id: 'two-cards-low',
		part: 'motherboard',
		cards: 2,
		slots: [3, 7],
		because: 'Clears the processor cooler; two owners chose it.',
		sources: ['owner-9955wx-log', 'owner-7975wx-log'],
	},
	{
		id: 'four-cards',
		part: 'motherboard',
		cards: 4,
		slots: [1, 3, 5, 7],
		because: 'The only way to place four at full width. They touch: give the slots an air stream of their own.',
		sources: ['rtx6kpro-wiki', 'taming-the-toaster'],
	},
]);

export const memoryPopulations = parseRecords(file, MemoryPopulation, [
	{
		id: 'modules-1',
		part: 'motherboard',
		modules: 1,
		isListed: true,
		note: 'For a first start with the least in the machine.',
		sources: ['lenovo-p620-memory'],
	},
	{
		id: 'modules-2',
		part: 'motherboard',
		modules: 2,
		isListed: true,
		note: 'For finding a bad module.',
		sources: ['lenovo-p620-memory'],
	},
	{
		id: 'modules-4',
		part: 'motherboard',
		modules: 4,
		isListed: true,
		note: 'Half the channels, evenly.',
		sources: ['lenovo-p620-memory'],
	},
	{
		id: 'modules-6',
		part: 'motherboard',
		modules: 6,
		isListed: false,
		note: 'The brief’s number. Lenovo leaves it out for Threadripper PRO of two generations earlier, allows it on EPYC and calls it unbalanced on Xeon. It most likely starts; whether six channels interleave evenly is unknown.',
		sources: ['lenovo-p620-memory', 'lenovo-lp1268', 'lenovo-xeon-memory'],
	},
	{
		id: 'modules-8',
		part: 'motherboard',
		modules: 8,
		isListed: true,
		note: 'Every channel filled: the number to order.',
		sources: ['lenovo-p620-memory'],
	},
]);
