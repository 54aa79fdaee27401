import { spawnSync } from 'node:child_process';

/**
 * @typedef {object} CommandResult
 * @property {boolean} ok The command ended with exit code 0.
 * @property {boolean} found The program exists and could be started.
 * @property {string} output Everything it wrote, both streams, in plain text.
 */

/**
 * Runs a program to its end without showing its output.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, timeoutMs?: number }} [options]
 * @returns {CommandResult}
 */
export function runQuietly(program, args, { cwd, env, timeoutMs } = {}) {
	const result = spawnSync(program, args, {
		cwd,
		env: { ...process.env, ...env },
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: timeoutMs,
		// Windows starts .cmd files through a shell only; no argument here comes from outside.
		shell: process.platform === 'win32' && !/\.exe$/i.test(program),
	});
	const missing = /** @type {NodeJS.ErrnoException | undefined} */ (result.error)?.code === 'ENOENT';
	return { ok: result.status === 0, found: !missing, output: [result.stdout, result.stderr].join('') };
}

/** An expected end: its message is one sentence for the reader, without a stack trace. */
export class NotReadyError extends Error {}
