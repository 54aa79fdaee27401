import { formatNumber, formatQuantity, formatQuantityRange, formatRange } from '../../format/units.ts';
import type { VerdictWord } from '../table.ts';
import type { Forecast, SpeedForecast } from './forecast.ts';

/** A forecast deserves two digits. */
const digits = { significant: 2 };

/** Whether a part of the model is read from RAM: the model promises too much there, so only its upper end is printed. */
const isUpperBound = ({ fit }: Forecast) => fit.kind === 'fits-with-offload';

/** "29–34", or "up to 3.7" with a part in RAM; without the unit. Empty where the model does not fit. */
export function speedSpan(found: Forecast): string {
	const { speed } = found;
	if (!speed) return '';
	return isUpperBound(found) ? `up to ${formatNumber(speed.high, digits)}` : formatRange(speed.low, speed.high, digits);
}

/** "29–34 tokens/s", or "up to 3.7 tokens/s". */
export function speedText(found: Forecast): string {
	const { speed } = found;
	if (!speed) return '';
	if (isUpperBound(found)) return `up to ${formatQuantity(speed.high, 'tokens/s', digits)}`;
	return formatQuantityRange(speed.low, speed.high, 'tokens/s', digits);
}

/** "42 tokens/s": the paper roof. */
export function roofText({ roof }: SpeedForecast): string {
	return formatQuantity(roof, 'tokens/s', digits);
}

/** How the bytes were placed, in the words of the tables. */
export function placeWords({ fit, strategy, machine }: Forecast): string {
	if (fit.kind === 'does-not-fit') return 'does not fit';
	if (fit.kind === 'fits-with-offload') return machine.memory.cards === 1 ? 'card and RAM' : 'cards and RAM';
	if (machine.memory.cards === 1) return 'on the card';
	return strategy === 'tensor-parallel' ? 'tensor parallel' : 'layer split';
}

/** All on the cards holds; with RAM it holds with a condition; without a place it does not. */
export function fitVerdict({ fit }: Forecast): VerdictWord {
	if (fit.kind === 'fits') return 'holds';
	return fit.kind === 'fits-with-offload' ? 'condition' : 'fails';
}

/** Tokens of context, rounded down to whole thousands above ten thousand. */
export function contextText(tokens: number): string {
	const step = tokens >= 10_000 ? 1000 : 1;
	return formatNumber(Math.floor(tokens / step) * step, { decimals: 0 });
}
