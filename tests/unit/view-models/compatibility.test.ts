import { describe, expect, test } from 'vitest';
import { builds, compatibilityRules } from '../../../src/data/index.ts';
import type { Build } from '../../../src/data/schema/build.ts';
import { checkOf, compatibilityOf, verdictOn } from '../../../src/view-models/compatibility.ts';
import { compatibilityDetail, compatibilityMatrix } from '../../../src/view-models/compatibility-tables.ts';
import { buildOf } from '../../../src/view-models/machine-price.ts';
import { cellText } from '../../../src/view-models/table.ts';

const resultOf = (build: Build, id: string) => {
	const rule = compatibilityRules.find((candidate) => candidate.id === id);
	if (!rule) throw new Error(`no rule ${id}`);
	return checkOf(build, rule).result;
};

/** The base build with one part exchanged. */
const baseWith = (line: string, part: string, quantity = 1): Build => {
	const base = buildOf('base');
	return { ...base, lines: base.lines.map((old) => (old.id === line ? { ...old, part, quantity } : old)) };
};

test('every machine gets an answer from every rule', () => {
	for (const build of builds) expect(compatibilityOf(build)).toHaveLength(compatibilityRules.length);
});

describe('the base build', () => {
	const base = buildOf('base');

	test.each([
		['socket', 'pass'],
		['bios', 'warn'],
		['memory-channels', 'warn'],
		['memory-speed', 'warn'],
		['board-size', 'warn'],
		['cooler-heat', 'warn'],
		['psu-load', 'pass'],
		['psu-connectors', 'unknown'],
		['psu-transient', 'pass'],
	])('%s: %s', (rule, verdict) => expect(resultOf(base, rule).verdict).toBe(verdict));

	test('has 482 W to spare on its supply and 24 of 128 lanes in use', () => {
		expect(resultOf(base, 'psu-load').margin).toEqual({ value: 482, unit: 'W' });
		expect(resultOf(base, 'pcie-lanes').margin).toEqual({ value: 104, unit: 'lanes' });
	});

	test('the cooler has 20 mm of air, but its height is unverified, so nothing is promised', () => {
		const result = resultOf(base, 'cooler-height');
		expect(result.margin).toEqual({ value: 20, unit: 'mm' });
		expect(result.verdict).toBe('unknown');
	});

	test('is not called compatible while a rule lacks a number', () => expect(verdictOn(base)).toBe('unknown'));
});

describe('more cards', () => {
	test('two load the supply beyond the advised headroom and want a circuit of their own', () => {
		const two = buildOf('two-gpu');
		expect(resultOf(two, 'psu-load').verdict).toBe('warn');
		expect(resultOf(two, 'wall-circuit').verdict).toBe('warn');
		expect(resultOf(two, 'gpu-slots')).toMatchObject({ verdict: 'pass', margin: { value: 2 } });
	});

	test('four touch each other and overload an ordinary US circuit', () => {
		const four = buildOf('four-gpu');
		expect(resultOf(four, 'gpu-slots').verdict).toBe('warn');
		expect(resultOf(four, 'wall-circuit').verdict).toBe('fail');
	});
});

describe('other parts', () => {
	test('a processor of the generation before starts on the oldest BIOS', () =>
		expect(resultOf(baseWith('cpu', 'cpu-7975wx'), 'bios').verdict).toBe('pass'));

	test('twelve modules have no place on eight slots', () =>
		expect(resultOf(baseWith('memory', 'memory', 12), 'memory-slots').verdict).toBe('fail'));

	test('eight modules fill every channel', () =>
		expect(resultOf(baseWith('memory', 'memory', 8), 'memory-channels').verdict).toBe('pass'));

	test('a board whose slots were not found promises nothing about cards', () =>
		expect(resultOf(baseWith('motherboard', 'motherboard-mh53-g40'), 'gpu-slots').verdict).toBe('unknown'));
});

describe('the matrix', () => {
	test('carries anchors only on the page that owns them, and links to it elsewhere', () => {
		const owned = compatibilityMatrix({ anchors: true }).rows.map(({ id }) => id);
		expect(owned).toContain('compat-psu-load');
		expect(new Set(owned).size).toBe(compatibilityRules.length);
		const [row] = compatibilityMatrix().rows;
		expect(row?.id).toBeUndefined();
		expect(row?.cells['rule']).toMatchObject({ href: '/02-component-specifications/#compat-socket' });
	});

	test('prints BIOS versions as names', () => {
		const row = compatibilityDetail('base').rows.find(({ cells }) => cellText(cells['numbers']).includes('BIOS'));
		expect(row?.cells['numbers']).toBe('first BIOS: 1106; BIOS as delivered: 0404');
	});

	test('shows for another machine only what differs from the base build', () => {
		const numbers = compatibilityDetail('ram-256').rows.map(({ cells }) => cellText(cells['numbers']));
		expect(numbers.some((text) => text.includes('modules: 8'))).toBe(true);
		expect(numbers.some((text) => text.includes('card length'))).toBe(false);
	});
});
