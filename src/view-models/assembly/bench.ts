import { chapters as allChapters } from '../../data/index.ts';
import { guide } from '../../data/guide.ts';
import type { Chapter } from '../../data/schema/assembly.ts';
import type { BenchStep } from '../../domain/progress/steps.ts';
import { dataHash } from '../content-hash.ts';
import { stepView } from './steps.ts';
import { unattendedHours, workMinutes } from './totals.ts';

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
