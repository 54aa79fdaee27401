import { describe, expect, test } from 'vitest';
import { afterUpdate, type Edition, placeOf, stillUsed } from '../../../../src/domain/offline/edition.ts';

const edition = (build: string, files: string[] = []): Edition => ({
	build,
	revision: '1.0',
	records: 'r',
	files: Object.fromEntries(files.map((file) => [file, `hash of ${file}`])),
});
const guide = edition('a', ['', '04-assembly-guide/', 'search-index.json']);

describe('an address of a page', () => {
	test.each([
		['', { file: '' }],
		['04-assembly-guide/', { file: '04-assembly-guide/' }],
		['04-assembly-guide/?from=code', { file: '04-assembly-guide/' }],
		['04-assembly-guide/index.html', { file: '04-assembly-guide/' }],
		['index.html?x', { file: '' }],
		['04-assembly-guide', { moved: '04-assembly-guide/' }],
		['04-assembly-guide?x=1', { moved: '04-assembly-guide/?x=1' }],
		['missing/', undefined],
		['toString', undefined],
	])('%s is found as a host would find it', (path, place) => {
		expect(placeOf(guide, path, true)).toEqual(place);
	});
});

test('an address of a file is taken to the letter', () => {
	expect(placeOf(guide, 'search-index.json', false)).toEqual({ file: 'search-index.json' });
	expect(placeOf(guide, 'search-index.json?v=2', false)).toBeUndefined();
});

describe('after an update', () => {
	const first = edition('first');
	const second = edition('second');
	const third = edition('third');

	test('pages that are open keep their edition', () => {
		const shelf = afterUpdate({ current: first, earlier: [] }, second, ['p1', 'p2']);
		expect(shelf).toEqual({ current: second, earlier: [{ edition: first, pages: ['p1', 'p2'] }] });
	});

	test('a page two editions behind stays there, and what no page uses is forgotten', () => {
		const shelf = { current: second, earlier: [{ edition: first, pages: ['p1', 'gone'] }] };
		expect(afterUpdate(shelf, third, ['p1', 'p3']).earlier).toEqual([
			{ edition: first, pages: ['p1'] },
			{ edition: second, pages: ['p3'] },
		]);
		expect(afterUpdate(shelf, third, []).earlier).toEqual([]);
		expect(stillUsed(shelf.earlier, ['p9'])).toEqual([]);
	});

	test('a first edition, and the same one again, leave no earlier one', () => {
		expect(afterUpdate({ earlier: [] }, first, ['p1']).earlier).toEqual([]);
		expect(afterUpdate({ current: first, earlier: [] }, edition('first'), ['p1']).earlier).toEqual([]);
	});
});
