import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problems, questions } from '../../src/data/index.ts';
import { problemGroups } from '../../src/data/schema/problem.ts';

const document = readFileSync('src/content/docs/09-faq-troubleshooting.mdx', 'utf8');

/** Heading, and the entry that stands right under it. */
const pairs = [...document.matchAll(/^### (.+)\n\n<(Problem|Question) id="([^"]+)" \/>$/gm)].map(
	([, heading = '', kind = '', id = '']) => ({ heading, kind, id })
);

/** Headings of the second level, each with the ids of the problems below it. */
const chapters = document.split(/^## /m).map((text) => ({
	title: text.split('\n', 1)[0] ?? '',
	ids: [...text.matchAll(/<Problem id="([^"]+)" \/>/g)].map(([, id]) => id),
}));

test('every problem stands once in the document, under its own heading', () => {
	const placed = pairs.filter(({ kind }) => kind === 'Problem').map(({ heading, id }) => [id, heading]);
	expect(placed).toHaveLength(problems.length);
	expect(Object.fromEntries(placed)).toEqual(Object.fromEntries(problems.map(({ id, title }) => [id, title])));
});

test('every question stands once in the document, under its own words', () => {
	const placed = pairs.filter(({ kind }) => kind === 'Question').map(({ heading, id }) => [id, heading]);
	expect(placed).toEqual(questions.map(({ id, question }) => [id, question]));
});

test('no entry stands without a heading', () => {
	expect(document.match(/<(?:Problem|Question) /g)).toHaveLength(pairs.length);
});

test.each(Object.entries(problemGroups))('the stage %s holds its problems in the order of the data', (group, title) => {
	const chapter = chapters.find((candidate) => candidate.title === title);
	expect(chapter?.ids).toEqual(problems.filter((problem) => problem.group === group).map(({ id }) => id));
});
