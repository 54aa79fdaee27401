import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeProgress, encodeProgress } from '../../../../src/domain/progress/encode.ts';
import { emptyProgress } from '../../../../src/domain/progress/progress.ts';
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
const packed = (value: unknown) => `1${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;

describe('progress as a link', () => {
	test.each([
		['compressed', true],
		['without compression', false],
	])('comes back as it was, %s', async (_, compress) => {
		for (const progress of [everything, emptyProgress('1.0 abc'), progressOf({ 'fit-cpu': 'aaaa' })]) {
			const encoded = await encodeProgress(progress, compress);
			expect(encoded).toMatch(/^[\w-]+$/);
			expect(await decodeProgress(encoded)).toEqual({ progress });
		}
	});

	test('of a whole build with every value fits into a QR code', async () => {
		expect((await encodeProgress(everything)).length).toBeLessThan(2800);
	});
});

describe('a link that is none', () => {
	test.each([
		['', 'The link was made by a guide that packs differently.'],
		['2abc', 'The link was made by a guide that packs differently.'],
		['1%20<script>', 'The link is damaged: it holds characters that no link of ours has.'],
		['1abcde', 'The link is damaged: it ends too early.'],
		['1AAAA', 'The link is damaged: it cannot be unpacked. It may have been cut off.'],
		['0e30', 'The link is damaged: a part of it is missing.'],
		[packed(['g', 'x', ['a', 'aaaa', 0], [], [], '']), 'The link is damaged: a time in it is none.'],
		[packed(['g', 0, ['a', 'aaaa'], [], [], '']), 'The link is damaged: a part of it is missing.'],
		[packed(['g', 0, [], ['__proto__', 'x'], [], '']), '“records” has an entry “__proto__”, which is no id.'],
		['x'.repeat(60_001), 'The link is too long to come from this guide.'],
	])('%s', async (encoded, sentence) => {
		expect(await fault(encoded)).toBe(sentence);
	});

	test('cut off anywhere it never passes for progress', async () => {
		const encoded = await encodeProgress(everything);
		for (let end = 0; end < encoded.length; end += 53) expect(await fault(encoded.slice(0, end))).not.toBe('no fault');
	});

	test('does not unpack without end', async () => {
		const bomb = `1${deflateRawSync(Buffer.alloc(30_000_000)).toString('base64url')}`;
		expect(await fault(bomb)).toBe('The link unpacks to more than a build can hold.');
	});
});
