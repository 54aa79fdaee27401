import type { z } from 'zod';
import { Finding } from '../schema/brief.ts';
import { parseRecords } from '../schema/parse.ts';

const finding = (
	claim: string,
	verdict: z.input<typeof Finding>['verdict'],
	because: string,
	sources: string[] = ['guide']
) => ({ id: claim, claim, verdict, because, sources }) satisfies z.input<typeof Finding>;

/** One finding per claim. The verdict of a claim that `src/domain` computes is checked against the computation by a test. */
export const findings = parseRecords('src/data/brief/findings.ts', Finding, [
	finding(
		'total',
		'fails',
		'Its nine prices add up to {=base.total}, {=base.total-difference} more; this guide uses the sum.',
		['brief']
	),
]);
