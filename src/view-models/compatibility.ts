import { builds as allBuilds, compatibilityRules, factIndex } from '../data/index.ts';
import type { Build } from '../data/schema/build.ts';
import type { CompatibilityRule } from '../data/schema/compatibility.ts';
import type { VerdictWord } from '../data/schema/brief.ts';
import { type RuleResult, type Verdict, withoutVerdict, worstVerdict } from '../domain/compatibility.ts';
import { memoryRules } from './compatibility/memory-rules.ts';
import { platformRules } from './compatibility/platform-rules.ts';
import { powerRules } from './compatibility/power-rules.ts';
import { Reading } from './compatibility/reading.ts';
import { roomRules } from './compatibility/room-rules.ts';
import type { Rules } from './compatibility/rules.ts';

/** The guide's word for a verdict of the domain. */
export const verdictWords: Record<Verdict, VerdictWord> = {
	pass: 'holds',
	warn: 'condition',
	fail: 'fails',
	unknown: 'unknown',
};

const evaluations: Rules = { ...platformRules, ...memoryRules, ...roomRules, ...powerRules };

/** What one rule says about one machine, with the facts and sources it rests on. */
export interface CompatibilityCheck {
	rule: CompatibilityRule;
	result: RuleResult;
	/** Ids of the facts that were read. */
	facts: string[];
	/** Ids of the sources of rule and facts. */
	sources: string[];
}

/**
 * Evaluates one rule on one machine. A verdict that rests on a figure nobody confirms becomes `unknown`.
 *
 * @throws {RangeError} When the rule has no evaluation.
 */
export function checkOf(build: Build, rule: CompatibilityRule): CompatibilityCheck {
	const evaluate = evaluations[rule.id];
	if (!evaluate) throw new RangeError(`no evaluation belongs to the compatibility rule "${rule.id}"`);
	const reading = new Reading(build);
	const result = evaluate(reading);
	const weak = result.verdict === 'unknown' ? [] : reading.weakFactIds;
	return {
		rule,
		result: withoutVerdict(
			result,
			weak.map((id) => factIndex.get(id)?.label ?? id)
		),
		facts: reading.factIds,
		sources: [...new Set([...rule.sources, ...reading.sources])],
	};
}

/** Every rule on one machine, in the order of the rules. */
export function compatibilityOf(build: Build): CompatibilityCheck[] {
	return compatibilityRules.map((rule) => checkOf(build, rule));
}

/** The verdict on a whole machine: the worst of its rules. */
export function verdictOn(build: Build): Verdict {
	return worstVerdict(compatibilityOf(build).map(({ result }) => result.verdict));
}

/** How many rules of a machine came out with each verdict. */
export function verdictCounts(build: Build): Record<Verdict, number> {
	const counts: Record<Verdict, number> = { pass: 0, warn: 0, fail: 0, unknown: 0 };
	for (const { result } of compatibilityOf(build)) counts[result.verdict] += 1;
	return counts;
}

/** Machines the matrix shows: those the guide offers. */
export const comparedBuilds = (): Build[] => allBuilds.filter(({ kind }) => kind === 'offered');
