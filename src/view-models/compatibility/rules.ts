import { compatibilityAssumptions } from '../../data/index.ts';
import type { CompatibilityAssumption } from '../../data/schema/compatibility.ts';
import type { RuleResult } from '../../domain/compatibility.ts';
import type { Reading } from './reading.ts';

/** A rule by its id: reads what it needs from a machine and asks the domain. */
export type Rules = Record<string, (reading: Reading) => RuleResult>;

/**
 * What the guide assumes for a rule.
 *
 * @throws {RangeError} When there is no such assumption.
 */
export function assumption(id: string): CompatibilityAssumption['value'] {
	const found = compatibilityAssumptions.find((candidate) => candidate.id === id);
	if (!found) throw new RangeError(`there is no compatibility assumption "${id}"`);
	return found.value;
}
