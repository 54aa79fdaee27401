/**
 * Takes the README's picture of the landing page from the built site: `npm run build && npm run screenshot`.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { BROWSER_ARGS, findBrowser } from './lib/browser.mjs';
import { createStaticServer } from './lib/static-server.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const port = 4329;
const executablePath = findBrowser();

const server = createStaticServer(join(root, 'dist'), '/').listen(port);
const browser = await chromium.launch({ args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) });
const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, colorScheme: 'light' });
await page.goto(`http://127.0.0.1:${port}/`);
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: join(root, '.github', 'screenshot.png') });
await browser.close();
server.close();
