import {
	circuitContinuousW,
	dcDrawW,
	psuLoad,
	psuRatingWantedW,
	transientDrawW,
	wallCurrentA,
	wallDrawW,
} from '../domain/power.ts';
import { factOf, numberIfKnown, numberOf } from './figures.ts';
import { buildOf, partOf } from './machine-price.ts';

/** `peak`: card, processor and everything else at their limits together. `gpu-bound`: the processor only feeds the card. */
export type LoadCase = 'peak' | 'gpu-bound';

/** Power of a machine, all in watts; direct current unless the name says wall. */
export interface MachinePower {
	gpuCount: number;
	/** Everything but cards and processor. */
	platformW: number;
	dcW: number;
	wallW: number;
	/** Current at the wall on 120 V. */
	wallA: number;
	psuRatedW: number;
	/** Load as a fraction of the rating. */
	psuShare: number;
	/** Rating with the lower and the upper headroom the maker advises. */
	wantedW: { min: number; max: number };
	/** Load while every card has its short peak at once, and that as a fraction of the rating. */
	transientW: number;
	transientShare: number;
}

export interface PowerQuestion {
	/** Id of the build. */
	build: string;
	load?: LoadCase | undefined;
	/** Other than the build's own number of cards. */
	gpuCount?: number | undefined;
}

/** Both ends of the headroom the maker advises, as fractions. */
export function advisedHeadroom(): { min: number; max: number } {
	const { value } = factOf('power-budget.psu-headroom').fact;
	if (typeof value !== 'object' || Array.isArray(value))
		throw new RangeError('"power-budget.psu-headroom" is not a range');
	return { min: value.min / 100, max: value.max / 100 };
}

/** The parts of a build in one role, with how many of each. */
function inRole(build: string, role: string) {
	return buildOf(build)
		.lines.map(({ part, quantity }) => ({ part: partOf(part), quantity }))
		.filter(({ part }) => part.role === role);
}

function onlyIn(build: string, role: string) {
	const [first] = inRole(build, role);
	if (!first) throw new RangeError(`build "${build}" has no ${role}`);
	return first;
}

/** Memory, drives, board, fans and USB at their peak, in watts. A module nobody budgeted counts as one of the base build. */
function platformItemsW(build: string): number[] {
	const modules = inRole(build, 'memory').map(
		({ part, quantity }) =>
			quantity * (numberIfKnown(`${part.id}.power-active`, 'W') ?? numberOf('memory.power-active', 'W'))
	);
	const drives = inRole(build, 'storage').map(
		({ part, quantity }) => quantity * numberOf(`${part.id}.power-budget`, 'W')
	);
	return [...modules, ...drives, ...['board', 'fans', 'usb'].map((item) => numberOf(`power-budget.${item}`, 'W'))];
}

/**
 * What a build draws, how full its supply is and what it takes from the wall.
 *
 * @throws {RangeError} When there is no such build, or a figure the sum needs is unknown.
 */
export function machinePower({ build, load = 'peak', gpuCount }: PowerQuestion): MachinePower {
	const card = onlyIn(build, 'gpu');
	const cards = gpuCount ?? card.quantity;
	const psu = onlyIn(build, 'psu').part.id;
	const cpuPackageW =
		load === 'peak'
			? numberOf(`${onlyIn(build, 'cpu').part.id}.tdp`, 'W')
			: numberOf('power-budget.cpu-gpu-bound', 'W');
	const items = platformItemsW(build);
	const platformW = items.reduce((sum, itemW) => sum + itemW, 0);
	const dcW = dcDrawW({
		gpuCount: cards,
		gpuBoardPowerW: numberOf(`${card.part.id}.board-power`, 'W'),
		cpuPackageW,
		platformItemsW: items,
	});
	const wallW = wallDrawW({ dcLoadW: dcW, psuEfficiency: numberOf(`${psu}.efficiency-load`, '%') / 100 });
	const psuRatedW = numberOf(`${psu}.rated-power`, 'W');
	const headroom = advisedHeadroom();
	const transientW = transientDrawW({
		gpuCount: cards,
		gpuTransientW: numberOf('power-budget.transient-a6000', 'W'),
		otherDrawW: cpuPackageW + platformW,
	});
	return {
		gpuCount: cards,
		platformW,
		dcW,
		wallW,
		wallA: wallCurrentA({ wallLoadW: wallW, voltageV: numberOf('mains.us-voltage', 'V') }),
		psuRatedW,
		psuShare: psuLoad({ dcLoadW: dcW, psuRatedW }).share,
		wantedW: {
			min: psuRatingWantedW({ dcLoadW: dcW, headroomShare: headroom.min }),
			max: psuRatingWantedW({ dcLoadW: dcW, headroomShare: headroom.max }),
		},
		transientW,
		transientShare: psuLoad({ dcLoadW: transientW, psuRatedW }).share,
	};
}

/** A US circuit: what its breaker is rated for, and what may flow for hours. */
export interface CircuitView {
	id: string;
	label: string;
	voltageV: number;
	breakerA: number;
	continuousW: number;
}

export function usCircuits(): CircuitView[] {
	const voltageV = numberOf('mains.us-voltage', 'V');
	const continuousShare = numberOf('mains.continuous-share', '%') / 100;
	return ['us-15a', 'us-20a'].map((id) => {
		const breakerA = numberOf(`mains.${id}-breaker`, 'A');
		return {
			id,
			label: `${String(voltageV)} V, ${String(breakerA)} A`,
			voltageV,
			breakerA,
			continuousW: circuitContinuousW({ voltageV, breakerA, continuousShare }),
		};
	});
}
