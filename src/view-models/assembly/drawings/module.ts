import type { Point, Scene } from './scene.ts';
import { Sketch } from './sketch.ts';

const WIDTH = 280;

interface Module {
	/** Upper left corner. */
	x: number;
	y: number;
	width: number;
	height: number;
	/** Units that the right end stands higher. */
	tilt?: number;
}

/** A registered module from its side: memory in two groups, register in the middle, notch off the middle. */
function module(sketch: Sketch, { x, y, width, height, tilt = 0 }: Module) {
	const on = (along: number, down: number): Point => [x + along * width, y + down * height - along * tilt];
	const notch = 0.545;
	const half = 2.2 / width;
	sketch.polygon(
		'sheet',
		on(0, 0),
		on(1, 0),
		on(1, 1),
		on(notch + half, 1),
		on(notch + half, 0.88),
		on(notch - half, 0.88),
		on(notch - half, 1),
		on(0, 1)
	);
	const chip = (from: number, to: number, top: number, bottom: number) => {
		sketch.polygon('shade', on(from, top), on(to, top), on(to, bottom), on(from, bottom));
	};
	for (let index = 0; index < 5; index++) {
		chip(0.035 + index * 0.083, 0.035 + index * 0.083 + 0.06, 0.16, 0.68);
		chip(0.57 + index * 0.083, 0.57 + index * 0.083 + 0.06, 0.16, 0.68);
	}
	chip(0.465, 0.545, 0.26, 0.58);
	const pads = Math.round(width / 5);
	for (let index = 0; index < pads; index++) {
		const along = 0.02 + (index * 0.96) / (pads - 1);
		if (Math.abs(along - notch) < 0.025) continue;
		sketch.line('thin', on(along, 0.84), on(along, 0.99));
	}
}

/** A slot from its side, with its key and a latch at each end. */
function slot(
	sketch: Sketch,
	x: number,
	y: number,
	width: number,
	[left, right]: readonly ['open' | 'shut', 'open' | 'shut']
) {
	sketch.polygon('shape', [x - 4, y], [x + width + 4, y], [x + width + 4, y + 16], [x - 4, y + 16]);
	const latch = (end: number, sign: number, state: 'open' | 'shut') => {
		const base: Point = [end + 3 * sign, y + 14];
		const top: Point = state === 'open' ? [end + 17 * sign, y - 12] : [end + 4 * sign, y - 20];
		sketch.polygon(
			state === 'open' ? 'signal-low' : 'sheet',
			[base[0], base[1]],
			[base[0] + 7 * sign, base[1]],
			[top[0] + 5 * sign, top[1]],
			[top[0] - 3 * sign, top[1] - 2]
		);
	};
	latch(x - 4, -1, left);
	latch(x + width + 4, 1, right);
}

/** A module above its slot, and what seated and half-seated look like. */
export function moduleSeating(): Scene {
	const sketch = new Sketch();
	module(sketch, { x: 40, y: 12, width: 200, height: 52 });
	slot(sketch, 40, 104, 200, ['open', 'open']);
	const notch = 40 + 200 * 0.545;
	sketch.rect('ink', notch - 2, 104, 4, 9);
	sketch.line('dashed-signal', [notch, 60], [notch, 103]);
	for (const x of [62, 218]) sketch.arrow('line-signal', [x, 70], [x, 97], 7);
	sketch.callout('Notch over key: turned round, it does not fit', notch - 36, 84, [notch - 1, 84]);
	sketch.callout('Both latches open', 258, 72, [256, 98]);
	sketch.callout('Press both ends straight down, two clicks', 28, 84, [60, 84]);
	const small = { width: 88, height: 32 };
	module(sketch, { x: 22, y: 152, ...small });
	slot(sketch, 22, 178, 88, ['shut', 'shut']);
	sketch.verdict('right', 8, 216, 'gold gone, latched');
	module(sketch, { x: 160, y: 151, ...small, tilt: 9 });
	slot(sketch, 160, 178, 88, ['shut', 'open']);
	sketch.verdict('wrong', 146, 216, 'gold at one end');
	sketch.line('thin', [138, 134], [138, 232]);
	sketch.line('thin', [2, 130], [278, 130]);
	return {
		id: 'module',
		width: WIDTH,
		height: 238,
		title: 'Seating a memory module',
		desc: 'Above, a module over its slot: the notch in its gold edge lies off the middle and stands over the key of the slot, both latches lean outwards, arrows press down at both ends. Below left, right: the gold edge is gone in the slot and both latches stand upright. Below right, wrong: one end stands higher, a line of gold shows and its latch leans outwards.',
		caption: 'Schematic, seen from the side. How many chips a module carries varies.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
	};
}
