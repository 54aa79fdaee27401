import type { DecidingValue, RuleResult } from '../../domain/compatibility.ts';
import { formatQuantity } from '../../format/units.ts';

/** Rules whose margin counts something else than room to spare. */
const marginless = new Set(['memory-channels', 'board-size', 'psu-connectors']);

/** Units that the name of a value already says: "cards: 2". */
const countUnits = new Set(['slots', 'modules', 'cards', 'channels', 'lanes']);

/** One of a counted thing loses the plural: "1 slot". */
const unitFor = (value: number, unit: string) =>
	Math.abs(value) === 1 && countUnits.has(unit) ? unit.slice(0, -1) : unit;

/** BIOS versions are names, not numbers: 404 is printed `0404`, 1106 without a comma. */
const biosName = (value: number) => String(value).padStart(4, '0');

function valueText(rule: string, { value, unit }: DecidingValue): string {
	if (value === undefined) return 'unknown';
	if (typeof value === 'string') return value.replace('partial-load', 'partial load');
	if (rule === 'bios') return biosName(value);
	return formatQuantity(value, countUnits.has(unit) ? '' : unit, { decimals: digits(value, unit) });
}

/** Tenths where they say something: 51.2 GB/s, but 982 W. */
const digits = (value: number, unit: string) =>
	unit === 'W' || Math.abs(value) >= 1000 || Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1;

/** The numbers that decided, as a list: "load at its peak: 818 W; rating of the power supply: 1,300 W". */
export function decidingNumbers({ rule, values }: RuleResult): string {
	return values.map((value) => `${value.name}: ${valueText(rule, value)}`).join('; ');
}

/** "482 W to spare", "427 W short"; nothing where the rule has no margin. */
export function marginText({ rule, margin }: RuleResult): string | undefined {
	if (!margin || marginless.has(rule)) return undefined;
	const { value, unit } = margin;
	const decimals = Math.abs(value) >= 100 ? 0 : digits(value, unit);
	const size = formatQuantity(Math.abs(value), unitFor(value, unit), { decimals });
	return `${size} ${value < 0 ? 'short' : 'to spare'}`;
}
