/**
 * Serves a built site on this machine, for the browser tests.
 *
 *     node scripts/serve-dist.mjs [--dir dist] [--base /] [--port 4321]
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createStaticServer, withSlashes } from './lib/static-server.mjs';

const { values } = parseArgs({
	options: {
		dir: { type: 'string', default: 'dist' },
		base: { type: 'string', default: '/' },
		port: { type: 'string', default: '4321' },
	},
});
const dir = resolve(values.dir);

if (!existsSync(dir)) {
	console.error(`Nothing to serve: ${values.dir} does not exist. Run "npm run build" first.`);
	process.exit(1);
}
createStaticServer(dir, values.base).listen(Number(values.port), '127.0.0.1', () => {
	console.log(`Serving ${values.dir} on http://127.0.0.1:${values.port}${withSlashes(values.base)}`);
});
