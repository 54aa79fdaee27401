import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.tsv': 'text/tab-separated-values; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.sh': 'text/plain; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.pdf': 'application/pdf',
};

/** A base path as a host sees it: one slash at each end. @param {string} base */
export const withSlashes = (base) => `/${base}/`.replace(/\/+/g, '/');

/**
 * Serves a built site as a plain static host does: `index.html` for a folder, a redirect to its trailing slash,
 * `404.html` for what is not there. Nothing outside the base path exists.
 *
 * @param {string} dir Folder of the built site.
 * @param {string} base Path the site is published under, such as `/` or `/guide/`.
 */
export function createStaticServer(dir, base) {
	const prefix = withSlashes(base);
	return createServer((request, response) => {
		/** @param {number} status @param {Record<string, string>} headers @param {string} [file] */
		const answer = (status, headers, file) => {
			response.writeHead(status, { 'cache-control': 'no-cache', ...headers });
			if (!file || request.method === 'HEAD') response.end();
			else createReadStream(file).pipe(response);
		};
		const notFound = () => {
			const page = join(dir, '404.html');
			answer(404, { 'content-type': CONTENT_TYPES['.html'] ?? '' }, existsSync(page) ? page : undefined);
		};

		const path = pathOf(request.url);
		if (`${path}/` === prefix) return answer(301, { location: prefix });
		if (!path?.startsWith(prefix)) return notFound();
		const file = normalize(join(dir, path.slice(prefix.length)));
		if (file !== normalize(dir) && !file.startsWith(normalize(dir + sep))) return notFound();

		const found = existsSync(file) ? statSync(file) : undefined;
		if (found?.isDirectory() && !path.endsWith('/')) return answer(301, { location: `${path}/` });
		const served = found?.isDirectory() ? join(file, 'index.html') : file;
		if (!found || !existsSync(served)) return notFound();
		answer(200, { 'content-type': CONTENT_TYPES[extname(served)] ?? 'application/octet-stream' }, served);
	});
}

/** @param {string | undefined} url @returns {string | undefined} The decoded path, or undefined when it cannot be one. */
function pathOf(url) {
	try {
		return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
	} catch {
		return undefined;
	}
}
