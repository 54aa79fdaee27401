import { cautionFor } from '../figures.ts';
import type { FigureView } from '../table.ts';
import { assemblyValues } from './assembly.ts';
import { costValues } from './cost.ts';
import { partValues } from './parts.ts';
import { observationValues } from './observations.ts';
import { performanceValues } from './performance.ts';
import { powerValues } from './power.ts';
import { priceValues } from './prices.ts';
import { rentValues } from './rents.ts';
import { roiValues } from './roi.ts';
import { upgradeValues } from './upgrade.ts';
import type { ComputedValue } from './computed-value.ts';

/**
 * Every computed figure that a sentence may name, by id. One file per field; a new file is listed here.
 * Gathered at the first question: the files and the rich text that names their figures import each other.
 */
function allValues(): Record<string, () => ComputedValue> {
	return {
		...assemblyValues,
		...costValues,
		...partValues,
		...observationValues,
		...performanceValues,
		...powerValues,
		...priceValues,
		...rentValues,
		...roiValues,
		...upgradeValues,
	};
}

let gathered: ReturnType<typeof allValues> | undefined;

/** Ids of all computed figures, for props that name one. */
export function computedIds(): string[] {
	return Object.keys((gathered ??= allValues()));
}

/**
 * A computed figure as a page prints it.
 *
 * @throws {RangeError} When there is none with this id.
 */
export function computedFigure(id: string): FigureView {
	const compute = (gathered ??= allValues())[id];
	if (!compute) throw new RangeError(`there is no computed value "${id}"`);
	const { text, how, status, href } = compute();
	return { text, status, caution: cautionFor(status), href, how };
}
