import type { Build } from '../data/schema/build.ts';
import { dcDrawW, psuLoad, wallDrawW } from '../domain/power.ts';
import { countOfRole, linesOfRole, partOfRole } from './build-lines.ts';
import { numberIfKnown, numberOf } from './figures.ts';

/** Everything that draws power in a machine besides cards and processor, in W at its peak. */
export interface PlatformItem {
	label: string;
	powerW: number;
}

/** Power of a machine, everything at its peak unless named otherwise. */
export interface MachinePower {
	gpuCount: number;
	/** All cards, W. */
	gpusW: number;
	cpuW: number;
	platform: PlatformItem[];
	/** Sum of `platform`, W. */
	platformW: number;
	/** On the direct-current side, W. */
	dcLoadW: number;
	/** The same while the cards work and the processor only feeds them, W. */
	gpuBoundW: number;
	/** At the wall; absent where the efficiency of the supply is not known. */
	wallW: number | undefined;
	gpuBoundWallW: number | undefined;
	/** Rating of the supply, W. */
	psuRatedW: number | undefined;
	/** Load as a fraction of that rating. */
	psuShare: number | undefined;
	/** What a spike of all cards at once comes to, by the stand-in of `power-budget.transient-a6000`, W. */
	transientW: number;
}

function platformItems(build: Build): PlatformItem[] {
	const drives = linesOfRole(build, 'storage').map(({ part, quantity }) => ({
		label: part.shortName,
		powerW: quantity * numberOf(`${part.id}.power-budget`, 'W'),
	}));
	return [
		{ label: 'Memory', powerW: countOfRole(build, 'memory') * numberOf('power-budget.memory-module', 'W') },
		...drives,
		{ label: 'Fans', powerW: numberOf('power-budget.fans', 'W') },
		{ label: 'Board', powerW: numberOf('power-budget.board', 'W') },
		{ label: 'USB devices', powerW: numberOf('power-budget.usb', 'W') },
	];
}

/** Board power of one card; the stand-in card of the transient figure is rated the same. */
function gpuPowerW(build: Build): number {
	const gpu = partOfRole(build, 'gpu');
	return gpu ? numberOf(`${gpu.id}.board-power`, 'W') : 0;
}

/** At the wall, where the efficiency of the supply at this load is known. */
function atWallW(dcLoadW: number, efficiencyPercent: number | undefined): number | undefined {
	return efficiencyPercent === undefined ? undefined : wallDrawW({ dcLoadW, psuEfficiency: efficiencyPercent / 100 });
}

/**
 * The power of a build, summed from its parts and the power budget.
 *
 * @throws {RangeError} When a card, processor or drive of the build has no power figure.
 */
export function machinePower(build: Build): MachinePower {
	const gpuCount = countOfRole(build, 'gpu');
	const cpu = partOfRole(build, 'cpu');
	const psu = partOfRole(build, 'psu');
	const cpuW = cpu ? numberOf(`${cpu.id}.tdp`, 'W') : 0;
	const platform = platformItems(build);
	const budget = {
		gpuCount,
		gpuBoardPowerW: gpuPowerW(build),
		cpuPackageW: cpuW,
		platformItemsW: platform.map(({ powerW }) => powerW),
	};
	const dcLoadW = dcDrawW(budget);
	const gpuBoundW = dcDrawW({ ...budget, cpuPackageW: numberOf('power-budget.cpu-gpu-bound', 'W') });
	const efficiency = psu && numberIfKnown(`${psu.id}.efficiency-load`, '%');
	const psuRatedW = psu && numberIfKnown(`${psu.id}.rated-power`, 'W');
	return {
		gpuCount,
		gpusW: gpuCount * budget.gpuBoardPowerW,
		cpuW,
		platform,
		platformW: dcDrawW({ ...budget, gpuCount: 0, cpuPackageW: 0 }),
		dcLoadW,
		gpuBoundW,
		wallW: atWallW(dcLoadW, efficiency),
		gpuBoundWallW: atWallW(gpuBoundW, efficiency),
		psuRatedW,
		psuShare: psuRatedW === undefined ? undefined : psuLoad({ dcLoadW, psuRatedW }).share,
		transientW: dcDrawW({ ...budget, gpuBoardPowerW: numberOf('power-budget.transient-a6000', 'W') }),
	};
}
