import type { TopicInput } from './index.ts';

const date = '2025-08-22';
const post = { status: 'reported' as const, sources: ['a16z-workstation'], date };
const words = { quantity: 'none' as const };

/** What a16z published of its machine beyond the parts. */
export const a16zTopics = [
	{
		id: 'a16z',
		title: 'What the a16z post states, and what it leaves out',
		page: '/08-a16z-reference-build/',
		rows: {
			'peak-power': {
				label: 'Highest power of the system',
				quantity: 'power',
				value: 1650,
				unit: 'W',
				...post,
				note: 'Equal to the rating of its supply and close to the sum of its parts, so probably a budget and no reading at the wall.',
			},
			outlet: {
				...words,
				label: 'Outlet',
				value: 'a household circuit of 15 A at 120 V',
				...post,
				note: 'One section says a dedicated outlet, another that no dedicated circuit is needed.',
			},
			links: { ...words, label: 'Link of each card', value: 'PCIe 5.0 x16 of its own', ...post },
			'read-four-drives': {
				label: 'Reading from four drives together, theoretical',
				quantity: 'bandwidth',
				value: 59.6,
				unit: 'GB/s',
				...post,
				note: 'The post calls it theoretical and says the real figure was still being tested.',
			},
			stripe: { ...words, label: 'RAID 0', value: 'possible', ...post, note: 'Not stated to be set up.' },
			'direct-storage': {
				...words,
				label: 'GPUDirect Storage',
				value: 'expected to work, still being tested',
				...post,
				note: 'No result.',
			},
			'memory-channels-filled': {
				label: 'Memory channels filled',
				quantity: 'count',
				value: 8,
				unit: 'channels',
				...post,
			},
			uses: {
				...words,
				label: 'Uses named',
				value:
					'training and fine-tuning of models of tens of billions of parameters, multimodal inference, tests of parallelism',
				...post,
			},
			software: { ...words, label: 'Software named', value: 'vLLM, DeepSpeed, SGLang', ...post },
			availability: {
				...words,
				label: 'Sale',
				value: 'a limited Founders Edition was planned',
				...post,
				note: 'No later news or price was found.',
			},
			price: {
				label: 'Price',
				quantity: 'money',
				status: 'unknown',
				date,
				note: 'The post states none.',
			},
			system: {
				...words,
				label: 'Operating system, driver, CUDA',
				status: 'unknown',
				date,
				note: 'The post states none.',
			},
			speed: {
				label: 'Tokens per second',
				quantity: 'token-rate',
				status: 'unknown',
				date,
				note: 'The post holds no measurement of speed, and none of transfers between the cards.',
			},
			temperatures: {
				label: 'Temperatures and watts in its two status pictures',
				quantity: 'temperature',
				status: 'unknown',
				date,
				note: 'The pictures were not readable in the copy that was read.',
			},
			'household-advice': {
				...words,
				label: 'What the maker of another four-card machine says of household circuits',
				value: 'two circuits, or one of 120 V and 30 A, or one of 220 V and 20 A',
				status: 'specified',
				sources: ['tinygrad-tinybox'],
				date: '2026',
				note: 'tinygrad, for machines with two supplies of 1600 W. For one ordinary US outlet it suggests 150 W per card.',
			},
		},
	},
] satisfies TopicInput[];
