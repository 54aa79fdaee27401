import { boardItems, slots, unplacedItems } from '../../../data/index.ts';
import type { BoardItem, UnplacedItem } from '../../../data/schema/geometry.ts';
import { BRACKET, HEIGHT, itemBox, mapBoard, marked, place, WIDTH } from './board-places.ts';
import { symbol } from './board-symbols.ts';
import type { CalloutGroup, Look, Scene } from './scene.ts';
import { Sketch } from './sketch.ts';

type Kind = BoardItem['kind'];

/** Groups of the list beside the full map. */
const groups: { title: string; kinds: Kind[] }[] = [
	{ title: 'Processor, memory, slots', kinds: ['socket', 'dimm', 'slot', 'chip'] },
	{ title: 'Drives', kinds: ['m2', 'storage'] },
	{ title: 'Power', kinds: ['power'] },
	{ title: 'Fans', kinds: ['fan'] },
	{ title: 'Headers', kinds: ['header'] },
	{ title: 'Switches and display', kinds: ['switch', 'display'] },
	{ title: 'Rear ports', kinds: ['rear'] },
];

/** What a map can point at, and what its title calls it. */
const subjects = {
	all: { subject: 'everything', ids: undefined, kinds: groups.flatMap(({ kinds }) => kinds) },
	switches: { subject: 'switches, buttons and code display', ids: undefined, kinds: ['switch', 'display'] },
	power: { subject: 'power inputs', ids: undefined, kinds: ['power'] },
	flash: { subject: 'what flashing needs', ids: ['atx-24', 'eps-1', 'eps-2', 'flash'], kinds: [] },
	fans: { subject: 'fan headers', ids: undefined, kinds: ['fan'] },
	headers: { subject: 'headers of the front panel', ids: undefined, kinds: ['header'] },
	drives: { subject: 'sockets for drives', ids: undefined, kinds: ['m2', 'storage'] },
} satisfies Record<string, { subject: string; ids: readonly string[] | undefined; kinds: readonly Kind[] }>;
export type Highlight = keyof typeof subjects;

/** The board without its numbers: sockets in their places, those of the highlight in the signal colour. */
function drawBoard(sketch: Sketch, items: readonly BoardItem[], lit: (item: BoardItem) => boolean) {
	const { x, y, width, height } = mapBoard;
	sketch.rect('shape', x, y, width, height, 3);
	const ladder = items.filter(({ kind }) => kind === 'slot').map(itemBox);
	const [top, low] = [ladder.at(0), ladder.at(-1)];
	if (top && low) {
		const left = top.x - BRACKET;
		sketch.line('thin', [left + 3, top.y], [left, top.y], [left, low.y + low.height], [left + 3, low.y + low.height]);
	}
	for (const item of items) {
		const box = itemBox(item);
		const look: Look = lit(item) ? 'signal-low' : item.kind === 'socket' ? 'sheet' : 'line-2';
		const radius = item.kind === 'slot' || item.kind === 'dimm' ? 1.5 : 1;
		if (item.kind === 'dimm' || item.kind === 'slot')
			sketch.rect(lit(item) ? look : 'sheet', box.x, box.y, box.width, box.height, radius);
		else sketch.rect(look, box.x, box.y, box.width, box.height, radius);
		symbol(sketch, item.kind, box);
		if (item.kind === 'slot') {
			const wired = slots.find(({ id }) => id === item.id);
			const middle = box.y + box.height / 2 + 2.5;
			sketch.text(box.x - 6, middle, String(wired?.number ?? ''), {
				anchor: 'end',
				look: 'mono-text minor',
			});
			sketch.text(box.x + box.width + 9, middle, `x${String(wired?.lanes ?? '')}`, { look: 'mono-text' });
			if (wired?.lanes === 8) sketch.rect('hatched', box.x + box.width / 2, box.y, box.width / 2, box.height, radius);
		}
	}
}

/**
 * The board from above, rear ports at the left, with numbered marks on one group of things or on all of them.
 */
export function boardMap(
	highlight: Highlight,
	items: readonly BoardItem[] = boardItems,
	unplaced: readonly UnplacedItem[] = unplacedItems
): Scene {
	const { subject, ids, kinds } = subjects[highlight];
	const wanted = ({ id, kind }: Pick<BoardItem, 'id' | 'kind'>) =>
		ids === undefined ? kinds.some((each) => each === kind) : (ids as readonly string[]).includes(id);
	const sketch = new Sketch();
	drawBoard(sketch, items, (item) => highlight !== 'all' && wanted(item));
	const grouped = groups.map(({ title, kinds: own }) => ({
		title,
		things: marked(items.filter((item) => own.includes(item.kind) && wanted(item))),
	}));
	const callouts = place(
		grouped.flatMap(({ things }) => things),
		highlight !== 'all'
	);
	let taken = 0;
	const lists = grouped.map(({ title, things }): CalloutGroup => {
		const from = taken;
		taken += things.length;
		return { ...(highlight === 'all' && { title }), callouts: callouts.slice(from, taken) };
	});
	const remark =
		highlight === 'power'
			? 'How many supplementary inputs this board has, where, and for which plug, only its manual says.'
			: undefined;
	const elsewhere = unplaced.filter(({ kind, id }) => wanted({ id, kind })).map(({ label }) => label);
	return {
		id: `board-${highlight}`,
		width: WIDTH,
		height: HEIGHT,
		title: `Board from above: ${subject}`,
		desc: `Rear ports at the left. The socket lies in the upper half between two groups of four memory slots, seven card slots below it: ${slots
			.map(({ number, lanes }) => `slot ${String(number)} x${String(lanes)}`)
			.join(', ')}.`,
		caption:
			'Outline and pitch of the slots to scale from the standard; places schematic, after the predecessor’s manual. Find each on the layout page of yours.',
		shapes: sketch.shapes,
		groups:
			highlight === 'all'
				? lists.filter(({ callouts: own }) => own.length > 0)
				: [{ callouts: lists.flatMap((l) => l.callouts) }],
		note: elsewhere.length > 0 ? `Also on this board, place not known: ${elsewhere.join('; ')}.` : remark,
	};
}
