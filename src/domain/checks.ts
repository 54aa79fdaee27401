/**
 * Guards for the arguments of domain functions. Each takes a record of named numbers, so that the message names
 * the argument, and throws on the first that breaks the rule. A value that is no number at all breaks every rule.
 */
type NamedNumbers = Readonly<Record<string, number>>;

function requireEach(values: NamedNumbers, rule: string, holds: (value: number) => boolean): void {
	for (const [name, value] of Object.entries(values)) {
		if (!Number.isFinite(value) || !holds(value)) {
			throw new RangeError(`${name} must be ${rule}, got ${String(value)}`);
		}
	}
}

/** @throws {RangeError} When a value is NaN or infinite. */
export function requireFinite(values: NamedNumbers): void {
	requireEach(values, 'a finite number', () => true);
}

/** @throws {RangeError} When a value is negative, NaN or infinite. */
export function requireNonNegative(values: NamedNumbers): void {
	requireEach(values, 'a finite number >= 0', (value) => value >= 0);
}

/** @throws {RangeError} When a value is zero, negative, NaN or infinite. */
export function requirePositive(values: NamedNumbers): void {
	requireEach(values, 'a finite number > 0', (value) => value > 0);
}

/**
 * Both ends belong to the range.
 *
 * @throws {RangeError} When a value lies outside `min`..`max`, is NaN or infinite.
 */
export function requireInRange(values: NamedNumbers, min: number, max: number): void {
	requireEach(values, `between ${min} and ${max}`, (value) => value >= min && value <= max);
}

/**
 * Whole numbers from `min` on.
 *
 * @throws {RangeError} When a value is below `min`, has a fraction, is NaN or infinite.
 */
export function requireInteger(values: NamedNumbers, min = 0): void {
	requireEach(values, `a whole number >= ${min}`, (value) => Number.isSafeInteger(value) && value >= min);
}
