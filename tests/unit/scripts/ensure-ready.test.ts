import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser } from '../../../scripts/lib/browser.mjs';
import { canBuild, ensurePackages, isInstalled } from '../../../scripts/lib/packages.mjs';

let root: string;
let said: string[];
const say = (line: string) => void said.push(line);
/** Stands in for npm: a Node.js one-liner run in the project's folder. */
const npm = (script: string) => ({ program: process.execPath, args: ['-e', script] });
const brings = (file: string) => `
	require('fs').mkdirSync('node_modules/node/bin', { recursive: true });
	require('fs').symlinkSync(process.execPath, '${file}');
	require('fs').appendFileSync('runs', 'x');`;
const worksOnce = npm(brings('node_modules/node/bin/node'));

beforeEach(() => {
	said = [];
	root = mkdtempSync(join(tmpdir(), 'ensure-ready-'));
	writeFileSync(join(root, 'package-lock.json'), '{}');
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

describe('the packages', () => {
	test('are installed once, and again only when the lock file changed', () => {
		ensurePackages(root, { say, command: worksOnce });
		ensurePackages(root, { say, command: npm('process.exit(1)') });
		expect(said).toEqual([expect.stringContaining('installing'), 'Packages: up to date.']);

		writeFileSync(join(root, 'package-lock.json'), '{ "changed": true }');
		expect(() => ensurePackages(root, { say, command: npm('process.exit(1)') })).toThrow('Cannot install');
		expect(said.at(-1)).toContain('the lock file changed');
	});

	test.each([
		['npm error code ENOTFOUND', 'npm cannot reach its registry from this machine'],
		['npm error code ECONNREFUSED', 'npm cannot reach its registry from this machine'],
		['npm error code EUSAGE', 'package.json and package-lock.json disagree'],
		['npm error code ENOSPC', 'the disk is full'],
		['npm error code E500\nnpm error 500 Internal Server Error', 'npm failed with "500 Internal Server Error"'],
	])('that npm refuses with "%s" end in a sentence that says so', (output, sentence) => {
		const command = npm(`console.error(${JSON.stringify(output)}); process.exit(1)`);
		expect(() => ensurePackages(root, { say, command })).toThrow(sentence);
	});

	test('need npm, and its absence is said', () => {
		const command = { program: join(root, 'no-such-npm'), args: [] };
		expect(() => ensurePackages(root, { say, command })).toThrow('npm was not found');
	});

	test('are not ready while no Node.js that can build is there, neither the one they bring nor the own', () => {
		const command = npm("require('fs').mkdirSync('node_modules')");
		expect(() => ensurePackages(root, { say, command, ownVersion: '20.20.2' })).toThrow(
			'Cannot build here: the Node.js 24 that the project brings could not be installed, and this one is 20.20.2.'
		);
		rmSync(join(root, 'node_modules'), { recursive: true });
		ensurePackages(root, { say, command, ownVersion: '24.21.0' });
		expect(isInstalled(root)).toBe(true);
	});
});

test.each([
	['20.20.2', false],
	['22.12.0', false],
	['22.22.0', true],
	['23.11.0', false],
	['24.7.0', false],
	['24.21.0', true],
	['26.0.0', true],
])('Node.js %s can build by itself: %s', (version, can) => {
	expect(canBuild(version)).toBe(can);
});

describe('the browser', () => {
	test('that is there is used without installing anything', () => {
		const ways = [{ label: 'installing', run: () => expect.unreachable() }];
		expect(ensureBrowser(root, { say, ways, find: () => '/opt/browser' })).toBe('/opt/browser');
	});

	test('is obtained by the first way that leaves one that starts', () => {
		let installed = false;
		const ways = [
			{ label: 'a download without a network', run: () => undefined },
			{ label: 'the system package', run: () => void (installed = true) },
			{ label: 'never reached', run: () => expect.unreachable() },
		];
		expect(ensureBrowser(root, { say, ways, find: () => (installed ? '/opt/browser' : undefined) })).toBe(
			'/opt/browser'
		);
		expect(said).toEqual([expect.stringContaining('a download'), expect.stringContaining('the system package')]);
	});

	test('that cannot be had ends in one sentence that says what to do', () => {
		const ways = [{ label: 'a download', run: () => undefined }];
		expect(() => ensureBrowser(root, { say, ways, find: () => undefined })).toThrow(
			/^Cannot use a browser: .+ CHROMIUM_PATH, then run the same command again\.$/
		);
	});

	test.skipIf(process.platform === 'win32')('named in CHROMIUM_PATH comes first, and must start', () => {
		const file = join(root, 'browser');
		mkdirSync(root, { recursive: true });
		writeFileSync(file, '#!/bin/sh\necho Browser 1.0\n');
		chmodSync(file, 0o755);
		vi.stubEnv('CHROMIUM_PATH', file);
		expect(findBrowser()).toBe(file);

		writeFileSync(file, '#!/bin/sh\nexit 127\n');
		expect(() => findBrowser()).toThrow('which does not start');
	});
});
