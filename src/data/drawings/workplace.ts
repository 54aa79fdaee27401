import { parseRecord } from '../schema/parse.ts';
import { Plan } from '../schema/plan.ts';

/**
 * The table as this guide sets it up, seen from above with the builder at its front edge. Table, mat and boxes are our
 * own advice; board and case have their sizes from the facts of the parts.
 */
export const workplace = parseRecord('src/data/drawings/workplace.ts', Plan, {
	id: 'workplace',
	width: 1200,
	height: 800,
	items: [
		{ id: 'mat', label: 'Antistatic mat', x: 25, y: 250, width: 540, height: 520 },
		{ id: 'box', label: 'Board on its box', x: 95, y: 330, width: 380, height: 350 },
		{ id: 'board', x: 120, y: 352, sizeFacts: ['motherboard.width', 'motherboard.height'] },
		{ id: 'case', label: 'Open case, on its right side', x: 585, y: 215, sizeFacts: ['case.length', 'case.height'] },
		{ id: 'bag-1', label: 'Parts in their bags', x: 690, y: 25, width: 110, height: 150 },
		{ id: 'bag-2', x: 815, y: 25, width: 110, height: 150 },
		{ id: 'bag-3', x: 940, y: 25, width: 110, height: 150 },
		{ id: 'bag-4', x: 1065, y: 25, width: 110, height: 150 },
		{ id: 'lamp-left', label: 'Lamp, low, from the left', x: 25, y: 60, width: 80, height: 80 },
		{ id: 'lamp-right', label: 'Second lamp, from the right', x: 570, y: 60, width: 80, height: 80 },
	],
});
