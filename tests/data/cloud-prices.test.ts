import { expect, test } from 'vitest';
import { apiPrices, briefClaims, cloudOffers, electricityPrices, factIndex, usages } from '../../src/data/index.ts';
import { CloudOffer } from '../../src/data/schema/cloud-offer.ts';
import { parseRecord } from '../../src/data/schema/parse.ts';

const offer = {
	id: 'example',
	provider: 'Example',
	card: 'h100' as const,
	gpu: 'H100',
	usdPerGpuHour: 2,
	tier: 'market' as const,
	kind: 'offer' as const,
	status: 'reported' as const,
	sources: ['hostfleet-gpu-pricing'],
	date: '2026-09-17',
};
const parse = (change: Record<string, unknown>) => () =>
	parseRecord('src/data/cloud-offers.ts', CloudOffer, { ...offer, ...change });

test('a rent below nothing, without a source or without a date stops the build with one sentence', () => {
	expect(parse({})).not.toThrow();
	expect(parse({ usdPerGpuHour: -1 })).toThrow(
		'src/data/cloud-offers.ts, record "example", field "usdPerGpuHour": a rental price is positive, found -1.'
	);
	expect(parse({ sources: [] })).toThrow('an offer names its source');
	expect(parse({ date: 'autumn' })).toThrow('a date is written YYYY, YYYY-MM or YYYY-MM-DD');
});

test('payback is computed against one price of a card whose memory is known', () => {
	expect(parse({ scenario: 'broker', gpuMemoryGb: 80, usdPerGpuHour: { min: 1, max: 2 } })).toThrow('one price');
	expect(parse({ scenario: 'broker' })).toThrow('states the memory of its card');
});

test('an offer that counts as like for like has the memory of the card of this build', () => {
	const memory = factIndex.get('gpu.memory')?.fact.value;
	const others = cloudOffers.filter(({ likeForLike, gpuMemoryGb }) => likeForLike && gpuMemoryGb !== memory);
	expect(others.map(({ id }) => id)).toEqual([]);
});

test('no price is dated after the day the sources were consulted', () => {
	const dates = [...cloudOffers, ...apiPrices, ...electricityPrices].map(({ id, date }) => ({ id, date }));
	expect(dates.filter(({ date }) => date > '2026-11-23')).toEqual([]);
});

test('reading a token never costs more than writing one', () => {
	const odd = apiPrices.filter(
		({ inputUsdPerMillion = 0, outputUsdPerMillion }) => inputUsdPerMillion > outputUsdPerMillion
	);
	expect(odd.map(({ id }) => id)).toEqual([]);
});

test('the usages are the brief’s 40, 100 and 168 hours, and each carries a claim of it', () => {
	expect(usages.map(({ hoursFact }) => factIndex.get(hoursFact)?.fact.value)).toEqual([40, 100, 168]);
	const claims = new Set(briefClaims.map(({ id }) => id));
	expect(usages.filter(({ claim }) => !claims.has(claim))).toEqual([]);
});
