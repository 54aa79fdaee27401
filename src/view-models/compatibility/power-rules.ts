import {
	circuitCarriesLoad,
	psuBearsTransient,
	psuCarriesLoad,
	psuHasConnectors,
	psuTakesVoltage,
} from '../../domain/compatibility.ts';
import { countOfRole, partOfRole } from '../build-lines.ts';
import { advisedHeadroom, machinePower } from '../power.ts';
import type { Reading } from './reading.ts';
import { assumption, type Rules } from './rules.ts';

/** The load of the machine, with the facts it is summed from marked as read. */
function powerOf(reading: Reading) {
	reading.partNumber('gpu', 'board-power', 'W');
	reading.partNumber('cpu', 'tdp', 'W');
	reading.note('memory.power-active', 'power-budget.board', 'power-budget.fans', 'power-budget.usb');
	return machinePower({ build: reading.build.id });
}

/** Rules C20, C21 and what stands behind the supply: load, plugs, spikes and the wall. */
export const powerRules: Rules = {
	'psu-load': (reading) => {
		reading.note('power-budget.psu-headroom');
		return psuCarriesLoad({
			dcLoadW: powerOf(reading).dcW,
			psuRatedW: reading.partNumber('psu', 'rated-power', 'W'),
			headroomShare: advisedHeadroom().min,
		});
	},
	'psu-connectors': (reading) => {
		const hasCards = partOfRole(reading.build, 'gpu') !== undefined;
		return psuHasConnectors([
			{
				connector: '16-pin',
				needed: hasCards ? countOfRole(reading.build, 'gpu') : 0,
				available: reading.partNumber('psu', 'connectors-16pin', ''),
			},
			{
				connector: 'EPS',
				needed: reading.partNumber('motherboard', 'inputs-eps', ''),
				available: reading.partNumber('psu', 'connectors-eps', ''),
			},
			{
				connector: 'PCIe for the board',
				needed: reading.partNumber('motherboard', 'inputs-supplemental', ''),
				available: reading.partNumber('psu', 'connectors-pcie', ''),
			},
		]);
	},
	'psu-transient': (reading) => {
		reading.note('power-budget.transient-a6000');
		return psuBearsTransient({
			peakW: powerOf(reading).transientW,
			durationUs: reading.number('power-budget.transient-duration-a6000', 'µs'),
			psuRatedW: reading.partNumber('psu', 'rated-power', 'W'),
		});
	},
	'psu-input': (reading) => {
		const psu = partOfRole(reading.build, 'psu');
		const range = psu && reading.range(`${psu.id}.input-voltage`);
		return psuTakesVoltage({
			voltageV: reading.number('mains.us-voltage', 'V'),
			minInputV: range?.min,
			maxInputV: range?.max,
		});
	},
	'wall-circuit': (reading) => {
		const share = reading.number('mains.continuous-share', '%');
		reading.partNumber('psu', 'efficiency-load', '%');
		return circuitCarriesLoad({
			wallLoadW: powerOf(reading).wallW,
			voltageV: reading.number('mains.us-voltage', 'V'),
			breakerA: reading.number('mains.us-15a-breaker', 'A'),
			continuousShare: share === undefined ? undefined : share / 100,
			wantedMarginShare: Number(assumption('circuit-margin')),
		});
	},
};
