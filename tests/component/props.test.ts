import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseProps } from '../../src/components/props.ts';

const schema = z.strictObject({ part: z.string(), owner: z.boolean().default(false) });

test('a misspelt prop in a document stops the build with one sentence that names it', () => {
	expect(() => parseProps('SpecTable', schema, { prat: 'gpu' })).toThrow(
		'<SpecTable>: unknown prop "prat"; it takes "part", "owner".'
	);
});

test('a prop of the wrong kind says what was found', () => {
	expect(() => parseProps('SpecTable', schema, { part: 5 })).toThrow(
		'<SpecTable>: prop "part" is wrong: expected string, received number; found 5.'
	);
});

test('a missing prop is named', () => {
	expect(() => parseProps('SpecTable', schema, {})).toThrow('<SpecTable>: prop "part" is wrong');
});
