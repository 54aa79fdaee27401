/** One build of the guide, as the service worker keeps it: all of it or nothing. */
export interface Edition {
	/** Fingerprint of all files: two builds with the same one are the same to the byte. */
	build: string;
	/** Revision that its pages state. */
	revision: string;
	/** Fingerprint of the records that its pages were made from, as its pages state it. */
	records: string;
	/** Address relative to the site's base (the landing page is `''`) -> SHA-256 of the content, base64. */
	files: Record<string, string>;
}

/** What a page asks its worker: to take over from the one in use, or what it keeps. */
export type Question = 'take-over' | 'report';

/** Answer to `report`. */
export interface Report {
	revision: string;
	records: string;
	/** Files of the edition. */
	total: number;
	/** Files of it that are not on the device, although they were: the browser made room. */
	missing: number;
}

/** Sent to every page while an edition is being saved. */
export interface Saved {
	saved: number;
	total: number;
}

/**
 * Where an edition answers an address.
 *
 * @param path Address relative to the base, as the browser asks for it, with its query.
 * @param isPage The reader goes there: a query or a missing slash does not matter then.
 * @returns The file, an address to send the reader to, or nothing when the edition does not have it.
 */
export function placeOf(
	edition: Edition,
	path: string,
	isPage: boolean
): { file: string } | { moved: string } | undefined {
	const has = (file: string) => Object.hasOwn(edition.files, file);
	if (has(path)) return { file: path };
	if (!isPage) return undefined;
	const [bare = ''] = path.split('?');
	const folder = bare.replace(/(^|\/)index\.html$/, '$1');
	if (has(folder)) return { file: folder };
	return has(`${folder}/`) ? { moved: `${folder}/${path.slice(bare.length)}` } : undefined;
}

/** An edition that pages opened before the last update still use. */
export interface Kept {
	edition: Edition;
	/** Ids of those pages, given by the browser. */
	pages: string[];
}

/** What a worker remembers between its starts. */
export interface Shelf {
	/** Edition that answers every page opened from now on. */
	current?: Edition;
	earlier: Kept[];
}

/** The earlier editions that a page still open needs. */
export function stillUsed(earlier: readonly Kept[], open: readonly string[]): Kept[] {
	return earlier
		.map(({ edition, pages }) => ({ edition, pages: pages.filter((page) => open.includes(page)) }))
		.filter(({ pages }) => pages.length > 0);
}

/**
 * The shelf after a new edition has taken over: pages opened under the one before keep it until they are gone.
 *
 * @param open Ids of all pages open at this moment.
 */
export function afterUpdate(shelf: Shelf, next: Edition, open: readonly string[]): Required<Shelf> {
	const earlier = stillUsed(shelf.earlier, open);
	const { current } = shelf;
	if (!current || current.build === next.build) return { current: next, earlier };
	const taken = new Set(earlier.flatMap(({ pages }) => pages));
	const pages = open.filter((page) => !taken.has(page));
	return { current: next, earlier: stillUsed([...earlier, { edition: current, pages }], open) };
}
