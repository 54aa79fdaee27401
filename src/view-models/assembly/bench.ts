import { chapters as allChapters } from '../../data/index.ts';
import { guide } from '../../data/guide.ts';
import type { Chapter } from '../../data/schema/assembly.ts';
import type { BenchStep } from '../../domain/progress/steps.ts';
import { formatMinutes } from '../../format/duration.ts';
import { formatQuantity, formatQuantityRange } from '../../format/units.ts';
import { dataHash } from '../content-hash.ts';
import { stepView } from './steps.ts';
import { stepsOf, unattendedHours, workMinutes } from './totals.ts';

/** Revision and fingerprint of the records: what progress was last saved under. */
export function guideMark(): string {
	return `${guide.revision} ${dataHash()}`;
}

/** The steps as the browser knows them, in order: what is needed to keep, hand over and print progress. */
export function benchSteps(chapters: readonly Chapter[] = allChapters): BenchStep[] {
	return chapters.flatMap((chapter) =>
		chapter.steps.map((step) => {
			const { hash, number, title, records } = stepView(step.id, chapters);
			return {
				id: step.id,
				hash,
				number,
				title,
				minutes: workMinutes([step]),
				unattendedHours: unattendedHours([step]),
				chapter: chapter.id,
				records,
			};
		})
	);
}

/** Planned time of a step in a few characters: "10–40 min", "4–12 h alone" where the machine works by itself. */
export function plannedText({
	minutes,
	unattendedHours: alone,
}: Pick<BenchStep, 'minutes' | 'unattendedHours'>): string {
	if (minutes.most === 0)
		return alone.least === alone.most
			? `${formatQuantity(alone.most, 'h')} alone`
			: `${formatQuantityRange(alone.least, alone.most, 'h')} alone`;
	return minutes.least === minutes.most
		? formatMinutes(minutes.most)
		: formatQuantityRange(minutes.least, minutes.most, 'min');
}

/** A chapter of bench mode: its screens in order are box, steps, gate. */
export interface BenchChapter {
	id: string;
	number: string;
	title: string;
	steps: (BenchStep & { planned: string })[];
}

export function benchChapters(chapters: readonly Chapter[] = allChapters): BenchChapter[] {
	const steps = benchSteps(chapters).map((step) => ({ ...step, planned: plannedText(step) }));
	return chapters.map(({ id, title }, index) => ({
		id,
		number: String(index + 1),
		title,
		steps: steps.filter(({ chapter }) => chapter === id),
	}));
}

/** Planned time of all steps together, at most. */
export function plannedTotal(chapters: readonly Chapter[] = allChapters): string {
	return formatMinutes(workMinutes(stepsOf(chapters)).most);
}
