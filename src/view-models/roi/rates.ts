import { cloudOffers, usages as allUsages } from '../../data/index.ts';
import type { CloudOffer } from '../../data/schema/cloud-offer.ts';
import type { Status } from '../../data/schema/fact.ts';
import type { Usage } from '../../data/schema/usage.ts';
import { formatMonthOfYear } from '../../format/date.ts';
import { formatUsdPerHour } from '../../format/money.ts';
import { formatGb } from '../../format/units.ts';
import { factOf, numberOf } from '../figures.ts';

/** A rent against which the guide computes payback. */
export interface RentalRate {
	/** Id of the offer, or `brief`. */
	id: string;
	/** What is rented, in few words. */
	label: string;
	/** Who asked it, and when. */
	detail: string;
	/** US dollars per hour for one card. */
	usdPerHour: number;
	date: string;
	/** The same memory and generation as the card of this build. */
	likeForLike: boolean;
	status: Status;
	sources: string[];
}

/** Name of the rate that the brief states, among the offers. */
export const BRIEF_RATE = 'brief';
/** The three rates that charts draw: marketplace, community host, brief. */
export const CHARTED = ['vast-pro-6000-2025-10', 'runpod-community-pro-6000-2026-09', BRIEF_RATE];
/** The rate of the case in the middle of the sensitivity table. */
export const MIDDLE_RATE = 'runpod-community-pro-6000-2026-09';
/** The like-for-like rate of the month of the brief. */
export const MARKET_RATE = 'vast-pro-6000-2025-10';

function rateOfOffer(offer: CloudOffer): RentalRate[] {
	const { id, scenario, provider, gpuMemoryGb, product, usdPerGpuHour, date, likeForLike, status, sources } = offer;
	if (scenario === undefined || gpuMemoryGb === undefined || typeof usdPerGpuHour !== 'number') return [];
	const label = `${formatGb(gpuMemoryGb, { decimals: 0 })} card, ${scenario}`;
	const detail = [provider, product, date].filter((text) => text !== undefined).join(', ');
	return [{ id, label, detail, usdPerHour: usdPerGpuHour, date, likeForLike, status, sources }];
}

function rateOfBrief(): RentalRate {
	const { fact } = factOf('brief.rental-rate');
	return {
		id: BRIEF_RATE,
		label: 'Rate of the brief',
		detail: `RTX 6000 Ada, provider not named, ${fact.date}`,
		usdPerHour: numberOf('brief.rental-rate', 'USD/h'),
		date: fact.date,
		likeForLike: false,
		status: fact.status,
		sources: fact.sources,
	};
}

/** Every rate that payback is computed against, cheapest first; the brief's own stands among them. */
export function rentalRates(offers: readonly CloudOffer[] = cloudOffers): RentalRate[] {
	return [...offers.flatMap(rateOfOffer), rateOfBrief()].sort((a, b) => a.usdPerHour - b.usdPerHour);
}

/**
 * One of these rates.
 *
 * @throws {RangeError} When payback is computed against no rate with this id.
 */
export function rentalRate(id: string): RentalRate {
	const rate = rentalRates().find((candidate) => candidate.id === id);
	if (!rate) throw new RangeError(`there is no rental rate "${id}"`);
	return rate;
}

/** "$1.01/h, October 2025": how a chart names a rate; the brief's by its name. */
export function rateName({ id, usdPerHour, date }: RentalRate): string {
	return `${formatUsdPerHour(usdPerHour)}, ${id === BRIEF_RATE ? 'the brief' : formatMonthOfYear(date)}`;
}

/** A usage of the brief with its figures as numbers. */
export interface UsageCase {
	id: string;
	label: string;
	hoursPerWeek: number;
	/** Rent avoided in a year, as the brief prints it, in US dollars. */
	statedRentUsd: number;
	/** Payback as the brief prints it, in years. */
	statedPaybackYears: number;
}

/** The usages of the brief, lightest first. */
export function usageCases(usages: readonly Usage[] = allUsages): UsageCase[] {
	return usages.map(({ id, label, hoursFact, rentFact, paybackFact }) => ({
		id,
		label,
		hoursPerWeek: numberOf(hoursFact, 'h/week'),
		statedRentUsd: numberOf(rentFact, 'USD/year'),
		statedPaybackYears: numberOf(paybackFact, 'years'),
	}));
}
