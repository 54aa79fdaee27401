import type { Point, Scene } from './scene.ts';
import { Sketch } from './sketch.ts';
import { formatFactWithStatus } from './status.ts';

const WIDTH = 280;

/** Corner places of the cooler's screws around the socket, in the order of a crosswise round. */
const cross = [
	{ number: 1, at: [-1, -1] },
	{ number: 2, at: [1, 1] },
	{ number: 3, at: [1, -1] },
	{ number: 4, at: [-1, 1] },
] as const;

/** The cooler's foot from above with the order of its screws, and what an uneven one looks like. */
export function coolerMount(): Scene {
	const sketch = new Sketch();
	const [cx, cy] = [140, 98];
	const [dx, dy] = [92, 58];
	sketch.rect('shape', 20, 12, 240, 172, 4);
	sketch.rect('line-2', cx - 104, cy - 68, 208, 136, 6);
	sketch.rect('dashed', cx - 110, cy - 27, 220, 54, 3);
	sketch.rect('sheet', cx - 50, cy - 36, 100, 72, 4);
	for (const side of [-1, 1])
		sketch.polygon(
			'sheet',
			[cx + side * (dx - 13), cy - dy - 13],
			[cx + side * (dx + 13), cy - dy - 13],
			[cx + side * (dx + 13), cy + dy + 13],
			[cx + side * (dx - 13), cy + dy + 13]
		);
	for (const y of [-9, 9]) sketch.line('line', [cx - dx + 13, cy + y], [cx - 50, cy + y]);
	for (const y of [-9, 9]) sketch.line('line', [cx + 50, cy + y], [cx + dx - 13, cy + y]);
	const spot = (number: number): Point => {
		const [x, y] = cross[number - 1]?.at ?? [0, 0];
		return [cx + x * dx, cy + y * dy];
	};
	const toward = (from: Point, to: Point, distance: number): Point => {
		const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
		return [from[0] + ((to[0] - from[0]) * distance) / length, from[1] + ((to[1] - from[1]) * distance) / length];
	};
	for (const [from, to] of [
		[1, 2],
		[2, 3],
		[3, 4],
	] as const) {
		const [a, b] = [spot(from), spot(to)];
		sketch.arrow(from === 2 ? 'dashed-signal' : 'line-signal', toward(a, b, 15), toward(b, a, 15), 7);
	}
	for (const { number } of cross) sketch.disc(...spot(number), String(number), 10.5);
	sketch.text(4, 206, 'Start all four by two turns, then crosswise,');
	sketch.text(4, 222, 'a turn at a time, until each screw stops.');
	const side = (x: number, tilt: number) => {
		sketch.rect('shape', x, 284, 122, 7);
		sketch.rect('sheet', x + 24, 272, 74, 12, 1);
		const on = (along: number, up: number): Point => [x + 10 + along, 271 - up - along * tilt];
		sketch.polygon(tilt === 0 ? 'sheet' : 'signal-low', on(0, 0), on(102, 0), on(102, 7), on(0, 7));
		for (const along of [6, 96]) {
			sketch.line('line', on(along, 7), on(along, 13));
			sketch.line('line', on(along - 5, 13), on(along + 5, 13));
			sketch.line('line', on(along, 0), [on(along, 0)[0], 284]);
		}
		for (let fin = 0; fin < 6; fin++) sketch.line('line-2', on(24 + fin * 11, 7), on(24 + fin * 11, 28));
	};
	side(4, 0);
	side(154, 0.1);
	sketch.verdict('right', 6, 312, 'parallel to the frame');
	sketch.verdict('wrong', 156, 312, 'one side tight');
	return {
		id: 'cooler-mount',
		width: WIDTH,
		height: 336,
		title: 'Tightening the cooler crosswise',
		desc: 'Above, the cooler’s foot from above with four screws at its corners, numbered in the order of one round: 1 upper left, 2 lower right, 3 upper right, 4 lower left; start all four by two turns, then go round crosswise, a turn at a time. Below left, right: seen from the side, the foot lies parallel to the frame. Below right, wrong: one side is tight and the foot stands askew. The dashed rectangle is the tower above the foot.',
		caption: 'Schematic. Where the screws sit and which way the tower stands: the leaflet in the cooler’s box.',
		shapes: sketch.shapes,
		groups: [],
	};
}

/** The cooler from its side with both fans, and the room above it. */
export function coolerFans(): Scene {
	const sketch = new Sketch();
	const [height, room] = ['cooler.height', 'case.cooler-height-max'].map((id) => formatFactWithStatus(id));
	if (!height || !room) throw new RangeError('the cooler has a height');
	/** Units per mm: the room above the board is to scale. */
	const scale = 0.98;
	const ground = 212;
	const top = ground - height.value * scale;
	const panel = ground - room.value * scale;
	sketch.rect('shape', 6, ground, 246, 8);
	sketch.line('line', [6, panel], [252, panel]);
	sketch.line('thin', [6, panel - 4], [252, panel - 4]);
	sketch.text(8, panel - 10, 'side panel', { look: 'minor' });
	for (const x of [30, 39, 48, 57, 193, 202, 211, 220]) {
		sketch.rect('sheet', x, ground - 31, 3.4, 31);
		sketch.rect('shade', x - 1.5, ground - 7, 6.4, 7);
	}
	sketch.rect('shade', 96, ground - 10, 66, 10);
	sketch.rect('sheet', 104, ground - 22, 50, 12, 2);
	for (const x of [112, 124, 136, 146]) sketch.line('line-2', [x, ground - 22], [x, top + 8]);
	sketch.rect('sheet', 104, top, 50, height.value * scale - 40, 1);
	for (let y = top + 5; y < ground - 42; y += 5) sketch.line('thin', [104, y], [154, y]);
	const fan = (x: number, lift: number) => {
		const y = top + 6 - lift;
		sketch.rect('signal-low', x, y, 24, 118, 2);
		sketch.line('line-2', [x + 4, y + 6], [x + 20, y + 112]);
		sketch.line('line-2', [x + 20, y + 6], [x + 4, y + 112]);
		sketch.rect('ink', x + 9, y + 50, 6, 18, 2);
	};
	fan(78, 0);
	fan(156, 0);
	for (const y of [top + 34, top + 64, top + 94]) {
		sketch.arrow('line-signal', [36, y], [70, y], 7);
		sketch.arrow('line-signal', [188, y], [222, y], 7);
	}
	sketch.dimension([264, ground], [264, panel]);
	sketch.line('thin', [154, top], [252, top]);
	sketch.dimension([244, ground], [244, top]);
	sketch.text(6, ground + 26, 'lower edge, slots', { look: 'minor' });
	sketch.text(252, ground + 26, 'upper edge', { anchor: 'end', look: 'minor' });
	sketch.callout('Both fans blow the same way, towards the upper edge', 49, top + 12, [84, top + 20]);
	sketch.callout('Clips clear of the modules: hang the fan higher if one touches', 22, ground - 56, [80, ground - 42]);
	sketch.callout(`Height of the cooler: ${height.text}`, 244, ground - 60);
	sketch.callout(`Room in the case: ${room.text}`, 264, ground - 110);
	return {
		id: 'cooler-fans',
		width: WIDTH,
		height: 246,
		title: 'Fans on the cooler and the way of the air',
		desc: 'The board seen along its edge, slots at the left, upper edge at the right. The tower stands on the processor between two groups of memory modules; one fan hangs on either side of it, both blow from the slots towards the upper edge. A thin line above is the side panel of the case.',
		caption:
			'Heights to scale, everything else schematic. The direction is what the owner of this board and this cooler shows; the leaflet decides.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
	};
}
