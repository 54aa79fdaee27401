import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build as bundle } from 'vite';
import type { Edition } from '../domain/offline/edition.ts';
import { offlineFiles } from './offline-files.ts';

/** One classic script, which every browser with service workers runs. */
async function workerCode(name: 'sw' | 'retire'): Promise<string> {
	const result = await bundle({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			write: false,
			minify: true,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: fileURLToPath(new URL(`../worker/${name}.ts`, import.meta.url)),
				output: { format: 'iife', comments: false },
			},
		},
	});
	const output = Array.isArray(result) ? result[0]?.output : 'output' in result ? result.output : undefined;
	const chunk = output?.[0];
	if (chunk?.type !== 'chunk') throw new Error(`src/worker/${name}.ts gave no code`);
	return chunk.code;
}

/** What the built pages state about themselves: the page for unknown addresses carries the offline state. */
async function statedBy(root: string): Promise<Pick<Edition, 'revision' | 'records'>> {
	const page = await readFile(join(root, 'offline/index.html'), 'utf8');
	const [, revision, records] =
		/<offline-state[^>]*\bdata-revision="([^"]+)"[^>]*\bdata-records="([^"]+)"/.exec(page) ?? [];
	if (revision === undefined || records === undefined)
		throw new Error('offline/index.html does not state revision and records in its <offline-state>');
	return { revision, records };
}

/**
 * Writes the service worker of a finished site: its first line lists every file to keep, with the hash of its content.
 * The same site gives the same worker, to the byte.
 *
 * @param root Folder of the built site.
 */
export async function writeWorker(root: string): Promise<{ edition: Edition; bytes: number }> {
	const [code, stated, { files, bytes, build }] = await Promise.all([
		workerCode('sw'),
		statedBy(root),
		offlineFiles(root),
	]);
	const edition: Edition = { build, ...stated, files };
	await writeFile(join(root, 'sw.js'), `self.edition=${JSON.stringify(edition)};\n${code}`);
	return { edition, bytes };
}

/**
 * Keeps the guide readable without a connection. Comes last among the integrations: what others write is kept too.
 *
 * @param isOn `false` writes a worker that removes itself and what it kept from every browser that comes back.
 */
export function offline(isOn: boolean): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				if (!isOn) {
					await writeFile(join(root, 'sw.js'), await workerCode('retire'));
					logger.info('the service worker retires: nothing is kept offline');
					return;
				}
				const { edition, bytes } = await writeWorker(root);
				const count = Object.keys(edition.files).length;
				logger.info(`${String(count)} files, ${String(Math.round(bytes / 1000))} kB, are kept offline`);
			},
		},
	};
}
