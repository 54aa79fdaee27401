import { boardItems } from '../../../data/index.ts';
import { formatQuantity } from '../../../format/units.ts';
import { numberOf } from '../../figures.ts';
import { machineMemory } from '../../machine-memory.ts';
import { buildOf } from '../../machine-price.ts';
import { channelLoss } from '../../memory-tables.ts';
import { round } from './scale.ts';
import type { Scene } from './scene.ts';
import { Sketch } from './sketch.ts';

const WIDTH = 280;
const LEFT = 14;
const TOP = 12;
/** Slots stand far enough apart for a box to tick beside each. */
const STEP = 18;
const SOCKET = { width: 150, height: 72 };
const TICK = 13;

/** A memory slot in the drawing. */
export interface SlotView {
	id: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The eight slots in two groups around the socket, all alike: which two stay empty only the board’s manual says. */
export function memorySlots(): SlotView[] {
	const socket = boardItems.find(({ kind }) => kind === 'socket');
	if (!socket) throw new RangeError('the board has no socket');
	return boardItems
		.filter(({ kind }) => kind === 'dimm')
		.map(({ id, y }, index) => ({
			id,
			x: LEFT,
			y: TOP + index * STEP + (y > socket.y ? SOCKET.height + 10 : 0),
			width: 180,
			height: 8,
		}));
}

/** Bars of bandwidth on paper, their lengths in proportion: as many channels as modules, and all of them. */
export function bandwidthBars(full: number) {
	const speed = numberOf('memory.memory-speed', 'MT/s');
	const { fewGbPerS, allGbPerS } = channelLoss(speed);
	const few = machineMemory(buildOf('base')).modules;
	const all = numberOf('cpu.memory-channels', 'channels');
	return [
		{ channels: few, gbPerS: fewGbPerS },
		{ channels: all, gbPerS: allGbPerS },
	].map(({ channels, gbPerS }) => ({
		channels,
		text: formatQuantity(gbPerS, 'GB/s', { decimals: 1 }),
		length: round((full * gbPerS) / allGbPerS),
	}));
}

/** Eight slots from above, a box to tick beside each, and what six of eight channels read. */
export function memorySix(): Scene {
	const sketch = new Sketch();
	const slots = memorySlots();
	const last = Math.max(...slots.map(({ y, height }) => y + height));
	const [fourth, fifth] = [slots[3], slots[4]];
	if (!fourth || !fifth) throw new RangeError('the slots stand in two groups of four');
	const middle = (fourth.y + fifth.y + fifth.height) / 2;
	sketch.rect('shape', 2, 2, 204, last + 8, 2);
	const sx = LEFT + (fourth.width - SOCKET.width) / 2;
	sketch.rect('sheet', sx, middle - SOCKET.height / 2, SOCKET.width, SOCKET.height, 3);
	sketch.rect('line-2', sx + 20, middle - 26, SOCKET.width - 40, 52, 3);
	sketch.text(sx + SOCKET.width / 2, middle + 4, 'processor', { anchor: 'middle', look: 'minor' });
	for (const { x, y, width, height } of slots) {
		sketch.rect('sheet', x, y, width, height, 1);
		sketch.line('line-2', [x + 5, y + height / 2], [x + width - 5, y + height / 2]);
		sketch.rect('paper', 216, y + height / 2 - TICK / 2, TICK, TICK, 1);
		sketch.line('thin', [235, y + height + 3], [278, y + height + 3]);
	}
	['Tick six:', 'see your', 'manual'].forEach((words, index) => {
		sketch.text(278, middle - 14 + index * 16, words, { anchor: 'end', look: index === 0 ? 'strong' : '' });
	});
	sketch.callout(
		'All eight slots look alike here: which two stay empty, only the manual of your board says',
		20,
		middle,
		[LEFT + 6, fifth.y + 4]
	);
	sketch.callout(
		'Tick the six that its memory page names for six modules; write their letters beside',
		222,
		fifth.y - 18,
		[222, fifth.y + 4 - TICK / 2]
	);
	const top = last + 38;
	const bars = bandwidthBars(178);
	sketch.text(2, top - 10, 'Channels filled, read bandwidth on paper', { look: 'strong' });
	bars.forEach(({ channels, text, length }, index) => {
		const y = top + index * 24;
		sketch.text(2, y + 12, String(channels), { look: 'mono-text' });
		sketch.rect(index === 0 ? 'signal' : 'sheet', 18, y, length, 16);
		if (index === 0) sketch.rect('hatched', 18 + length, y, 178 - length, 16);
		sketch.text(278, y + 12, text, { anchor: 'end', look: 'mono-text' });
	});
	return {
		id: 'memory-six',
		width: WIDTH,
		height: round(top + 46),
		title: 'Six of eight memory slots',
		desc: `Four slots above the socket and four below, all drawn alike. Beside each stand an empty box to tick and a line for its letter: which six take the modules, the memory page of the board’s manual says. Below, two bars: ${bars
			.map(({ channels, text }) => `${String(channels)} channels read ${text}`)
			.join(', ')} on paper.`,
		caption:
			'Schematic, after the predecessor’s layout. No slot is marked: the table of this board could not be read. Bars to scale, at the modules’ rated speed.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
	};
}
