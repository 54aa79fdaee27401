import { cloudOffers } from '../../data/index.ts';
import type { CloudOffer, RentedCard } from '../../data/schema/cloud-offer.ts';
import { breakEvenHours, relativeChange, storageRentUsdPerMonth, yearsWithoutPause } from '../../domain/roi.ts';
import { formatIsoDate } from '../../format/date.ts';
import { formatNumber } from '../../format/numbers.ts';
import { figureOf, numberOf, sourceRefs } from '../figures.ts';
import { buildOf, partOf } from '../machine-price.ts';
import { richText } from '../rich-text.ts';
import type { TableViewModel } from '../table.ts';
import { signedText, wholeText } from './numbers.ts';

const MONTHS_PER_YEAR = 12;
const GB_PER_TB = 1000;

const cardName: Record<RentedCard, string> = {
	'rtx-pro-6000': 'RTX PRO 6000 Blackwell: the card of this build, other editions',
	'ada-48': 'One or two generations older, half the memory',
	a100: 'A100',
	h100: 'H100',
	h200: 'H200',
	b200: 'B200',
	geforce: 'Gaming cards',
};

const tierName: Record<CloudOffer['tier'], string> = {
	marketplace: 'marketplace',
	community: 'community host',
	'data-centre': 'data centre',
	hyperscaler: 'hyperscaler',
	serverless: 'serverless',
	platform: 'managed platform',
	broker: 'broker',
	market: 'several providers',
};

const kindName: Record<CloudOffer['kind'], string | undefined> = {
	offer: undefined,
	median: 'median',
	average: 'average of its offers',
	index: 'index',
};

function kindOfRenting({ tier, kind }: CloudOffer): string {
	const who = kind === 'average' ? 'one provider' : tierName[tier];
	return kindName[kind] ? `${who}, ${kindName[kind]}` : who;
}

/** A rate, or a span of rates, with at least cents. */
export function offerRateText(rate: CloudOffer['usdPerGpuHour']): string {
	const one = (value: number) => {
		const text = formatNumber(value, { significant: 5 });
		return /\.\d{3}/.test(text) ? text : formatNumber(value, { decimals: 2 });
	};
	return typeof rate === 'number' ? one(rate) : `${one(rate.min)}–${one(rate.max)}`;
}

/**
 * Rental prices by card, oldest first within a card.
 *
 * @param cards Families of cards, in the order of the groups.
 */
export function offerTable(
	caption: string,
	cards: readonly RentedCard[],
	offers: readonly CloudOffer[] = cloudOffers
): TableViewModel {
	const chosen = cards.flatMap((card) =>
		offers.filter((offer) => offer.card === card).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
	);
	return {
		caption,
		note: 'US dollars for one card and one hour, before tax; storage is extra.',
		columns: [
			{ key: 'provider', label: 'Provider' },
			{ key: 'rate', label: 'Rent', unit: 'USD/GPU-h', numeric: true },
			{ key: 'seen', label: 'Seen', unbroken: true },
			{ key: 'gpu', label: 'Card' },
			{ key: 'tier', label: 'Kind of renting' },
			{ key: 'source', label: 'Source' },
		],
		rows: chosen.map((offer) => ({
			id: `offer-${offer.id}`,
			...(cards.length > 1 ? { group: cardName[offer.card] } : {}),
			cells: {
				provider: { text: offer.provider, detail: offer.product },
				gpu: {
					text: offer.gpuMemoryGb === undefined ? offer.gpu : `${offer.gpu}, ${offer.gpuMemoryGb} GB`,
					detail: offer.note && richText(offer.note),
				},
				tier: {
					text: kindOfRenting(offer),
					detail: offer.gpusTogether > 1 ? `${offer.gpusTogether} cards together` : undefined,
				},
				rate: offerRateText(offer.usdPerGpuHour),
				seen: formatIsoDate(offer.date),
				source: { sources: sourceRefs(offer.sources) },
			},
		})),
	};
}

/**
 * An offer with one rate.
 *
 * @throws {RangeError} When there is none with this id, or it states a span.
 */
export function offerRate(id: string): { offer: CloudOffer; usdPerHour: number } {
	const offer = cloudOffers.find((candidate) => candidate.id === id);
	if (!offer) throw new RangeError(`there is no cloud offer "${id}"`);
	if (typeof offer.usdPerGpuHour !== 'number') throw new RangeError(`cloud offer "${id}" states a span`);
	return { offer, usdPerHour: offer.usdPerGpuHour };
}

/** Pairs of offers that show how the price of one thing moved. */
const moves = [
	{ id: 'index', label: 'H100, rental index', from: 'index-h100-2025-10', to: 'index-h100-2026-03' },
	{
		id: 'secure',
		label: 'H100 SXM, RunPod secure pod',
		from: 'runpod-secure-h100-sxm-2026-08',
		to: 'runpod-secure-h100-sxm-2026-11',
	},
	{ id: 'market', label: 'H100 SXM, Vast.ai', from: 'vast-h100-sxm-2025-10', to: 'vast-h100-2026-10' },
	{ id: 'a100', label: 'A100 SXM, Vast.ai', from: 'vast-a100-2025-10', to: 'vast-a100-2026-10' },
];

/** How rents moved after the brief was written. */
export function rentMoveTable(): TableViewModel {
	return {
		caption: 'How rents moved',
		note: 'Vast.ai: first the price one renter saw, then the median of the offers.',
		columns: [
			{ key: 'what', label: 'What' },
			{ key: 'first', label: 'First seen', unbroken: true },
			{ key: 'from', label: 'At', unit: 'USD/GPU-h', numeric: true },
			{ key: 'later', label: 'Seen again', unbroken: true },
			{ key: 'to', label: 'At', unit: 'USD/GPU-h', numeric: true },
			{ key: 'change', label: 'Change', unit: '%', numeric: true },
		],
		rows: moves.map(({ id, label, from, to }) => {
			const [a, b] = [offerRate(from), offerRate(to)];
			return {
				id: `roi-move-${id}`,
				cells: {
					what: label,
					first: { text: formatIsoDate(a.offer.date), href: `#offer-${from}` },
					from: offerRateText(a.usdPerHour),
					later: { text: formatIsoDate(b.offer.date), href: `#offer-${to}` },
					to: offerRateText(b.usdPerHour),
					change: signedText(relativeChange({ from: a.usdPerHour, to: b.usdPerHour }) * 100),
				},
			};
		}),
	};
}

/** Hours until a published server is paid for, before and after the provider cut its price. */
export function priceCutHours(rate: 'tco.p5-before' | 'tco.p5-after'): number {
	return breakEvenHours({
		capexUsd: numberOf('tco.lenovo-server', 'USD'),
		cloudRateUsdPerHour: numberOf(rate, 'USD/h'),
		runningCostUsdPerHour: numberOf('tco.lenovo-running', 'USD/h'),
	});
}

/** A worked example: what one cut of a cloud price does to a payback. */
export function priceCutTable(): TableViewModel {
	const rates = ['tco.p5-before', 'tco.p5-after'] as const;
	return {
		caption: 'The same server before and after a price cut in the cloud',
		note: `Lenovo’s server at ${figureOf('tco.lenovo-server').text} against eight rented H100, used without pause.`,
		columns: [
			{ key: 'what', label: 'AWS p5.48xlarge' },
			{ key: 'rate', label: 'Rent', unit: 'USD/h', numeric: true },
			{ key: 'hours', label: 'Hours until paid', unit: 'h', numeric: true },
			{ key: 'months', label: 'Without pause', unit: 'months', numeric: true },
		],
		rows: rates.map((id) => {
			const hours = priceCutHours(id);
			return {
				cells: {
					rate: offerRateText(numberOf(id, 'USD/h')),
					what: id === 'tco.p5-before' ? 'until June 2025' : 'since June 2025',
					hours: wholeText(hours),
					months: formatNumber(yearsWithoutPause(hours) * MONTHS_PER_YEAR, { decimals: 1 }),
				},
			};
		}),
	};
}

/** Rent of as much disk as the build has, US dollars per month. */
export function diskRentUsdPerMonth(): number {
	const drives = buildOf('base').lines.filter(({ part }) => partOf(part).specs.capacity !== undefined);
	const storageTb = drives.reduce((sum, { part, quantity }) => sum + quantity * numberOf(`${part}.capacity`, 'TB'), 0);
	return storageRentUsdPerMonth({
		storageGb: storageTb * GB_PER_TB,
		rentUsdPerGbMonth: numberOf('cloud-extras.network-large', 'USD/GB-month'),
	});
}
