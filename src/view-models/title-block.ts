import { prices } from '../data/index.ts';
import { guide } from '../data/guide.ts';

/** The fields of the drawing's title block, in order. */
export interface TitleBlock {
	fields: { label: string; value: string }[];
}

/** Date of the prices that the headline uses: the day of the brief. */
export function headlinePriceDate(): string {
	const brief = prices.find(({ kind }) => kind === 'brief');
	if (!brief) throw new RangeError('no price of kind "brief"');
	return brief.date;
}

/**
 * @param sheet Slug of the page, for instance `01-bill-of-materials`; empty on the landing page.
 */
export function titleBlock(sheet: string): TitleBlock {
	const number = /^\d\d(?=-)/.exec(sheet)?.[0];
	return {
		fields: [
			{ label: 'Document', value: number ? `${guide.title} ${number}` : guide.title },
			{ label: 'Revision', value: `${guide.revision}, ${guide.date}` },
			{ label: 'Prices seen', value: headlinePriceDate() },
			{ label: 'Sources read', value: guide.sourcesConsulted },
		],
	};
}
