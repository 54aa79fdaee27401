import { parseRecord } from '../schema/parse.ts';
import { Plan } from '../schema/plan.ts';

/**
 * The first start outside the case, from above, rear ports towards the builder. Board and supply have their sizes; where
 * the rest stands is free.
 */
export const benchWiring = parseRecord('src/data/drawings/bench-wiring.ts', Plan, {
	id: 'bench-wiring',
	width: 800,
	height: 700,
	items: [
		{ id: 'box', x: 310, y: 120, width: 390, height: 370 },
		// Turned a quarter: its top edge lies at the left, its rear ports at the bottom.
		{ id: 'board', x: 352, y: 140, sizeFacts: ['motherboard.height', 'motherboard.width'] },
		{ id: 'supply', x: 20, y: 30, width: 210, height: 150 },
		{ id: 'wattmeter', x: 60, y: 300, width: 90, height: 120 },
		{ id: 'outlet', x: 60, y: 540, width: 90, height: 90 },
		{ id: 'keyboard', x: 205, y: 590, width: 250, height: 80 },
		{ id: 'monitor', x: 540, y: 555, width: 230, height: 120 },
	],
});
