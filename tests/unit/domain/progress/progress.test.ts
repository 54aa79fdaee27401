import { describe, expect, test } from 'vitest';
import { isUntouched, ticksOf, tickTime, withRecord, withTick } from '../../../../src/domain/progress/progress.ts';
import { progressOf } from './examples.ts';

const steps = [
	{ id: 'take-inventory', hash: 'aaaa00000001' },
	{ id: 'fit-cpu', hash: 'aaaa00000002' },
	{ id: 'fit-memory', hash: 'aaaa00000003' },
];

describe('ticks against the steps of this revision', () => {
	test('a step whose text is the one that was ticked is done', () => {
		expect(ticksOf(progressOf({ 'fit-cpu': 'aaaa00000002' }), steps)).toEqual({
			done: ['fit-cpu'],
			changed: [],
			gone: [],
		});
	});

	test('only steps that read differently now are unticked and listed', () => {
		const progress = progressOf({ 'take-inventory': 'aaaa00000001', 'fit-cpu': 'bbbb00000002' });
		expect(ticksOf(progress, steps)).toEqual({ done: ['take-inventory'], changed: ['fit-cpu'], gone: [] });
	});

	test('a step that the guide no longer has is remembered', () => {
		expect(ticksOf(progressOf({ 'pump-up-tyres': 'aaaa00000009' }), steps).gone).toEqual(['pump-up-tyres']);
	});

	test('a name that every object has is no tick', () => {
		expect(ticksOf(progressOf({}), [{ id: 'constructor', hash: 'aaaa' }])).toEqual({ done: [], changed: [], gone: [] });
	});
});

test('unticking leaves the other ticks', () => {
	const progress = progressOf({ 'fit-cpu': 'aaaa00000002', 'fit-memory': 'aaaa00000003' });
	expect(Object.keys(withTick(progress, 'fit-cpu', undefined).ticks)).toEqual(['fit-memory']);
});

test('a value that was emptied is not kept', () => {
	const progress = withRecord(progressOf({}), 'read-bios.cpu-idle', '41');
	expect(progress.records).toEqual({ 'read-bios.cpu-idle': '41' });
	expect(isUntouched(progress)).toBe(false);
	expect(isUntouched(withRecord(progress, 'read-bios.cpu-idle', ' '))).toBe(true);
});

test('times are kept to the second, in UTC', () => {
	expect(tickTime(new Date('2026-11-23T15:04:05.678+01:00'))).toBe('2026-11-23T14:04:05Z');
});
