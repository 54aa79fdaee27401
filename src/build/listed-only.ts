import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes pages that ask not to be listed (`noindex`) out of the sitemap, which Starlight fills with every page. Stands
 * after Starlight in the list of integrations, so that the sitemap is there.
 */
export function listedOnly(): AstroIntegration {
	let base = '/';
	return {
		name: 'listed-only',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = `${config.base.replace(/\/$/, '')}/`;
			},
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const maps = (await readdir(root)).filter((file) => /^sitemap-\d+\.xml$/.test(file));
				for (const map of maps) {
					let xml = await readFile(join(root, map), 'utf8');
					for (const [entry, address = ''] of xml.matchAll(/<url><loc>([^<]+)<\/loc>.*?<\/url>/g)) {
						const path = new URL(address).pathname.slice(base.length);
						const html = await readFile(join(root, path, 'index.html'), 'utf8').catch(() => '');
						if (html.includes('<meta name="robots" content="noindex"')) xml = xml.replace(entry, '');
					}
					await writeFile(join(root, map), xml);
				}
			},
		},
	};
}
