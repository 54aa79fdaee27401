import type { ComputedValue } from './computed-value.ts';

const page = '/06-roi-analysis/';
/** Computed figures by id. */
export type Values = Record<string, () => ComputedValue>;

/** A figure of document 06 with the anchor of the row that shows it. */
export const value = (text: string, how: string, anchor: string, status: ComputedValue['status'] = 'estimated') => ({
	text,
	how,
	status,
	href: `${page}${anchor}`,
});
