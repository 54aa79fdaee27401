import { chapters as allChapters, tools as allTools } from '../../data/index.ts';
import type { Chapter } from '../../data/schema/assembly.ts';
import { partName, toolName } from '../assembly/names.ts';
import { peopleNeeded, unattendedText, workText } from '../assembly/totals.ts';
import { variantToOrder } from '../bom-table.ts';
import { partOf } from '../machine-price.ts';
import { richText } from '../rich-text.ts';
import type { Segment } from '../table.ts';
import type { TickItem } from './cover.ts';

/** A chapter as its first sheet opens it. */
export interface ChapterSheet {
	id: string;
	number: string;
	title: string;
	result: Segment[];
	/** Time, people, what must be done before. */
	meta: { label: string; value: string }[];
	parts: TickItem[];
	tools: TickItem[];
	steps: { id: string; number: string; title: string }[];
	/** Addresses on the site: the chapter's first step at the bench, and its gate in document 04. */
	addresses: { bench: string; gate: string };
}

function partsOf({ steps }: Chapter): TickItem[] {
	const quantities = new Map<string, number>();
	for (const { part, quantity } of steps.flatMap(({ fits }) => fits))
		quantities.set(part, (quantities.get(part) ?? 0) + quantity);
	return [...quantities].map(([id, quantity]) => ({
		quantity,
		name: partName(id),
		mpn: variantToOrder(partOf(id).variants)?.mpn,
	}));
}

/** Tools in the order in which the chapter first asks for them. */
function toolsOf({ steps }: Chapter): TickItem[] {
	return [...new Set(steps.flatMap(({ tools }) => tools))].map((id) => ({
		quantity: allTools.find((tool) => tool.id === id)?.quantity ?? 1,
		name: toolName(id),
	}));
}

function metaOf({ after, steps }: Chapter, chapters: readonly Chapter[]): ChapterSheet['meta'] {
	const before = chapters.flatMap(({ id, title }, index) =>
		after.includes(id) ? [`chapter ${String(index + 1)}, ${title}`] : []
	);
	return [
		{ label: 'After', value: before.length === 0 ? 'nothing: begin here' : before.join('; ') },
		{ label: 'Work', value: workText(steps) },
		{ label: 'Unattended', value: unattendedText(steps) },
		{ label: 'People', value: String(peopleNeeded(steps)) },
	].filter(({ value }) => value !== '' && value !== '0 min');
}

/** All chapters, ready to print. */
export function chapterSheets(chapters: readonly Chapter[] = allChapters): ChapterSheet[] {
	return chapters.map((chapter, index) => {
		const number = String(index + 1);
		return {
			id: chapter.id,
			number,
			title: chapter.title,
			result: richText(chapter.result),
			meta: metaOf(chapter, chapters),
			parts: partsOf(chapter),
			tools: toolsOf(chapter),
			steps: chapter.steps.map(({ id, title }, place) => ({ id, number: `${number}.${String(place + 1)}`, title })),
			addresses: {
				bench: `/bench/#step-${chapter.steps[0]?.id ?? ''}`,
				gate: `/04-assembly-guide/#chapter-${chapter.id}-gate`,
			},
		};
	});
}
