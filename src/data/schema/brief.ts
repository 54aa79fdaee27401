import { z } from 'zod';
import { Fact } from './fact.ts';
import { Id, Text } from './ids.ts';

/** One figure the executive summary prints. Prices of parts are observations of kind `brief` in `prices.ts` instead. */
export const BriefFigure = z.strictObject({
	id: Id,
	/** Heading of the summary it stands under. */
	section: z.string().min(1),
	label: Text,
	figure: Fact,
});

/** One thing the executive summary claims, which the guide judges. */
export const BriefClaim = z.strictObject({
	id: Id,
	section: z.string().min(1),
	/** The claim in few words, close to the summary's own. */
	statement: Text,
	/** Ids of the brief's figures the claim rests on. */
	figures: z.array(z.string()).default([]),
});
export type BriefClaim = z.infer<typeof BriefClaim>;

export const VerdictWord = z.enum(['holds', 'condition', 'fails', 'unknown']);
export type VerdictWord = z.infer<typeof VerdictWord>;

/** The guide's judgement of a claim where it rests on sources rather than on a calculation of `src/domain`. */
export const Finding = z.strictObject({
	id: Id,
	/** Id of the claim. */
	claim: z.string(),
	verdict: VerdictWord,
	/** Why, in one calm sentence. */
	because: Text,
	sources: z.array(z.string()).default([]),
});
export type Finding = z.infer<typeof Finding>;
