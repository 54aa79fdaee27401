import type { Edition, Shelf } from '../domain/offline/edition.ts';

// Only this of the worker's scope: a test of these keys runs outside of one.
declare const self: { registration: { scope: string } };

const { scope } = self.registration;

/** One origin may hold two guides under two paths: each has its own caches. */
export const cacheName = `guide ${scope}`;
/** Where the worker remembers which editions it keeps. */
export const shelfName = `guide-editions ${scope}`;

export const addressOf = (file: string) => new URL(file, scope).href;

/** Key of one version of a file in the cache, in the form that Workbox gives it. */
export function keyOf(edition: Edition, file: string): string {
	const key = new URL(file, scope);
	key.searchParams.set('__WB_REVISION__', edition.files[file] ?? '');
	return key.href;
}

/** A request that only this version of the file can answer, whatever the HTTP cache or the host holds. */
export const requestFor = (edition: Edition, file: string) =>
	new Request(addressOf(file), {
		integrity: `sha256-${edition.files[file] ?? ''}`,
		cache: 'reload',
		credentials: 'same-origin',
	});

export async function readShelf(): Promise<Shelf> {
	const cache = await caches.open(shelfName);
	const response = await cache.match(scope);
	return response ? ((await response.json()) as Shelf) : { earlier: [] };
}

/** Remembers the editions, and removes every file that none of them has. */
export async function writeShelf(shelf: Required<Shelf>): Promise<void> {
	const shelves = await caches.open(shelfName);
	await shelves.put(scope, new Response(JSON.stringify(shelf)));
	const editions = [shelf.current, ...shelf.earlier.map(({ edition }) => edition)];
	const needed = new Set(editions.flatMap((edition) => Object.keys(edition.files).map((file) => keyOf(edition, file))));
	const cache = await caches.open(cacheName);
	for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
}

/** A file of an edition. One that the browser has removed is fetched again, if the host still has this version of it. */
export async function fileOf(edition: Edition, file: string): Promise<Response | undefined> {
	const cache = await caches.open(cacheName);
	const key = keyOf(edition, file);
	const kept = await cache.match(key, { ignoreVary: true });
	if (kept) return kept;
	const fetched = await fetch(requestFor(edition, file)).catch(() => undefined);
	if (!fetched?.ok || fetched.redirected) return undefined;
	await cache.put(key, fetched.clone());
	return fetched;
}

/** Files of an edition that are not in the cache. */
export async function missingFiles(edition: Edition): Promise<string[]> {
	const cache = await caches.open(cacheName);
	const present = new Set((await cache.keys()).map(({ url }) => url));
	return Object.keys(edition.files).filter((file) => !present.has(keyOf(edition, file)));
}
