import { expect, test } from 'vitest';
import { factOf, formatFact } from '../../../src/view-models/figures.ts';

test('a range of hourly rates carries the currency in front, like a single rate', () => {
	expect(formatFact(factOf('brief.h100-rate').fact)).toBe('$3.35–$12.29/h');
	expect(formatFact(factOf('brief.rental-rate').fact)).toBe('$2.50/h');
});
