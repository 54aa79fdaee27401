import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockEntry {
	version?: string;
	resolved?: string;
	integrity?: string;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	os?: string[];
	cpu?: string[];
	libc?: string[];
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as LockEntry;
const entries = Object.entries(lock.packages);
const direct = Object.entries({
	...manifest.dependencies,
	...manifest.devDependencies,
	...manifest.optionalDependencies,
});

/** Entry that `name` resolves to for the package at `path`: its own copy, or one further up. */
function entryFor(path: string, name: string): LockEntry | undefined {
	for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
		const entry = lock.packages[`${folder && `${folder}/`}node_modules/${name}`];
		if (entry || folder === '') return entry;
	}
}

const platforms = ['linux', 'darwin', 'win32'].flatMap((os) => ['x64', 'arm64'].map((cpu) => ({ os, cpu })));
const runsOn = (entry: LockEntry, { os, cpu }: { os: string; cpu: string }) =>
	Boolean(entry.os?.includes(os) && entry.cpu?.includes(cpu) && (entry.libc?.includes('glibc') ?? true));

describe('the lock file', () => {
	test('has an entry for every optional package, or npm ci refuses on other machines', () => {
		const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies)
				.filter((name) => !entryFor(path, name))
				.map((name) => `${path} needs ${name}`)
		);
		expect(missing).toEqual([]);
	});

	test('brings every native program for Linux, macOS and Windows on x64 and arm64', () => {
		const native = entries.flatMap(([path, { optionalDependencies = {} }]) => {
			const binaries = Object.keys(optionalDependencies)
				.map((name) => entryFor(path, name))
				.filter((entry) => entry?.os && entry.cpu);
			// One or two are a helper for a single system, such as file watching on macOS.
			return binaries.length > 2 ? [{ path, binaries }] : [];
		});
		expect(native.length).toBeGreaterThan(3);
		const lacking = native.flatMap(({ path, binaries }) =>
			platforms
				.filter((platform) => !binaries.some((entry) => entry && runsOn(entry, platform)))
				.map(({ os, cpu }) => `${path} lacks ${os} ${cpu}`)
		);
		expect(lacking).toEqual([]);
	});

	test('states no download address, so that it works with every registry', () => {
		expect(entries.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
		expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
	});

	test('states a checksum for every package', () => {
		expect(entries.filter(([path, { integrity }]) => path && !integrity).map(([path]) => path)).toEqual([]);
	});

	test('agrees with package.json, where every direct dependency is pinned exactly', () => {
		for (const [name, version] of direct) {
			expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
			expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
		}
	});

	test.each(['shiki', 'vite', 'zod', 'astro', '@astrojs/starlight', '@astrojs/mdx', 'playwright-core'])(
		'holds one copy of %s',
		(name) => {
			const copies = entries.filter(
				([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`)
			);
			expect(copies.map(([path]) => path)).toHaveLength(1);
		}
	);
});
