import { expect, test } from 'vitest';
import { formatIsoDate, formatLongDate, formatMonthOfYear } from '../../../src/format/date.ts';

test.each([
	{ date: '2025-10-06', long: '6 October 2025', month: 'October 2025' },
	{ date: '2025-10', long: 'October 2025', month: 'October 2025' },
	{ date: '2025', long: '2025', month: '2025' },
	{ date: '2024-02-29', long: '29 February 2024', month: 'February 2024' },
])('$date reads $long, and never more precise than it is', ({ date, long, month }) => {
	expect(formatIsoDate(date)).toBe(date);
	expect(formatLongDate(date)).toBe(long);
	expect(formatMonthOfYear(date)).toBe(month);
});

test.each(['2025-02-29', '2025-13-01', '2025-04-31', '2025-10-6', '06.10.2025', '', '2025-10-06T00:00'])(
	'"%s" is no date',
	(date) => {
		expect(() => formatIsoDate(date)).toThrow(/^isoDate /);
		expect(() => formatLongDate(date)).toThrow(RangeError);
	}
);
