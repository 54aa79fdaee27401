import { z } from 'zod';
import { Status } from './fact.ts';
import { Id, Text } from './ids.ts';
import { PartialDate } from './units.ts';

/** Families of cards a page groups offers by. */
export const RentedCard = z.enum(['rtx-pro-6000', 'ada-48', 'a100', 'h100', 'h200', 'b200', 'geforce']);
export type RentedCard = z.infer<typeof RentedCard>;

/** One rental price of one kind of card on one day. Prices move weekly: a new price is a new record. */
export const CloudOffer = z
	.strictObject({
		id: Id,
		provider: z.string().min(1),
		/** What the provider calls it: an instance type, a tier. Absent where it has no name. */
		product: Text.optional(),
		card: RentedCard,
		/** The card as the source names it. */
		gpu: z.string().min(1),
		/** Memory of one card, in GB as its maker prints it. Absent where no source of this guide states it. */
		gpuMemoryGb: z.number().positive().optional(),
		/** How many cards are rented together; 1 where one can be rented alone. */
		gpusTogether: z.int().positive().default(1),
		/** US dollars for one card for one hour, before tax; storage and egress are extra. */
		usdPerGpuHour: z
			.number({ error: 'a rental price is missing' })
			.positive({ error: 'a rental price is positive' })
			.or(
				z
					.strictObject({ min: z.number().positive(), max: z.number().positive() })
					.refine(({ min, max }) => min < max, { error: 'min must be below max' })
			),
		/**
		 * `marketplace`: private hosts, no service level. `community`: vetted hosts of others. `data-centre`: the provider's
		 * own or partner halls. `hyperscaler`: AWS, Azure, Google. `serverless`: billed per second of work. `platform`: a
		 * managed product on top of a card. `broker`: whole nodes for a minimum term. `market`: no single kind of renting.
		 */
		tier: z.enum([
			'marketplace',
			'community',
			'data-centre',
			'hyperscaler',
			'serverless',
			'platform',
			'broker',
			'market',
		]),
		/** `offer`: anybody could rent at it. `median`, `average`: over several offers. `index`: as a price index states it. */
		kind: z.enum(['offer', 'median', 'average', 'index']),
		/** True where the card has the memory and generation of the one in this build: 96 GB, Blackwell. */
		likeForLike: z.boolean().default(false),
		/** Kind of renting in a word or two, by which tables name this rate. Present: the guide computes payback against it. */
		scenario: z.string().min(1).optional(),
		status: Status,
		sources: z.array(z.string()).min(1, { error: 'an offer names its source' }),
		/** Day, month or year the price was seen. */
		date: PartialDate,
		note: Text.optional(),
	})
	.refine(({ scenario, usdPerGpuHour }) => scenario === undefined || typeof usdPerGpuHour === 'number', {
		error: 'payback is computed against one price, not against a range',
		path: ['usdPerGpuHour'],
	})
	.refine(({ scenario, gpuMemoryGb }) => scenario === undefined || gpuMemoryGb !== undefined, {
		error: 'a rate that payback is computed against states the memory of its card',
		path: ['gpuMemoryGb'],
	});
export type CloudOffer = z.infer<typeof CloudOffer>;
