import { cautionFor } from '../figures.ts';
import type { FigureView } from '../table.ts';
import { costValues } from './cost.ts';
import type { ComputedValue } from './computed-value.ts';

/** Every computed figure that a sentence may name, by id. One file per field; a new file is listed here. */
const values: Record<string, () => ComputedValue> = {
	...costValues,
};

/** Ids of all computed figures, for props that name one. */
export const computedIds = Object.keys(values);

/**
 * A computed figure as a page prints it.
 *
 * @throws {RangeError} When there is none with this id.
 */
export function computedFigure(id: string): FigureView {
	const compute = values[id];
	if (!compute) throw new RangeError(`there is no computed value "${id}"`);
	const { text, how, status, href } = compute();
	return { text, status, caution: cautionFor(status), href, how };
}
