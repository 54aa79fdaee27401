import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Side of one module on paper: a telephone reads half of it from a hand's breadth. */
export const MODULE_MM = 0.45;
/** White modules around the code that readers need. */
export const QUIET_MODULES = 4;

/** A code ready to draw, in modules. */
export interface QrShape {
	/** Modules along one side, quiet zone included. */
	size: number;
	/** Outline of the dark modules, one unit each, from the corner of the quiet zone. */
	path: string;
	/** Side of the whole code on paper. */
	sizeMm: number;
}

/** The QR code of an address. A sheet gets creased and smudged: about a seventh of it may be lost. */
export function qrShape(address: string): QrShape {
	const code = generate(address, { minCorrectionLevel: correction.M });
	const size = code.size + 2 * QUIET_MODULES;
	return { size, path: toSvgPath(code), sizeMm: Math.ceil(size * MODULE_MM * 10) / 10 };
}
