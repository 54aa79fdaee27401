import type { Build } from '../data/schema/build.ts';
import { circuitContinuousW, psuLoad, psuRatingWantedW, wallCurrentA } from '../domain/power.ts';
import { partOfRole } from './build-lines.ts';
import { factOf, numberOf } from './figures.ts';
import { machinePower } from './machine-power.ts';
import { buildOf } from './machine-price.ts';

/** `peak`: card, processor and everything else at their limits together. `gpu-bound`: the processor only feeds the card. */
export type LoadCase = 'peak' | 'gpu-bound';

export interface PowerQuestion {
	/** Id of the build. */
	build: string;
	load?: LoadCase | undefined;
	/** Other than the build's own number of cards. */
	gpuCount?: number | undefined;
}

/** One load case of a machine against its supply and a US outlet. Watts of direct current unless the name says wall. */
export interface PowerCase {
	dcW: number;
	wallW: number;
	/** Current at the wall on the US voltage, A. */
	wallA: number;
	/** Everything but cards and processor. */
	platformW: number;
	psuRatedW: number;
	/** Load as a fraction of the rating. */
	psuShare: number;
	/** Rating with the lower and the upper headroom the maker advises. */
	wantedW: { min: number; max: number };
	/** Every card in its short peak at once, the rest at its limit, and that as a fraction of the rating. */
	transientW: number;
	transientShare: number;
}

/** Both ends of the headroom the maker advises, as fractions. */
export function advisedHeadroom(): { min: number; max: number } {
	const { value } = factOf('power-budget.psu-headroom').fact;
	if (typeof value !== 'object' || Array.isArray(value))
		throw new RangeError('"power-budget.psu-headroom" is not a range');
	return { min: value.min / 100, max: value.max / 100 };
}

/** The build with another number of the same card: a question, not a machine anybody is told to buy. */
function withCards(build: Build, gpuCount: number | undefined): Build {
	if (gpuCount === undefined) return build;
	const card = partOfRole(build, 'gpu')?.id;
	return {
		...build,
		lines: build.lines.map((line) => (line.part === card ? { ...line, quantity: gpuCount } : line)),
	};
}

/**
 * What a build draws in a load case, how full its supply is and what it takes from the wall.
 *
 * @throws {RangeError} When there is no such build, or a figure the sum needs is unknown.
 */
export function powerCase({ build: id, load = 'peak', gpuCount }: PowerQuestion): PowerCase {
	const { dcLoadW, gpuBoundW, wallW, gpuBoundWallW, platformW, psuRatedW, transientW } = machinePower(
		withCards(buildOf(id), gpuCount)
	);
	const isPeak = load === 'peak';
	const dcW = isPeak ? dcLoadW : gpuBoundW;
	const atWallW = isPeak ? wallW : gpuBoundWallW;
	if (psuRatedW === undefined || atWallW === undefined)
		throw new RangeError(`rating or efficiency of the supply of build "${id}" is not known`);
	const headroom = advisedHeadroom();
	return {
		dcW,
		wallW: atWallW,
		wallA: wallCurrentA({ wallLoadW: atWallW, voltageV: numberOf('mains.us-voltage', 'V') }),
		platformW,
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
		const label = `${String(voltageV)} V, ${String(breakerA)} A`;
		return { id, label, voltageV, breakerA, continuousW: circuitContinuousW({ voltageV, breakerA, continuousShare }) };
	});
}
