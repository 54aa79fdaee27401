import { changeLog } from '../../data/change-log.ts';
import { guide } from '../../data/guide.ts';
import { chapters as allChapters, tools as allTools } from '../../data/index.ts';
import type { Build } from '../../data/schema/build.ts';
import type { Chapter, Tool } from '../../data/schema/assembly.ts';
import { peopleNeeded, stepsOf, unattendedText, workText } from '../assembly/totals.ts';
import { variantToOrder } from '../bom-table.ts';
import { dataHash } from '../content-hash.ts';
import { lineName } from '../line-names.ts';
import { buildOf, partOf } from '../machine-price.ts';
import { headlinePriceDate } from '../title-block.ts';

/** A thing to lay ready and tick. */
export interface TickItem {
	quantity: number;
	name: string;
	/** Maker's number, as printed on the box. */
	mpn?: string | undefined;
	note?: string | undefined;
}

/** What identifies a print: two with the same fields say the same. */
export function imprint(): { title: string; revision: string; date: string; hash: string } {
	return { title: guide.title, revision: guide.revision, date: guide.date, hash: dataHash() };
}

/** Label and value of each line on the cover. */
export function coverFacts(
	chapters: readonly Chapter[] = allChapters,
	build: Build = buildOf('base')
): { label: string; value: string }[] {
	const steps = stepsOf(chapters);
	const { revision, date, hash } = imprint();
	const people = peopleNeeded(steps);
	const alone = steps.filter((step) => step.people === 1).length;
	return [
		{ label: 'Revision', value: revision },
		{ label: 'Date', value: date },
		{ label: 'Machine', value: `${build.name}, ${String(build.lines.length)} lines` },
		{ label: 'Chapters, steps', value: `${String(chapters.length)}, ${String(steps.length)}` },
		{ label: 'Work', value: `${workText(steps)} (estimate)` },
		{ label: 'Unattended', value: `${unattendedText(steps)} (estimate)` },
		{
			label: 'People',
			value: `${String(people)}; one alone does ${String(alone)} of the ${String(steps.length)} steps`,
		},
		{ label: 'Fingerprint of the data', value: hash },
	];
}

/** Label and value of each line on the cover of all documents. */
export function guideFacts(documents: number, build: Build = buildOf('base')): { label: string; value: string }[] {
	const { revision, date, hash } = imprint();
	return [
		{ label: 'Revision', value: revision },
		{ label: 'Date', value: date },
		{ label: 'Documents', value: String(documents) },
		{ label: 'Machine', value: `${build.name}, ${String(build.lines.length)} lines` },
		{ label: 'Prices seen', value: headlinePriceDate() },
		{ label: 'Sources consulted', value: guide.sourcesConsulted },
		{ label: 'Fingerprint of the data', value: hash },
	];
}

/** The lines of the machine with the number to look for on each box. */
export function partsList(build: Build = buildOf('base')): (TickItem & { line: string })[] {
	return build.lines.map(({ id, part: partId, quantity }) => {
		const part = partOf(partId);
		const variant = variantToOrder(part.variants);
		const choice = part.variants.length > 1 ? 'see variants in document 01' : 'no number found';
		return {
			line: lineName(id),
			quantity,
			name: `${part.maker} ${part.name}`,
			mpn: variant?.mpn,
			note: variant?.mpn === undefined ? choice : undefined,
		};
	});
}

const kindWords: Record<Tool['kind'], string> = {
	tool: 'Tools',
	protection: 'Protection',
	consumable: 'Used up',
	supply: 'Fitted, but none of the lines above',
};

/** Tools by kind. */
export function toolGroups(tools: readonly Tool[] = allTools): { title: string; items: TickItem[] }[] {
	return Object.entries(kindWords).map(([kind, title]) => ({
		title,
		items: tools.filter((tool) => tool.kind === kind).map(({ quantity, name, note }) => ({ quantity, name, note })),
	}));
}

/** Revisions, the newest first. */
export function changes(): { revision: string; date: string; text: string }[] {
	return changeLog.map(({ id, date, changes: lines }) => ({ revision: id, date, text: lines.join(' ') }));
}
