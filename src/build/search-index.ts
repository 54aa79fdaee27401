import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { type SearchPage, sectionsOf } from './search-sections.ts';

/** Addresses of the pages inside a finished site, relative to its base. */
async function pageAddresses(root: string): Promise<string[]> {
	const files = await readdir(root, { recursive: true });
	const addresses = files.map((file) => file.split(sep).join('/'));
	return addresses.filter((file) => /(?:^|\/)index\.html$/.test(file)).sort();
}

/**
 * Reads the finished pages once more and writes what the search looks through, in two files: `search-index.json` with
 * all headings and row names, small enough to answer at once on a slow line, and `search-texts.json` with the text.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const pages: SearchPage[] = [];
				for (const file of await pageAddresses(root)) {
					const { document } = parseHTML(await readFile(join(root, file), 'utf8'));
					// Print routes and records of one builder repeat what documents say.
					if (document.querySelector('meta[name="robots"][content*="noindex"]')) continue;
					const page = sectionsOf(document, file.replace(/index\.html$/, ''));
					if (page) pages.push(page);
				}
				const headings = pages.map(({ texts: _, ...page }) => page);
				await writeFile(join(root, 'search-index.json'), JSON.stringify(headings));
				await writeFile(join(root, 'search-texts.json'), JSON.stringify(pages.map(({ texts }) => texts)));
				logger.info(`search covers ${String(pages.length)} pages`);
			},
		},
	};
}
