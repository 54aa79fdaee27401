import { boardOutline } from '../../../data/index.ts';

/** Units of a drawing's own coordinate system: 280 wide, so that 12 units of type are 12 px beside a step and on a phone. */
export const WIDTH = 280;
export const MARGIN = 12;
export const CALLOUT_RADIUS = 8;

/** A rectangle in units. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A numbered mark on a drawing; the list beside it says what it is. */
export interface Callout {
	number: number;
	label: string;
	x: number;
	y: number;
}

export const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
/** Tenths of a unit are finer than any screen. */
export const round = (value: number) => Math.round(value * 10) / 10;

/** The board fills a drawing's width: this is its scale, in units per mm. */
export const boardUnitsPerMm = (WIDTH - 2 * MARGIN) / boardOutline.widthMm;

/** Outline of the board, to scale. */
export const board: Rect = {
	x: MARGIN,
	y: MARGIN,
	width: WIDTH - 2 * MARGIN,
	height: boardOutline.heightMm * boardUnitsPerMm,
};
