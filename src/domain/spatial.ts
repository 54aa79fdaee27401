/** A point on a drawing, y downwards. */
export interface Point {
	x: number;
	y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const steps: Record<Direction, Point> = {
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 },
	up: { x: 0, y: -1 },
	down: { x: 0, y: 1 },
};

/** How much a unit across the direction counts against a unit along it. */
const ACROSS = 2;

/**
 * The point that an arrow key leads to: the nearest ahead, where what lies straight ahead counts as nearer than what
 * lies aside.
 *
 * @param from Index of the point one stands on.
 * @returns Its index; `from` itself where nothing lies ahead.
 */
export function nextInDirection(points: readonly Point[], from: number, direction: Direction): number {
	const here = points[from];
	if (!here) return from;
	const { x: dx, y: dy } = steps[direction];
	let best = { index: from, cost: Infinity };
	for (const [index, { x, y }] of points.entries()) {
		const along = (x - here.x) * dx + (y - here.y) * dy;
		const across = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
		if (along <= 0 || across > ACROSS * along) continue;
		const cost = along + ACROSS * across;
		if (cost < best.cost) best = { index, cost };
	}
	return best.index;
}
