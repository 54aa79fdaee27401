import { drawingRecords } from '../../../data/drawings/catalogue.ts';
import { chapters as allChapters } from '../../../data/index.ts';
import type { Chapter } from '../../../data/schema/assembly.ts';
import type { Drawing } from '../../../data/schema/drawing.ts';
import type { DrawingRecord } from '../../../data/schema/drawing-record.ts';
import { sourceRefs } from '../../figures.ts';
import type { SourceRef } from '../../table.ts';

/** One entry of the list of drawings. */
export interface DrawingSheet {
	/** D1, D2 … in the order in which the guide needs them. */
	number: string;
	anchor: string;
	drawing: Drawing;
	title: string;
	rests: { how: string; on: string; sources: SourceRef[] }[];
	steps: { number: string; title: string; href: string }[];
}

/** Every drawing that a step uses, once, in the order of the guide. */
export function drawingOrder(chapters: readonly Chapter[] = allChapters): { drawing: Drawing; chapter: string }[] {
	const used = chapters.flatMap(({ id, steps }) =>
		steps.flatMap(({ drawings }) => drawings.map((drawing) => ({ drawing, chapter: id })))
	);
	return used.filter(({ drawing }, index) => used.findIndex((other) => other.drawing === drawing) === index);
}

function stepsWith(drawing: Drawing, chapters: readonly Chapter[]): DrawingSheet['steps'] {
	return chapters.flatMap(({ steps }, chapterIndex) =>
		steps.flatMap(({ id, title, drawings }, index) =>
			drawings.includes(drawing)
				? [{ number: `${chapterIndex + 1}.${index + 1}`, title, href: `/04-assembly-guide/#step-${id}` }]
				: []
		)
	);
}

/**
 * Drawings that a chapter is the first to use.
 *
 * @throws {RangeError} When there is no such chapter, or a drawing is missing from the catalogue.
 */
export function drawingSheets(
	chapter: string,
	chapters: readonly Chapter[] = allChapters,
	records: readonly DrawingRecord[] = drawingRecords
): DrawingSheet[] {
	if (!chapters.some(({ id }) => id === chapter)) throw new RangeError(`there is no chapter "${chapter}"`);
	return drawingOrder(chapters).flatMap(({ drawing, chapter: first }, index) => {
		if (first !== chapter) return [];
		const record = records.find(({ id }) => id === drawing);
		if (!record) throw new RangeError(`src/data/drawings/catalogue.ts has no record "${drawing}"`);
		return [
			{
				number: `D${String(index + 1)}`,
				anchor: `drawing-${drawing}`,
				drawing,
				title: record.title,
				rests: record.rests.map(({ how, on, sources }) => ({ how, on, sources: sourceRefs(sources) })),
				steps: stepsWith(drawing, chapters),
			},
		];
	});
}
