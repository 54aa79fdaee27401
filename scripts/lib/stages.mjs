import { unknownWarnings, withoutColours } from './build-warnings.mjs';

/** Where the second build stands and is published, to prove that the site works under a sub-path. */
export const SUB_PATH = { dir: 'dist-sub-path', base: '/guide' };

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} command Run by the shell, with the project's own programs first on PATH.
 * @property {Record<string, string>} [env]
 * @property {(output: string) => string[]} [faults] What is wrong although the command succeeded.
 */

const buildFaults = (/** @type {string} */ output) =>
	unknownWarnings(output).map((line) => `The build warns: ${line.trim()}`);

/** @type {Stage[]} In the order in which they run: the quick ones first. */
export const STAGES = [
	{ name: 'format', command: 'prettier --check --log-level warn .' },
	{ name: 'types', command: 'astro check --minimumFailingSeverity warning && tsc -p src/worker' },
	{ name: 'lint', command: 'eslint --max-warnings 0 .' },
	{ name: 'unit', command: 'vitest run' },
	{ name: 'build', command: 'astro build', env: { BASE_PATH: '/', GUIDE_PDF: '' }, faults: buildFaults },
	{ name: 'links', command: 'node scripts/check-dist.mjs' },
	{
		name: 'build-sub-path',
		command: `astro build --outDir ${SUB_PATH.dir}`,
		// Without PDF files, as on a machine without a browser: its pages say so instead.
		env: { BASE_PATH: SUB_PATH.base, SITE_URL: 'https://guide.example', GUIDE_PDF: 'off' },
		faults: buildFaults,
	},
	{ name: 'links-sub-path', command: `node scripts/check-dist.mjs --dir ${SUB_PATH.dir} --base ${SUB_PATH.base}` },
	{ name: 'e2e', command: 'playwright test' },
];

/**
 * How many tests a stage ran, from the closing line of Vitest (`Tests  1 failed | 11 passed (12)`) or Playwright
 * (`  3 passed (2.1s)`). A stage without tests of its own counts as one.
 *
 * @param {string} output
 * @param {boolean} ok The stage succeeded.
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(output, ok) {
	const text = withoutColours(output);
	const vitest = /^\s*Tests\s+(.+)$/m.exec(text)?.[1];
	/** @param {string} word */
	const count = (word) => {
		const inLine = vitest
			? new RegExp(`(\\d+) ${word}`).exec(vitest)
			: new RegExp(`^\\s+(\\d+) ${word}(?: \\(.*\\))?$`, 'm').exec(text);
		return Number(inLine?.[1] ?? 0);
	};
	const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
	if (counts.passed + counts.failed + counts.skipped === 0)
		return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
	// A run can fail with every test passed: a file that does not load, a server that does not start.
	return ok ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}
