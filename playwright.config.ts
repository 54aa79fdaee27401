import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/lib/browser.mjs';
import { SUB_PATH } from './scripts/lib/stages.mjs';

const port = Number(process.env['E2E_PORT'] ?? 4331);
const executablePath = findBrowser();
const rootUrl = `http://127.0.0.1:${port}/`;
const subPathUrl = `http://127.0.0.1:${port + 1}${SUB_PATH.base}/`;

/**
 * The built site in a real browser. Tests tagged `@sub-path` run a second time on the build under a sub-path, so they
 * use addresses relative to the base: `page.goto('04-assembly-guide/')`, `page.goto('./')`.
 */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	reporter: [['list']],
	use: {
		...devices['Desktop Chrome'],
		launchOptions: { args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) },
		trace: 'retain-on-failure',
	},
	projects: [
		{ name: 'root', use: { baseURL: rootUrl } },
		{ name: 'sub-path', grep: /@sub-path/, use: { baseURL: subPathUrl } },
	],
	webServer: [
		{ command: `node scripts/serve-dist.mjs --port ${port}`, url: rootUrl, reuseExistingServer: false },
		{
			command: `node scripts/serve-dist.mjs --dir ${SUB_PATH.dir} --base ${SUB_PATH.base} --port ${port + 1}`,
			url: subPathUrl,
			reuseExistingServer: false,
		},
	],
});
