import { block, onPlate, type Place, type Projection } from './iso.ts';
import type { Look, Point } from './scene.ts';
import type { Sketch } from './sketch.ts';
import { long, short } from './socket-plan.ts';

/** A flat ring standing on its hinge, its edge towards the reader. */
function ringPlate(
	sketch: Sketch,
	project: Projection,
	{ hinge, degrees, size: [along, across], window: [near, far, side], thickness }: Plate,
	look: Look
) {
	const corner = (a: number, b: number, above = 0) => project(onPlate(hinge, degrees, a, b, above));
	const outer = (above: number): Point[] => [
		corner(0, 0, above),
		corner(along, 0, above),
		corner(along, across, above),
		corner(0, across, above),
	];
	const inner = (above: number): Point[] => [
		corner(near, side, above),
		corner(along - far, side, above),
		corner(along - far, across - side, above),
		corner(near, across - side, above),
	];
	sketch.ring('shade', outer(0), inner(0));
	sketch.polygon(
		'shade',
		corner(0, across),
		corner(along, across),
		corner(along, across, -thickness),
		corner(0, across, -thickness)
	);
	sketch.polygon(
		'shade',
		corner(along, 0),
		corner(along, across),
		corner(along, across, -thickness),
		corner(along, 0, -thickness)
	);
	sketch.ring(look, outer(-thickness), inner(-thickness));
}

interface Plate {
	hinge: Place;
	degrees: number;
	/** mm away from the hinge, and along it. */
	size: readonly [number, number];
	/** Rims: at the hinge, at the free end, at both sides. */
	window: readonly [number, number, number];
	thickness: number;
}

export const frame: Plate = {
	hinge: [0, 0, 7],
	degrees: 104,
	size: [long, short],
	window: [22, 18, 13],
	thickness: 2.5,
};
export const rail: Plate = {
	hinge: [14, 8, 8],
	degrees: 66,
	size: [long - 36, short - 16],
	window: [9, 9, 8],
	thickness: 2.5,
};

/** Board, socket and what lies in it, with both frames standing open. */
export function opened(sketch: Sketch, project: Projection, cap: boolean) {
	block(sketch, project, { from: [-12, -12, -3], size: [long + 24, short + 24, 3] }, 'shape', 'shade');
	block(sketch, project, { from: [0, 0, 0], size: [long, short, 6] });
	const field: readonly [Place, readonly [number, number, number]] = [
		[30, 14, 6],
		[long - 48, short - 28, cap ? 4 : 0.4],
	];
	const corners: Place[] = [
		[30, 14, 6],
		[long - 18, 14, 6],
		[long - 18, short - 14, 6],
		[30, short - 14, 6],
	];
	sketch.polygon('hatched', ...corners.map(project));
	if (cap) {
		block(sketch, project, { from: field[0], size: field[1] }, 'shade', 'shade');
		const handle: Place[] = [
			[long / 2 - 8, short / 2 - 6, 10],
			[long / 2 + 20, short / 2 - 6, 10],
			[long / 2 + 20, short / 2 + 6, 10],
			[long / 2 - 8, short / 2 + 6, 10],
		];
		sketch.polygon('line-2', ...handle.map(project));
	}
	ringPlate(sketch, project, frame, 'sheet');
	ringPlate(sketch, project, rail, 'sheet');
	for (const across of [6, rail.size[1] - 20]) {
		const tab = [
			[rail.size[0], across],
			[rail.size[0] + 8, across],
			[rail.size[0] + 8, across + 14],
			[rail.size[0], across + 14],
		] as const;
		sketch.polygon('signal', ...tab.map(([a, b]) => project(onPlate(rail.hinge, rail.degrees, a, b, -2.5))));
	}
}

/** A plate that slides along the rail: the dummy out, the carrier with the processor in. */
export function slider(sketch: Sketch, project: Projection, shift: number, look: Look) {
	const [along, across] = [rail.size[0] - 12, rail.size[1] - 22];
	const on = (a: number, b: number) => project(onPlate(rail.hinge, rail.degrees, a + shift, b + 11, -4));
	sketch.polygon(look, on(0, 0), on(along, 0), on(along, across), on(0, across));
	return on;
}
