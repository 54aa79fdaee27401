import type { HazardInput } from '../schema/assembly.ts';

/** Hazards that meet the builder in more than one step, in the same words each time. */

/** The supply hangs on the mains, or hung there a moment ago. */
export const mains = {
	signal: 'WARNING',
	hazard: 'Mains voltage at the supply and its cord.',
	consequence: 'It can kill, and a charge stays in the supply after the plug is out.',
	avoid:
		'Never open the supply. Take the wrist strap off before the plug goes in. Touch cables only with the plug out.',
} satisfies HazardInput;

/** Steel edges inside the case and at slot covers. */
export const steelEdges = {
	signal: 'CAUTION',
	hazard: 'Edges of pressed steel in the case.',
	consequence: 'They cut fingers that slip.',
	avoid: 'Reach in slowly, and put your weight on no edge.',
} satisfies HazardInput;

/** Fans that turn within reach. */
export const blades = {
	signal: 'CAUTION',
	hazard: 'Turning blades within reach.',
	consequence: 'They cut fingers.',
	avoid: 'Keep hands, sleeves and cables out until they stand still.',
} satisfies HazardInput;
