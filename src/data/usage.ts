import { parseRecords } from './schema/parse.ts';
import { Usage } from './schema/usage.ts';

/** The three usages of the brief, lightest first. */
export const usages = parseRecords(
	'src/data/usage.ts',
	Usage,
	[
		{ id: 'conservative', label: 'Conservative' },
		{ id: 'heavy', label: 'Heavy' },
		{ id: 'continuous', label: 'Continuous' },
	].map(({ id, label }) => ({
		id,
		label,
		hoursFact: `brief.use-${id}`,
		rentFact: `brief.rent-${id}`,
		paybackFact: `brief.payback-${id}`,
		claim: `payback-${id}`,
	}))
);
