import { z } from 'zod';
import { Id, Text } from './ids.ts';
import { IsoDate, PartialDate } from './units.ts';

/** Kinds of source. The first five are the maker's or a standard's own documents: only they make a figure `specified`. */
export const SourceKind = z.enum([
	'datasheet',
	'manual',
	'vendor', // the maker's own page or documentation
	'standard',
	'release', // a release tag, changelog or source tree of the software itself
	'review',
	'database', // collections of specifications or prices
	'paper',
	'statistics',
	'press',
	'blog',
	'community', // wiki, forum thread, issue, discussion
	'notes', // an owner's or developer's own notes
	'retailer',
	'brief', // the owner's executive summary
	'guide', // this guide's own practice or arithmetic
]);
export const primaryKinds: readonly z.infer<typeof SourceKind>[] = [
	'datasheet',
	'manual',
	'vendor',
	'standard',
	'release',
];

/** Where figures come from. Listed once, cited by id. */
export const Source = z
	.strictObject({
		id: Id,
		title: Text,
		/** Who publishes it: a maker, a magazine, a person's handle. */
		publisher: z.string().min(1),
		kind: SourceKind,
		/** Absent where the address was not recorded or is withheld; then `note` says so. */
		url: z.url({ error: 'an address starts with https://' }).optional(),
		/** Date the source itself carries. Absent where it carries none. */
		date: PartialDate.optional(),
		/** Day it was consulted. */
		accessed: IsoDate,
		/**
		 * The product it is about, where that is none of this machine: "predecessor WRX80E-SAGE SE WIFI". Whatever rests
		 * on it is only reported for this machine, and the page says whose it is.
		 */
		describes: Text.optional(),
		/** `itself`: opened and read. `transcription`: read at second hand, through somebody's copy of its figures. */
		read: z.enum(['itself', 'transcription']),
		note: Text.optional(),
	})
	.refine(({ url, note }) => url !== undefined || note !== undefined, {
		error: 'a source without an address says why in its note',
		path: ['note'],
	});
export type Source = z.infer<typeof Source>;
export type SourceInput = z.input<typeof Source>;
