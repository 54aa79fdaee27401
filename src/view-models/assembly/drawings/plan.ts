import type { Plan, PlanItem } from '../../../data/schema/plan.ts';
import { numberOf } from '../../figures.ts';
import type { Rect } from './scale.ts';

/** A thing of a plan with its size in mm. */
export interface Placed extends Rect {
	id: string;
	label?: string | undefined;
	forgotten: boolean;
}

function sizeOf({ id, width, height, sizeFacts }: PlanItem): [number, number] {
	if (sizeFacts) return [numberOf(sizeFacts[0], 'mm'), numberOf(sizeFacts[1], 'mm')];
	if (width === undefined || height === undefined) throw new RangeError(`"${id}" of the plan has no size`);
	return [width, height];
}

/** Everything on a plan, in mm. */
export const placed = ({ items }: Plan): Placed[] =>
	items.map((item) => {
		const [width, height] = sizeOf(item);
		return { id: item.id, label: item.label, x: item.x, y: item.y, width, height, forgotten: item.forgotten };
	});

/**
 * One thing of a plan.
 *
 * @throws {RangeError} When the plan has none with this id.
 */
export function itemOf(items: readonly Placed[], id: string): Placed {
	const found = items.find((item) => item.id === id);
	if (!found) throw new RangeError(`the plan has no "${id}"`);
	return found;
}
