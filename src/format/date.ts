const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

interface CalendarDate {
	readonly year: string;
	/** 1 to 12. */
	readonly month: number | undefined;
	/** 1 to 31. */
	readonly day: number | undefined;
}

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads the text alone: a Date object would bring in the time zone of the machine. */
function parseIsoDate(isoDate: string): CalendarDate {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(isoDate);
	const [, year, monthText, dayText] = match ?? [];
	const month = monthText === undefined ? undefined : Number(monthText);
	const day = dayText === undefined ? undefined : Number(dayText);
	const hasMonth = month === undefined || (month >= 1 && month <= 12);
	const hasDay = day === undefined || (day >= 1 && day <= daysInMonth(Number(year), month ?? 1));
	if (year === undefined || !hasMonth || !hasDay) {
		throw new RangeError(`isoDate must be a calendar date YYYY-MM-DD, YYYY-MM or YYYY, got ${isoDate}`);
	}
	return { year, month, day };
}

/**
 * The short form, as in the data: `2025-10-06`. A source that gives only a month or a year stays as coarse as it is.
 *
 * @param isoDate - `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @throws {RangeError} On anything that is not a date of the calendar.
 */
export function formatIsoDate(isoDate: string): string {
	parseIsoDate(isoDate);
	return isoDate;
}

/**
 * The long form: `6 October 2025`, `October 2025`, `2025`, as precise as what is given.
 *
 * @param isoDate - `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @throws {RangeError} On anything that is not a date of the calendar.
 */
export function formatLongDate(isoDate: string): string {
	const { year, month, day } = parseIsoDate(isoDate);
	const monthName = month === undefined ? undefined : MONTHS[month - 1];
	return [day, monthName, year].filter((part) => part !== undefined).join(' ');
}

/**
 * Month and year, the precision of a price: `October 2025`; a bare year stays a year.
 *
 * @param isoDate - `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @throws {RangeError} On anything that is not a date of the calendar.
 */
export function formatMonthOfYear(isoDate: string): string {
	const { year, month } = parseIsoDate(isoDate);
	return month === undefined ? year : formatLongDate(`${year}-${String(month).padStart(2, '0')}`);
}
