import { describe, expect, test } from 'vitest';
import { unknownWarnings } from '../../../scripts/lib/build-warnings.mjs';
import { countTests } from '../../../scripts/lib/stages.mjs';

describe('the closing line of the test run', () => {
	test('adds up what Vitest and Playwright report', () => {
		expect(countTests(' Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 11 passed (12)\n', false)).toEqual(
			{
				passed: 11,
				failed: 1,
				skipped: 0,
			}
		);
		expect(countTests('  2 skipped\n  31 passed (12.4s)\n', true)).toEqual({ passed: 31, failed: 0, skipped: 2 });
	});

	test('never hides a failed stage behind tests that passed', () => {
		expect(countTests('      Tests  11 passed (11)\n', false).failed).toBe(1);
		expect(countTests('error TS2322', false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
	});
});

describe('the output of a build', () => {
	test('may carry the two known upstream warnings', () => {
		const output = `12:26:21 [WARN] [vite] \u001b[33m[MODULE_LEVEL_DIRECTIVE] \u001b[0mThe semantics of the module level directive "use astro:head-inject" in "src/content/docs/index.mdx" may not be preserved
			/404.html12:26:21 [WARN] [content] Entry docs → 404 was not found.`;
		expect(unknownWarnings(output)).toEqual([]);
	});

	test('may carry no other warning', () => {
		const line = '12:26:21 [WARN] [content] The collection "i18n" does not exist or is empty.';
		expect(unknownWarnings(`fine\n${line}\nfine`)).toEqual([line]);
	});
});
