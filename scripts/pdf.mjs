/**
 * Prints the print routes of the built site to PDF: `npm run build && npm run pdf`.
 *
 *     node scripts/pdf.mjs [--dir dist]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printAddress, printRoutes } from '../src/view-models/print/pdf-files.ts';
import { findBrowser } from './lib/browser.mjs';
import { NotReadyError } from './lib/command.mjs';
import { describePdf, makePdfs } from './lib/pdf.mjs';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const firstPage = join(values.dir, printAddress(printRoutes[0]), 'index.html');

try {
	if (!existsSync(firstPage))
		throw new NotReadyError(`Nothing to print: ${values.dir} holds no built site. Run "npm run build" first.`);
	const browser = findBrowser();
	if (!browser) throw new NotReadyError('Cannot make PDF files: no browser was found. "npm run pdf" obtains one.');
	for (const made of await makePdfs({ dir: values.dir, browser })) console.log(describePdf(made));
	if (readFileSync(firstPage, 'utf8').includes('data-pdf="none"'))
		console.log('The pages of this build do not link them; "npm run build" on this machine makes both.');
} catch (error) {
	if (!(error instanceof NotReadyError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
