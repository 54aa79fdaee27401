import type { Look, Point } from './scene.ts';
import type { Sketch } from './sketch.ts';

/** A place in mm: x to the lower right, y to the lower left, z up. */
export type Place = readonly [number, number, number];

const COS = Math.cos(Math.PI / 6);
const SIN = Math.sin(Math.PI / 6);

/** Isometric view: `scale` units per mm, with the place 0, 0, 0 at `origin`. */
export const isometric =
	(origin: Point, scale: number) =>
	([x, y, z]: Place): Point => [origin[0] + (x - y) * COS * scale, origin[1] + ((x + y) * SIN - z) * scale];

export type Projection = ReturnType<typeof isometric>;

/** A box by its rear corner and its extents, all in mm. */
export interface Block {
	from: Place;
	size: Place;
}

/** The upper face of a box, corner by corner. */
export const topFace = ({ from: [x, y, z], size: [w, d, h] }: Block): Place[] => [
	[x, y, z + h],
	[x + w, y, z + h],
	[x + w, y + d, z + h],
	[x, y + d, z + h],
];

/** A box with its three visible faces. */
export function block(sketch: Sketch, project: Projection, body: Block, top: Look = 'sheet', side: Look = 'shape') {
	const {
		from: [x, y, z],
		size: [w, d, h],
	} = body;
	const face = (look: Look, ...places: Place[]) => {
		sketch.polygon(look, ...places.map(project));
	};
	face(side, [x, y + d, z], [x + w, y + d, z], [x + w, y + d, z + h], [x, y + d, z + h]);
	face('shade', [x + w, y, z], [x + w, y + d, z], [x + w, y + d, z + h], [x + w, y, z + h]);
	face(top, ...topFace(body));
}

/**
 * A place on a plate that is hinged along y at `hinge` and stands at an angle.
 *
 * @param along mm from the hinge, in the plate.
 * @param across mm along the hinge.
 * @param above mm above the plate's face.
 */
export function onPlate(hinge: Place, degrees: number, along: number, across: number, above = 0): Place {
	const angle = (degrees * Math.PI) / 180;
	return [
		hinge[0] + along * Math.cos(angle) - above * Math.sin(angle),
		hinge[1] + across,
		hinge[2] + along * Math.sin(angle) + above * Math.cos(angle),
	];
}
