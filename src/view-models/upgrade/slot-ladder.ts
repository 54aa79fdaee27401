import { cardPlacements, pcieSlots } from '../../data/index.ts';
import type { CardPlacement } from '../../data/schema/slots.ts';
import { numberOf } from '../figures.ts';

/** One placement of cards drawn as a ladder of slots, in the units of its view box. */
export interface LadderView {
	id: string;
	title: string;
	/** The title in two lines: how many cards, and where. */
	words: [string, string];
	description: string;
	/** The guide's choice for this number of cards. */
	isFirstChoice: boolean;
	width: number;
	height: number;
	slots: { label: string; lanes: string; isNarrow: boolean; y: number; lineWidth: number }[];
	cards: { label: string; y: number; height: number; labelY: number }[];
}

const STEP = 27;
const TOP = 8;
const WIDTH = 170;
/** Length of the drawn socket of a slot with all lanes. */
const FULL_LINE = 92;

const listed = (slots: readonly number[]) =>
	slots.length === 1
		? `slot ${String(slots[0])}`
		: `slots ${slots.slice(0, -1).join(', ')} and ${String(slots.at(-1))}`;

function ladder({ id, cards, slots }: CardPlacement, isFirstChoice: boolean): LadderView {
	const width = numberOf('gpu.slot-width', 'slots');
	const rungs = pcieSlots.filter(({ part }) => part === 'motherboard');
	const top = (number: number) => TOP + (number - 1) * STEP;
	// A card in the last slot covers one opening of the case below it.
	const last = Math.max(rungs.length, ...slots.map((slot) => slot + width - 1));
	const count = cards === 1 ? 'One card' : `${['Two', 'Three', 'Four'][cards - 2] ?? String(cards)} cards`;
	return {
		id: `ladder-${id}`,
		title: `${count}: ${listed(slots)}`,
		words: [count, listed(slots)],
		description: `Seven slots from the processor down. ${count} in ${listed(slots)}, each ${String(width)} slots wide.`,
		isFirstChoice,
		width: WIDTH,
		height: TOP + last * STEP + 4,
		slots: rungs.map(({ number, wiredLanes, socketLanes }) => {
			const [wired, all] = [Number(wiredLanes.value), Number(socketLanes.value)];
			return {
				label: String(number),
				lanes: `×${String(wired)}`,
				isNarrow: wired < all,
				y: top(number) + STEP / 2,
				lineWidth: (FULL_LINE * wired) / all,
			};
		}),
		cards: slots.map((slot, index) => ({
			label: `Card ${String(index + 1)}`,
			y: top(slot) + 4,
			height: STEP * width - 8,
			labelY: top(slot) + (STEP * width) / 2 + 4,
		})),
	};
}

/** Every placement of the board as a drawing, fewest cards first. */
export function slotLadders(placements: readonly CardPlacement[] = cardPlacements): LadderView[] {
	return placements.map((placement) =>
		ladder(placement, placements.find(({ cards }) => cards === placement.cards) === placement)
	);
}
