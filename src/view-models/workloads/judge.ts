import type { FineTuningMethod } from '../../domain/memory.ts';
import { rangeOf } from '../inference/assumptions.ts';
import { forecast } from '../inference/forecast.ts';
import { severalModels } from '../inference/several-models.ts';
import { tuning } from '../inference/tuning.ts';
import { fitVerdict } from '../inference/words.ts';
import type { VerdictWord } from '../table.ts';

/** A workload before it is judged. Texts may name facts and computed values. */
export interface Question {
	/** Key and, on its table, anchor `workload-<id>`. */
	id: string;
	/** Build it is asked of: the base build where nothing is said. */
	build?: 'base' | 'two-gpu' | 'four-gpu';
	name: string;
	/** Id of the brief's claim it belongs to. */
	claim: string;
	verdict: () => VerdictWord;
	/** The number that decides, or what is missing. */
	figure: string;
	/** One sentence. */
	because: string;
	/** Row that shows the arithmetic. Site-relative. */
	href: string;
}

/** Where the weights and their context go. */
export const placed = (model: string, format: string, build?: string) => () =>
	fitVerdict(forecast(model, format, build === undefined ? {} : { build }));

/** Above this share of the cards a run is tight: adapters, batches and sequences have to be small. */
const TIGHT_SHARE = 0.8;

/** Trains with room on the cards; tightly or with state in RAM, which is a condition; or not at all. */
export const trained = (model: string, method: FineTuningMethod, build?: string) => (): VerdictWord => {
	const { kind, vramBytes, vramCapacityBytes } = tuning(model, method, build).fit;
	if (kind === 'does-not-fit') return 'fails';
	return kind === 'fits' && vramBytes <= vramCapacityBytes * TIGHT_SHARE ? 'holds' : 'condition';
};

/** Holds where the whole span reaches the target, with a condition where a part of it does. */
export const reaches = (model: string, format: string, build: string, targetFact: string) => (): VerdictWord => {
	const { speed } = forecast(model, format, { build });
	const { min: target } = rangeOf(targetFact);
	if (!speed || speed.high < target) return 'fails';
	return speed.low >= target ? 'holds' : 'condition';
};

/** Weights of several models on the cards at once. */
export const together = (count: number, model: string, format: string, build?: string) => (): VerdictWord =>
	severalModels(count, model, format, build).placed.kind === 'fits' ? 'holds' : 'fails';
