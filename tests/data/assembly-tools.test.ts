import { expect, test } from 'vitest';
import { steps, tools } from '../../src/data/index.ts';

test('every tool, protection and consumable of the list is used in a step', () => {
	const used = new Set(steps.flatMap((step) => step.tools));
	expect(tools.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('every tool a step uses stands in the list', () => {
	const listed = new Set(tools.map(({ id }) => id));
	expect(steps.flatMap((step) => step.tools.filter((id) => !listed.has(id)).map((id) => `${step.id}: ${id}`))).toEqual(
		[]
	);
});
