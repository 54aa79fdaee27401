import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ByteWriter } from '../../../../src/domain/progress/bytes.ts';
import { decodeProgress, encodeProgress } from '../../../../src/domain/progress/encode.ts';
import { recordNames, stepNames } from '../../../../src/domain/progress/names.ts';
import { emptyProgress, HASH_IN_LINKS, type Progress, ticksOf } from '../../../../src/domain/progress/progress.ts';
import { benchSteps } from '../../../../src/view-models/assembly/bench.ts';
import { progressOf } from './examples.ts';

const steps = benchSteps();
const everything = progressOf(Object.fromEntries(steps.map(({ id, hash }) => [id, hash])), {
	at: 'sign-off',
	records: Object.fromEntries(
		steps.flatMap(({ id, records }) => records.map((field, index) => [`${id}.${field.id}`, `Größe ${index} “µ” 測`]))
	),
	seconds: Object.fromEntries(steps.map(({ id }, index) => [id, index * 97])),
});
for (const [index, tick] of Object.values(everything.ticks).entries())
	tick.at = new Date(Date.UTC(2026, 10, 23, 8, index * 13, index)).toISOString().replace('.000', '');

const fault = async (encoded: string) => {
	const result = await decodeProgress(encoded);
	return 'fault' in result ? result.fault : 'no fault';
};
/** A link of the first form, as guides made it before. */
const packed = (value: unknown) => `1${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;
/** A link of the present form that holds something else. */
const written = (write: (writer: ByteWriter) => void) => {
	const writer = new ByteWriter();
	write(writer);
	return `2${Buffer.from(writer.done()).toString('base64url')}`;
};
/** What a link brings of it: fingerprints are cut. */
const arrived = (progress: Progress): Progress => ({
	...progress,
	ticks: Object.fromEntries(
		Object.entries(progress.ticks).map(([id, { hash, at }]) => [id, { hash: hash.slice(0, HASH_IN_LINKS), at }])
	),
});

describe('progress as a link', () => {
	test.each([
		['compressed', true],
		['without compression', false],
	])('comes back, %s', async (_, compress) => {
		const unlisted = progressOf({ 'later-step': '00aa', constructor: '0000' }, { records: { 'later-step.x': '0' } });
		for (const progress of [everything, emptyProgress('1.0 abc'), progressOf({ 'fit-cpu': 'aaaa' }), unlisted]) {
			const encoded = await encodeProgress(progress, compress);
			expect(encoded).toMatch(/^[\w-]+$/);
			expect(await decodeProgress(encoded)).toEqual({ progress: arrived(progress) });
		}
	});

	test('ticks the steps that read the same, and no other', async () => {
		const other = {
			...everything,
			ticks: { ...everything.ticks, 'fit-cpu': { hash: '0123456789ab', at: '2026-11-23T08:00:00Z' } },
		};
		const decoded = await decodeProgress(await encodeProgress(other));
		expect('progress' in decoded && ticksOf(decoded.progress, steps).changed).toEqual(['fit-cpu']);
		expect('progress' in decoded && ticksOf(decoded.progress, steps).done).toHaveLength(steps.length - 1);
	});

	test('of a whole build with every value fits into a QR code that a phone reads', async () => {
		const serials = {
			...everything,
			records: Object.fromEntries(
				Object.keys(everything.records).map((key, index) => [key, ((index + 7) ** 7 * 31).toString(36).toUpperCase()])
			),
		};
		expect((await encodeProgress(serials)).length).toBeLessThan(1250);
	});

	test('made by an earlier guide is still read', async () => {
		const old = [
			'1.0 abcdef012345',
			1_795_446_000,
			['fit-cpu', 'a321f8159ad2', 0, 'gone', 'bbbb', 65],
			['a.b', '41'],
			['gone', 9],
			'gone',
		];
		const progress: Progress = {
			version: 1,
			guide: '1.0 abcdef012345',
			ticks: {
				'fit-cpu': { hash: 'a321f8159ad2', at: '2026-11-23T15:00:00Z' },
				gone: { hash: 'bbbb', at: '2026-11-23T15:01:05Z' },
			},
			records: { 'a.b': '41' },
			seconds: { gone: 9 },
			at: 'gone',
		};
		expect(await decodeProgress(packed(old))).toEqual({ progress });
		const plain = `0${Buffer.from(JSON.stringify(old)).toString('base64url')}`;
		expect(await decodeProgress(plain)).toEqual({ progress });
	});
});

describe('names that links shorten', () => {
	test('are those of all steps and fields', () => {
		expect(steps.map(({ id }) => id).filter((id) => !stepNames.includes(id))).toEqual([]);
		const fields = steps.flatMap(({ id, records }) => records.map((field) => `${id}.${field.id}`));
		expect(fields.filter((key) => !recordNames.includes(key))).toEqual([]);
	});

	test('are listed once', () => {
		expect(new Set(stepNames).size).toBe(stepNames.length);
		expect(new Set(recordNames).size).toBe(recordNames.length);
	});

	test('stay where they were: links and codes on paper name them by place', () => {
		const sum = (names: readonly string[]) => createHash('sha256').update(names.join(' ')).digest('hex').slice(0, 12);
		expect(sum(stepNames.slice(0, 38))).toBe('a4b23b09f724');
		expect(sum(recordNames.slice(0, 57))).toBe('e42b2d5e7267');
	});
});

describe('a link that is none', () => {
	test.each([
		['', 'The link was made by a guide that packs differently.'],
		['9abc', 'The link was made by a guide that packs differently.'],
		['1%20<script>', 'The link is damaged: it holds characters that no link of ours has.'],
		['1abcde', 'The link is damaged: it ends too early.'],
		['1AAAA', 'The link is damaged: it cannot be unpacked. It may have been cut off.'],
		['0e30', 'The link is damaged: a part of it is missing.'],
		[packed(['g', 'x', ['a', 'aaaa', 0], [], [], '']), 'The link is damaged: a time in it is none.'],
		[packed(['g', 0, ['a', 'aaaa'], [], [], '']), 'The link is damaged: a part of it is missing.'],
		[packed(['g', 0, [], ['__proto__', 'x'], [], '']), '“records” has an entry “__proto__”, which is no id.'],
		['2', 'The link is damaged: a part of it is missing.'],
		[`2${Buffer.from('nonsense').toString('base64url')}`, 'The link is damaged: a part of it is missing.'],
		[written((writer) => writer.number(5)), 'The link is damaged: a part of it is missing.'],
		[
			written((writer) => {
				writer.text('1.0');
				writer.number(1);
				writer.number(5000);
			}),
			'The link names a step that this guide does not know yet: reload the guide first.',
		],
		['x'.repeat(60_001), 'The link is too long to come from this guide.'],
	])('%s', async (encoded, sentence) => {
		expect(await fault(encoded)).toBe(sentence);
	});

	test('cut off anywhere it never passes for progress', async () => {
		for (const compress of [true, false]) {
			const encoded = await encodeProgress(everything, compress);
			for (let end = 0; end < encoded.length; end += 29)
				expect(await fault(encoded.slice(0, end))).not.toBe('no fault');
		}
	});

	test('with one character changed it never passes for progress', async () => {
		const encoded = await encodeProgress(everything, false);
		for (let at = 1; at < encoded.length; at += 29) {
			const other = encoded[at] === 'A' ? 'B' : 'A';
			expect(await fault(encoded.slice(0, at) + other + encoded.slice(at + 1))).not.toBe('no fault');
		}
	});

	test('does not unpack without end', async () => {
		const bomb = `1${deflateRawSync(Buffer.alloc(30_000_000)).toString('base64url')}`;
		expect(await fault(bomb)).toBe('The link unpacks to more than a build can hold.');
	});
});
