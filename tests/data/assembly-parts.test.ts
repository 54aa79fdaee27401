import { expect, test } from 'vitest';
import { builds, steps } from '../../src/data/index.ts';
import { countDifferences } from '../../src/domain/assembly.ts';

test('the steps fit exactly the parts of the base build, piece by piece', () => {
	const lines = builds.find(({ id }) => id === 'base')?.lines ?? [];
	const listed = lines.map(({ part, quantity }) => ({ key: part, quantity }));
	const used = steps.flatMap(({ fits }) => fits.map(({ part, quantity }) => ({ key: part, quantity })));
	expect(listed.length).toBeGreaterThan(0);
	expect(countDifferences(listed, used)).toEqual([]);
});

test('a step that fits a part of the machine tells which part it can ruin, except the case', () => {
	const silent = steps.filter(({ fits, atRisk }) => fits.some(({ part }) => part !== 'case') && atRisk.length === 0);
	expect(silent.map(({ id }) => id)).toEqual([]);
});
