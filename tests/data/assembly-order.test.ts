import { expect, test } from 'vitest';
import { chapters, steps } from '../../src/data/index.ts';

test('whatever a step needs done first stands earlier in the guide', () => {
	const place = new Map(steps.map(({ id }, index) => [id, index]));
	const late = steps.flatMap(({ id, prerequisites }, index) =>
		prerequisites.filter((needed) => (place.get(needed) ?? Infinity) >= index).map((needed) => `${id} needs ${needed}`)
	);
	expect(late).toEqual([]);
});

test('a chapter follows the chapters that its steps need', () => {
	const chapterOf = new Map(chapters.flatMap(({ id, steps: own }) => own.map((step) => [step.id, id] as const)));
	const afterAll = new Map<string, Set<string>>();
	for (const { id, after } of chapters)
		afterAll.set(id, new Set([...after, ...after.flatMap((first) => [...(afterAll.get(first) ?? [])])]));
	const wrong = chapters.flatMap(({ id, steps: own }) =>
		own.flatMap((step) =>
			step.prerequisites
				.map((needed) => chapterOf.get(needed) ?? '')
				.filter((chapter) => chapter !== id && !afterAll.get(id)?.has(chapter))
				.map((chapter) => `${step.id} in ${id} needs ${chapter}`)
		)
	);
	expect(wrong).toEqual([]);
});

test('no two steps share an id, no chapter has more than ten', () => {
	expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
	expect(chapters.filter((chapter) => chapter.steps.length > 10)).toEqual([]);
});
