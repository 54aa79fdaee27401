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

/**
 * Seconds as a stopwatch shows them, cut and not rounded: `0:09`, `12:30`, `1:02:03`.
 *
 * @throws {RangeError} On a negative, infinite or missing number.
 */
export function formatStopwatch(seconds: number): string {
	if (!Number.isFinite(seconds) || seconds < 0)
		throw new RangeError(`seconds must be a finite number >= 0, got ${String(seconds)}`);
	const whole = Math.floor(seconds);
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
	const rest = String(whole % 60).padStart(2, '0');
	return hours === 0 ? `${String(minutes)}:${rest}` : `${String(hours)}:${String(minutes).padStart(2, '0')}:${rest}`;
}
