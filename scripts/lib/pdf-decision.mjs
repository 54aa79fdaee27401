import { createRequire } from 'node:module';
import { findBrowser } from './browser.mjs';
import { NotReadyError } from './command.mjs';

const canDriveBrowsers = () => {
	try {
		return Boolean(createRequire(import.meta.url).resolve('playwright'));
	} catch {
		return false;
	}
};

/**
 * Whether this build makes PDF files. Decided once, before the pages that link them are rendered; installs nothing.
 *
 * @param {{ setting?: string | undefined, find?: () => string | undefined, canDrive?: () => boolean }} [options]
 *   Each replaces the real thing in tests.
 * @returns {{ browser: string, reason?: undefined } | { browser: undefined, reason: string }}
 * @throws {NotReadyError} When the environment says something that cannot be followed.
 */
export function decidePdf({
	setting = process.env['GUIDE_PDF'],
	find = findBrowser,
	canDrive = canDriveBrowsers,
} = {}) {
	if (setting === 'off') return { browser: undefined, reason: 'GUIDE_PDF is "off"' };
	if (setting) throw new NotReadyError(`Cannot build: GUIDE_PDF may be "off" or not set, found "${setting}".`);
	if (!canDrive()) return { browser: undefined, reason: 'the package "playwright" is not installed' };
	const browser = find();
	return browser ? { browser } : { browser: undefined, reason: 'no browser was found on this machine' };
}
