import type { TopicInput } from './index.ts';

const rest = {
	quantity: 'money' as const,
	unit: 'USD' as const,
	approximate: true,
	status: 'unverified' as const,
	date: '2025-10',
	note: 'Generally quoted at the time; no source was opened. Used for the estimate of the whole alone.',
};

/** What the a16z parts may have cost where neither the brief nor a sourced observation prices them. */
export const a16zCostTopics = [
	{
		id: 'a16z-cost',
		title: 'Prices assumed for parts of the a16z machine',
		page: '/08-a16z-reference-build/',
		rows: {
			motherboard: { ...rest, label: 'Motherboard', value: 1000 },
			storage: { ...rest, label: 'Four drives together', value: 1000 },
			psu: { ...rest, label: 'Power supply', value: 330 },
			cooler: { ...rest, label: 'Liquid cooler', value: 220 },
			case: {
				...rest,
				label: 'Case',
				value: 250,
				note: 'Before the modifications. Generally quoted at the time; no source was opened.',
			},
		},
	},
] satisfies TopicInput[];
