import { z } from 'zod';
import { Text } from './schema/ids.ts';
import { parseRecords } from './schema/parse.ts';
import { IsoDate } from './schema/units.ts';

const Change = z.strictObject({
	/** Revision of the guide, as on every sheet. */
	id: z.string().regex(/^\d+\.\d+$/, { error: 'a revision is two numbers with a point between them' }),
	/** Day of the revision. */
	date: IsoDate,
	/** What a builder has to know who holds the sheets of an earlier revision. */
	changes: z.array(Text).min(1),
});
export type Change = z.infer<typeof Change>;

/** Revisions, the newest first: it is the one that `guide.ts` names. */
export const changeLog = parseRecords('src/data/change-log.ts', Change, [
	{ id: '1.0', date: '2026-11-23', changes: ['First issue.'] },
]);
