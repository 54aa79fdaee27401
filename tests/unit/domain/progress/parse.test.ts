import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS, parseProgress } from '../../../../src/domain/progress/parse.ts';
import { progressOf } from './examples.ts';

const whole = progressOf(
	{ 'fit-cpu': 'aaaa00000002' },
	{ at: 'fit-memory', records: { 'read-bios.bios-version': '1203 <b>&' }, seconds: { 'fit-cpu': 312.5 } }
);
const fault = (value: unknown) => {
	const result = parseProgress(typeof value === 'string' ? value : JSON.stringify(value));
	return 'fault' in result ? result.fault : 'no fault';
};

test('what was saved is read back entirely', () => {
	expect(parseProgress(JSON.stringify(whole, null, '\t'))).toEqual({ progress: whole });
});

describe('what is wrong is named in one sentence', () => {
	test.each([
		['{"version":1', 'This is no JSON: the file is damaged or of another kind.'],
		['[]', '“progress” must be an object, found a list.'],
		['null', '“progress” must be an object, found null.'],
		[{ ...whole, version: 2 }, '“version” must be 1, found 2: it may come from a later guide.'],
		[{ ...whole, notes: 'mine' }, '“progress” has a field “notes” that this guide does not know.'],
		[{ ...whole, ticks: [] }, '“ticks” must be an object, found a list.'],
		[{ ...whole, ticks: { 'fit-cpu': true } }, '“ticks.fit-cpu” must be an object, found true.'],
		[
			{ ...whole, ticks: { 'fit-cpu': { hash: 'aaaa', at: 'yesterday' } } },
			'“ticks.fit-cpu.at” must be a time such as 2026-11-23T15:04:05Z, found "yesterday".',
		],
		[
			{ ...whole, ticks: { 'fit-cpu': { hash: 'aaaa', at: '2026-13-45T99:00:00Z' } } },
			'“ticks.fit-cpu.at” must be a time such as 2026-11-23T15:04:05Z, found "2026-13-45T99:00:00Z".',
		],
		[
			{ ...whole, ticks: { 'Fit CPU': { hash: 'aaaa', at: '2026-11-23T15:04:05Z' } } },
			'“ticks” has an entry “Fit CPU”, which is no id.',
		],
		[{ ...whole, records: { 'read-bios': '1203' } }, '“records” has an entry “read-bios”, which is no id.'],
		[{ ...whole, records: { 'read-bios.cpu-idle': 41 } }, '“records.read-bios.cpu-idle” must be text, found 41.'],
		[
			{ ...whole, seconds: { 'fit-cpu': -1 } },
			'“seconds.fit-cpu” must be a number of seconds from 0 to 31622400, found -1.',
		],
		[{ ...whole, at: '../../etc' }, '“at” must be the id of a step, found "../../etc".'],
	])('%j', (value, sentence) => {
		expect(fault(value)).toBe(sentence);
	});
});

describe('hostile text does no harm', () => {
	test('no prototype is reached', () => {
		expect(fault('{"version":1,"guide":"","ticks":{"__proto__":{"hash":"aaaa"}},"records":{},"seconds":{}}')).toBe(
			'“ticks” has an entry “__proto__”, which is no id.'
		);
		expect(fault('{"version":1,"guide":"","__proto__":{},"ticks":{},"records":{},"seconds":{}}')).toBe(
			'“progress” has a field “__proto__” that this guide does not know.'
		);
	});

	test('a text too long to be progress is not read', () => {
		expect(fault(`"${'x'.repeat(MOST_CHARACTERS)}"`)).toMatch(/^The text is longer than/);
	});

	test('values beyond any use are refused', () => {
		expect(fault({ ...whole, records: { 'a.b': 'x'.repeat(1001) } })).toMatch(/^“records.a.b” is longer than/);
		const ticks = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`step-${index}`, 0]));
		expect(fault({ ...whole, ticks })).toMatch(/^“ticks” has more than 1000 entries/);
	});

	test('deep nesting ends in a sentence', () => {
		expect(fault('['.repeat(100_000) + ']'.repeat(100_000))).toMatch(
			/^(?:This is no JSON|“progress” must be an object)/
		);
	});
});
