import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { NotReadyError, runQuietly } from '../../scripts/lib/command.mjs';
import { decidePdf } from '../../scripts/lib/pdf-decision.mjs';

/** Ends the build with a sentence alone: where it was thrown helps nobody. */
function endBuild(sentence: string): never {
	const error = new Error(sentence);
	error.stack = '';
	throw error;
}

function decision(): ReturnType<typeof decidePdf> {
	try {
		return decidePdf();
	} catch (error) {
		if (error instanceof NotReadyError) endBuild(error.message);
		throw error;
	}
}

/**
 * Prints the finished print routes to PDF where the machine has a browser, and tells the pages beforehand whether it
 * will: `__PDF_FILES__`. Last of the integrations, so that nothing that looks through the built files sees them.
 */
export function pdfFiles(): AstroIntegration {
	let root = '';
	let browser: string | undefined;
	return {
		name: 'pdf',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig, logger }) => {
				root = fileURLToPath(config.root);
				// Only a build leaves files behind that a page can link.
				if (command === 'build') {
					const decided = decision();
					browser = decided.browser;
					if (browser === undefined) logger.info(`no PDF files: ${decided.reason ?? ''}`);
				}
				updateConfig({ vite: { define: { __PDF_FILES__: JSON.stringify(browser !== undefined) } } });
			},
			'astro:build:done': ({ dir, logger }) => {
				if (browser === undefined) return;
				// In a process of its own: what reads Astro's settings can load nothing any more at this point.
				const { ok, output } = runQuietly(process.execPath, ['scripts/pdf.mjs', '--dir', fileURLToPath(dir)], {
					cwd: root,
					env: { CHROMIUM_PATH: browser },
				});
				if (!ok) endBuild(output.trim());
				for (const line of output.trim().split('\n')) logger.info(line);
			},
		},
	};
}
