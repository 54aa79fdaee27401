import type { Benchmark, TestedHardware } from '../../data/schema/benchmark.ts';
import { formatNumber, NO_BREAK_SPACE } from '../../format/units.ts';
import { partOf } from '../machine-price.ts';

/** "2 × RTX PRO 6000 Max-Q", or the system as published. */
export function hardwareName({ part, system, count }: TestedHardware): string {
	const name = part === undefined ? (system ?? '') : partOf(part).shortName;
	return count > 1 && !/^\d+ ×/.test(name) ? `${formatNumber(count)} × ${name}` : name;
}

/** Power limit, where it is not the one it was delivered with, and what stood around the card. */
export function hardwareDetail({ part, system, powerLimitW }: TestedHardware): string | undefined {
	const limit = {
		stock: undefined,
		'not stated': 'power limit not stated',
	} as const;
	const words = typeof powerLimitW === 'number' ? `limited to ${formatNumber(powerLimitW)} W each` : limit[powerLimitW];
	return [words, part === undefined ? undefined : system].filter(Boolean).join('; ') || undefined;
}

/** Name for a chart: short, with what sets this machine apart from the next row. */
export function hardwareLabel(hardware: TestedHardware): string {
	const { powerLimitW, system = '' } = hardware;
	const limit = typeof powerLimitW === 'number' ? ` at ${formatNumber(powerLimitW)} W` : '';
	const under = /^under \w+/.exec(system)?.[0];
	return `${hardwareName(hardware).replace(/,.*/, '')}${limit}${under ? ` ${under}` : ''}`;
}

/** "1", "as many as it takes", "not stated". */
export function concurrencyWords(concurrency: Benchmark['concurrency']): string {
	if (concurrency === 'max') return 'until full';
	return typeof concurrency === 'number' ? formatNumber(concurrency) : concurrency;
}

/** "512 → 0" for a prompt read, "0 → 128" for tokens written; words where the publication gives words. */
export function lengthWords({ prompt, generation, depth }: Benchmark): string {
	if (prompt === generation && typeof prompt === 'string') return prompt;
	const word = (length: number | string) => (typeof length === 'number' ? formatNumber(length) : length);
	const lengths = `${word(prompt)}${NO_BREAK_SPACE}→${NO_BREAK_SPACE}${word(generation)}`;
	return depth > 0 ? `${lengths}, after ${formatNumber(depth)}` : lengths;
}
