import { numberOf, factOf } from '../figures.ts';

const PERCENT = 100;

/**
 * A fact in percent as a fraction.
 *
 * @throws {RangeError} When there is no such fact, or it is not one number in percent.
 */
export function fractionOf(id: string): number {
	return numberOf(id, '%') / PERCENT;
}

/**
 * Both ends of a fact that is a range.
 *
 * @throws {RangeError} When there is no such fact, or it is not a range.
 */
export function rangeOf(id: string): { min: number; max: number } {
	const { value } = factOf(id).fact;
	if (typeof value !== 'object' || Array.isArray(value)) throw new RangeError(`fact "${id}" is not a range`);
	return value;
}

/** Both ends of a range in percent, as fractions. @throws {RangeError} When it is not a range. */
export function fractionRangeOf(id: string): { min: number; max: number } {
	const { min, max } = rangeOf(id);
	return { min: min / PERCENT, max: max / PERCENT };
}

/** Tokens of context that every forecast of generation assumes. */
export const forecastContextTokens = (): number => numberOf('speed-model.context', 'tokens');
