import { briefClaims, findings } from '../data/index.ts';
import type { VerdictWord } from '../data/schema/brief.ts';
import { sourceRefs } from './figures.ts';
import { richText, statementText } from './rich-text.ts';
import type { Segment, SourceRef, TableViewModel } from './table.ts';

/** A claim of the brief with what the guide found. */
export interface ClaimView {
	id: string;
	section: string;
	claim: Segment[];
	verdict: VerdictWord;
	because: Segment[];
	sources: SourceRef[];
}

/**
 * A claim and its finding.
 *
 * @throws {RangeError} When there is no such claim, or nobody has judged it.
 */
export function claimView(id: string): ClaimView {
	const claim = briefClaims.find((candidate) => candidate.id === id);
	if (!claim) throw new RangeError(`the brief makes no claim "${id}"`);
	const finding = findings.find((candidate) => candidate.claim === id);
	if (!finding) throw new RangeError(`no finding judges the claim "${id}"`);
	return {
		id,
		section: claim.section,
		claim: statementText(claim.statement),
		verdict: finding.verdict,
		because: richText(finding.because),
		sources: sourceRefs(finding.sources),
	};
}

/** Claims with verdict and reason, in the order of the brief, or those named in the order given. */
export function claimTable(caption: string, ids: readonly string[] = briefClaims.map(({ id }) => id)): TableViewModel {
	return {
		caption,
		columns: [
			{ key: 'claim', label: 'The brief says' },
			{ key: 'verdict', label: 'Verdict' },
			{ key: 'because', label: 'Because' },
		],
		rows: ids.map(claimView).map(({ claim, verdict, because, sources }) => ({
			cells: {
				claim: { rich: claim },
				verdict: { verdict },
				because: { rich: because, sources },
			},
		})),
	};
}
