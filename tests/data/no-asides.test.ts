import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('no document uses an aside of Starlight, whose styles the build leaves out', async () => {
	const found: string[] = [];
	for await (const file of glob('src/content/docs/**/*.mdx'))
		if (/^:::|<Aside\b/m.test(readFileSync(file, 'utf8'))) found.push(file);
	expect(found).toEqual([]);
});
