import type { Point, Scene } from './scene.ts';
import { Sketch } from './sketch.ts';

const WIDTH = 280;

interface Seat {
	/** Where the plug's face meets the socket. */
	y: number;
	gap?: number;
	tilt?: number;
	cable: 'straight' | 'bent';
}

const SOCKET = 44;

/** Socket at the card's edge, plug and its wires, seen from the side. */
function seated(sketch: Sketch, { y, gap = 0, tilt = 0, cable }: Seat) {
	sketch.rect('shape', 2, y - 26, 20, 52);
	sketch.line('line-2', [8, y - 26], [8, y + 26]);
	sketch.polygon('shade', [22, y - 19], [SOCKET, y - 19], [SOCKET, y + 19], [22, y + 19]);
	sketch.polygon('shade', [28, y - 24], [38, y - 24], [38, y - 19], [28, y - 19]);
	const angle = (tilt * Math.PI) / 180;
	const [px, py] = [SOCKET + gap, y + (tilt === 0 ? 0 : 3)];
	const on = (along: number, across: number): Point => [
		px + along * Math.cos(angle) - across * Math.sin(angle),
		py + along * Math.sin(angle) + across * Math.cos(angle),
	];
	const wrong = gap > 0 || tilt !== 0;
	if (wrong) {
		sketch.polygon('sheet', on(-8, -16), on(0, -16), on(0, 16), on(-8, 16));
		for (const across of [-10, -2, 6]) sketch.line('thin', on(-8, across), on(0, across));
	}
	for (let wire = 0; wire < 6; wire++) {
		const across = -14 + wire * 5.6;
		const start = on(38, across);
		if (cable === 'straight') sketch.line('line-2', start, on(100, across));
		else
			sketch.curve(
				'line-2',
				start,
				[start[0] + 26 - wire * 2, start[1] + 1],
				[start[0] + 30 - wire * 4, start[1] + 16],
				[start[0] + 26 - wire * 5, y + 44]
			);
	}
	sketch.polygon(wrong || cable === 'bent' ? 'signal-low' : 'sheet', on(0, -19), on(38, -19), on(38, 19), on(0, 19));
	const hooked = gap === 0 && tilt === 0;
	const reach = hooked ? -14 : -2;
	sketch.polygon(
		'sheet',
		on(22, -19),
		on(22, -25),
		on(reach, -29),
		on(reach, -25),
		on(reach + 4, -24),
		on(12, -22),
		on(12, -19)
	);
	return on;
}

/** The 16-pin plug: seated, and the three ways in which it is not. */
export function cardPlug(): Scene {
	const sketch = new Sketch();
	seated(sketch, { y: 40, cable: 'straight' });
	sketch.verdict('right', 158, 34, 'no gap, latched,');
	sketch.text(175, 64, 'straight', { look: 'minor' });
	const gapY = 122;
	seated(sketch, { y: gapY, gap: 10, cable: 'straight' });
	sketch.dimension([SOCKET, gapY + 29], [SOCKET + 10, gapY + 29]);
	sketch.verdict('wrong', 158, gapY - 6, 'a gap, latch');
	sketch.text(175, gapY + 24, 'not over its nose', { look: 'minor' });
	const tiltY = 204;
	seated(sketch, { y: tiltY, gap: 4, tilt: 8, cable: 'straight' });
	sketch.verdict('wrong', 158, tiltY - 6, 'askew: closed on');
	sketch.text(175, tiltY + 24, 'one side only', { look: 'minor' });
	const bendY = 284;
	seated(sketch, { y: bendY, cable: 'bent' });
	sketch.verdict('wrong', 158, bendY - 6, 'bent at the plug');
	for (const y of [82, 164, 246]) sketch.line('thin', [2, y], [278, y]);
	return {
		id: 'gpu-plug',
		width: WIDTH,
		height: 334,
		title: 'The 16-pin plug: one right way, three wrong ones',
		desc: 'Four pictures of socket, plug and cable from the side. Right: no gap, the latch grips, the cable leaves straight. Wrong: a gap between plug and socket, the latch not over its nose. Wrong: the plug sits askew, closed on one side only. Wrong: the cable bends directly at the plug and pulls it sideways.',
		caption: 'Schematic, seen from the side. Look at your plug from two sides, also after the cable is laid.',
		shapes: sketch.shapes,
		groups: [],
	};
}
