import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { NotReadyError, runQuietly } from './command.mjs';

const STAMP = '.installed-lock';

/** npm's own words for "the registry did not answer", by error code. */
const UNREACHABLE =
	/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/**
 * What the installed tree was made from: the lock file, and the platform whose binaries are in it.
 *
 * @param {string} root Folder of package.json.
 */
export function lockFingerprint(root) {
	const lock = readFileSync(join(root, 'package-lock.json'));
	return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** @param {string} root */
export function isInstalled(root) {
	const stamp = join(root, 'node_modules', STAMP);
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockFingerprint(root);
}

/**
 * How npm is started: the one that runs this script if there is one, else the one on PATH.
 *
 * @param {string} root
 * @returns {{ program: string, args: string[] }}
 */
export function installCommand(root) {
	// `npm ci` deletes node_modules first. Windows cannot delete a running program, and there this one may be
	// node_modules/node/bin/node.exe: bring the tree up to date in place instead.
	const runsFromTree = process.execPath.startsWith(join(root, 'node_modules') + sep);
	const install = process.platform === 'win32' && runsFromTree ? ['install', '--no-save'] : ['ci'];
	// npm's own waits between tries make a machine without a network hang for more than a minute.
	const waits = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];
	const args = [...install, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...waits];
	const npmCli = process.env['npm_execpath'];
	return npmCli && /npm-cli\.c?js$/.test(npmCli)
		? { program: process.execPath, args: [npmCli, ...args] }
		: { program: 'npm', args };
}

/**
 * Says in one sentence why npm failed and what to do about it.
 *
 * @param {import('./command.mjs').CommandResult} result
 */
export function installFailure({ found, output }) {
	if (!found) return 'Cannot install the packages: npm was not found. Install Node.js 20 or newer together with npm.';
	if (UNREACHABLE.test(output)) {
		return 'Cannot install the packages: npm cannot reach its registry from this machine. Connect it or set npm to a mirror, then run the same command again.';
	}
	if (/\bEUSAGE\b/.test(output)) {
		return 'Cannot install the packages: package.json and package-lock.json disagree. Run "npm install" with Node.js 24 and commit the lock file.';
	}
	if (/\bENOSPC\b/.test(output)) return 'Cannot install the packages: the disk is full.';
	const reason = output
		.split('\n')
		.map((line) => line.replace(/^npm (?:error|ERR!)\s*/, '').trim())
		.find((line) => line && !line.startsWith('code '));
	return `Cannot install the packages: npm failed with "${reason ?? 'no message'}".`;
}

/**
 * Makes node_modules match package-lock.json; does nothing when it already does.
 *
 * @param {string} root Folder of package.json.
 * @param {{ say: (line: string) => void, command?: { program: string, args: string[] }, ownVersion?: string }} options
 *   `command` and `ownVersion` replace npm and this Node.js in tests.
 * @throws {NotReadyError} With one sentence when the packages cannot be installed.
 */
export function ensurePackages(root, { say, command = installCommand(root), ownVersion = process.versions.node }) {
	if (isInstalled(root)) return say('Packages: up to date.');

	const reason = existsSync(join(root, 'node_modules', STAMP)) ? 'the lock file changed' : 'first run';
	say(`Packages: installing with npm (${reason}), about half a minute …`);
	const result = runQuietly(command.program, command.args, { cwd: root });
	if (!result.ok) throw new NotReadyError(installFailure(result));
	assertNode(root, ownVersion);
	writeFileSync(join(root, 'node_modules', STAMP), lockFingerprint(root));
}

/**
 * Whether the build and its checks run on a Node.js version: what html-validate accepts, the strictest of the tools.
 *
 * @param {string} version Such as `24.21.0`.
 */
export function canBuild(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major === 22) return minor >= 22;
	return major === 24 ? minor >= 8 : major > 24;
}

/**
 * The optional package `node` brings the Node.js that the build needs; where there is none for the system, or install
 * scripts are switched off, the one that runs this script has to do.
 *
 * @param {string} root
 * @param {string} ownVersion
 */
function assertNode(root, ownVersion) {
	const bundled = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	if (existsSync(bundled) && runQuietly(bundled, ['--version']).ok) return;
	if (canBuild(ownVersion)) return;
	throw new NotReadyError(
		`Cannot build here: the Node.js 24 that the project brings could not be installed, and this one is ${ownVersion}. Install Node.js 24, or allow install scripts ("npm config set ignore-scripts false"), delete node_modules and run the same command again.`
	);
}
