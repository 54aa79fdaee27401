import { type Block, block, isometric, type Place } from './iso.ts';
import type { Look, Point, Scene } from './scene.ts';
import { Sketch } from './sketch.ts';

const WIDTH = 280;
/** A drive of the common length and width, as its size name says: 22 mm by 80 mm. */
const DRIVE_MM = { long: 80, wide: 22 };

/** Board, pads, drive and cover, pulled apart along the upright. */
export function driveStack(): Scene {
	const sketch = new Sketch();
	const project = isometric([70, 198], 1.55);
	const { long, wide } = DRIVE_MM;
	const guide = (x: number, y: number, from: number, to: number) => {
		sketch.line('dashed', project([x, y, from]), project([x, y, to]));
	};
	const chips = (z: number, look: Look) => {
		for (const [from, size] of [
			[14, 12],
			[32, 18],
			[54, 18],
		] as const)
			block(sketch, project, { from: [from, 4, z], size: [size, wide - 8, 1.4] }, look, 'shade');
	};
	const film = (z: number) => {
		const flat: Place[] = [
			[6, 1, z],
			[long - 12, 1, z],
			[long - 12, wide - 1, z],
			[6, wide - 1, z],
		];
		sketch.polygon('signal-low', ...flat.map(project));
		const lifted: Point[] = [
			project([long - 12, 1, z]),
			project([long + 4, 1, z + 10]),
			project([long + 4, wide - 1, z + 10]),
			project([long - 12, wide - 1, z]),
		];
		sketch.polygon('signal-low', ...lifted);
		const from = project([long + 5, wide / 2, z + 11]);
		sketch.sweep(
			'line-signal',
			from,
			[from[0] + 6, from[1] - 14],
			[from[0] - 6, from[1] - 24],
			[from[0] - 22, from[1] - 26]
		);
	};
	const body = (from: Place, size: Block['size'], top: Look, side: Look = 'shape') => {
		block(sketch, project, { from, size }, top, side);
	};
	body([-16, -8, 0], [long + 32, wide + 16, 2.5], 'shape', 'shade');
	body([-8, 0, 2.5], [8, wide, 5], 'shade', 'shade');
	body([long - 3, wide / 2 - 3, 2.5], [6, 6, 3], 'sheet');
	guide(2, wide, 4, 92);
	guide(long, wide, 4, 92);
	body([6, 1, 11], [long - 16, wide - 2, 2.5], 'hatched', 'shade');
	film(19);
	body([0, 0, 40], [long, wide, 1.6], 'sheet');
	sketch.polygon(
		'ink',
		...(
			[
				[0, 1, 41.7],
				[4, 1, 41.7],
				[4, wide - 1, 41.7],
				[0, wide - 1, 41.7],
			] as Place[]
		).map(project)
	);
	chips(41.6, 'shape');
	film(57);
	body([6, 1, 74], [long - 16, wide - 2, 2.5], 'hatched', 'shade');
	body([-4, -3, 88], [long + 8, wide + 6, 3], 'sheet');
	for (let y = -2; y < wide + 2; y += 4) body([0, y, 91], [long, 1.8, 6], 'sheet', 'shape');
	const name = (label: string, y: number, place: Place) => {
		sketch.callout(label, 264, y, project(place));
	};
	name('Cover of the board: the only heatsink', 34, [long + 2, 4, 92]);
	name('Upper pad, in the cover', 78, [long - 11, 3, 76]);
	name('Film on the upper pad: peel', 106, [long, 6, 64.5]);
	name('Drive, chips on both sides, label up', 158, [long - 2, 6, 41.6]);
	name('Film on the lower pad: peel', 188, [long, 6, 26]);
	name('Lower pad, on the board', 226, [long - 12, 3, 13]);
	sketch.callout('Socket, and the stand-off at the far end', 16, 156, project([-6, wide / 2, 7.5]));
	return {
		id: 'm2-stack',
		width: WIDTH,
		height: 296,
		title: 'The drive between its two pads, pulled apart',
		desc: 'From the board upwards: board with socket and stand-off, lower pad with a film to peel off, the drive with chips on both sides, the upper pad with a film to peel off, and the cover with its fins. Curved arrows peel both films away.',
		caption:
			'Length and width of the drive to scale with each other, heights schematic. Not every socket has a lower pad.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
	};
}

/** A drive seen from its side, at an angle in its socket. */
function drive(sketch: Sketch, socket: Point, degrees: number, length: number) {
	const angle = (degrees * Math.PI) / 180;
	const on = (along: number, up: number): Point => [
		socket[0] + along * Math.cos(angle) - up * Math.sin(angle),
		socket[1] - along * Math.sin(angle) - up * Math.cos(angle),
	];
	sketch.polygon('sheet', on(-6, 0), on(length, 0), on(length, 4), on(-6, 4));
	for (const [from, to] of [
		[0.2, 0.36],
		[0.42, 0.66],
		[0.7, 0.94],
	] as const) {
		sketch.polygon('shade', on(from * length, 4), on(to * length, 4), on(to * length, 8), on(from * length, 8));
		sketch.polygon('shade', on(from * length, 0), on(to * length, 0), on(to * length, -4), on(from * length, -4));
	}
	return on;
}

function bench(sketch: Sketch, y: number, from: number, to: number) {
	sketch.rect('shape', from, y, to - from, 7);
	sketch.rect('shade', from + 12, y - 18, 16, 18, 1);
	sketch.line('line-2', [from + 20, y - 10], [from + 28, y - 10]);
	sketch.rect('sheet', to - 28, y - 10, 9, 10);
}

/** In at an angle, down flat, and the two mistakes that cook a drive. */
export function driveInsert(): Scene {
	const sketch = new Sketch();
	const degrees = 30;
	bench(sketch, 104, 6, 206);
	const on = drive(sketch, [36, 92], degrees, 146);
	sketch.line('dashed', [36, 92], [180, 92]);
	const arc = (reach: number): Point => [
		36 + reach * Math.cos((degrees * Math.PI) / 180),
		92 - reach * Math.sin((degrees * Math.PI) / 180),
	];
	sketch.curve('thin', [126, 92], [126, 78], [122, 62], arc(90));
	sketch.text(132, 80, `about ${String(degrees)}°`, {});
	sketch.arrow('line-signal', on(176, 2), on(155, 2), 7);
	sketch.callout('Slide in at a shallow angle, contacts first', 226, 22, on(166, 2), true);
	bench(sketch, 172, 6, 206);
	drive(sketch, [36, 160], 0, 146);
	sketch.rect('ink', 174, 152, 17, 4);
	sketch.rect('ink', 180, 156, 5, 6);
	sketch.arrow('line-signal', [150, 128], [150, 146], 7);
	sketch.callout('Press flat, fix the end at the stand-off', 226, 148, [186, 153], true);
	const stack = (x: number, wrong: boolean) => {
		let y = 206;
		const layer = (look: Look, height: number, inset = 0) => {
			sketch.rect(look, x + inset, y, 112 - 2 * inset, height);
			y += height;
		};
		for (let fin = 0; fin < 12; fin++) sketch.rect('sheet', x + 2 + fin * 9.2, y, 4.5, 12);
		y += 12;
		layer('sheet', 6);
		layer('hatched', 8, 6);
		if (wrong) layer('signal', 4, 2);
		layer('shade', 5, 14);
		layer('sheet', 4);
		layer('shade', 5, 14);
		if (wrong) layer('signal', 4, 2);
		layer('hatched', 8, 6);
		layer('shape', 7, -4);
	};
	stack(16, false);
	stack(152, true);
	sketch.verdict('right', 12, 288, 'pads touch chips');
	sketch.verdict('wrong', 150, 288, 'films left on');
	return {
		id: 'm2-insert',
		width: WIDTH,
		height: 312,
		title: 'Inserting an M.2 drive, and its films',
		desc: 'First the drive enters its socket at a shallow angle, contacts first. Then it is pressed flat and its end fixed at the stand-off. Below left, right: cover, pad, chips, drive, chips, pad and board touch one another. Below right, wrong: a film lies between each pad and the chips.',
		caption: 'Schematic, seen from the side. The angle is a rule of thumb.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
	};
}
