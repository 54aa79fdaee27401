import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawingRecords } from '../../src/data/drawings/catalogue.ts';
import { chapters, sources, steps } from '../../src/data/index.ts';
import { drawingOrder, drawingSheets } from '../../src/view-models/assembly/drawings/catalogue.ts';

test('every chapter shows at least one drawing', () => {
	const bare = chapters.filter(({ steps: own }) => own.every(({ drawings }) => drawings.length === 0));
	expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every step that can ruin a part, or that can be done wrong, shows a drawing', () => {
	const bare = steps.filter(
		({ atRisk, rightWrong, drawings }) => (atRisk.length > 0 || rightWrong !== undefined) && drawings.length === 0
	);
	expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every drawing of a step stands in the list of drawings, and says on what it rests', () => {
	const listed = drawingRecords.map(({ id }) => id);
	expect(drawingOrder().filter(({ drawing }) => !listed.includes(drawing))).toEqual([]);
	const known = sources.map(({ id }) => id);
	const cited = drawingRecords.flatMap(({ rests }) => rests.flatMap((rest) => rest.sources));
	expect(cited.filter((id) => !known.includes(id))).toEqual([]);
});

test('drawings are numbered through all chapters without a gap, each once', () => {
	const numbers = chapters.flatMap(({ id }) => drawingSheets(id).map(({ number }) => number));
	expect(numbers).toEqual(numbers.map((_number, index) => `D${String(index + 1)}`));
	expect(numbers).toHaveLength(drawingOrder().length);
});

test('a drawing that the list does not know stops the build with its name', () => {
	expect(() => drawingSheets('prepare', chapters, [])).toThrow('catalogue.ts has no record "parts-on-arrival"');
});

test('the document of drawings has a heading for every chapter, in order', () => {
	const document = readFileSync('src/content/docs/drawings.mdx', 'utf8');
	const pairs = [...document.matchAll(/^## (.+)\n\n<ChapterDrawings chapter="([a-z-]+)" \/>$/gm)];
	expect(pairs.map(([, title, id]) => [title, id])).toEqual(chapters.map(({ title, id }) => [title, id]));
});
