import { homedir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { read, trackedFiles } from './files.ts';

const binary = /\.(?:png|jpe?g|webp|avif|ico|woff2?|pdf|xlsx|gif|zip)$/;
const texts = trackedFiles()
	.filter((file) => !binary.test(file))
	.map((file) => ({ file, text: read(file) }));
const filesWith = (pattern: RegExp) =>
	texts.flatMap(({ file, text }) => {
		const found = pattern.exec(text)?.[0];
		return found ? [`${file}: ${found}`] : [];
	});
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Hosts of package registries, put together here so that this file does not name one itself. */
const registryHosts = [
	['registry', 'npmjs', 'org'],
	['registry', 'yarnpkg', 'com'],
	['registry', 'npmmirror', 'com'],
	['deb', 'debian', 'org'],
].map((parts) => parts.join('.'));

describe('no committed file', () => {
	test('names a path of the machine it was written on', () => {
		const folders = [process.cwd(), homedir()].filter((folder) => folder.split('/').filter(Boolean).length > 1);
		// Folders of a person's or a build machine's own, wherever the check runs.
		const personal = '/(?:home|Users)/[\\w.-]+/';
		expect(filesWith(new RegExp([...folders.map(escaped), personal].join('|')))).toEqual([]);
	});

	test('names a package registry, not even the lock file', () => {
		const configured = process.env['npm_config_registry'];
		const hosts = configured ? [...registryHosts, new URL(configured).host] : registryHosts;
		expect(filesWith(new RegExp(hosts.map(escaped).join('|')))).toEqual([]);
	});

	test('holds a note to self or filler', () => {
		const words = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'lorem ' + 'ipsum', 'coming ' + 'soon'];
		expect(filesWith(new RegExp(`\\b(?:${words.join('|')})\\b`))).toEqual([]);
	});
});
