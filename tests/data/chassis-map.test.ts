import { describe, expect, test } from 'vitest';
import { boardItems, boardOutline, builds, places, steps } from '../../src/data/index.ts';
import { boardBox, caseBox, isInside, shapesOf, slotBox } from '../../src/view-models/map/shapes.ts';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

/** Pairs of numbers closer to each other than this, in mm of the drawing. */
function tooClose(marks: readonly { id: string; x: number; y: number }[], limit: number): string[] {
	return marks.flatMap((mark, index) =>
		marks
			.slice(index + 1)
			.filter((other) => distance(mark, other) < limit)
			.map((other) => `${mark.id} and ${other.id}`)
	);
}

describe('places of the chassis map', () => {
	test('every part of the base build has a place that it occupies', () => {
		const lines = builds.find(({ id }) => id === 'base')?.lines ?? [];
		expect(lines).toHaveLength(9);
		const occupying = new Set(places.map(({ parts }) => parts[0]));
		expect(lines.filter(({ part }) => !occupying.has(part))).toEqual([]);
	});

	test('no place names a part that the base build does not buy', () => {
		const bought = builds.find(({ id }) => id === 'base')?.lines.map(({ part }) => part) ?? [];
		expect(places.filter(({ parts }) => parts.some((part) => !bought.includes(part)))).toEqual([]);
	});

	test('every step that fits a part works at a place of that part', () => {
		const lost = steps.flatMap(({ id, fits }) =>
			fits
				.filter(({ part }) => !places.some((place) => place.steps.includes(id) && place.parts.includes(part)))
				.map(({ part }) => `${id}: ${part}`)
		);
		expect(lost).toEqual([]);
	});

	test('a place names its steps once and in the order of the guide', () => {
		const order = steps.map(({ id }) => id);
		const wrong = places.filter(({ steps: own }) => {
			const inGuide = order.filter((id) => own.includes(id));
			return inGuide.join() !== own.join();
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('every shape lies inside the outline of the case', () => {
		const outside = places.filter(({ shapes }) => !shapesOf(shapes).every((shape) => isInside(shape, caseBox())));
		expect(outside.map(({ id }) => id)).toEqual([]);
	});

	test('what geometry puts on the board stays on it', () => {
		const { x, y, width, height } = boardBox();
		const board = { x: x - 0.1, y: y - 0.1, width: width + 0.2, height: height + 0.2 };
		const off = places.filter(({ shapes }) =>
			shapes.some(
				(shape) =>
					['board', 'slot', 'holes'].includes(shape.from) && !shapesOf([shape]).every((box) => isInside(box, board))
			)
		);
		expect(off.map(({ id }) => id)).toEqual([]);
	});

	test('seven slots follow each other at the pitch of the standard', () => {
		const tops = places.flatMap(({ slotNumber }) => (slotNumber === undefined ? [] : [slotBox(slotNumber).y]));
		expect(tops).toHaveLength(7);
		const pitches = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
		for (const pitch of pitches) expect(pitch).toBeCloseTo(boardOutline.slotPitchMm, 6);
		expect(boardOutline.slotPitchMm).toBe(20.32);
	});

	test('every memory slot and every expansion slot of the board belongs to exactly one place', () => {
		const taken = places.flatMap(({ shapes }) =>
			shapes.flatMap((shape) =>
				shape.from === 'board' ? [shape.boardItem] : shape.from === 'slot' ? [`slot-${String(shape.number)}`] : []
			)
		);
		for (const { id } of boardItems.filter(({ kind }) => kind === 'dimm' || kind === 'slot'))
			expect(taken.filter((item) => item === id)).toEqual([id]);
	});

	test('numbers keep a finger’s width from each other at 360 px', () => {
		// The drawing is 702 mm wide with its margins and 328 px on that phone: 24 px are 51 mm.
		const marks = places.map(({ id, mark }) => ({ id, ...mark }));
		expect(tooClose(marks, 51)).toEqual([]);
	});

	test('numbers do not touch each other in a wide drawing', () => {
		const marks = places.map(({ id, mark, wideMark }) => ({ id, ...(wideMark ?? mark) }));
		expect(tooClose(marks, 27)).toEqual([]);
	});
});
