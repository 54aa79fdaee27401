import { expect, test } from 'vitest';
import { asBuilt } from '../../../../src/domain/progress/as-built.ts';
import { emptyProgress } from '../../../../src/domain/progress/progress.ts';
import { progressOf } from './examples.ts';

const time = { least: 10, most: 10 };
const none = { least: 0, most: 0 };
const steps = [
	{
		id: 'a',
		hash: 'aaaa',
		number: '1.1',
		title: 'First',
		minutes: time,
		unattendedHours: none,
		chapter: 'x',
		records: [],
	},
	{
		id: 'b',
		hash: 'bbbb',
		number: '1.2',
		title: 'Second',
		minutes: time,
		unattendedHours: none,
		chapter: 'x',
		records: [
			{ id: 'watts', label: 'Wall power', unit: 'W' },
			{ id: 'serial', label: 'Serial number' },
		],
	},
	{
		id: 'c',
		hash: 'cccc',
		number: '1.3',
		title: 'Third',
		minutes: time,
		unattendedHours: none,
		chapter: 'x',
		records: [],
	},
];

test('the record names machine, builder, times, values, and steps that changed', () => {
	const progress = progressOf(
		{ b: 'bbbb', a: 'aaaa', c: 'ffff' },
		{ records: { 'b.watts': '96,4', 'as-built.machine': 'No. 1', 'as-built.builder': 'K. M.' } }
	);
	expect(asBuilt(progress, steps, '1.0 abc')).toEqual({
		kind: 'as-built-record',
		guide: '1.0 abc',
		machine: 'No. 1',
		builder: 'K. M.',
		firstTick: '2026-11-23T15:04:00Z',
		lastTick: '2026-11-23T15:04:02Z',
		ticked: 2,
		of: 3,
		changed: ['1.3 Third'],
		steps: [
			{ id: 'a', number: '1.1', title: 'First', tickedAt: '2026-11-23T15:04:01Z', records: [] },
			{
				id: 'b',
				number: '1.2',
				title: 'Second',
				tickedAt: '2026-11-23T15:04:00Z',
				records: [
					{ id: 'watts', label: 'Wall power', unit: 'W', value: '96,4' },
					{ id: 'serial', label: 'Serial number' },
				],
			},
			{ id: 'c', number: '1.3', title: 'Third', records: [] },
		],
	});
});

test('a record of nothing has no times', () => {
	const record = asBuilt(emptyProgress(), steps, '1.0 abc');
	expect(record).toMatchObject({ ticked: 0, of: 3, changed: [], machine: '' });
	expect(record).not.toHaveProperty('firstTick');
});
