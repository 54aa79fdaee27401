import { expect, test } from 'vitest';
import { factIndex, steps } from '../../src/data/index.ts';

const texts = steps.flatMap((step) => [
	...step.lines.map(({ text }) => ({ id: step.id, text })),
	...step.confirmations.map(({ text }) => ({ id: step.id, text })),
	{ id: step.id, text: step.orientation },
]);

test('a step can be read aloud: no line leans on a picture', () => {
	const leaning = texts.filter(({ text }) =>
		/\b(?:as shown|see (?:the )?(?:figure|picture|drawing)|as in the picture)\b/i.test(text)
	);
	expect(leaning).toEqual([]);
});

test('no step names slot letters for six modules: the table of this board has not been read', () => {
	const letters = /\b[A-H](?:\s*(?:[,\-–]|and)\s*[A-H]\b){2,}/;
	expect('A, C, D, E, G and H').toMatch(letters);
	expect(texts.filter(({ text }) => letters.test(text))).toEqual([]);
});

test('where a part can be ruined, no action rests on a figure that is only claimed or believed', () => {
	const weak = steps
		.filter(({ atRisk }) => atRisk.length > 0)
		.flatMap(({ id, lines }) =>
			lines
				.filter(({ kind }) => kind === 'action')
				.flatMap(({ text }) => [...text.matchAll(/\{([a-z0-9-]+\.[a-z0-9-]+)\}/g)])
				.map(([, fact = '']) => ({ id, fact, status: factIndex.get(fact)?.fact.status }))
		)
		.filter(({ status }) => status === 'claimed' || status === 'unverified' || status === 'unknown');
	expect(weak).toEqual([]);
});

/** Manuals of boards and machines that are not this one. */
const sisterProducts = ['asus-wrx80e-manual', 'gigabyte-mz72-manual', 'lenovo-st650-manual', 'lenovo-p620-memory'];

test('a value from the manual of a sister product is reported, never specified, where the assembly guide lists it', () => {
	const wrong = [...factIndex.values()].filter(
		({ id, fact }) =>
			/^(?:assembly|accept)\./.test(id) &&
			fact.status === 'specified' &&
			fact.sources.some((source) => sisterProducts.includes(source))
	);
	expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a delicate step says what right and wrong look like, and names its hazard', () => {
	const bare = steps.filter(
		({ difficulty, rightWrong, hazards }) => difficulty === 'delicate' && (!rightWrong || hazards.length === 0)
	);
	expect(bare.map(({ id }) => id)).toEqual([]);
});
