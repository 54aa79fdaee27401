import type { StepText } from './progress.ts';

/** A step as the browser knows it: what is needed to keep and print progress, no instructions. */
export interface BenchStep extends StepText {
	/** Chapter and place in it: "2.2". */
	number: string;
	title: string;
	/** Planned minutes of work, least and most; both 0 where the step only waits. */
	minutes: { least: number; most: number };
	/** Hours the machine works alone, least and most; both 0 where it does not. */
	unattendedHours: { least: number; most: number };
	/** Id of its chapter. */
	chapter: string;
	records: { id: string; label: string; unit?: string | undefined }[];
}
