import { builds, chapters as allChapters, places as allPlaces } from '../../data/index.ts';
import type { Chapter } from '../../data/schema/assembly.ts';
import type { Place } from '../../data/schema/places.ts';

/** What the map connects, as plain ids. */
export interface MapData {
	places: readonly Place[];
	chapters: readonly Chapter[];
	/** Lines of the base build: id of the row, part, pieces. */
	lines: readonly { id: string; part: string; quantity: number }[];
}

export const mapData: MapData = {
	places: allPlaces,
	chapters: allChapters,
	lines: builds.find(({ id }) => id === 'base')?.lines ?? [],
};

/** Keys of the things that light up together: `p-` a place, `r-` a part, `s-` a step. */
export const placeKey = (id: string) => `p-${id}`;
export const partKey = (id: string) => `r-${id}`;
export const stepKey = (id: string) => `s-${id}`;

/** Anchor of the entry: places take the short form, for they are what links lead to. */
export const placeAnchor = (id: string) => `map-${id}`;
export const partAnchor = (id: string) => `map-part-${id}`;
export const stepAnchor = (id: string) => `map-step-${id}`;

const unique = (values: readonly string[]) => [...new Set(values)];

/** Places where a step works, in the order of their numbers. */
export const placesOfStep = (step: string, { places }: MapData = mapData) =>
	places.filter(({ steps }) => steps.includes(step)).map(({ id }) => id);

/** Places of a part: where it sits, where its plugs go. */
export const placesOfPart = (part: string, { places }: MapData = mapData) =>
	places.filter(({ parts }) => parts.includes(part)).map(({ id }) => id);

/** Steps at the places of a part, and those that fit it, in the order of the guide. */
export function stepsOfPart(part: string, data: MapData = mapData): string[] {
	const here = new Set(data.places.filter(({ parts }) => parts.includes(part)).flatMap(({ steps }) => steps));
	return data.chapters
		.flatMap(({ steps }) => steps)
		.filter(({ id, fits }) => here.has(id) || fits.some((use) => use.part === part))
		.map(({ id }) => id);
}

/** Parts at the places of a step, and those it fits, in the order of the bill. */
export function partsOfStep(step: string, data: MapData = mapData): string[] {
	const fits = data.chapters
		.flatMap(({ steps }) => steps)
		.filter(({ id }) => id === step)
		.flatMap((found) => found.fits.map(({ part }) => part));
	const here = data.places.filter(({ steps }) => steps.includes(step)).flatMap(({ parts }) => parts);
	const touched = new Set([...fits, ...here]);
	return data.lines.map(({ part }) => part).filter((part) => touched.has(part));
}

/** Everything that lights up with a place, itself first. */
export const litByPlace = ({ id, parts, steps }: Place) =>
	unique([placeKey(id), ...parts.map(partKey), ...steps.map(stepKey)]);

/** Everything that lights up with a part, itself first. */
export const litByPart = (part: string, data: MapData = mapData) =>
	unique([partKey(part), ...placesOfPart(part, data).map(placeKey), ...stepsOfPart(part, data).map(stepKey)]);

/** Everything that lights up with a step, itself first. */
export const litByStep = (step: string, data: MapData = mapData) =>
	unique([stepKey(step), ...placesOfStep(step, data).map(placeKey), ...partsOfStep(step, data).map(partKey)]);
