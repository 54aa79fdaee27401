import type { TopicInput } from './index.ts';

const page = '/02-component-specifications/';
const accessed = '2026-11-23';

/** What the slots carry: the bus on paper and what was read between two of these cards. */
export const pcieTopics: TopicInput[] = [
	{
		id: 'pcie',
		title: 'PCIe bandwidth',
		page,
		rows: {
			'x16-one-way': {
				label: 'PCIe 5.0 x16, one direction',
				quantity: 'bandwidth',
				value: 63,
				unit: 'GB/s',
				status: 'derived',
				date: accessed,
				note: '16 lanes × 32 GT/s × 128/130 ÷ 8: after line coding.',
			},
			'x16-both-ways': {
				label: 'PCIe 5.0 x16, both directions added',
				quantity: 'bandwidth',
				value: 126,
				unit: 'GB/s',
				status: 'derived',
				date: accessed,
				note: 'The brief’s higher figure leaves line coding out. One transfer sees one direction.',
			},
			'x8-one-way': {
				label: 'PCIe 5.0 x8, one direction',
				quantity: 'bandwidth',
				value: 31.5,
				unit: 'GB/s',
				status: 'derived',
				date: accessed,
				note: 'Half of x16.',
			},
			'x4-one-way': {
				label: 'PCIe 5.0 x4, one direction',
				quantity: 'bandwidth',
				value: 15.75,
				unit: 'GB/s',
				status: 'derived',
				date: accessed,
				note: 'A quarter of x16: one drive.',
			},
			'gen4-x16-one-way': {
				label: 'PCIe 4.0 x16, one direction',
				quantity: 'bandwidth',
				value: 31.5,
				unit: 'GB/s',
				status: 'derived',
				date: accessed,
				note: 'Half of PCIe 5.0.',
			},
			'card-to-card-one-way': {
				label: 'Between two RTX PRO 6000 at PCIe 5.0 x16, one direction',
				quantity: 'bandwidth',
				value: { min: 53, max: 56.6 },
				unit: 'GB/s',
				status: 'measured',
				sources: ['rtx6kpro-wiki'],
				date: '2026',
				note: 'Five machines of the community, all with peer-to-peer transfers on.',
			},
			'card-to-card-both-ways': {
				label: 'Between two RTX PRO 6000 at PCIe 5.0 x16, both directions',
				quantity: 'bandwidth',
				value: { min: 103, max: 111 },
				unit: 'GB/s',
				status: 'measured',
				sources: ['rtx6kpro-wiki'],
				date: '2026',
			},
		},
	},
];
