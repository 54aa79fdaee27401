import type { z } from 'zod';
import { ElectricityPrice } from './schema/electricity.ts';
import { parseRecords } from './schema/parse.ts';

type Input = z.input<typeof ElectricityPrice>;

const usUnread = 'Believed average of 2025; the row of the official table with the US total was not read.';
const firstHalf = 'First half of 2025.';
const eurostat = ['eurostat-2025-h1-pubt', 'eurostat-2025-h1-eubusiness'];

/** A state or region in the official US table of April 2025, household and commercial. */
const state = (id: string, place: string, household: number, commercial: number): Input[] =>
	(['household', 'commercial'] as const).map((customer) => ({
		id: `${id}-${customer}`,
		place,
		customer,
		pricePerKwh: customer === 'household' ? household : commercial,
		currency: 'USD',
		status: 'reported',
		sources: ['eia-epm-5-6-a'],
		date: '2025-04',
	}));

const europe = (id: string, place: string, pricePerKwh: number, extra: Partial<Input> = {}): Input => ({
	id,
	place,
	customer: 'household',
	pricePerKwh,
	currency: 'EUR',
	status: 'reported',
	sources: eurostat,
	date: '2025',
	note: firstHalf,
	...extra,
});

/** Electricity prices. European prices stay in euros: no exchange rate is assumed. */
export const electricityPrices = parseRecords('src/data/electricity.ts', ElectricityPrice, [
	{
		id: 'us-household',
		place: 'United States',
		customer: 'household',
		pricePerKwh: 0.173,
		currency: 'USD',
		preset: true,
		status: 'unverified',
		date: '2025',
		note: usUnread,
	},
	{
		id: 'us-commercial',
		place: 'United States',
		customer: 'commercial',
		pricePerKwh: 0.134,
		currency: 'USD',
		preset: true,
		status: 'unverified',
		date: '2025',
		note: usUnread,
	},
	...state('new-england', 'New England', 0.2961, 0.2274),
	...state('pennsylvania', 'Pennsylvania', 0.1898, 0.1199),
	...state('illinois', 'Illinois', 0.1832, 0.1278),
	...state('iowa', 'Iowa', 0.1341, 0.0979),
	...state('missouri', 'Missouri', 0.1283, 0.0966),
	europe('eu-household', 'European Union', 0.2872, { preset: true }),
	europe('eu-commercial', 'European Union', 0.1902, { customer: 'commercial' }),
	europe('germany-household', 'Germany', 0.3835, {
		preset: true,
		note: 'First half of 2025; the highest in the Union.',
	}),
	europe('bulgaria-household', 'Bulgaria', 0.13),
	europe('malta-household', 'Malta', 0.1244),
	europe('hungary-household', 'Hungary', 0.104, { note: 'First half of 2025; the lowest in the Union.' }),
]);
