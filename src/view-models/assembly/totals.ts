import { chapters as allChapters } from '../../data/index.ts';
import type { Chapter, Step } from '../../data/schema/assembly.ts';
import type { Fact } from '../../data/schema/fact.ts';
import { countDifferences, type Span, sumOfSpans } from '../../domain/assembly.ts';
import { totalUsd } from '../../domain/bom.ts';
import { formatMinutes } from '../../format/duration.ts';
import { formatQuantityRange, formatQuantity } from '../../format/units.ts';
import { buildOf, pricedBuild } from '../machine-price.ts';

function spanOf(time: Fact | undefined): Span[] {
	if (!time) return [];
	const { value } = time;
	if (typeof value === 'number') return [{ least: value, most: value }];
	if (typeof value === 'object' && 'min' in value) return [{ least: value.min, most: value.max }];
	throw new RangeError('a time of a step is a number or a range');
}

/** Minutes of work of these steps, least and most. */
export function workMinutes(steps: readonly Step[]): Span {
	return sumOfSpans(steps.flatMap(({ minutes }) => spanOf(minutes)));
}

/** Hours the machine works alone in these steps, least and most. */
export function unattendedHours(steps: readonly Step[]): Span {
	return sumOfSpans(steps.flatMap(({ unattended }) => spanOf(unattended)));
}

/** "9 h 10 min to 9 h 40 min". */
export function workText(steps: readonly Step[]): string {
	const { least, most } = workMinutes(steps);
	return least === most ? formatMinutes(least) : `${formatMinutes(least)} to ${formatMinutes(most)}`;
}

/** "39–48 h", or nothing where no step waits. */
export function unattendedText(steps: readonly Step[]): string {
	const { least, most } = unattendedHours(steps);
	if (most === 0) return '';
	return least === most ? formatQuantity(least, 'h') : formatQuantityRange(least, most, 'h');
}

/** Most hands any of these steps needs. */
export function peopleNeeded(steps: readonly Step[]): number {
	return Math.max(...steps.map(({ people }) => people));
}

/**
 * What a mistake in this step can cost: the lines of the base build that it can ruin, at the brief's prices.
 *
 * @returns US dollars, before tax.
 */
export function costAtRisk({ atRisk }: Pick<Step, 'atRisk'>): number {
	const lines = pricedBuild('base', 'brief').lines.filter(({ part }) => atRisk.includes(part.id));
	return totalUsd(
		lines.flatMap(({ extendedUsd }) => (extendedUsd === undefined ? [] : [{ quantity: 1, linePriceUsd: extendedUsd }]))
	);
}

/** Lines of the base build, and how many of them the steps fit with exactly the quantity ordered. */
export function linesFitted(steps: readonly Step[]): { listed: number; fitted: number } {
	const { lines } = buildOf('base');
	const differing = countDifferences(
		lines.map(({ part, quantity }) => ({ key: part, quantity })),
		steps.flatMap(({ fits }) => fits.map(({ part, quantity }) => ({ key: part, quantity })))
	);
	const wrong = new Set(differing.map(({ key }) => key));
	return { listed: lines.length, fitted: lines.filter(({ part }) => !wrong.has(part)).length };
}

/** All steps in order. */
export function stepsOf(chapters: readonly Chapter[] = allChapters): Step[] {
	return chapters.flatMap(({ steps }) => steps);
}
