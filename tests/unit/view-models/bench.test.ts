import { expect, test } from 'vitest';
import { benchSteps, guideMark } from '../../../src/view-models/assembly/bench.ts';
import { stepView } from '../../../src/view-models/assembly/steps.ts';
import { stepsOf } from '../../../src/view-models/assembly/totals.ts';

const steps = benchSteps();

test('bench mode has every step of the guide, in its order and with its fingerprint', () => {
	expect(steps.map(({ id }) => id)).toEqual(stepsOf().map(({ id }) => id));
	for (const { id, hash, number } of steps) expect({ hash, number }).toMatchObject({ hash: stepView(id).hash, number });
});

test('a step says how long it is planned to take, or that the machine works alone', () => {
	for (const { minutes, unattendedHours } of steps) expect(minutes.most + unattendedHours.most).toBeGreaterThan(0);
	expect(steps.find(({ id }) => id === 'start-bench')?.minutes).toEqual({ least: 10, most: 40 });
});

test('progress is marked with revision and data hash', () => {
	expect(guideMark()).toMatch(/^\d+\.\d+ [0-9a-f]{12}$/);
});
