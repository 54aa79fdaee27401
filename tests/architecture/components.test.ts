import { expect, test } from 'vitest';
import { filesIn, read, withoutComments } from './files.ts';

/** Components that stand in for a Starlight part which has a heading of its own, and why. */
const headingsOfStarlight: Record<string, string> = {
	'src/components/landing/Landing.astro': "takes the place of Starlight's hero, whose h1 is the page title",
};

test('components emit no headings: they would be missing from the table of contents', () => {
	const emitting = filesIn('src/{components,client,view-models}/**/*.{astro,ts}')
		.filter((file) => !(file in headingsOfStarlight))
		.filter((file) => /<h[1-6][\s>{]|createElement\(\s*['"`]h[1-6]/i.test(withoutComments(read(file))));
	expect(emitting).toEqual([]);
});

test('a component that emits a heading by exception still exists and still does', () => {
	for (const file of Object.keys(headingsOfStarlight)) expect(read(file)).toMatch(/<h[1-6][\s>]/);
});

test('components used from MDX parse their props, because nothing else checks them', () => {
	const used = new Set(
		filesIn('src/content/**/*.mdx').flatMap((file) =>
			[...read(file).matchAll(/from ['"]\S*?(components\/[^'"]+\.astro)['"]/g)].map(([, path]) => `src/${path}`)
		)
	);
	const unchecked = [...used].filter((file) => {
		const code = read(file);
		return code.includes('Astro.props') && !/\.(?:strictObject|parse)\(|\w+[Pp]rops\(/.test(code);
	});
	expect(unchecked).toEqual([]);
});

const limits = [
	{ pattern: 'src/**/*.astro', lines: 150 },
	{ pattern: '{src,scripts,tests}/**/*.{ts,mjs}', lines: 200 },
];

test.each(limits)('no file of $pattern is longer than $lines lines (data exempt)', ({ pattern, lines }) => {
	const long = filesIn(pattern)
		.filter((file) => !file.startsWith('src/data/') || file.startsWith('src/data/schema/'))
		.map((file) => ({ file, length: read(file).split('\n').length - 1 }))
		.filter(({ length }) => length > lines);
	expect(long).toEqual([]);
});
