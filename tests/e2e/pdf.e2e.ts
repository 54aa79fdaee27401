import { expect, test } from '@playwright/test';
import { guide } from '../../src/data/guide.ts';
import { dataHash } from '../../src/view-models/content-hash.ts';
import { papers, pdfPath, printRoutes } from '../../src/view-models/print/pdf-files.ts';
import { expectedChapters, expectedSteps, heightOf, sheetOfStep, sheetsWith } from './pdf-expected.ts';
import { type PdfFile, readPdf, squashed } from './pdf-reader.ts';

/** No printer reaches closer to the edge of the paper, in points: 5 mm. */
const UNPRINTABLE = (5 / 25.4) * 72;
const files = printRoutes.flatMap((route) => papers.map((paper) => ({ route, paper, path: pdfPath(route, paper) })));
const read = new Map<string, Promise<PdfFile>>();
/** Each file is read once per worker. */
const pdf = (path: string) => {
	const reading = read.get(path) ?? readPdf(`dist/${path}`);
	read.set(path, reading);
	return reading;
};

for (const { path, paper } of files) {
	test.describe(path, () => {
		test(`has sheets of exactly ${paper.name}`, async () => {
			const { sheets } = await pdf(path);
			const [width, height] = paper.sizePt;
			const odd = sheets.filter(
				(sheet) => Math.abs(sheet.width - width) > 0.01 || Math.abs(sheet.height - height) > 0.01
			);
			expect(odd.map(({ number, ...size }) => [number, size.width, size.height])).toEqual([]);
		});

		test('says title, revision and date at the head of every sheet and its page number at the foot', async () => {
			const { sheets } = await pdf(path);
			const head = squashed(`${guide.title}, revision ${guide.revision}, ${guide.date}`);
			const faults = sheets.filter(
				(sheet) => !sheet.head.includes(head) || sheet.foot !== squashed(`page ${sheet.number} of ${sheets.length}`)
			);
			expect(faults.map(({ number }) => number)).toEqual([]);
		});

		test('has no sheet that is empty or holds a line or two', async () => {
			const { sheets } = await pdf(path);
			const linesOf = ({ runs }: (typeof sheets)[number]) =>
				new Set(runs.map(({ bottom }) => Math.round(bottom / 4))).size;
			// Two of the lines are head and foot.
			expect(sheets.filter((sheet) => linesOf(sheet) < 2 + 3).map(({ number }) => number)).toEqual([]);
		});

		test('has no text beyond the edge that a printer reaches', async () => {
			const { sheets } = await pdf(path);
			const beyond = sheets.flatMap(({ number, width, height, runs }) =>
				runs
					.filter(
						({ left, right, bottom, top }) =>
							left < UNPRINTABLE || bottom < UNPRINTABLE || right > width - UNPRINTABLE || top > height - UNPRINTABLE
					)
					.map(({ text }) => `sheet ${number}: ${text}`)
			);
			expect(beyond).toEqual([]);
		});

		test('brings all of its fonts, as text that can be searched', async () => {
			const { fonts } = await pdf(path);
			expect(fonts.length).toBeGreaterThan(0);
			expect(fonts.filter(({ isEmbedded, characters }) => !isEmbedded || characters === '')).toEqual([]);
		});

		test("is set in the guide's typefaces; the machine's own lend single signs at most", async () => {
			const { fonts } = await pdf(path);
			const own = fonts.filter(({ family }) => family === 'Geist' || family === 'Geist Mono');
			expect(own.map(({ characters }) => characters).join('')).toMatch(/[a-z]/);
			const others = fonts.filter((font) => !own.includes(font));
			expect(others.filter(({ characters }) => !/^[→ΩΣ]+$/.test(characters))).toEqual([]);
		});

		test('is tagged and says what it is: language, title, revision, data', async () => {
			const { isTagged, language, showsTitle, info } = await pdf(path);
			expect({ isTagged, language, showsTitle }).toEqual({ isTagged: true, language: 'en', showsTitle: true });
			expect(info['Title']).toContain(guide.title);
			expect(info['Subject']).toContain(`Revision ${guide.revision} of ${guide.date}, data ${dataHash()}`);
			const day = `D:${guide.date.replaceAll('-', '')}`;
			expect([info['CreationDate'], info['ModDate']].map((date) => String(date).slice(0, day.length))).toEqual([
				day,
				day,
			]);
			expect(info['Keywords']).not.toBe('');
			expect(JSON.stringify(info)).not.toMatch(/Linux|Windows|Macintosh|Headless/);
		});

		test('links to no address of the machine that printed it', async () => {
			const { addresses } = await pdf(path);
			expect(addresses.filter((address) => /127\.0\.0\.1|^file:/.test(address))).toEqual([]);
		});
	});
}

for (const { path, route } of files.filter(({ route }) => route === 'assembly-guide')) {
	test.describe(`${path} as a guide`, () => {
		test(`has every step of ${route} whole on one sheet, in order`, async () => {
			const { sheets } = await pdf(path);
			const places = expectedSteps.map((step) => ({ step, found: sheetOfStep(sheets, step) }));
			expect(places.filter(({ found }) => found.length !== 1).map(({ step }) => step.number)).toEqual([]);
			const missing = places.flatMap(({ step, found: [sheet] }) =>
				step.lines.filter((line) => !sheet?.text.includes(line)).map((line) => `${step.number}: ${line}`)
			);
			expect(missing).toEqual([]);
			const numbers = places.map(({ found: [sheet] }) => sheet?.number ?? 0);
			expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
		});

		test('names every hazard on the sheet of its step, before the first action', async () => {
			const { sheets } = await pdf(path);
			const late = expectedSteps.flatMap((step) => {
				const [sheet] = sheetOfStep(sheets, step);
				if (!sheet) return [step.number];
				const action = heightOf(sheet, step.firstAction) ?? Infinity;
				return step.hazards.filter((hazard) => (heightOf(sheet, hazard) ?? 0) <= action);
			});
			expect(expectedSteps.flatMap(({ hazards }) => hazards).length).toBeGreaterThan(20);
			expect(late).toEqual([]);
		});

		test('begins every chapter on a sheet of its own, with codes for it and for its gate', async () => {
			const { sheets } = await pdf(path);
			for (const { number, title, gate, steps } of expectedChapters) {
				const first = sheets.find(({ text }) => text.startsWith(squashed(number + title)));
				expect(first, `chapter ${number} at the head of a sheet`).toBeDefined();
				expect(
					first?.pictures.filter((text) => text.includes('QR')),
					`code of chapter ${number}`
				).not.toEqual([]);
				const [end] = sheetsWith(sheets, gate).slice(-1);
				const last = sheets.find((sheet) => sheet.number === end);
				expect(
					last?.pictures.filter((text) => text.includes('QR')),
					`code of gate ${number}`
				).not.toEqual([]);
				const inside = steps.map((step) => sheetOfStep(sheets, step)[0]?.number ?? 0);
				expect(Math.min(...inside)).toBeGreaterThanOrEqual(first?.number ?? Infinity);
				expect(Math.max(...inside)).toBeLessThanOrEqual(last?.number ?? 0);
			}
		});

		test('has a bookmark for every chapter and, below it, for every step', async () => {
			const { bookmarks } = await pdf(path);
			const expected = expectedChapters.flatMap(({ number, title, steps }) => [
				`${number} ${title}`,
				...steps.map((step) => `${step.number} ${step.title}`),
			]);
			const titles = bookmarks.map(({ title }) => title.replace(/\s+/g, ' ').trim());
			expect(titles.filter((title) => expected.includes(title))).toEqual(expected);
			const depths = bookmarks.filter((_, index) => expected.includes(titles[index] ?? '')).map(({ depth }) => depth);
			expect(depths).toEqual(expected.map((title) => (/^\d+\.\d/.test(title) ? 2 : 1)));
		});
	});
}

for (const { path } of files.filter(({ route }) => route === 'guide')) {
	test(`${path} has a bookmark for each of the ten documents, and each begins a sheet`, async () => {
		const { sheets, bookmarks } = await pdf(path);
		const documents = bookmarks.filter(({ depth, title }) => depth === 1 && /^\d\d /.test(title));
		expect(documents.map(({ title }) => title.slice(0, 2))).toEqual(
			Array.from({ length: 10 }, (_, index) => `0${index}`)
		);
		const amid = documents.filter(({ title }) => !sheets.some(({ text }) => text.startsWith(squashed(title))));
		expect(amid).toEqual([]);
	});
}
