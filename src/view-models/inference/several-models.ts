import { type Placement, placement, vramCapacityBytes } from '../../domain/memory.ts';
import { inferenceMachine } from './machine.ts';
import { formatOf, modelOf, weightBytesOf } from './model-math.ts';

/** Copies of one size of model, loaded at the same time. */
export interface SeveralModels {
	weightBytes: number;
	placed: Placement;
	/** Room on the cards after the reserve, in bytes. */
	capacityBytes: number;
}

/**
 * Weights of several models of one size at once on the cards of a build, without their contexts.
 *
 * @param count Models, 1 or more.
 * @throws {RangeError} When model, format or build is unknown, or too little is recorded.
 */
export function severalModels(count: number, modelId: string, formatId: string, build = 'base'): SeveralModels {
	const one = weightBytesOf(modelOf(modelId), formatOf(formatId));
	if (one === undefined) throw new RangeError(`model "${modelId}" is not recorded well enough`);
	const { memory } = inferenceMachine(build);
	const weightBytes = count * one;
	return {
		weightBytes,
		placed: placement(weightBytes, memory, 'layer-split'),
		capacityBytes: vramCapacityBytes(memory, 'layer-split'),
	};
}
