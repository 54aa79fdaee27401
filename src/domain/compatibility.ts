/**
 * Rules that say whether parts go together, one function each. Any input may be missing: a rule that lacks a number
 * answers `unknown`, never `pass`. The numbers C1 to C24 in the comments are the guide's list of checks, document 02.
 */
export * from './compatibility/circuit.ts';
export * from './compatibility/electrical.ts';
export * from './compatibility/mechanical.ts';
export * from './compatibility/memory.ts';
export * from './compatibility/platform.ts';
export {
	type DecidingValue,
	type RuleResult,
	type Verdict,
	withoutVerdict,
	worstVerdict,
} from './compatibility/result.ts';
export * from './compatibility/slots.ts';
export * from './compatibility/statements.ts';
