import { BriefClaim, BriefFigure, Finding } from './schema/brief.ts';
import { parseRecords } from './schema/parse.ts';

/** Day the executive summary was written; every figure of it carries this date. */
const date = '2025-10-06';

export const briefFigures = parseRecords('src/data/brief.ts', BriefFigure, [
	{
		id: 'total',
		section: 'Cost Breakdown',
		label: 'Total of the nine parts',
		figure: { value: 14_949, unit: 'USD', status: 'claimed', sources: ['brief'], date },
	},
]);

export const briefClaims = parseRecords('src/data/brief.ts', BriefClaim, []);

export const findings = parseRecords('src/data/brief.ts', Finding, []);
