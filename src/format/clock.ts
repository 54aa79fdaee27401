/**
 * Hours as hours and minutes, to the minute: `0:10`, `18:00`, `24:10`.
 *
 * @throws {RangeError} On a negative, infinite or missing number.
 */
export function formatClock(hours: number): string {
	if (!Number.isFinite(hours) || hours < 0)
		throw new RangeError(`hours must be a finite number >= 0, got ${String(hours)}`);
	const minutes = Math.round(hours * 60);
	return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}
