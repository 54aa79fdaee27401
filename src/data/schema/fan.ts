import { z } from 'zod';
import { Id, Text } from './ids.ts';

/** A fan of the finished machine and the header that drives it. */
export const FanPlace = z.strictObject({
	id: Id,
	place: Text,
	direction: z.enum(['in', 'out', 'upwards']),
	/** Name printed on the board. */
	header: z.string().min(1),
});
export type FanPlace = z.infer<typeof FanPlace>;

/** One zone of the management controller: its headers follow one curve. */
export const FanZone = z.strictObject({
	id: Id,
	headers: z.array(z.string().min(1)).min(1),
	/** Id of the curve it has as delivered. Absent where none was reported. */
	curve: z.string().optional(),
	/** Ids of the temperatures this guide lets it follow. */
	follows: z.array(z.string()).default([]),
});
export type FanZone = z.infer<typeof FanZone>;

/** A temperature that a zone can follow. */
export const FanSource = z.strictObject({ id: Id, label: Text });
export type FanSource = z.infer<typeof FanSource>;
