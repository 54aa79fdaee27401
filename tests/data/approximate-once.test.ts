import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { factIndex } from '../../src/data/index.ts';

/** "about" before a mention of a fact, in a record (`about {id}`) or in a document (`about <Fact id="id" />`). */
const mention = /\babout\s+(?:\{([a-z][\w.-]*)\}|<Fact\s+id="([\w.-]+)")/g;

test('no sentence says "about" before a figure that prints it itself', async () => {
	const doubled: string[] = [];
	for await (const file of glob(['src/data/**/*.ts', 'src/content/docs/**/*.mdx'])) {
		for (const [, inRecord, inDocument] of readFileSync(file, 'utf8').matchAll(mention)) {
			const id = inRecord ?? inDocument ?? '';
			if (factIndex.get(id)?.fact.approximate) doubled.push(`${file}: about ${id}`);
		}
	}
	expect(doubled).toEqual([]);
});
