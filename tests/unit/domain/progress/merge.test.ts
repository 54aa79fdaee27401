import { describe, expect, test } from 'vitest';
import { compareProgress, mergeProgress } from '../../../../src/domain/progress/merge.ts';
import { parseProgress } from '../../../../src/domain/progress/parse.ts';
import { emptyProgress } from '../../../../src/domain/progress/progress.ts';
import { progressOf } from './examples.ts';

const mine = progressOf(
	{ 'take-inventory': 'aaaa', 'fit-cpu': 'bbbb' },
	{ at: 'fit-cpu', records: { 'a.serial': '17', 'a.mine': 'x' }, seconds: { 'fit-cpu': 60, 'take-inventory': 10 } }
);
const theirs = progressOf(
	{ 'take-inventory': 'aaaa', 'fit-cpu': 'cccc', 'fit-memory': 'dddd' },
	{ at: 'fit-memory', records: { 'a.serial': '18', 'a.theirs': 'y' }, seconds: { 'fit-cpu': 30, 'fit-memory': 5 } }
);

test('what theirs would add and where both differ is told apart', () => {
	expect(compareProgress(mine, theirs)).toEqual({
		added: { ticks: ['fit-memory'], records: ['a.theirs'] },
		conflicts: { ticks: ['fit-cpu'], records: ['a.serial'] },
	});
});

test('one’s own progress brings nothing new', () => {
	const nothing = { ticks: [], records: [] };
	expect(compareProgress(mine, mine)).toEqual({ added: nothing, conflicts: nothing });
	expect(mergeProgress(mine, mine)).toEqual(mine);
});

describe('both together', () => {
	test('keep all that only one has, and the longer time', () => {
		for (const prefer of ['mine', 'theirs'] as const) {
			const both = mergeProgress(mine, theirs, prefer);
			expect(Object.keys(both.ticks).sort()).toEqual(['fit-cpu', 'fit-memory', 'take-inventory']);
			expect(both.records).toMatchObject({ 'a.mine': 'x', 'a.theirs': 'y' });
			expect(both.seconds).toEqual({ 'fit-cpu': 60, 'take-inventory': 10, 'fit-memory': 5 });
		}
	});

	test('keep mine where both differ, when mine is preferred', () => {
		const both = mergeProgress(mine, theirs, 'mine');
		expect(both.ticks['fit-cpu']?.hash).toBe('bbbb');
		expect(both.records['a.serial']).toBe('17');
		expect(both.at).toBe('fit-cpu');
	});

	test('take theirs where both differ, when theirs is preferred', () => {
		const both = mergeProgress(mine, theirs, 'theirs');
		expect(both.ticks['fit-cpu']?.hash).toBe('cccc');
		expect(both.records['a.serial']).toBe('18');
		expect(both.at).toBe('fit-memory');
	});

	test('go on where theirs was when mine has not begun', () => {
		expect(mergeProgress({ ...emptyProgress(), at: 'take-inventory' }, theirs).at).toBe('fit-memory');
	});

	test('keep the earlier time of a tick on the same text', () => {
		const later = { ...mine, ticks: { 'take-inventory': { hash: 'aaaa', at: '2026-11-24T00:00:00Z' } } };
		expect(mergeProgress(later, theirs).ticks['take-inventory']?.at).toBe('2026-11-23T15:04:00Z');
		expect(mergeProgress(theirs, later).ticks['take-inventory']?.at).toBe('2026-11-23T15:04:00Z');
	});
});

test('a fingerprint that came by link is the beginning of the whole one', () => {
	const whole = progressOf({ 'fit-cpu': 'abcdef012345' });
	const cut = progressOf({ 'fit-cpu': 'abcde' });
	expect(compareProgress(whole, cut).conflicts.ticks).toEqual([]);
	expect(mergeProgress(whole, cut, 'theirs').ticks['fit-cpu']?.hash).toBe('abcdef012345');
	expect(mergeProgress(cut, whole, 'mine').ticks['fit-cpu']?.hash).toBe('abcdef012345');
});

test('a step named like something every object has breaks nothing', () => {
	const strange = progressOf({ constructor: 'aaaa' }, { seconds: { constructor: 5 } });
	const both = mergeProgress(mine, strange, 'theirs');
	expect(parseProgress(JSON.stringify(both))).toEqual({ progress: both });
});
