import { partOf } from '../machine-price.ts';
import { type MapData, mapData, partAnchor, partKey, placeAnchor, placeKey, stepAnchor, stepKey } from './relations.ts';

/** A thing the map names: its key, where its entry stands, what it is called. */
export interface Ref {
	key: string;
	anchor: string;
	/** "14" for a place, "6.1" for a step; absent for parts. */
	number?: string | undefined;
	label: string;
	/** Page that tells all about it. Site-relative. */
	href?: string | undefined;
}

const found = <Value>(value: Value | undefined, what: string, id: string): Value => {
	if (value === undefined) throw new RangeError(`the map has no ${what} "${id}"`);
	return value;
};

/** A place as other entries name it. */
export function placeRef(id: string, { places }: MapData = mapData): Ref & { number: string } {
	const index = places.findIndex((place) => place.id === id);
	const { label } = found(places[index], 'place', id);
	return { key: placeKey(id), anchor: placeAnchor(id), number: String(index + 1), label };
}

/** A part as other entries name it. */
export function partRef(id: string, { lines }: MapData = mapData): Ref {
	const line = found(
		lines.find(({ part }) => part === id),
		'part',
		id
	);
	const { shortName } = partOf(id);
	return {
		key: partKey(id),
		anchor: partAnchor(id),
		label: line.quantity === 1 ? shortName : `${String(line.quantity)} × ${shortName}`,
		href: `/01-bill-of-materials/#bom-${line.id}`,
	};
}

/** A step as other entries name it. */
export function stepRef(id: string, { chapters }: MapData = mapData): Ref & { number: string; href: string } {
	for (const [chapter, { steps }] of chapters.entries()) {
		const index = steps.findIndex((step) => step.id === id);
		const step = steps[index];
		if (!step) continue;
		return {
			key: stepKey(id),
			anchor: stepAnchor(id),
			number: `${String(chapter + 1)}.${String(index + 1)}`,
			label: step.title,
			href: `/04-assembly-guide/#step-${id}`,
		};
	}
	throw new RangeError(`the map has no step "${id}"`);
}
