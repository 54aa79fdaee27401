import type { Look } from '../../data/schema/places.ts';
import type { Box } from './shapes.ts';

const n = (value: number) => String(Math.round(value * 10) / 10);

/** Pieces of a path: absolute lines and rectangles, in mm. */
const line = (x1: number, y1: number, x2: number, y2: number) => `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;
const rect = (x: number, y: number, width: number, height: number) =>
	`M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;
const circle = (x: number, y: number, r: number) =>
	`M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0`;

/** Numbers from 0 to `count` - 1. */
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Fans of the cooler: depth of their frame. */
const FAN_DEPTH = 25;

/** From its edge: two flanges, the hub between them, the cross that stands for turning blades. */
function fan({ x, y, width, height }: Box): string {
	const flange = 6;
	if (height > width)
		return [
			line(x, y + flange, x + width, y + flange),
			line(x, y + height - flange, x + width, y + height - flange),
			line(x, y + flange, x + width, y + height - flange),
			line(x + width, y + flange, x, y + height - flange),
			rect(x + 6, y + height / 2 - 18, width - 12, 36),
		].join('');
	return [
		line(x + flange, y, x + flange, y + height),
		line(x + width - flange, y, x + width - flange, y + height),
		line(x + flange, y, x + width - flange, y + height),
		line(x + width - flange, y, x + flange, y + height),
		rect(x + width / 2 - 18, y + 6, 36, height - 12),
	].join('');
}

/** A tower between two fans. The window in its middle shows what it covers. */
function cooler(box: Box): string {
	const { x, y, width, height } = box;
	const fins = { from: y + FAN_DEPTH, to: y + height - FAN_DEPTH };
	const fanBox = { x, width, height: FAN_DEPTH };
	return [
		...upTo(Math.floor(width / 5) - 1).map((index) =>
			line(x + 5 * (index + 1), fins.from, x + 5 * (index + 1), fins.to)
		),
		line(x, fins.from, x + width, fins.from),
		line(x, fins.to, x + width, fins.to),
		fan({ ...fanBox, y }),
		fan({ ...fanBox, y: fins.to }),
	].join('');
}

/** The frame of the socket with its three screws. */
function socket({ x, y, width, height }: Box): string {
	return [
		circle(x + 10, y + 10, 3.2),
		circle(x + 10, y + height - 10, 3.2),
		circle(x + width - 10, y + height / 2, 3.2),
	].join('');
}

/** The lid of the processor, with the triangle at the first pin. */
function processor({ x, y, width, height }: Box): string {
	return [rect(x + 4, y + 4, width - 8, height - 8), line(x + 4, y + height - 12, x + 12, y + height - 4)].join('');
}

/** A slot with its latches and the key that fits one way only. */
function module({ x, y, width, height }: Box): string {
	return [
		line(x + 6, y, x + 6, y + height),
		line(x + width - 6, y, x + width - 6, y + height),
		line(x + 6, y + height / 2, x + width * 0.52, y + height / 2),
		line(x + width * 0.55, y + height / 2, x + width - 6, y + height / 2),
	].join('');
}

/** Contacts at the left, chips, the screw at the end. */
function drive({ x, y, width, height }: Box): string {
	return [
		line(x + 4, y + 3, x + 4, y + height - 3),
		rect(x + 12, y + 4, 14, height - 8),
		rect(x + 31, y + 4, 14, height - 8),
		rect(x + 50, y + 4, 14, height - 8),
		circle(x + width - 5, y + height / 2, 2.6),
	].join('');
}

/** The edge of the card: bracket, back plate, grooves of the shroud, the opening of the blower. */
function card({ x, y, width, height }: Box): string {
	return [
		rect(x, y - 3, 3.5, height + 6),
		line(x + 3.5, y + 5, x + width, y + 5),
		...[14, 20, 26, 32].map((down) => line(x + 14, y + down, x + width * 0.58, y + down)),
		line(x + width * 0.64, y + 5, x + width * 0.64, y + height),
		rect(x + width * 0.68, y + 11, width * 0.25, height - 17),
	].join('');
}

/** Contacts in two groups, with the key between them. */
function slot({ x, y, width, height }: Box): string {
	const middle = y + height / 2;
	return [line(x + 3, middle, x + 15, middle), line(x + 19, middle, x + width - 8, middle)].join('');
}

/** Mains inlet and rocker at the rear, the panel for the cables at the front. */
function supply({ x, y, width, height }: Box): string {
	return [
		rect(x + 4, y + 12, 9, 26),
		rect(x + 4, y + 48, 9, 18),
		line(x + 4, y + 57, x + 13, y + 57),
		line(x + width - 16, y, x + width - 16, y + height),
		...upTo(6).map((index) => rect(x + width - 12, y + 8 + index * 12, 8, 8)),
	].join('');
}

/** Rows of contacts of a plug. */
function plug({ x, y, width, height }: Box): string {
	const along = Math.max(1, Math.round(Math.max(width, height) / 5));
	return width >= height
		? upTo(along - 1)
				.map((index) => line(x + ((index + 1) * width) / along, y, x + ((index + 1) * width) / along, y + height))
				.join('') + line(x, y + height / 2, x + width, y + height / 2)
		: upTo(along - 1)
				.map((index) => line(x, y + ((index + 1) * height) / along, x + width, y + ((index + 1) * height) / along))
				.join('') + line(x + width / 2, y, x + width / 2, y + height);
}

/** The block of ports from its side. */
function ports({ x, y, width, height }: Box): string {
	return [8, 38, 80, 102, 124].map((down) => rect(x, y + down, width - 4, Math.min(16, height - down))).join('');
}

const lines: Partial<Record<Look, (box: Box) => string>> = {
	frame: ({ x, y, width, height }) => rect(x + 5, y + 5, width - 10, height - 10),
	hole: ({ x, y, width, height }) => circle(x + width / 2, y + height / 2, 1.6),
	fan,
	cooler,
	socket,
	processor,
	module,
	drive,
	card,
	slot,
	supply,
	plug,
	ports,
	header: ({ x, y, width, height }) => line(x + 2, y + height / 2, x + width - 2, y + height / 2),
};

/** The lines on a box that say what it is, as the path of an SVG. */
export function detailOf(look: Look, box: Box): string {
	return lines[look]?.(box) ?? '';
}
