/**
 * Runs every check of the project in order and stops at the first that fails.
 *
 *     node scripts/test.mjs [stage …]     only these stages, such as "types lint"
 *
 * It may run on the machine's own Node.js; what it starts runs on the one in node_modules.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STAGES, countTests } from './lib/stages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PATH = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);

/**
 * @param {import('./lib/stages.mjs').Stage} stage
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run({ command, env, faults }) {
	// On Windows the variable is called Path, and only one of the two spellings may be set.
	const { Path: _, ...inherited } = process.env;
	const child = spawn(command, {
		cwd: root,
		shell: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...env, PATH },
	});
	return new Promise((resolve) => {
		let output = '';
		child.stdout.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
		child.stderr.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
		child.on('close', (code) => {
			const found = code === 0 ? (faults?.(output) ?? []) : [];
			resolve({ ok: code === 0 && found.length === 0, output: [output, ...found].join('\n') });
		});
	});
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
	console.error(`No stage is called ${unknown.join(', ')}. Stages: ${STAGES.map(({ name }) => name).join(', ')}.`);
	process.exit(1);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const stage of STAGES.filter(({ name }) => names.length === 0 || names.includes(name))) {
	const start = performance.now();
	const { ok, output } = await run(stage);
	const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
	const counts = countTests(output, ok);
	for (const key of /** @type {(keyof typeof total)[]} */ (Object.keys(total))) total[key] += counts[key];
	const tests = counts.passed > 1 ? `  ${counts.passed} tests` : '';
	console.log(`${ok ? 'ok  ' : 'FAIL'}  ${stage.name.padEnd(15)} ${seconds} s${tests}`);
	if (!ok) {
		console.log(`\n${output.trim()}\n\nFailed: ${stage.command}`);
		process.exitCode = 1;
		break;
	}
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
