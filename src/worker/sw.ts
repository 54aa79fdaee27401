import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import {
	afterUpdate,
	type Edition,
	placeOf,
	type Question,
	type Report,
	stillUsed,
} from '../domain/offline/edition.ts';
import { addressOf, cacheName, fileOf, missingFiles, readShelf, writeShelf } from './store.ts';

/** `edition` is written before this file when the site is built. */
declare const self: ServiceWorkerGlobalScope & { edition: Edition };

const { edition } = self;
const { scope } = self.registration;
const files = Object.entries(edition.files);

async function tellPages(message: object) {
	for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage(message);
}

let saved = 0;
const controller = new PrecacheController({
	cacheName,
	plugins: [
		{
			handlerDidComplete: async ({ error }) => {
				if (!error) await tellPages({ saved: ++saved, total: files.length });
			},
		},
	],
});
// The content's hash is the revision and is checked on arrival: a deployment half-way through gives no mixture.
controller.addToCacheList(
	files.map(([file, hash]) => ({ url: addressOf(file), revision: hash, integrity: `sha256-${hash}` }))
);

// All files or none: when one fails, the browser drops this worker and the one in use stays.
self.addEventListener('install', (event) => {
	controller.install(event).catch(() => undefined); // Workbox gives the event the same promise
});

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

/** Pages already open keep the edition they were opened with; only a first worker takes them at once. */
async function takeOver() {
	const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const before = await readShelf();
	const after = afterUpdate(
		before,
		edition,
		open.map(({ id }) => id)
	);
	await writeShelf(after);
	if (!before.current) await self.clients.claim();
}

let shelf: ReturnType<typeof readShelf> | undefined;

/** Forgets editions that no open page uses any more. */
async function tidy() {
	const { current, earlier } = await (shelf ??= readShelf());
	if (!current || earlier.length === 0) return;
	const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const used = stillUsed(
		earlier,
		open.map(({ id }) => id)
	);
	if (used.length === earlier.length) return;
	shelf = undefined;
	await writeShelf({ current, earlier: used });
}

/** A page newly opened gets this worker's edition, what a page loads gets the edition of that page. */
async function editionFor({ request, clientId }: FetchEvent): Promise<Edition> {
	if (request.mode === 'navigate') return edition;
	const { earlier } = await (shelf ??= readShelf());
	return earlier.find(({ pages }) => pages.includes(clientId))?.edition ?? edition;
}

async function offlinePage(): Promise<Response> {
	const page = await fileOf(edition, 'offline/');
	return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

async function answer(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const isPage = request.mode === 'navigate';
	const source = await editionFor(event);
	const place = placeOf(source, request.url.slice(scope.length).replace(/#.*$/, ''), isPage);
	if (place && 'moved' in place) return Response.redirect(addressOf(place.moved), 301);
	const kept = place && (await fileOf(source, place.file));
	if (kept) return kept;
	return fetch(request).catch(() => (isPage ? offlinePage() : Response.error()));
}

self.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || request.headers.has('range') || !request.url.startsWith(scope)) return;
	event.respondWith(answer(event));
	if (request.mode === 'navigate') event.waitUntil(tidy());
});

/** What is on the device, after an attempt to fetch what the browser has removed. */
async function report(): Promise<Report> {
	for (const file of await missingFiles(edition)) if (!(await fileOf(edition, file))) break;
	const missing = (await missingFiles(edition)).length;
	return { revision: edition.revision, records: edition.records, total: files.length, missing };
}

self.addEventListener('message', (event) => {
	const question = event.data as Question;
	if (question === 'take-over') event.waitUntil(self.skipWaiting());
	if (question === 'report') event.waitUntil(report().then((answered) => event.ports[0]?.postMessage(answered)));
});
