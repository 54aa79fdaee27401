/**
 * Installs what a fresh machine lacks, and nothing otherwise. It runs before the packages are there, so it uses none,
 * and on any Node.js from version 20 on.
 *
 *     node scripts/ensure-ready.mjs [--browser]
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './lib/browser.mjs';
import { NotReadyError } from './lib/command.mjs';
import { ensurePackages } from './lib/packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** @param {string} line */
const say = (line) => console.log(line);

try {
	const [major = '0'] = process.versions.node.split('.');
	if (Number(major) < 20) throw new NotReadyError(`Node.js 20 or newer is needed; this is ${process.version}.`);
	ensurePackages(root, { say });
	if (process.argv.includes('--browser')) ensureBrowser(root, { say });
} catch (error) {
	if (!(error instanceof NotReadyError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
