import { boardItems, boardOutline, sixModuleExample } from '../../../data/index.ts';
import { formatQuantity } from '../../../format/units.ts';
import { numberOf } from '../../figures.ts';
import { machineMemory } from '../../machine-memory.ts';
import { buildOf } from '../../machine-price.ts';
import { channelLoss } from '../../memory-tables.ts';
import { round } from './scale.ts';
import type { Scene } from './scene.ts';
import { Sketch } from './sketch.ts';

const WIDTH = 280;
/** Units per mm of the cut-out of the board around the socket. */
const SCALE = 1.24;
const LEFT = 14;
const TOP = 12;

/** A memory slot in the drawing. */
export interface SlotView {
	id: string;
	filled: boolean;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The eight slots as they lie around the socket; which two are empty is an example. */
export function memorySlots(): SlotView[] {
	const dimms = boardItems.filter(({ kind }) => kind === 'dimm');
	const leftmost = Math.min(...dimms.map(({ x }) => x));
	return dimms.map(({ id, x, y, width = 0 }) => ({
		id,
		filled: !sixModuleExample.empty.includes(id),
		x: round(LEFT + (x - leftmost) * boardOutline.widthMm * SCALE),
		y: round(TOP + y * boardOutline.heightMm * SCALE - 1),
		width: round(width * boardOutline.widthMm * SCALE),
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

/** Eight slots from above, six filled, two hatched, and what six of eight channels read. */
export function memorySix(): Scene {
	const sketch = new Sketch();
	const slots = memorySlots();
	const socket = boardItems.find(({ kind }) => kind === 'socket');
	if (!socket) throw new RangeError('the board has no socket');
	const last = Math.max(...slots.map(({ y, height }) => y + height));
	sketch.rect('shape', 2, 2, 204, last + 8, 2);
	const [x0, y0] = [slots[0]?.x ?? LEFT, TOP + socket.y * boardOutline.heightMm * SCALE];
	const [w, h] = [
		(socket.width ?? 0) * boardOutline.widthMm * SCALE,
		(socket.height ?? 0) * boardOutline.heightMm * SCALE,
	];
	const sx = x0 + (socket.x - 0.26) * boardOutline.widthMm * SCALE;
	sketch.rect('sheet', sx, y0 + 3, w, h - 6, 3);
	sketch.rect('line-2', sx + 18, y0 + 17, w - 36, h - 34, 3);
	sketch.text(sx + w / 2, y0 + h / 2 + 4, 'processor', { anchor: 'middle', look: 'minor' });
	for (const { filled, x, y, width, height } of slots) {
		if (filled) {
			sketch.rect('ink', x, y, width, height, 1);
			continue;
		}
		sketch.rect('sheet', x, y, width, height, 1);
		sketch.rect('hatched', x, y, width, height, 1);
	}
	const emptySlots = slots.filter(({ filled }) => !filled);
	const bracket = (from: number, to: number) => {
		sketch.line('thin', [210, from], [214, from], [214, to], [210, to]);
	};
	const [above, below] = [slots.slice(0, 4), slots.slice(4)];
	for (const group of [above, below]) bracket(group[0]?.y ?? 0, (group[3]?.y ?? 0) + 8);
	const [upper, lower] = emptySlots;
	if (!upper || !lower) throw new RangeError('two slots stay empty');
	sketch.callout('Six slots filled with equal modules', 262, (above[0]?.y ?? 0) + 4, [
		(above[0]?.x ?? 0) + (above[0]?.width ?? 0) - 4,
		(above[0]?.y ?? 0) + 4,
	]);
	sketch.callout('Two empty, hatched: an example. Which two, the memory page of your manual says', 262, upper.y + 12, [
		upper.x + upper.width - 12,
		upper.y + 4,
	]);
	sketch.line('thin', [262, upper.y + 21], [262, lower.y + 4], [lower.x + lower.width - 12, lower.y + 4]);
	sketch.circle('ink', lower.x + lower.width - 12, lower.y + 4, 1.8);
	const top = last + 38;
	const bars = bandwidthBars(178);
	sketch.text(2, top - 10, 'Read bandwidth on paper', { look: 'strong' });
	bars.forEach(({ channels, text, length }, index) => {
		const y = top + index * 24;
		sketch.text(2, y + 12, String(channels), { look: 'mono-text' });
		sketch.rect(index === 0 ? 'signal' : 'sheet', 18, y, length, 16);
		if (index === 0) sketch.rect('hatched', 18 + length, y, 178 - length, 16);
		sketch.text(278, y + 12, text, { anchor: 'end', look: 'mono-text' });
	});
	sketch.text(2, top + 62, `channels filled, of ${String(bars[1]?.channels ?? '')}`, { look: 'minor' });
	return {
		id: 'memory-six',
		width: WIDTH,
		height: round(top + 70),
		title: 'Six of eight memory slots',
		desc: `Four slots above the socket and four below. Six carry a module, two are hatched as empty; which two is an example, no instruction. Below, two bars: ${bars
			.map(({ channels, text }) => `${String(channels)} channels read ${text}`)
			.join(', ')} on paper.`,
		caption:
			'Schematic, after the predecessor’s layout; the pattern after a server board’s manual. No letters, because the table of this board could not be read. Bars to scale, at the modules’ rated speed.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
	};
}
