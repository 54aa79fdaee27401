import type { z } from 'zod';
import type { FactInput } from './schema/fact.ts';
import { parseRecords } from './schema/parse.ts';
import { System } from './schema/system.ts';

const reported = (
	value: number,
	unit: NonNullable<FactInput['unit']>,
	sources: string[],
	date: string,
	more: Partial<FactInput> = {}
): FactInput => ({ value, unit, status: 'reported', sources, date, ...more });

/** The bandwidth of a card, which the source of the system does not repeat. */
const ofOneCard = (card: string): FactInput => ({
	value: 1792,
	unit: 'GB/s',
	status: 'derived',
	date: '2026-11-23',
	note: `That of one ${card}.`,
});

const cardMemory = 'Cards of 96 GB, as sold.';

/** Complete machines beside ours, each figure with its own date. Prices of system builders that no configurator showed are left out. */
export const systems = parseRecords('src/data/systems.ts', System, [
	{
		id: 'dgx-spark',
		name: 'DGX Spark',
		maker: 'NVIDIA',
		kind: 'unified',
		memory: reported(128, 'GB', ['meterpreter-dgx-spark', 'morgannriu-dgx-spark'], '2026'),
		bandwidth: reported(273, 'GB/s', ['meterpreter-dgx-spark', 'morgannriu-dgx-spark'], '2026'),
		count: 1,
		price: reported(4699, 'USD', ['crowdbyte-dgx-2026', 'solafide-dgx-spark'], '2026-06', {
			alternatives: [
				{
					value: 3999,
					unit: 'USD',
					status: 'reported',
					sources: ['aiwiki-dgx-spark'],
					date: '2025-10',
					note: 'At launch.',
				},
				{
					value: 3000,
					unit: 'USD',
					status: 'reported',
					sources: ['aiwiki-dgx-spark'],
					date: '2025-01',
					note: 'As announced.',
				},
			],
		}),
		supply: reported(240, 'W', ['meterpreter-dgx-spark', 'morgannriu-dgx-spark'], '2026'),
		remark:
			'Small and quiet, and holds larger models than one card. Slow in generation: each token reads the weights at this bandwidth.',
	},
	{
		id: 'strix-halo',
		name: 'Framework Desktop, 128 GB',
		maker: 'Framework',
		kind: 'unified',
		memory: reported(128, 'GB', ['hunter-framework-desktop', 'modelfit-strix-halo'], '2026', {
			note: 'About 96 GB of it for graphics under Windows, about 108 GB under Linux.',
		}),
		bandwidth: reported(256, 'GB/s', ['verdict-framework-desktop', 'theaibench-framework-desktop'], '2026', {
			note: 'On paper; about 212 GB/s were measured.',
		}),
		count: 1,
		price: reported(1999, 'USD', ['hunter-framework-desktop', 'modelfit-strix-halo'], '2025', {
			note: 'Before drive and cooler.',
		}),
		dense70b: reported(0, 'tokens/s', ['verdict-framework-desktop', 'theaibench-framework-desktop'], '2026', {
			value: { min: 5, max: 8 },
		}),
		remark: 'The cheapest gigabyte of the list, and the slowest answer. No CUDA.',
	},
	{
		id: 'mac-studio-512',
		name: 'Mac Studio, M3 Ultra, 512 GB',
		maker: 'Apple',
		kind: 'unified',
		memory: reported(512, 'GB', ['techpowerup-mac-studio'], '2025-03'),
		bandwidth: reported(819, 'GB/s', ['techpowerup-mac-studio'], '2025-03'),
		count: 1,
		price: {
			value: 9499,
			unit: 'USD',
			status: 'unverified',
			sources: [],
			date: '2025-03',
			note: 'Generally quoted at launch; no source was opened.',
		},
		remark: 'The largest models at moderate speed, without CUDA. This size was withdrawn in March 2026.',
	},
	{
		id: 'dgx-station-gb300',
		name: 'DGX Station GB300',
		maker: 'NVIDIA and partners',
		kind: 'unified',
		memory: reported(252, 'GB', ['crowdbyte-dgx-2026'], '2026-06', { note: 'HBM3e.' }),
		furtherMemory: reported(496, 'GB', ['crowdbyte-dgx-2026'], '2026-06', {
			note: 'LPDDR5X; 748 GB in all. Earlier announcements said 784.',
		}),
		bandwidth: reported(7100, 'GB/s', ['crowdbyte-dgx-2026'], '2026-06'),
		count: 1,
		price: reported(96_995.99, 'USD', ['crowdbyte-dgx-2026'], '2026-06', {
			note: 'MSI XpertStation WS300, as a reseller lists it.',
			alternatives: [
				{
					value: 85_000,
					unit: 'USD',
					approximate: true,
					status: 'reported',
					sources: ['rtx6kpro-wiki'],
					date: '2026-04',
				},
			],
		}),
		remark:
			'Four times the bandwidth of one card, for several times the price. Owners of card machines judged eight cards the better value for inference.',
	},
	{
		id: 'tinybox-green-v2-blackwell',
		name: 'tinybox green v2 Blackwell',
		maker: 'tiny corp',
		kind: 'cards',
		memory: reported(384, 'GB', ['tinybox-notes-2025'], '2025', { note: cardMemory }),
		bandwidth: ofOneCard('RTX PRO 6000'),
		count: 4,
		price: reported(50_000, 'USD', ['tinybox-notes-2025'], '2025', {
			note: 'Weak evidence: two public notes, the maker’s page not opened.',
		}),
		remark: 'Four RTX PRO 6000 ready assembled, with a seller who answers for the whole.',
	},
	{
		id: 'tinybox-pro-v2',
		name: 'tinybox pro v2',
		maker: 'tiny corp',
		kind: 'cards',
		memory: reported(256, 'GB', ['tinybox-pro-digests'], '2025-11-04', { note: 'Eight RTX 5090.' }),
		bandwidth: ofOneCard('RTX 5090'),
		count: 8,
		price: reported(50_000, 'USD', ['tinybox-pro-digests'], '2025-11-04', {
			note: 'Delivery in four to twelve weeks.',
		}),
		remark: 'A rack machine. More cards with less memory each: a large model needs all of them.',
	},
] satisfies z.input<typeof System>[]);
