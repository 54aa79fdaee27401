import { boardItems, boardOutline, slots as allSlots } from '../../../data/index.ts';
import type { Slot } from '../../../data/schema/geometry.ts';
import { numberOf } from '../../figures.ts';
import { round } from './scale.ts';
import type { Point, Scene } from './scene.ts';
import { Sketch } from './sketch.ts';

const WIDTH = 280;
/** The board's rear edge; numbers and lanes stand left of it. */
const REAR = 50;
const TOP = 50;

/** Units per mm: the card fills the width. */
export const ladderUnitsPerMm = (WIDTH - REAR - 2) / 280;
const pitch = boardOutline.slotPitchMm * ladderUnitsPerMm;

const uses: Record<Slot['use'], string> = {
	card: 'the card',
	covered: 'covered',
	'second-card': 'second card, later',
	free: 'free, for air',
};

/** One rung: where the slot's middle lies, how far its wired part reaches. */
export interface Rung {
	number: number;
	lanes: string;
	text: string;
	y: number;
	length: number;
}

/** The seven slots at the pitch of the standard; a slot with half the lanes is wired over half its length. */
export function rungs(slots: readonly Slot[] = allSlots): Rung[] {
	const item = boardItems.find(({ kind }) => kind === 'slot');
	const full = (item?.width ?? 0) * boardOutline.widthMm * ladderUnitsPerMm;
	return slots.map(({ number, lanes, use }, index) => ({
		number,
		lanes: `x${String(lanes)}`,
		text: uses[use],
		y: round(TOP + pitch / 2 + index * pitch),
		length: round((full * lanes) / 16),
	}));
}

/** Slots, the card at true length and thickness, the air it needs, and where a second one goes. */
export function slotLadder(): Scene {
	const sketch = new Sketch();
	const rows = rungs();
	const lengthMm = numberOf('gpu.length', 'mm');
	const thick = numberOf('gpu.slot-width', 'slots') * pitch;
	const length = lengthMm * ladderUnitsPerMm;
	const slotItem = boardItems.find(({ kind }) => kind === 'slot');
	const slotX = REAR + (slotItem?.x ?? 0) * boardOutline.widthMm * ladderUnitsPerMm;
	const full = Math.max(...rows.map((row) => row.length));
	const bottom = TOP + rows.length * pitch;
	// The board is longer than the drawing: its cut edge runs in a zigzag.
	const teeth = Math.round((bottom + 24 - TOP) / 12);
	const cut = Array.from({ length: teeth + 1 }, (_, index): Point => [
		index % 2 === 0 ? WIDTH - 1.5 : WIDTH - 6,
		bottom + 8 - ((bottom + 24 - TOP) * index) / teeth,
	]);
	sketch.polygon('shape', [REAR, TOP - 16], [REAR, bottom + 8], ...cut);
	sketch.text(REAR + 6, TOP - 24, 'processor on this side', { look: 'minor' });
	for (const { number, lanes, y, length: wired } of rows) {
		sketch.text(2, y + 4, String(number), { look: 'mono-text strong' });
		sketch.text(42, y + 4, lanes, { anchor: 'end', look: lanes === 'x16' ? 'mono-text' : 'mono-text signal strong' });
		sketch.rect('sheet', slotX, y - 3, full, 6, 1);
		if (wired < full) sketch.rect('hatched', slotX + wired, y - 3, full - wired, 6, 1);
	}
	const at = (use: Slot['use']) => rows[allSlots.findIndex((slot) => slot.use === use)]?.y ?? 0;
	const [first, second] = [at('card'), at('second-card')];
	const card = { y: first - pitch / 2 + 1.5, height: thick - 3 };
	sketch.rect('line', REAR - 4, card.y - 1, 4, card.height + 2);
	sketch.rect('sheet', REAR, card.y, length, card.height, 2);
	sketch.line('line-2', [REAR, first], [REAR + length, first]);
	sketch.circle('line-2', REAR + length - 28, card.y + card.height / 2 + 4, 9);
	sketch.circle('ink', REAR + length - 28, card.y + card.height / 2 + 4, 3);
	sketch.text(REAR + 12, card.y + card.height - 7, 'the card', { look: 'strong' });
	const free = first - pitch / 2 + thick;
	sketch.rect('hatched', REAR + full + 62, free + 2, length - full - 62, pitch - 4, 1);
	sketch.arrow('line-signal', [REAR + length - 28, free + pitch + 13], [REAR + length - 28, free + 1], 7);
	sketch.rect('dashed-signal', REAR, second - pitch / 2 + 1.5, length, thick - 3, 2);
	sketch.text(REAR + length - 8, second + pitch / 2 + 4, 'second card', { anchor: 'end', look: 'signal' });
	sketch.dimension([REAR, 14], [REAR + length, 14]);
	sketch.text(REAR + length / 2, 11, `${String(lengthMm)} mm`, { anchor: 'middle', look: 'mono-text' });
	const seven = rows.at(-1)?.y ?? 0;
	sketch.dimension([slotX + full + 8, seven - pitch], [slotX + full + 8, seven]);
	sketch.text(slotX + full + 15, seven + 4.5, `${String(boardOutline.slotPitchMm)} mm`, { look: 'mono-text' });
	sketch.callout('Free slot at the blower’s inlet: keep it empty', REAR + full + 48, free + pitch / 2, [
		REAR + full + 66,
		free + pitch / 2,
	]);
	sketch.callout('Place of a second card, later', slotX - 20, second + pitch / 2, [REAR + 2, second + pitch / 2]);
	return {
		id: 'slots',
		width: WIDTH,
		height: round(bottom + 14),
		title: 'Which slot takes the card',
		desc: `${rows.map(({ number, lanes, text }) => `Slot ${String(number)}, ${lanes}: ${text}`).join('. ')}. The card covers two slots; air enters it from the free slots below.`,
		caption:
			'To scale: pitch of the slots from the standard, length and thickness of the card from its data sheet. Where the slots begin is schematic; the board is cut off at the right. Counted from the processor.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
	};
}
