import { expect, test } from 'vitest';
import { guide } from '../../../../src/data/guide.ts';
import { builds, chapters, tools } from '../../../../src/data/index.ts';
import { dataHash } from '../../../../src/view-models/content-hash.ts';
import { chapterSheets } from '../../../../src/view-models/print/chapter-sheets.ts';
import { changes, coverFacts, partsList, toolGroups } from '../../../../src/view-models/print/cover.ts';

const fact = (label: string) => coverFacts().find((row) => row.label === label)?.value ?? '';
const base = builds.find(({ id }) => id === 'base');

test('the parts on the cover are the lines of the base build, piece by piece', () => {
	expect(partsList().map(({ quantity }) => quantity)).toEqual(base?.lines.map(({ quantity }) => quantity));
	expect(partsList()).toHaveLength(base?.lines.length ?? 0);
	for (const { mpn, note } of partsList()) expect(mpn ?? note).not.toBeUndefined();
});

test('the parts boxes of all chapters together hold what the cover lists', () => {
	const boxes = chapterSheets().flatMap(({ parts }) => parts);
	const pieces = (items: readonly { quantity: number }[]) => items.reduce((sum, { quantity }) => sum + quantity, 0);
	expect(pieces(boxes)).toBe(pieces(partsList()));
	expect(new Set(boxes.map(({ mpn }) => mpn))).toEqual(new Set(partsList().map(({ mpn }) => mpn)));
});

test('the time on the cover is the sum of the minutes of all steps', () => {
	const [least, most] = chapters
		.flatMap(({ steps }) => steps)
		.reduce<[number, number]>(
			([low, high], { minutes }) => {
				const value = minutes?.value;
				if (typeof value === 'number') return [low + value, high + value];
				if (typeof value === 'object' && 'min' in value) return [low + value.min, high + value.max];
				return [low, high];
			},
			[0, 0]
		);
	const inMinutes = (text: string) =>
		[...text.matchAll(/(?:(\d+)\sh)?\s?(?:(\d+)\smin)?/g)]
			.filter(([whole]) => whole.trim() !== '')
			.map(([, hours = '0', minutes = '0']) => Number(hours) * 60 + Number(minutes));
	expect(inMinutes(fact('Work'))).toEqual(least === most ? [least] : [least, most]);
});

test('the cover names revision, date and the fingerprint of the data', () => {
	expect(fact('Revision')).toBe(guide.revision);
	expect(fact('Date')).toBe(guide.date);
	expect(fact('Fingerprint of the data')).toBe(dataHash());
});

test('the newest entry of the change log is the revision of the guide', () => {
	expect(changes()[0]).toMatchObject({ revision: guide.revision, date: guide.date });
	const revisions = changes().map(({ revision }) => revision);
	expect(new Set(revisions).size).toBe(revisions.length);
});

test('every tool stands in one box of the cover, and every tool of a chapter in its own box', () => {
	const listed = toolGroups().flatMap(({ items }) => items.map(({ name }) => name));
	expect(listed.toSorted()).toEqual(tools.map(({ name }) => name).toSorted());
	for (const chapter of chapterSheets()) for (const { name } of chapter.tools) expect(listed).toContain(name);
});

test('codes lead to the first step of a chapter at the bench and to its gate in document 04', () => {
	for (const [index, { id, steps, addresses }] of chapterSheets().entries()) {
		expect(addresses.bench).toBe(`/bench/#step-${chapters[index]?.steps[0]?.id ?? ''}`);
		expect(addresses.gate).toBe(`/04-assembly-guide/#chapter-${id}-gate`);
		expect(steps).toHaveLength(chapters[index]?.steps.length ?? 0);
	}
});
