import type { TopicInput } from './index.ts';

const date = '2026-11-23';
const page = '/01-bill-of-materials/';
const weekly = { quantity: 'ratio', unit: '%' } as const;

/** Advice on purchases, and how the memory market moved. */
export const buyingTopics = [
	{
		id: 'bom-advice',
		title: 'Sizes for the optional list',
		page,
		rows: {
			'ups-one-card': {
				label: 'UPS for one card',
				quantity: 'apparent-power',
				value: 1500,
				unit: 'VA',
				status: 'estimated',
				sources: ['guide'],
				date,
				note: 'From the load at the wall with a margin; sine output.',
			},
			'ups-two-cards': {
				label: 'UPS for two cards',
				quantity: 'apparent-power',
				value: 2200,
				unit: 'VA',
				status: 'estimated',
				sources: ['guide'],
				date,
				note: 'From the load at the wall with a margin; sine output.',
			},
			'usb-stick': {
				label: 'USB stick',
				quantity: 'data-size',
				value: 16,
				unit: 'GB',
				status: 'estimated',
				sources: ['guide'],
				date,
				note: 'Our practice: holds any installer image of document 05.',
			},
		},
	},
	{
		id: 'ram-market',
		title: 'How the memory market moved',
		page,
		rows: {
			'contract-rise-q3-2025': {
				...weekly,
				label: 'DRAM contract price, third quarter of 2025 against a year before',
				value: 171.8,
				status: 'reported',
				sources: ['cloudnews-dram-2025'],
				date: '2025',
			},
			'forecast-q4-2025': {
				...weekly,
				label: 'DRAM contract price, forecast for the fourth quarter of 2025',
				value: { min: 18, max: 23 },
				status: 'reported',
				sources: ['trendforce-2025-10-29'],
				date: '2025-10-29',
				note: 'Raised that day from 8 to 13 %.',
			},
			'spot-week-2025-10': {
				...weekly,
				label: 'DDR5 16 GB on the spot market, one week in mid-October 2025',
				value: 20.6,
				status: 'reported',
				sources: ['particle-trendforce'],
				date: '2025-10',
			},
			'spot-month-2025-10': {
				...weekly,
				label: 'The same over one month',
				value: 59,
				approximate: true,
				status: 'reported',
				sources: ['particle-trendforce'],
				date: '2025-10',
			},
			'forecast-q1-2026': {
				...weekly,
				label: 'DRAM contract price, forecast for the first quarter of 2026 against the quarter before',
				value: { min: 55, max: 60 },
				status: 'reported',
				sources: ['techradar-2026-01'],
				date: '2026-01',
				note: 'TrendForce, by the press.',
			},
		},
	},
] satisfies TopicInput[];
