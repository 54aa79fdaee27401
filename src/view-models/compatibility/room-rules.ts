import {
	boardFitsCase,
	coolerCarriesHeat,
	type CoolerEvidence,
	coolerFitsSocket,
	coolerHeightFits,
	gpuLengthFits,
	memoryClearsCooler,
	psuLengthFits,
} from '../../domain/compatibility.ts';
import { partOfRole } from '../build-lines.ts';
import { namesIn } from './reading.ts';
import { assumption, type Rules } from './rules.ts';

/** "SSI EEB" and "SSI-EEB" are one form factor. */
const hyphenated = (name: string) => name.replace(' ', '-');

/** Whether the case names a form factor with the outline of the board's: then there is room for the board. */
function namesSameOutline(caseFormFactors: readonly string[], boardFormFactor: string): boolean {
	const outlines = [assumption('same-outline')].flat();
	return outlines.includes(boardFormFactor) && caseFormFactors.some((name) => outlines.includes(name));
}

/** Rules C13 to C15 and the other sizes: what has to have room, and stay cool. */
export const roomRules: Rules = {
	'board-size': (reading) => {
		const words = reading.partWords('motherboard', 'form-factor');
		const boardFormFactor = words === undefined ? undefined : hyphenated(words);
		const caseFormFactors = namesIn(reading.partWords('case', 'board-sizes'))?.map(hyphenated);
		const boardWidthMm = reading.partNumber('motherboard', 'width', 'mm');
		const boardDepthMm = reading.partNumber('motherboard', 'height', 'mm');
		const hasRoom = boardFormFactor && caseFormFactors && namesSameOutline(caseFormFactors, boardFormFactor);
		const room = hasRoom ? { caseBoardWidthMm: boardWidthMm, caseBoardDepthMm: boardDepthMm } : {};
		return boardFitsCase({ boardFormFactor, boardWidthMm, boardDepthMm, caseFormFactors, ...room });
	},
	'gpu-length': (reading) =>
		gpuLengthFits({
			sizeMm: reading.partNumber('gpu', 'length', 'mm'),
			limitMm: reading.partNumber('case', 'gpu-length-max', 'mm'),
		}),
	'psu-length': (reading) =>
		psuLengthFits({
			sizeMm: reading.partNumber('psu', 'length', 'mm'),
			limitMm: reading.partNumber('case', 'psu-length-max', 'mm'),
		}),
	'cooler-height': (reading) =>
		coolerHeightFits({
			sizeMm: reading.partNumber('cooler', 'height', 'mm'),
			limitMm: reading.partNumber('case', 'cooler-height-max', 'mm'),
		}),
	'cooler-socket': (reading) =>
		coolerFitsSocket({
			cpuSocket: reading.partWords('cpu', 'socket'),
			coolerSockets: namesIn(reading.partWords('cooler', 'socket')),
		}),
	'cooler-heat': (reading) => {
		const isCoolerOfEvidence = partOfRole(reading.build, 'cooler')?.id === 'cooler';
		return coolerCarriesHeat({
			cpuTdpW: reading.partNumber('cpu', 'tdp', 'W'),
			coolerRatedW: reading.partNumber('cooler', 'cooling-capacity', 'W'),
			evidence: isCoolerOfEvidence ? (assumption('cooler-evidence') as CoolerEvidence) : undefined,
		});
	},
	'memory-clearance': (reading) =>
		memoryClearsCooler({
			sizeMm: reading.partNumber('memory', 'height', 'mm'),
			limitMm: reading.partNumber('cooler', 'ram-clearance', 'mm'),
		}),
};
