import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapters } from '../../src/data/index.ts';

const document = readFileSync('src/content/docs/04-assembly-guide.mdx', 'utf8');
const tags = [...document.matchAll(/^(#{2,3}) (.+)\n\n<(Step|ChapterBox) id="([a-z0-9-]+)" \/>$/gm)].map(
	([, level = '', heading, component, id]) => ({ level: level.length, heading, component, id })
);

test('document 04 shows every chapter and step once, in order, each under its own title', () => {
	const expected = chapters.flatMap((chapter) => [
		{ level: 2, heading: chapter.title, component: 'ChapterBox', id: chapter.id },
		...chapter.steps.map(({ id, title }) => ({ level: 3, heading: title, component: 'Step', id })),
	]);
	expect(tags).toEqual(expected);
});

test('document 04 shows no step or chapter outside that order', () => {
	expect(document.match(/<(?:Step|ChapterBox) /g)?.length).toBe(tags.length);
});

test('the opening names every step that needs a second person', () => {
	const opening = document.slice(0, document.indexOf('\n## '));
	const named = [...opening.matchAll(/\(#step-([a-z0-9-]+)\)/g)].map(([, id]) => id);
	const needed = chapters.flatMap(({ steps }) => steps.filter(({ people }) => people > 1).map(({ id }) => id));
	expect(named).toEqual(needed);
});

test('every chapter closes with its gate, before the next chapter opens', () => {
	const marks = [...document.matchAll(/<(ChapterBox id|Gate chapter)="([a-z0-9-]+)"/g)].map(
		([, mark, id]) => `${mark ?? ''} ${id ?? ''}`
	);
	expect(marks).toEqual(chapters.flatMap(({ id }) => [`ChapterBox id ${id}`, `Gate chapter ${id}`]));
});
