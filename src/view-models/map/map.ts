import { pcieSlots } from '../../data/index.ts';
import type { Place } from '../../data/schema/places.ts';
import { stepView } from '../assembly/steps.ts';
import { formatFact, factOf, figureOf } from '../figures.ts';
import { lineName } from '../line-names.ts';
import { richText } from '../rich-text.ts';
import type { FigureView, Segment, Status } from '../table.ts';
import { partRef, placeRef, type Ref, stepRef } from './refs.ts';
import {
	litByPart,
	litByPlace,
	litByStep,
	type MapData,
	mapData,
	partsOfStep,
	placesOfPart,
	placesOfStep,
	stepsOfPart,
} from './relations.ts';

/** An entry of one of the three lists. */
export interface Entry extends Ref {
	/** Keys of everything that lights up with it. */
	lights: string[];
}

export interface SpecView {
	label: string;
	figure: FigureView;
	status: Status;
}

export interface PlaceEntry extends Entry {
	number: string;
	parts: Ref[];
	steps: Ref[];
	specs: SpecView[];
	note?: Segment[] | undefined;
	/** What the drawing knows of its position, in words. */
	exactness: string;
}

export interface PartEntry extends Entry {
	/** "Graphics card", and pieces where there is more than one. */
	role: string;
	places: Ref[];
	steps: Ref[];
	bomHref: string;
}

export interface StepEntry extends Entry {
	number: string;
	href: string;
	/** Id of the step and fingerprint of its text: ticks are kept under both. */
	id: string;
	hash: string;
	places: Ref[];
	parts: Ref[];
}

const exactWords: Record<Place['exactness'], string> = {
	scale: 'size to scale, position schematic',
	standard: 'to scale, as in the standard',
	pitch: 'pitch as in the standard, position schematic',
	schematic: 'position schematic',
};

function specOf(id: string): SpecView {
	const { label, fact } = factOf(id);
	// Which part a row belongs to stands beside it already.
	return { label: label.replace(/^[^:]+: /, ''), figure: { ...figureOf(id), caution: undefined }, status: fact.status };
}

/** What `board-slots.ts` knows of an expansion slot. */
function slotSpecs(number: number | undefined): { specs: SpecView[]; use: Segment[] } {
	const slot = pcieSlots.find((candidate) => candidate.number === number);
	if (!slot) return { specs: [], use: [] };
	const { wiredLanes, id } = slot;
	const figure = {
		text: formatFact(wiredLanes),
		status: wiredLanes.status,
		href: `/02-component-specifications/#${id}`,
	};
	return { specs: [{ label: 'Wired', figure, status: wiredLanes.status }], use: richText(slot.use) };
}

/** A group of entries under one heading of a list. */
export interface Group<Item> {
	title: string;
	entries: Item[];
}

function placeEntry(place: Place, data: MapData): PlaceEntry {
	const { specs, use } = slotSpecs(place.slotNumber);
	return {
		...placeRef(place.id, data),
		lights: litByPlace(place),
		parts: place.parts.map((id) => partRef(id, data)),
		steps: place.steps.map((id) => stepRef(id, data)),
		specs: [...specs, ...place.facts.map(specOf)],
		note: place.note === undefined ? (use.length > 0 ? use : undefined) : richText(place.note),
		exactness: exactWords[place.exactness],
	};
}

/** All places, in groups. */
export function placeGroups(data: MapData = mapData): Group<PlaceEntry>[] {
	const titles = [...new Set(data.places.map(({ group }) => group))];
	return titles.map((title) => ({
		title,
		entries: data.places.filter(({ group }) => group === title).map((place) => placeEntry(place, data)),
	}));
}

/** The lines of the base build. */
export function partEntries(data: MapData = mapData): PartEntry[] {
	return data.lines.map(({ id, part }) => ({
		...partRef(part, data),
		lights: litByPart(part, data),
		role: lineName(id),
		places: placesOfPart(part, data).map((place) => placeRef(place, data)),
		steps: stepsOfPart(part, data).map((step) => stepRef(step, data)),
		bomHref: `/01-bill-of-materials/#bom-${id}`,
	}));
}

/** All steps of the guide, chapter by chapter. */
export function stepGroups(data: MapData = mapData): Group<StepEntry>[] {
	return data.chapters.map(({ title, steps }, index) => ({
		title: `${String(index + 1)} ${title}`,
		entries: steps.map(({ id }) => ({
			...stepRef(id, data),
			id,
			hash: stepView(id, data.chapters).hash,
			lights: litByStep(id, data),
			places: placesOfStep(id, data).map((place) => placeRef(place, data)),
			parts: partsOfStep(id, data).map((part) => partRef(part, data)),
		})),
	}));
}

/** Every entry of the three lists. */
export function allEntries(data: MapData = mapData): Entry[] {
	return [
		...placeGroups(data).flatMap(({ entries }) => entries),
		...partEntries(data),
		...stepGroups(data).flatMap(({ entries }) => entries),
	];
}
