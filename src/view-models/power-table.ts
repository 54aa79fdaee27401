import type { Verdict } from '../domain/compatibility/result.ts';
import { circuitCarriesLoad } from '../domain/compatibility/circuit.ts';
import { psuCarriesLoad } from '../domain/compatibility/electrical.ts';
import { formatNumber, formatPercent, formatQuantity } from '../format/units.ts';
import { numberOf } from './figures.ts';
import { advisedHeadroom, type MachinePower, machinePower, usCircuits } from './power.ts';
import type { Cell, Row, TableViewModel, VerdictWord } from './table.ts';

const verdictWords: Record<Verdict, VerdictWord> = {
	pass: 'holds',
	warn: 'condition',
	fail: 'fails',
	unknown: 'unknown',
};

/** Cards the board takes with two slots each. */
const cardCounts = [1, 2, 3, 4];

/** The supply of the base build under that many cards: load against rating and advised headroom. */
export function psuVerdict({ dcW, psuRatedW }: MachinePower): Cell {
	const { verdict, reason } = psuCarriesLoad({ dcLoadW: dcW, psuRatedW, headroomShare: advisedHeadroom().min });
	return { verdict: verdictWords[verdict], detail: reason };
}

/** The smallest US circuit that carries the machine for hours, and how much of it the machine takes. */
export function circuitCell({ wallW }: MachinePower): Cell {
	const continuousShare = numberOf('mains.continuous-share', '%') / 100;
	const fitting = usCircuits().find(
		({ voltageV, breakerA }) =>
			circuitCarriesLoad({ wallLoadW: wallW, voltageV, breakerA, continuousShare }).verdict === 'pass'
	);
	if (!fitting) return { text: 'none of 120 V' };
	return { text: fitting.label, detail: `takes ${formatPercent(wallW / fitting.continuousW)} of it` };
}

function powerRow(gpuCount: number): Row {
	const peak = machinePower({ build: 'base', gpuCount });
	const bound = machinePower({ build: 'base', gpuCount, load: 'gpu-bound' });
	const whole = { decimals: 0 };
	return {
		id: `power-${String(gpuCount)}`,
		highlighted: gpuCount === 1,
		cells: {
			cards: formatQuantity(gpuCount, gpuCount === 1 ? 'card' : 'cards'),
			dc: formatNumber(peak.dcW, whole),
			share: formatNumber(peak.psuShare * 100, whole),
			wall: formatNumber(peak.wallW, whole),
			boundWall: formatNumber(bound.wallW, whole),
			circuit: circuitCell(peak),
			verdict: psuVerdict(peak),
		},
	};
}

/** One to four cards on the supply of the base build: draw, load of the supply, wall, circuit, verdict. */
export function powerTable(): TableViewModel {
	return {
		caption: 'Power by number of cards, on the supply of the base build',
		note: 'Estimates: nobody has metered this machine. Peak: cards and processor at their limits together. GPU-bound: the processor only feeds the cards.',
		columns: [
			{ key: 'cards', label: 'Cards' },
			{ key: 'dc', label: 'Peak, DC', unit: 'W', numeric: true },
			{ key: 'share', label: 'Of the rating', unit: '%', numeric: true },
			{ key: 'wall', label: 'Peak, wall', unit: 'W', numeric: true },
			{ key: 'boundWall', label: 'GPU-bound, wall', unit: 'W', numeric: true },
			{ key: 'circuit', label: 'Circuit that carries it for hours' },
			{ key: 'verdict', label: 'This supply' },
		],
		rows: cardCounts.map(powerRow),
	};
}
