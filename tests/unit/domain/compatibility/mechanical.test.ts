import { describe, expect, test } from 'vitest';
import {
	boardFitsCase,
	coolerCarriesHeat,
	coolerFitsSocket,
	coolerHeightFits,
	driveHasOneHeatsink,
	gpuLengthFits,
	memoryClearsCooler,
	psuLengthFits,
} from '../../../../src/domain/compatibility.ts';

describe('what has to fit into the case', () => {
	test('a cooler of 165 mm leaves 20 of 185', () => {
		expect(coolerHeightFits({ sizeMm: 165, limitMm: 185 })).toEqual({
			rule: 'cooler-height',
			verdict: 'pass',
			values: [
				{ name: 'cooler height', value: 165, unit: 'mm' },
				{ name: 'height the case allows', value: 185, unit: 'mm' },
			],
			margin: { value: 20, unit: 'mm' },
			reason: 'There is room for it.',
		});
	});

	test('a part of exactly the allowed size fits, one millimetre more does not', () => {
		expect(coolerHeightFits({ sizeMm: 185, limitMm: 185 }).verdict).toBe('pass');
		expect(coolerHeightFits({ sizeMm: 186, limitMm: 185 })).toMatchObject({ verdict: 'fail', margin: { value: -1 } });
	});

	test('a card of 267 mm leaves 257 of 524', () => {
		expect(gpuLengthFits({ sizeMm: 267, limitMm: 524 })).toMatchObject({ verdict: 'pass', margin: { value: 257 } });
	});

	test('less room than wanted is a condition', () => {
		expect(psuLengthFits({ sizeMm: 210, limitMm: 250, wantedMm: 50 }).verdict).toBe('warn');
	});

	test('what nobody measured is not known', () => {
		expect(psuLengthFits({ sizeMm: 210 })).toMatchObject({
			verdict: 'unknown',
			reason: 'Not known: length the case allows.',
		});
		expect(memoryClearsCooler({}).reason).toBe('Not known: module height, clearance under the cooler.');
	});

	test('no part has a negative size', () => {
		expect(() => coolerHeightFits({ sizeMm: -165, limitMm: 185 })).toThrow(/^sizeMm /);
		expect(() => coolerHeightFits({ limitMm: NaN })).toThrow(/^limitMm /);
	});
});

describe('an SSI EEB board of 305 x 330 mm', () => {
	const board = { boardFormFactor: 'SSI-EEB', boardWidthMm: 305, boardDepthMm: 330 };
	const largeCase = { caseBoardWidthMm: 305, caseBoardDepthMm: 330 };

	test('lies in a case that names E-ATX, but its holes may not meet', () => {
		expect(boardFitsCase({ ...board, ...largeCase, caseFormFactors: ['E-ATX'] })).toMatchObject({
			verdict: 'warn',
			margin: { value: 0, unit: 'mm' },
		});
	});

	test('fits a case that names SSI EEB', () => {
		expect(boardFitsCase({ ...board, caseFormFactors: ['E-ATX', 'SSI-EEB'] }).verdict).toBe('pass');
	});

	test('does not fit a case for ATX boards', () => {
		const atx = { caseFormFactors: ['ATX'], caseBoardWidthMm: 305, caseBoardDepthMm: 244 };
		expect(boardFitsCase({ ...board, ...atx })).toMatchObject({ verdict: 'fail', margin: { value: -86 } });
	});

	test('is not judged by what is not known', () => {
		expect(boardFitsCase({ ...board, ...largeCase }).verdict).toBe('unknown');
		expect(boardFitsCase({ ...board, caseFormFactors: ['E-ATX'] }).verdict).toBe('unknown');
	});
});

describe('the cooler', () => {
	test('is made for sTR5, not for the older TR4', () => {
		expect(coolerFitsSocket({ cpuSocket: 'sTR5', coolerSockets: ['sTR5', 'SP6'] }).verdict).toBe('pass');
		expect(coolerFitsSocket({ cpuSocket: 'sTR5', coolerSockets: ['TR4', 'SP3'] }).verdict).toBe('fail');
		expect(coolerFitsSocket({ cpuSocket: 'sTR5' }).verdict).toBe('unknown');
	});

	test('whose maker publishes no watts is judged by what owners saw', () => {
		expect(coolerCarriesHeat({ cpuTdpW: 350 }).verdict).toBe('unknown');
		expect(coolerCarriesHeat({ cpuTdpW: 350, evidence: 'partial-load' }).verdict).toBe('warn');
		expect(coolerCarriesHeat({ cpuTdpW: 350, evidence: 'sustained-full-load' }).verdict).toBe('pass');
		expect(coolerCarriesHeat({ cpuTdpW: 350, evidence: 'overheated' }).verdict).toBe('fail');
	});

	test('whose maker publishes watts is judged by them', () => {
		const rated = { cpuTdpW: 350, evidence: 'overheated' } as const;
		expect(coolerCarriesHeat({ ...rated, coolerRatedW: 400 }).verdict).toBe('pass');
		expect(coolerCarriesHeat({ ...rated, coolerRatedW: 300 })).toMatchObject({
			verdict: 'fail',
			margin: { value: -50 },
		});
	});
});

describe('a hot drive has exactly one heatsink', () => {
	test.each([
		{ driveHasHeatsink: false, boardHasHeatsink: true, verdict: 'pass' },
		{ driveHasHeatsink: true, boardHasHeatsink: false, verdict: 'pass' },
		{ driveHasHeatsink: true, boardHasHeatsink: true, verdict: 'fail' },
		{ driveHasHeatsink: false, boardHasHeatsink: false, verdict: 'fail' },
		{ driveHasHeatsink: false, boardHasHeatsink: undefined, verdict: 'unknown' },
	])('its own: $driveHasHeatsink, the board: $boardHasHeatsink gives $verdict', ({ verdict, ...input }) => {
		expect(driveHasOneHeatsink(input).verdict).toBe(verdict);
	});
});
