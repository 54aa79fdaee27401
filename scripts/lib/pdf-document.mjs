import { createHash } from 'node:crypto';
import { PDFCrossRefStream, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * What a PDF says of itself, read from the page it was printed from.
 *
 * @typedef {object} PdfFacts
 * @property {string} title
 * @property {string} subject One sentence: what it is, which revision, from which data.
 * @property {string} keywords
 * @property {string} date Day of the revision, `YYYY-MM-DD`.
 * @property {[number, number]} sizePt Width and height of a sheet in points.
 */

/**
 * @typedef {{ ref: { objectNumber: number } }} Entry
 * @typedef {{ entries: Entry[], appendEntry: (entry: Entry) => void }} CrossReferences Of the library's own parts those used here.
 */

// For every entry the library looks for its place among all others: half a minute for the whole guide. Nearly all
// arrive in order.
const references = /** @type {CrossReferences} */ (/** @type {unknown} */ (PDFCrossRefStream.prototype));
const { appendEntry } = references;
references.appendEntry = function (/** @type {Entry} */ entry) {
	const last = this.entries.at(-1);
	if (last && last.ref.objectNumber > entry.ref.objectNumber) appendEntry.call(this, entry);
	else this.entries.push(entry);
};

const NODE_ID = /\((node\d{8})\)/g;

/**
 * Chromium numbers the elements of the structure tree by a counter that starts somewhere else in every run. Numbered
 * from one in the same order, two runs write the same bytes; every number keeps its width, so that no offset moves.
 *
 * @param {Uint8Array} bytes
 * @returns {Uint8Array}
 */
export function withStableIds(bytes) {
	const text = Buffer.from(bytes).toString('latin1');
	const ids = [...new Set([...text.matchAll(NODE_ID)].map(([, id = '']) => id))].sort();
	const stable = new Map(ids.map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
	return Buffer.from(
		text.replace(NODE_ID, (_, /** @type {string} */ id) => `(${stable.get(id) ?? id})`),
		'latin1'
	);
}

/** @param {(string | Uint8Array)[]} parts @returns {string} 32 hexadecimal digits, as a PDF's identifier has them. */
function fingerprint(...parts) {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('hex').slice(0, 32);
}

/**
 * Chromium rounds a sheet to whole pixels of the screen: an A4 that is a third of a point too narrow. Another paper
 * than the one asked for is a fault of the page's style sheet.
 *
 * @param {import('@cantoo/pdf-lib').PDFPage} page
 * @param {[number, number]} sizePt
 */
function setSize(page, [width, height]) {
	const found = page.getSize();
	if (Math.abs(found.width - width) > 1 || Math.abs(found.height - height) > 1)
		throw new RangeError(`a sheet measures ${found.width} by ${found.height} points, not ${width} by ${height}`);
	page.setMediaBox(0, 0, width, height);
}

/**
 * Gives a PDF of Chromium its metadata and takes out what differs from run to run: times, the machine's system, the
 * numbers of the structure tree. Tags, outline and links stay as they are. The same input gives the same bytes.
 *
 * @param {Uint8Array} printed
 * @param {PdfFacts} facts
 * @returns {Promise<{ bytes: Uint8Array, pages: number }>}
 */
export async function finishPdf(printed, { title, subject, keywords, date, sizePt }) {
	const stable = withStableIds(printed);
	const document = await PDFDocument.load(stable, { updateMetadata: false });
	const day = new Date(`${date}T00:00:00Z`);
	document.setTitle(title, { showInWindowTitleBar: true });
	document.setSubject(subject);
	document.setKeywords([keywords]);
	document.setLanguage('en');
	document.setCreationDate(day);
	document.setModificationDate(day);
	// Chromium writes the system of the machine here; its version stands in the field "Producer" anyway.
	document.setCreator('Chromium');
	document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
	// A key that Chromium adds and no reader knows.
	document.catalog.getViewerPreferences()?.dict.delete(PDFName.of('Type'));

	for (const page of document.getPages()) setSize(page, sizePt);

	const { context } = document;
	// The first part names the document through its revisions, the second this very edition of it.
	const ids = [fingerprint(title), fingerprint(title, subject, date)].map((id) => PDFHexString.of(id));
	context.trailerInfo.ID = context.obj(ids);
	const bytes = await document.save({ useObjectStreams: true, addDefaultPage: false, objectsPerTick: Infinity });
	return { bytes, pages: document.getPageCount() };
}
