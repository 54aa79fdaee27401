import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { NotReadyError, runQuietly } from './command.mjs';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where a browser stands that puts nothing on PATH. */
const INSTALLED_APPS = {
	darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
	win32: [join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe')],
};

/** Settings for a browser in a container or run by root: no sandbox there, and no calls to its maker's hosts. */
export const BROWSER_ARGS = [
	...(process.getuid?.() === 0 || existsSync('/.dockerenv') ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * True when the file is there and starts. A stub of a package manager, or a browser whose system libraries are
 * missing, does not. Windows is not asked: `--version` opens a window there.
 *
 * @param {string} file
 */
function starts(file) {
	if (!existsSync(file)) return false;
	return process.platform === 'win32' || runQuietly(file, ['--version'], { timeoutMs: 20_000 }).ok;
}

/** @returns {string[]} The browser that the installed Playwright would use, if Playwright is installed. */
function playwrightBrowser() {
	try {
		const playwright = /** @type {typeof import('playwright')} */ (createRequire(import.meta.url)('playwright'));
		return [playwright.chromium.executablePath()];
	} catch {
		return [];
	}
}

/** @returns {string[]} Candidates in the order of preference, existing or not. */
function candidates() {
	const path = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const apps = process.platform === 'darwin' || process.platform === 'win32' ? INSTALLED_APPS[process.platform] : [];
	return [...playwrightBrowser(), ...ON_PATH.flatMap((name) => path.map((folder) => join(folder, name))), ...apps];
}

/**
 * The browser for the tests and the PDF files, or undefined when this machine has none.
 *
 * @returns {string | undefined} Path of its executable.
 * @throws {NotReadyError} When the environment names one that does not start.
 */
export function findBrowser() {
	for (const variable of ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']) {
		const file = process.env[variable];
		if (!file) continue;
		if (starts(file)) return file;
		throw new NotReadyError(`Cannot use a browser: ${variable} names ${file}, which does not start.`);
	}
	return candidates().find(starts);
}

/**
 * Ways to obtain a browser, the cheapest first. Each may fail; what counts is whether a browser starts afterwards.
 *
 * @param {string} root Folder of package.json.
 * @returns {{ label: string, run: () => void }[]}
 */
function waysToObtain(root) {
	const cli = join(root, 'node_modules', 'playwright', 'cli.js');
	/** @param {string[]} args */
	const playwright = (...args) => runQuietly(process.execPath, [cli, ...args]);
	const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
	const download = () => {
		playwright('install', 'chromium');
		// Downloaded, but a bare server lacks the system libraries it needs.
		if (isDebianRoot && playwrightBrowser().some(existsSync) && !findBrowser()) playwright('install-deps', 'chromium');
	};
	const installSystemPackage = () => {
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		runQuietly('apt-get', ['update', '-qq'], { env });
		runQuietly('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
	};
	const ways = [{ label: 'downloading one with Playwright', run: download }];
	if (isDebianRoot) ways.push({ label: 'installing the system package "chromium"', run: installSystemPackage });
	return ways;
}

/**
 * Finds a browser for the tests, or obtains one.
 *
 * @param {string} root Folder of package.json.
 * @param {{ say: (line: string) => void, ways?: { label: string, run: () => void }[], find?: () => string | undefined }} options
 *   `ways` and `find` replace the real ones in tests.
 * @returns {string} Path of its executable.
 * @throws {NotReadyError} With one sentence when none can be had.
 */
export function ensureBrowser(root, { say, ways, find = findBrowser }) {
	const present = find();
	if (present) {
		say(`Browser: ${present}`);
		return present;
	}
	for (const { label, run } of ways ?? waysToObtain(root)) {
		say(`Browser: none found, ${label} …`);
		run();
		const obtained = find();
		if (obtained) return obtained;
	}
	throw new NotReadyError(
		'Cannot use a browser: none was found and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH, then run the same command again.'
	);
}
