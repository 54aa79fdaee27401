import type { Place } from '../../data/schema/places.ts';
import { formatNumber } from '../../format/units.ts';
import { numberOf } from '../figures.ts';
import { allEntries } from './map.ts';
import { partRef, placeRef } from './refs.ts';
import { type MapData, mapData } from './relations.ts';
import { type Box, caseBox, onBoard, round, type ShapeView, shapesOf, slotBox } from './shapes.ts';

/** A place as the drawing shows it. */
export interface PlaceView {
	id: string;
	key: string;
	anchor: string;
	number: string;
	/** "14 Graphics card: RTX PRO 6000 Max-Q". */
	name: string;
	shapes: ShapeView[];
	mark: { x: number; y: number };
	/** Whether its number moves beside it where the drawing is wide. */
	moves: boolean;
	/** From the shape to the number. */
	leader?: { x1: number; y1: number; x2: number; y2: number } | undefined;
}

/** What is drawn but leads nowhere. */
export interface Backdrop {
	/** Outlines that are no places: feet, shroud, brackets. */
	lines: string;
	/** Lesser lines: vents. */
	fine: string;
	/** From the card’s plug to the supply. */
	cable: string;
	chipset: Box;
}

export interface MapView {
	viewBox: string;
	places: PlaceView[];
	backdrop: Backdrop;
	/** Lengths of the case, and the pitch of the slots. */
	dimensions: { line: string; text: string; x: number; y: number; upright: boolean }[];
	slotLabels: { text: string; x: number; y: number }[];
	/** Style rules: numbers that move in a wide drawing, and what lights up for the entry in the address, without script. */
	rules: string;
}

/** Room around the case: numbers at the left, lengths below and at the right. */
const ROOM = { left: 64, top: 8, right: 34, bottom: 44 };

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

function placeView(place: Place, data: MapData): PlaceView {
	const { anchor: end, mark } = place;
	const ref = placeRef(place.id, data);
	const above = data.places
		.filter(({ shapes }) => shapes.some((shape) => shape.from === 'case' && shape.look === 'card'))
		.flatMap(({ shapes }) => shapesOf(shapes));
	const names = place.parts.map((id) => partRef(id, data).label).join(', ');
	return {
		...ref,
		id: place.id,
		name: `${ref.number} ${ref.label}: ${names}`,
		shapes: shapesOf(place.shapes, place.shapes.some(({ from }) => from === 'slot') ? above : []),
		mark,
		moves: place.wideMark !== undefined,
		leader: end && { x1: end.x, y1: end.y, x2: mark.x, y2: mark.y },
	};
}

function backdrop(): Backdrop {
	const { width, height } = caseBox();
	const slot = slotBox(1);
	const pitch = numberOf('motherboard.slot-pitch', 'mm');
	const slots = numberOf('case.expansion-slots', '');
	const brackets = upTo(slots).map((index) => `M2 ${round(slot.y - 4 + index * pitch)}h8`);
	const vents = upTo(27).map((index) => `M${96 + index * 11} 0v5`);
	const bottom = height + 11;
	return {
		lines: `M40 ${height}v11h46v-11M${width - 86} ${height}v11h46v-11M5 440H${width - 92}v10M5 446H${width - 97}${brackets.join('')}`,
		fine: `${vents.join('')}M${width - 5} 24h-6v${height - 48}h6M40 ${bottom - 4}h46M${width - 86} ${bottom - 4}h46`,
		cable:
			'M311 240H344C384 240 396 258 396 296V384C396 452 340 490 230 490M311 246H342C378 246 390 262 390 298V382C390 446 336 484 230 484',
		chipset: onBoard('chipset', {}),
	};
}

function dimensions(): MapView['dimensions'] {
	const { width, height } = caseBox();
	const below = height + 26;
	const beside = width + 18;
	return [
		{
			line: `M0 ${below - 8}v16M${width} ${below - 8}v16M0 ${below}H${width}`,
			text: `${formatNumber(width)} mm`,
			x: width / 2,
			y: below + 15,
			upright: false,
		},
		{
			line: `M${beside - 8} 0h16M${beside - 8} ${height}h16M${beside} 0V${height}`,
			text: `${formatNumber(height)} mm`,
			x: beside + 13,
			y: height / 2,
			upright: true,
		},
	];
}

/**
 * One rule for each entry: while it is in the address, everything that goes with it is lit. Rules stop working as soon
 * as the script has taken over.
 */
export function targetRules(data: MapData = mapData): string {
	return allEntries(data)
		.map(({ anchor, lights }) => {
			const keys = lights.map((key) => `[data-key=${key}]`).join();
			return `chassis-map:not([data-live]):has(#${anchor}:target) :is(${keys}){--lit:1}`;
		})
		.join('\n');
}

/** Where the drawing is wide, crowded numbers stand beside their shapes instead of at the end of a line. */
export function wideRules({ places }: MapData = mapData): string {
	const moves = places.flatMap(({ id, mark, wideMark }) =>
		wideMark === undefined
			? []
			: [`[data-key=p-${id}] .mark{translate:${round(wideMark.x - mark.x)}px ${round(wideMark.y - mark.y)}px}`]
	);
	return `@container map-sheet (width >= 34rem){${moves.join('')}}`;
}

/** The open case from its left side, with numbered places. */
export function chassisMap(data: MapData = mapData): MapView {
	const { width, height } = caseBox();
	const box = [-ROOM.left, -ROOM.top, width + ROOM.left + ROOM.right, height + ROOM.top + ROOM.bottom];
	return {
		viewBox: box.join(' '),
		places: data.places.map((place) => placeView(place, data)),
		backdrop: backdrop(),
		dimensions: dimensions(),
		slotLabels: data.places.flatMap(({ slotNumber }) => {
			if (slotNumber === undefined) return [];
			const { x, y } = slotBox(slotNumber);
			return [{ text: String(slotNumber), x: round(x - 6), y: round(y + 7.5) }];
		}),
		rules: `${wideRules(data)}\n${targetRules(data)}`,
	};
}
