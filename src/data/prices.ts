import type { z } from 'zod';
import { parseRecords } from './schema/parse.ts';
import { PriceObservation } from './schema/price.ts';

/** A price of the executive summary: the only place where these nine figures stand. `units`: how many it buys together. */
const brief = (part: string, amount: number, units = 1) =>
	({
		id: `${part}-brief`,
		part,
		amount,
		units,
		kind: 'brief',
		date: '2025-10-06',
		status: 'claimed',
		sources: ['brief'],
	}) satisfies z.input<typeof PriceObservation>;

export const prices = parseRecords('src/data/prices.ts', PriceObservation, [
	brief('gpu', 8250),
	brief('cpu', 4099),
	brief('motherboard', 1100),
	brief('memory', 950, 6),
	brief('storage-os', 200),
	brief('storage-data', 450),
	brief('psu', 380),
	brief('cooler', 120),
	brief('case', 200),
]);
