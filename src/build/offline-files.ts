import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * What is not kept on the device: PDFs and print routes (megabytes that repeat the documents), what only hosts and
 * search engines read, and the page for addresses that do not exist, which only a host can tell.
 */
const left =
	/\.pdf$|\.map$|^print\/|^sitemap[\w-]*\.xml$|^(?:robots\.txt|404\.html|sw\.js|_headers|_redirects)$|(?:^|\/)\./;

/** True for a file of the built site that the reader may need without a connection. */
export const isKeptOffline = (file: string) => !left.test(file);

/** Address of a file relative to the base, as links write it: folders instead of their `index.html`. */
export const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

export interface OfflineFiles {
	/** Address relative to the base -> SHA-256 of the content, base64; sorted by address. */
	files: Record<string, string>;
	/** Bytes of all of them, as they lie on the device. */
	bytes: number;
	/** Fingerprint of all of them. */
	build: string;
}

/**
 * @param root Folder of the built site.
 */
export async function offlineFiles(root: string): Promise<OfflineFiles> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter(isKeptOffline);
	const found = await Promise.all(
		names.map(async (name) => {
			const content = await readFile(join(root, name));
			const hash = createHash('sha256').update(content).digest('base64');
			return { address: addressOf(name), hash, bytes: content.length };
		})
	);
	found.sort((a, b) => (a.address < b.address ? -1 : 1));
	const files = Object.fromEntries(found.map(({ address, hash }) => [address, hash]));
	const build = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
	return { files, bytes: found.reduce((sum, { bytes }) => sum + bytes, 0), build };
}
