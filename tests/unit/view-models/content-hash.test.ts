import { expect, test } from 'vitest';
import { steps } from '../../../src/data/index.ts';
import { stepView } from '../../../src/view-models/assembly/steps.ts';
import { contentHash, dataHash } from '../../../src/view-models/content-hash.ts';

test('the order in which fields are written does not change a fingerprint, their content does', () => {
	expect(contentHash({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(contentHash({ b: [{ d: 3, c: 2 }], a: 1 }));
	expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: 2 }));
	expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});

test('the data has one fingerprint of twelve characters', () => {
	expect(dataHash()).toMatch(/^[0-9a-f]{12}$/);
	expect(dataHash()).toBe(dataHash());
});

test('every step has a fingerprint of its own', () => {
	const hashes = steps.map(({ id }) => stepView(id).hash);
	expect(new Set(hashes).size).toBe(steps.length);
});
