import { readFile } from 'node:fs/promises';
import {
	decodePDFRawStream,
	PDFArray,
	PDFDict,
	PDFDocument,
	PDFName,
	PDFRawStream,
	PDFStream,
	PDFString,
} from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';

/** A run of text as it lies on a sheet; lengths in points from the lower left corner. */
export interface TextRun {
	text: string;
	left: number;
	right: number;
	bottom: number;
	top: number;
}

export interface Sheet {
	/** Counted from 1. */
	number: number;
	width: number;
	height: number;
	runs: TextRun[];
	/** What stands in the upper margin, between the margins in reading order, and in the lower margin; squashed. */
	head: string;
	text: string;
	foot: string;
	/** Alternative texts of the pictures. */
	pictures: string[];
}

export interface PdfFile {
	sheets: Sheet[];
	/** Bookmarks in order, with their depth from 0. */
	bookmarks: { title: string; depth: number }[];
	info: Record<string, unknown>;
	language: string;
	isTagged: boolean;
	showsTitle: boolean;
	fonts: FontInPdf[];
	/** Addresses that links lead to outside the file. */
	addresses: string[];
}

export interface FontInPdf {
	family: string;
	isEmbedded: boolean;
	/** Its characters as far as they can be searched and copied. */
	characters: string;
}

/** Above and below these shares of a sheet stand the running header and the page number. */
const HEAD = 0.95;
const FOOT = 0.05;

/** Text without the spaces and soft hyphens that line breaks add and remove, and without the codes of the end notes. */
export const squashed = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '').replace(/\[[LS]\d+\]/g, '');

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Proxy['getPage']>>;
type StructNode = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;

const alternatives = (node: StructNode | object): string[] => [
	...('alt' in node && typeof node.alt === 'string' ? [node.alt] : []),
	...('children' in node && Array.isArray(node.children) ? node.children.flatMap(alternatives) : []),
];

async function sheetOf(page: Page): Promise<Sheet> {
	const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
	const { items } = await page.getTextContent();
	const runs = items.flatMap((item): TextRun[] => {
		if (!('str' in item) || item.str.trim() === '') return [];
		const [, , , , x = 0, y = 0] = item.transform as number[];
		return [{ text: item.str, left: x, right: x + item.width, bottom: y, top: y + item.height }];
	});
	const height = top - bottom;
	const textOf = (chosen: readonly TextRun[]) => squashed(chosen.map(({ text }) => text).join(' '));
	const isHead = (run: TextRun) => run.bottom > height * HEAD;
	const isFoot = (run: TextRun) => run.top < height * FOOT;
	const tree = (await page.getStructTree()) as StructNode | null;
	return {
		number: page.pageNumber,
		width: right - left,
		height,
		runs,
		head: textOf(runs.filter(isHead)),
		text: textOf(runs.filter((run) => !isHead(run) && !isFoot(run))),
		foot: textOf(runs.filter(isFoot)),
		pictures: tree ? alternatives(tree) : [],
	};
}

interface OutlineNode {
	title: string;
	items: OutlineNode[];
}

const flat = (nodes: readonly OutlineNode[], depth = 0): PdfFile['bookmarks'] =>
	nodes.flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);

const name = (text: string) => PDFName.of(text);
const nameIn = (dictionary: PDFDict, key: string) => dictionary.lookupMaybe(name(key), PDFName)?.decodeText();

/** Whether the shapes of a font lie in the file: a font program, or of a Type 3 font every glyph as a drawing. */
function isEmbedded(font: PDFDict): boolean {
	if (nameIn(font, 'Subtype') === 'Type3') {
		const glyphs = font.lookupMaybe(name('CharProcs'), PDFDict)?.keys() ?? [];
		const procedures = font.lookup(name('CharProcs'), PDFDict);
		return glyphs.length > 0 && glyphs.every((glyph) => procedures.lookup(glyph) instanceof PDFStream);
	}
	const [descendant] = font.lookupMaybe(name('DescendantFonts'), PDFArray)?.asArray() ?? [];
	const described = descendant ? font.context.lookup(descendant, PDFDict) : font;
	const descriptor = described.lookupMaybe(name('FontDescriptor'), PDFDict);
	return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.lookup(name(key)) instanceof PDFStream);
}

function familyOf(font: PDFDict): string {
	const [descendant] = font.lookupMaybe(name('DescendantFonts'), PDFArray)?.asArray() ?? [];
	const described = descendant ? font.context.lookup(descendant, PDFDict) : font;
	const family = described.lookupMaybe(name('FontDescriptor'), PDFDict)?.lookup(name('FontFamily'));
	return family instanceof PDFString ? family.decodeText() : (nameIn(font, 'BaseFont') ?? 'unnamed');
}

/** What the glyphs of a font mean, from its table of code points. */
function charactersOf(font: PDFDict): string {
	const table = font.lookup(name('ToUnicode'));
	if (!(table instanceof PDFRawStream)) return '';
	const text = Buffer.from(decodePDFRawStream(table).decode()).toString('latin1');
	const points = [...text.matchAll(/beginbf(?:char|range)([^]*?)endbf/g)].flatMap(([, lines = '']) =>
		[...lines.matchAll(/<([0-9A-F]+)>\s*$/gim)].map(([, hex = '']) =>
			Buffer.from(hex, 'hex').swap16().toString('utf16le')
		)
	);
	return points.join('');
}

/** Every font of the file. A font below another one (of a composite font) is described by the one above it. */
async function fontsOf(bytes: Uint8Array): Promise<FontInPdf[]> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	return document.context
		.enumerateIndirectObjects()
		.map(([, object]) => object)
		.filter((object) => object instanceof PDFDict)
		.filter((object) => nameIn(object, 'Type') === 'Font' && !nameIn(object, 'Subtype')?.startsWith('CIDFont'))
		.map((font) => ({
			family: familyOf(font),
			isEmbedded: isEmbedded(font),
			characters: charactersOf(font),
		}));
}

/** Reads a PDF as a reader's program does. */
export async function readPdf(file: string): Promise<PdfFile> {
	const bytes = new Uint8Array(await readFile(file));
	const fonts = await fontsOf(bytes);
	const document = await getDocumentProxy(bytes.slice());
	const sheets: Sheet[] = [];
	const addresses: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		sheets.push(await sheetOf(page));
		for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) addresses.push(url);
	}
	const info = (await document.getMetadata()).info as Record<string, unknown>;
	const outline = (await document.getOutline()) as OutlineNode[] | null;
	const preferences = (await document.getViewerPreferences()) as Record<string, unknown> | null;
	const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
	return {
		sheets,
		bookmarks: flat(outline ?? []),
		info,
		language: typeof info['Language'] === 'string' ? info['Language'] : '',
		isTagged: marks?.Marked === true,
		showsTitle: preferences?.['DisplayDocTitle'] === true,
		fonts,
		addresses,
	};
}
