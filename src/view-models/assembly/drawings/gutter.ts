import type { Rect } from './scale.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** The edge of `frame` that a box lies nearest to. */
export function sideOf(box: Rect, frame: Rect): Side {
	const distances: [Side, number][] = [
		['left', box.x - frame.x],
		['right', frame.x + frame.width - (box.x + box.width)],
		['top', box.y - frame.y],
		['bottom', frame.y + frame.height - (box.y + box.height)],
	];
	return distances.reduce((nearest, each) => (each[1] < nearest[1] ? each : nearest))[0];
}

/**
 * Places along a line, at least `gap` apart and between `low` and `high`, each as near as that allows to where it is
 * wanted.
 *
 * @throws {RangeError} When they do not fit.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
	if ((wanted.length - 1) * gap > high - low) throw new RangeError(`${String(wanted.length)} marks do not fit`);
	const order = wanted.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
	// Neighbours that overlap move apart around their common middle: merge them into blocks until none touch.
	const blocks: { middle: number; members: number[] }[] = [];
	const half = (members: number[]) => ((members.length - 1) * gap) / 2;
	for (const { value, index } of order) {
		let block = { middle: value, members: [index] };
		for (;;) {
			block.middle = Math.min(Math.max(block.middle, low + half(block.members)), high - half(block.members));
			const previous = blocks.at(-1);
			if (!previous || previous.middle + half(previous.members) + gap <= block.middle - half(block.members)) break;
			blocks.pop();
			const members = [...previous.members, ...block.members];
			block = {
				members,
				middle:
					members.reduce((sum, each, place) => sum + (wanted[each] ?? 0) - place * gap, 0) / members.length +
					half(members),
			};
		}
		blocks.push(block);
	}
	const places: number[] = wanted.map(() => 0);
	for (const { middle, members } of blocks)
		members.forEach((member, place) => {
			places[member] = middle - half(members) + place * gap;
		});
	return places;
}
