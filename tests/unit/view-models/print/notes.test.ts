import { expect, test } from 'vitest';
import { sources } from '../../../../src/data/index.ts';
import { NoteNumbers, sourceNote } from '../../../../src/view-models/print/notes.ts';

test('an address has one code, however often and by whatever name it is mentioned', () => {
	const numbers = new NoteNumbers();
	expect(numbers.codeOf('L', 'https://a.example/', 'First')).toBe('L1');
	expect(numbers.codeOf('L', 'https://b.example/', 'Second')).toBe('L2');
	expect(numbers.codeOf('L', 'https://a.example/', 'Other words')).toBe('L1');
	expect(numbers.list('L').map(({ title }) => title)).toEqual(['First', 'Second']);
});

test('pages and sources are counted apart, in the order of the text', () => {
	const numbers = new NoteNumbers();
	numbers.codeOf('S', 'https://s.example/', 'Source', '2025, consulted 2026-11-23');
	numbers.codeOf('L', 'https://a.example/', 'Page');
	numbers.codeOf('S', 'https://t.example/', 'Another source');
	expect(numbers.list('S').map(({ code }) => code)).toEqual(['S1', 'S2']);
	expect(numbers.list('L').map(({ code }) => code)).toEqual(['L1']);
});

test('every source with an address is listed with its title and the day it was consulted', () => {
	for (const { url, title, accessed } of sources.filter((source) => source.url !== undefined)) {
		const note = sourceNote(url ?? '');
		expect(note?.detail).toContain('consulted');
		const shared = sources.filter((source) => source.url === url);
		if (shared.length > 1) continue;
		expect(note?.title).toContain(title);
		expect(note?.detail).toContain(accessed);
	}
});
