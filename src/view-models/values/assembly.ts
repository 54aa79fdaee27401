import { linesFitted, peopleNeeded, stepsOf, unattendedText, workText } from '../assembly/totals.ts';
import type { ComputedValue } from './computed-value.ts';

const href = '/04-assembly-guide/#chapters';

/** Totals of the assembly guide. */
export const assemblyValues: Record<string, () => ComputedValue> = {
	'assembly.work': () => ({
		text: workText(stepsOf()),
		how: 'sum of the minutes of all steps',
		status: 'estimated',
		href,
	}),
	'assembly.unattended': () => ({
		text: unattendedText(stepsOf()),
		how: 'sum of the hours in which the machine works alone',
		status: 'estimated',
		href,
	}),
	'assembly.steps': () => ({ text: String(stepsOf().length), how: 'number of steps', status: 'derived', href }),
	'assembly.lines-fitted': () => {
		const { listed, fitted } = linesFitted(stepsOf());
		return {
			text: `${String(fitted)} of ${String(listed)}`,
			how: 'lines of the base build whose quantity the steps fit exactly',
			status: 'derived',
			href,
		};
	},
	'assembly.people': () => ({
		text: String(peopleNeeded(stepsOf())),
		how: 'most hands any step needs',
		status: 'derived',
		href,
	}),
};
