import { circuitContinuousW, wallCurrentA, wallDrawW } from '../domain/power.ts';
import { circuitCarriesLoad } from '../domain/compatibility.ts';
import { formatNumber } from '../format/units.ts';
import { partOfRole } from './build-lines.ts';
import { verdictWords } from './compatibility.ts';
import { numberOf } from './figures.ts';
import { buildOf } from './machine-price.ts';
import { machinePower } from './power.ts';
import type { Row, TableViewModel } from './table.ts';

/** One way to read what the machine draws. */
export interface OutletReading {
	id: string;
	label: string;
	wallW: number;
	wallA: number;
	/** Of what the circuit carries for hours, a fraction. */
	share: number;
}

function reading(id: string, label: string, wallW: number): OutletReading {
	const voltageV = numberOf('mains.us-voltage', 'V');
	const continuousW = circuitContinuousW({
		voltageV,
		breakerA: numberOf('mains.us-15a-breaker', 'A'),
		continuousShare: numberOf('mains.continuous-share', '%') / 100,
	});
	return { id, label, wallW, wallA: wallCurrentA({ wallLoadW: wallW, voltageV }), share: wallW / continuousW };
}

/** The stated peak read at the wall and behind the supply, and our own budget of the same machine. */
export function outletReadings(): OutletReading[] {
	const statedW = numberOf('a16z.peak-power', 'W');
	const psu = partOfRole(buildOf('a16z'), 'psu')?.id ?? '';
	const psuEfficiency = numberOf(`${psu}.efficiency-load`, '%') / 100;
	return [
		reading('stated-wall', 'The stated peak, if it was read at the wall', statedW),
		reading(
			'stated-dc',
			'The stated peak, if it is what the supply gives out',
			wallDrawW({ dcLoadW: statedW, psuEfficiency })
		),
		reading(
			'gpu-bound',
			'Our budget, the processor only feeding the cards',
			machinePower({ build: 'a16z', load: 'gpu-bound' }).wallW
		),
		reading('peak', 'Our budget, everything at its limit', machinePower({ build: 'a16z' }).wallW),
	];
}

/** Each reading against an ordinary US circuit. */
export function outletTable(): TableViewModel {
	const voltageV = numberOf('mains.us-voltage', 'V');
	const breakerA = numberOf('mains.us-15a-breaker', 'A');
	const continuousShare = numberOf('mains.continuous-share', '%') / 100;
	return {
		caption: 'The a16z machine on an ordinary US circuit',
		note: `${String(voltageV)} V, ${String(breakerA)} A. Training is a load of hours: the breaker may then carry ${formatNumber(continuousShare * 100)} % of its rating.`,
		columns: [
			{ key: 'reading', label: 'Reading' },
			{ key: 'wall', label: 'At the wall', unit: 'W', numeric: true },
			{ key: 'amps', label: 'Current', unit: 'A', numeric: true },
			{ key: 'share', label: 'Of what it carries for hours', unit: '%', numeric: true },
			{ key: 'verdict', label: 'For hours' },
		],
		rows: outletReadings().map(({ id, label, wallW, wallA, share }): Row => {
			const { verdict } = circuitCarriesLoad({ wallLoadW: wallW, voltageV, breakerA, continuousShare });
			return {
				id: `a16z-outlet-${id}`,
				cells: {
					reading: label,
					wall: formatNumber(wallW, { decimals: 0 }),
					amps: formatNumber(wallA, { decimals: 1 }),
					share: formatNumber(share * 100, { decimals: 0 }),
					verdict: { verdict: verdictWords[verdict] },
				},
			};
		}),
	};
}
