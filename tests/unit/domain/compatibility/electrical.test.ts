import { describe, expect, test } from 'vitest';
import {
	circuitCarriesLoad,
	psuBearsTransient,
	psuCarriesLoad,
	psuHasConnectors,
	psuStatementCovers,
	psuTakesVoltage,
} from '../../../../src/domain/compatibility.ts';

describe('1,300 W with the headroom of 20 % that its maker advises', () => {
	test.each([
		{ cards: 1, dcLoadW: 818, verdict: 'pass', margin: 482 },
		{ cards: 2, dcLoadW: 1118, verdict: 'warn', margin: 182 },
		{ cards: 3, dcLoadW: 1418, verdict: 'fail', margin: -118 },
		{ cards: 4, dcLoadW: 1718, verdict: 'fail', margin: -418 },
	])('and $cards cards at $dcLoadW W give $verdict, $margin W left', ({ dcLoadW, verdict, margin }) => {
		const found = psuCarriesLoad({ dcLoadW, psuRatedW: 1300, headroomShare: 0.2 });
		expect(found.verdict).toBe(verdict);
		expect(found.margin).toEqual({ value: margin, unit: 'W' });
		expect(found.values.at(-1)?.value).toBeCloseTo(dcLoadW * 1.2, 9);
	});

	test('carry two cards that only do GPU work', () => {
		expect(psuCarriesLoad({ dcLoadW: 888, psuRatedW: 1300, headroomShare: 0.2 }).verdict).toBe('pass');
	});

	test('are not judged without a load, and are never 0 W', () => {
		expect(psuCarriesLoad({ psuRatedW: 1300 }).verdict).toBe('unknown');
		expect(() => psuCarriesLoad({ dcLoadW: 818, psuRatedW: 0 })).toThrow(/^psuRatedW /);
	});
});

describe('the plugs of the power supply', () => {
	const eps = { connector: 'EPS 8-pin', needed: 2, available: 2 };
	const sixteenPin = (needed: number, available?: number, byAdapter?: number) => {
		return { connector: '16-pin', needed, available, byAdapter };
	};

	test.each([
		{ case: 'one card, two cables', plugs: [sixteenPin(1, 2), eps], verdict: 'pass' },
		{ case: 'three cards, two cables', plugs: [sixteenPin(3, 2), eps], verdict: 'fail' },
		{ case: 'three cards, two cables and an adapter', plugs: [sixteenPin(3, 2, 1), eps], verdict: 'warn' },
		{ case: 'cables of the newer model, which no source counts', plugs: [sixteenPin(1), eps], verdict: 'unknown' },
		{
			case: 'a board whose manual was not read, beside a plug that is surely missing',
			plugs: [sixteenPin(3, 2), { connector: 'PCIe 8-pin', available: 8 }],
			verdict: 'fail',
		},
	])('$case: $verdict', ({ plugs, verdict }) => {
		expect(psuHasConnectors(plugs).verdict).toBe(verdict);
	});

	test('unknown ones are named', () => {
		expect(psuHasConnectors([sixteenPin(1), eps]).reason).toBe('Not known: 16-pin, in the box.');
	});

	test('come in whole numbers and at least one kind', () => {
		expect(() => psuHasConnectors([])).toThrow(/^plugs /);
		expect(() => psuHasConnectors([sixteenPin(0.5, 2)])).toThrow(/^plugs\[0\]\.needed /);
	});
});

describe('cards that spike together', () => {
	const ladder = [{ shareOfRated: 2, durationUs: 100 }];

	test.each([
		{ cards: 1, peakW: 1172, verdict: 'pass' },
		{ cards: 2, peakW: 1826, verdict: 'unknown' },
		{ cards: 4, peakW: 3134, verdict: 'fail' },
	])('$cards for 200 µs, 100 µs being all that is confirmed: $verdict', ({ peakW, verdict }) => {
		expect(psuBearsTransient({ peakW, durationUs: 200, psuRatedW: 1300, ladder }).verdict).toBe(verdict);
	});

	test('two of them hold under a 1 ms rung with 514 W to spare, if that rung were confirmed', () => {
		const withRung = [...ladder, { shareOfRated: 1.8, durationUs: 1000 }];
		const spike = { peakW: 1826, durationUs: 200, psuRatedW: 1300, ladder: withRung };
		const found = psuBearsTransient(spike);
		expect(found.verdict).toBe('pass');
		expect(found.margin?.value).toBeCloseTo(514, 9);
		expect(psuBearsTransient({ ...spike, wantedMarginShare: 0.5 }).verdict).toBe('warn');
	});

	test('are not judged without a peak', () => {
		expect(psuBearsTransient({ psuRatedW: 1300, ladder }).verdict).toBe('unknown');
	});
});

describe("the maker's statement on the older 1,300 W unit: 850 W in all, 300 W of cards", () => {
	const stated = { statedLoadW: 850, statedCardsW: 300 };

	test.each([
		{ dcLoadW: 818, cardsW: 300, verdict: 'pass' },
		{ dcLoadW: 888, cardsW: 600, verdict: 'fail' },
		{ dcLoadW: 800, cardsW: 600, verdict: 'fail' },
		{ dcLoadW: 818, cardsW: undefined, verdict: 'unknown' },
	])('$dcLoadW W with $cardsW W of cards: $verdict', ({ verdict, ...load }) => {
		expect(psuStatementCovers({ ...stated, ...load }).verdict).toBe(verdict);
	});
});

describe('the circuit', () => {
	const usual = { voltageV: 120, breakerA: 15, continuousShare: 0.8, wantedMarginShare: 0.1 };

	test.each([
		{ wallLoadW: 889, verdict: 'pass', margin: 551 },
		{ wallLoadW: 1215, verdict: 'pass', margin: 225 },
		{ wallLoadW: 1541, verdict: 'fail', margin: -101 },
	])('of 15 A at 120 V and $wallLoadW W: $verdict', ({ wallLoadW, verdict, margin }) => {
		expect(circuitCarriesLoad({ ...usual, wallLoadW })).toMatchObject({
			verdict,
			margin: { value: margin, unit: 'W' },
		});
	});

	test('of 20 A carries four cards only just', () => {
		expect(circuitCarriesLoad({ ...usual, breakerA: 20, wallLoadW: 1867 })).toMatchObject({
			verdict: 'warn',
			margin: { value: 53 },
		});
	});

	test('shared with a monitor and a heater is full', () => {
		expect(circuitCarriesLoad({ ...usual, wallLoadW: 889, otherLoadsW: 900 }).verdict).toBe('fail');
	});

	test('under another rule is certain only when the breaker itself is too small', () => {
		const european = { voltageV: 230, breakerA: 16 };
		expect(circuitCarriesLoad({ ...european, wallLoadW: 1867 })).toMatchObject({
			verdict: 'unknown',
			margin: { value: 1813 },
		});
		expect(circuitCarriesLoad({ ...european, wallLoadW: 4000 }).verdict).toBe('fail');
	});

	test('has a voltage, and a machine draws no negative power', () => {
		expect(circuitCarriesLoad({ wallLoadW: 889, breakerA: 15 }).verdict).toBe('unknown');
		expect(() => circuitCarriesLoad({ ...usual, wallLoadW: -1 })).toThrow(/^wallLoadW /);
	});
});

test('a large unit that wants 200 V does not run at 120 V', () => {
	expect(psuTakesVoltage({ voltageV: 120, minInputV: 100, maxInputV: 240 }).verdict).toBe('pass');
	expect(psuTakesVoltage({ voltageV: 120, minInputV: 200, maxInputV: 240 }).verdict).toBe('fail');
	expect(psuTakesVoltage({ voltageV: 120 }).verdict).toBe('unknown');
});
