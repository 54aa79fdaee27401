import { describe, expect, test } from 'vitest';
import { HOURS_PER_WEEK } from '../../../../src/domain/roi.ts';
import { claimView } from '../../../../src/view-models/claims.ts';
import { numberOf } from '../../../../src/view-models/figures.ts';
import { statedTotalUsd } from '../../../../src/view-models/machine-price.ts';
import { rangeOf, roiAssumptions } from '../../../../src/view-models/roi/assumptions.ts';
import { offerRate } from '../../../../src/view-models/roi/offer-tables.ts';
import { energyUsdPerHour, hoursForTwelveMonths, simplePaybackYears } from '../../../../src/view-models/roi/payback.ts';
import { BRIEF_RATE, rentalRate, rentalRates, usageCases } from '../../../../src/view-models/roi/rates.ts';
import { energyUsdPerMillionTokens } from '../../../../src/view-models/roi/token-tables.ts';

const verdict = (claim: string) => claimView(claim).verdict;
const { capexUsd } = roiAssumptions();
const rounded = (years: number, printed: number) =>
	Number(years.toFixed(String(printed).split('.')[1]?.length ?? 0)) === printed;

describe('what the guide says of the brief’s return on investment follows from its own figures', () => {
	test.each(usageCases())('payback, $id: right on the printed total, wrong on the sum of the parts', (usage) => {
		const { id, hoursPerWeek, statedPaybackYears } = usage;
		expect(rounded(simplePaybackYears(statedTotalUsd(), hoursPerWeek), statedPaybackYears)).toBe(true);
		expect(rounded(simplePaybackYears(capexUsd, hoursPerWeek), statedPaybackYears)).toBe(false);
		expect(verdict(`payback-${id}`)).toBe('fails');
	});

	test('cloud costs within a year: reachable at the brief’s rate, not at the two cheapest of a 96 GB card', () => {
		const needed = (id: string) => hoursForTwelveMonths(capexUsd, rentalRate(id), energyUsdPerHour());
		const [market, community] = rentalRates().filter(({ likeForLike }) => likeForLike);
		expect(needed(BRIEF_RATE)).toBeLessThanOrEqual(HOURS_PER_WEEK);
		expect(needed(market?.id ?? '')).toBeGreaterThan(HOURS_PER_WEEK);
		expect(needed(community?.id ?? '')).toBeGreaterThan(HOURS_PER_WEEK);
		expect(verdict('metric-roi')).toBe('condition');
	});

	test('8 to 14 months is the span of the two heavier usages and leaves the lightest out', () => {
		const months = usageCases().map(({ hoursPerWeek }) => simplePaybackYears(statedTotalUsd(), hoursPerWeek) * 12);
		const { min, max } = rangeOf('brief.roi-months', 'months');
		expect(months.map((value) => value >= min && value <= max)).toEqual([false, true, true]);
		expect(verdict('roi-months')).toBe('condition');
	});

	test('the rate of an RTX 6000 Ada is more than three times what a marketplace asked', () => {
		const { usdPerHour } = offerRate('vast-6000-ada-2025-10');
		expect(numberOf('brief.rental-rate', 'USD/h') / usdPerHour).toBeGreaterThan(3);
		expect(verdict('rental-rate')).toBe('fails');
	});

	test('the H100 range: one product at the upper end, a marketplace below the lower end', () => {
		const { min, max } = rangeOf('brief.h100-rate', 'USD/h');
		expect(offerRate('azure-h100-2026-11').usdPerHour).toBe(max);
		expect(offerRate('vast-h100-sxm-2025-10').usdPerHour).toBeLessThan(min);
		expect(verdict('h100-rate')).toBe('condition');
	});

	test('the A100 range: Azure confirms the upper end, the marketplace lies inside', () => {
		const { min, max } = rangeOf('brief.a100-rate', 'USD/h');
		expect(offerRate('azure-a100-2026-11').usdPerHour).toBe(max);
		expect(offerRate('vast-a100-2025-10').usdPerHour).toBeGreaterThan(min);
		expect(verdict('a100-rate')).toBe('condition');
	});

	test('no API costs: at the lower end of the speed target electricity alone costs more than tokens do', () => {
		const { min } = rangeOf('brief.decode-70b-fp16', 'tokens/s');
		expect(energyUsdPerMillionTokens(min)).toBeGreaterThan(0.88);
		expect(verdict('no-api-costs')).toBe('condition');
	});
});
