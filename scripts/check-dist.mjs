/**
 * Checks a built site: markup, ids, every link, asset and anchor, no other host, no path of the building machine,
 * what each page weighs, and that what is kept offline is complete.
 *
 *     node scripts/check-dist.mjs [--dir dist] [--base /]
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkIds, checkMachinePaths } from './checks/content.mjs';
import { checkLinks } from './checks/links.mjs';
import { checkMarkup } from './checks/markup.mjs';
import { checkOffline } from './checks/offline.mjs';
import { readSite } from './checks/site.mjs';
import { checkWeight } from './checks/weight.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
	options: { dir: { type: 'string', default: 'dist' }, base: { type: 'string', default: '/' } },
});

if (!existsSync(values.dir)) {
	console.error(`Nothing to check: ${values.dir} does not exist. Run "npm run build" first.`);
	process.exit(1);
}
const site = readSite(values.dir, values.base);
const problems = [
	...checkLinks(site),
	...checkIds(site),
	...checkMachinePaths(site, root),
	...(await checkMarkup(site)),
	...checkWeight(site),
	...checkOffline(site),
];
for (const { file, message } of problems) console.error(`${values.dir}/${file}: ${message}`);
console.log(`${values.dir} under ${site.base}: ${site.pages.size} pages, ${problems.length} problems`);
if (problems.length > 0 || site.pages.size === 0) process.exitCode = 1;
