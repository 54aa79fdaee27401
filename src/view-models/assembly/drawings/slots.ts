import { slots as allSlots } from '../../../data/index.ts';
import type { Slot } from '../../../data/schema/geometry.ts';
import { WIDTH } from './scale.ts';

const uses: Record<Slot['use'], string> = {
	card: 'the card',
	covered: 'covered',
	'second-card': 'second card, later',
	free: 'free, for air',
};

const SLOT_STEP = 30;
const SLOT_LEFT = 34;
const X16_LENGTH = 94;

/** The seven slots as a ladder, with the card and the place of a second one. */
export function slotLadder(slots: readonly Slot[] = allSlots) {
	const rows = slots.map(({ number, lanes, use }, index) => ({
		number,
		lanes: `x${String(lanes)}`,
		text: uses[use],
		x: SLOT_LEFT,
		y: 20 + index * SLOT_STEP,
		length: (X16_LENGTH * lanes) / 16,
		textX: SLOT_LEFT + X16_LENGTH + 12,
	}));
	const cardAt = (use: Slot['use']) => {
		const row = rows[slots.findIndex((slot) => slot.use === use)];
		return row && { x: SLOT_LEFT - 14, y: row.y - 11, width: X16_LENGTH + 22, height: SLOT_STEP + 22 };
	};
	return {
		width: WIDTH,
		height: 20 + slots.length * SLOT_STEP,
		rows,
		card: cardAt('card'),
		second: cardAt('second-card'),
	};
}
