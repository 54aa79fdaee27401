import { z } from 'zod';
import { parseRecord } from './schema/parse.ts';
import { IsoDate } from './schema/units.ts';

const Guide = z.strictObject({
	id: z.string(),
	title: z.string(),
	/** Number on every sheet and in frozen links. */
	revision: z.string().regex(/^\d+\.\d+$/),
	/** Day of the revision. */
	date: IsoDate,
	/** Day up to which sources were consulted. */
	sourcesConsulted: IsoDate,
});

/** What the title block of every sheet says. */
export const guide = parseRecord('src/data/guide.ts', Guide, {
	id: 'guide',
	title: 'AI workstation build guide',
	revision: '1.0',
	date: '2026-11-23',
	sourcesConsulted: '2026-11-23',
});
