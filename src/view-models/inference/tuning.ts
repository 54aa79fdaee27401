import { benchmarks } from '../../data/index.ts';
import {
	type FineTuningFit,
	fineTuningFit,
	type FineTuningMethod,
	fineTuningTerms,
	type FineTuningTerms,
	largestTrainableParams,
	trainingCards,
} from '../../domain/memory.ts';
import { scaledTrainingTokensPerS } from '../../domain/throughput.ts';
import { fractionOf, fractionRangeOf } from './assumptions.ts';
import { type InferenceMachine, inferenceMachine } from './machine.ts';
import { modelOf, paramsOf } from './model-math.ts';

/** A fine-tuning run on a build. */
export interface Tuning {
	terms: FineTuningTerms;
	fit: FineTuningFit;
	machine: InferenceMachine;
	/** Cards that would hold it without RAM. */
	cardsNeeded: number;
}

const workingShare = () => fractionOf('training-model.working-share');

function requireParams(modelId: string): number {
	const params = paramsOf(modelOf(modelId));
	if (params === undefined) throw new RangeError(`model "${modelId}" has no recorded parameter count`);
	return params;
}

/**
 * Memory of a fine-tuning run, adapters themselves left out: they are a few hundred million parameters at most.
 *
 * @throws {RangeError} When model or build is unknown.
 */
export function tuning(modelId: string, method: FineTuningMethod, build = 'base'): Tuning {
	const terms = fineTuningTerms({ method, params: requireParams(modelId) });
	const machine = inferenceMachine(build);
	return {
		terms,
		fit: fineTuningFit(terms, machine.memory, workingShare()),
		machine,
		cardsNeeded: trainingCards(terms.totalBytes, machine.memory.usableGibPerCard, workingShare()),
	};
}

/** The largest model a method trains on the cards of a build, in parameters. @throws {RangeError} On an unknown build. */
export function largestTrainable(method: FineTuningMethod, build = 'base'): number {
	return largestTrainableParams(method, inferenceMachine(build).memory, workingShare());
}

/** The one measured LoRA run on a card of this family that the scaling starts from. */
const measuredLora = 'server-llama-3-1-8b-lora';

/**
 * Speed of a LoRA run on one Max-Q, scaled from the measured run by size and by what the Max-Q keeps in training.
 *
 * @returns Tokens per second, an estimate.
 * @throws {RangeError} When the model is unknown or the measured run is gone.
 */
export function loraTokensPerS(modelId: string): { min: number; max: number } {
	const run = benchmarks.find(({ id }) => id === measuredLora);
	const tokensPerS = run?.figure.value;
	if (!run || typeof tokensPerS !== 'number') throw new RangeError(`there is no measurement "${measuredLora}"`);
	const measured = { tokensPerS, params: requireParams(run.model) };
	const params = requireParams(modelId);
	const share = fractionRangeOf('training-model.max-q-share');
	return {
		min: scaledTrainingTokensPerS(measured, params, share.min),
		max: scaledTrainingTokensPerS(measured, params, share.max),
	};
}
