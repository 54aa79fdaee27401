import { describe, expect, test } from 'vitest';
import { chapters, problems, steps } from '../../src/data/index.ts';

const lines = steps.flatMap((step) => [
	...step.lines.map(({ text }) => ({ id: step.id, text })),
	...step.confirmations.map(({ text }) => ({ id: step.id, text })),
	...step.hazards.flatMap(({ hazard, consequence, avoid }) =>
		[hazard, consequence, avoid].map((text) => ({ id: step.id, text }))
	),
	...(step.rightWrong ? [step.rightWrong.right, step.rightWrong.wrong].map((text) => ({ id: step.id, text })) : []),
	{ id: step.id, text: step.orientation },
	{ id: step.id, text: step.why },
]);

/** Words that mean nothing to whoever hears a step and sees neither its picture nor the step before. */
const leaning =
	/\b(?:here|shown|pictured|drawn|drawings?|pictures? (?:shows|below|above)|figures? \d|diagram|the one (?:below|above|on the (?:left|right))|see (?:below|above|left|right)|(?:following|next) (?:picture|image)|as before|as (?:for|in) the (?:data drive|last step)|as wired|ditto|likewise|repeat (?:once|twice|\w+ times))\b/i;

describe('a step can be followed when it is read aloud', () => {
	test('the vocabulary catches what leans on a picture, and lets plain words pass', () => {
		for (const text of [
			'Set it as drawn here.',
			'See below.',
			'As before, rear to your left.',
			'Use the holes the drawing shows.',
		])
			expect(text).toMatch(leaning);
		expect('Keep the temperature below 95 °C.').not.toMatch(leaning);
	});

	test('no sentence leans on a picture or on another step’s words', () => {
		expect(lines.filter(({ text }) => leaning.test(text))).toEqual([]);
	});

	test('every line is a whole sentence', () => {
		const broken = lines.filter(
			({ text }) => !/^[A-Z`{\[]/.test(text) || !/[.!?)]$/.test(text) || text.split(/\s+/).length < 3
		);
		expect(broken).toEqual([]);
	});
});

describe('the orientation of a step', () => {
	/** Something with sides, and where a side lies as the builder sees it, in one clause. */
	const side =
		/\b(?:rear(?: ports| openings| wall)?|front|open side|labels?|sockets?|base|long side|card slots|USB ports|bottom|ports)\b/i;
	const place = /\b(?:towards you|to(?:wards)? your (?:left|right)|faces? you|on your (?:left|right))\b/i;
	const says = (text: string) => text.split(/[.;]/).some((clause) => side.test(clause) && place.test(clause));

	test('the rule refuses what names no edge, or no side of the builder', () => {
		for (const text of [
			'At the monitor.',
			'Case upright, wattmeter readable.',
			'Rear ports up.',
			'The box stands to your left.',
		])
			expect(says(text)).toBe(false);
	});

	test('says which edge faces the builder or lies to the left', () => {
		expect(steps.filter(({ orientation }) => !says(orientation)).map(({ id }) => id)).toEqual([]);
	});
});

test('every step has an orientation, an action and a confirmation', () => {
	const bare = steps.filter(
		({ orientation, lines: own, confirmations }) =>
			orientation === '' || !own.some(({ kind }) => kind === 'action') || confirmations.length === 0
	);
	expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every gate says what to see, what to do otherwise, and which problems of document 09 then apply', () => {
	const known = new Set(problems.map(({ id }) => id));
	for (const { gate } of chapters) {
		expect(gate.see).toMatch(/\.$/);
		expect(gate.otherwise).toMatch(/\.$/);
		expect(gate.problems.length).toBeGreaterThan(0);
		expect(gate.problems.filter((id) => !known.has(id))).toEqual([]);
	}
});
