import { describe, expect, test } from 'vitest';
import { nextInDirection } from '../../../src/domain/spatial.ts';
import { chassisMap, targetRules } from '../../../src/view-models/map/drawing.ts';
import { allEntries, placeGroups } from '../../../src/view-models/map/map.ts';
import { stepRef } from '../../../src/view-models/map/refs.ts';
import { litByPart, litByPlace, litByStep, mapData } from '../../../src/view-models/map/relations.ts';

const place = (id: string) => {
	const found = mapData.places.find((candidate) => candidate.id === id);
	if (!found) throw new RangeError(id);
	return found;
};

describe('what lights up together', () => {
	test('the card lights its part and the steps that fit, plug in, start and test it', () => {
		expect(litByPlace(place('gpu'))).toEqual([
			'p-gpu',
			'r-gpu',
			's-fit-gpu',
			's-connect-gpu-power',
			's-start-tower',
			's-test-gpu',
			's-test-together',
		]);
	});

	test('the step that fits the card lights card and slot', () => {
		expect(litByStep('fit-gpu')).toEqual(expect.arrayContaining(['s-fit-gpu', 'p-gpu', 'p-slot-1', 'r-gpu']));
	});

	test('the supply lights its bay and every input its cables go to', () => {
		const lit = litByPart('psu').filter((key) => key.startsWith('p-'));
		expect(lit).toEqual(['p-gpu-plug', 'p-psu', 'p-eps', 'p-atx-24', 'p-supplement']);
	});

	test('a step that lights a place is lit by it', () => {
		for (const { id } of mapData.chapters.flatMap(({ steps }) => steps))
			for (const key of litByStep(id).filter((lit) => lit.startsWith('p-')))
				expect(litByPlace(place(key.slice(2)))).toContain(`s-${id}`);
	});

	test('a place that lights a part is lit by it', () => {
		for (const one of mapData.places)
			for (const key of litByPlace(one).filter((lit) => lit.startsWith('r-')))
				expect(litByPart(key.slice(2))).toContain(`p-${one.id}`);
	});

	test('a step without a place lights itself alone', () => {
		expect(litByStep('take-inventory')).toEqual(['s-take-inventory']);
	});
});

describe('entries', () => {
	const all = allEntries();

	test('every place, part and step has one, with an anchor of its own', () => {
		const anchors = all.map(({ anchor }) => anchor);
		expect(new Set(anchors).size).toBe(anchors.length);
		expect(anchors).toEqual(expect.arrayContaining(['map-gpu', 'map-step-fit-gpu', 'map-part-gpu']));
		const count = mapData.places.length + 9 + mapData.chapters.flatMap(({ steps }) => steps).length;
		expect(all).toHaveLength(count);
	});

	test('numbers run through the groups as they do in the drawing', () => {
		const numbers = placeGroups().flatMap(({ entries: own }) => own.map(({ number }) => number));
		expect(numbers).toEqual(chassisMap().places.map(({ number }) => number));
	});

	test('the entry of the card leads to its step, its line of the bill and its figures', () => {
		const gpu = placeGroups()
			.flatMap(({ entries: own }) => own)
			.find(({ anchor }) => anchor === 'map-gpu');
		expect(gpu?.parts[0]).toMatchObject({ anchor: 'map-part-gpu', href: '/01-bill-of-materials/#bom-gpu' });
		expect(gpu?.steps[0]).toMatchObject({ number: '6.1', href: '/04-assembly-guide/#step-fit-gpu' });
		const length = gpu?.specs.find(({ label }) => label === 'Length');
		expect(length).toMatchObject({
			status: 'reported',
			figure: { href: '/02-component-specifications/#spec-gpu-length' },
		});
	});

	test('slot 6 says how few lanes it has', () => {
		const slot = placeGroups()
			.flatMap(({ entries: own }) => own)
			.find(({ anchor }) => anchor === 'map-slot-6');
		expect(slot?.specs[0]).toMatchObject({ label: 'Wired', figure: { text: '8\u00a0lanes' } });
	});

	test('an unknown step is a fault', () => {
		expect(() => stepRef('fly')).toThrow('the map has no step "fly"');
	});

	test('every entry has a rule that lights up the drawing without script', () => {
		const rules = targetRules().split('\n');
		for (const { anchor } of all)
			expect(rules.filter((rule) => rule.includes(`:has(#${anchor}:target)`))).toHaveLength(1);
	});
});

describe('arrow keys', () => {
	const points = [
		{ x: 0, y: 0 },
		{ x: 10, y: 1 },
		{ x: 9, y: 12 },
	];

	test('lead to what lies straight ahead before what lies aside', () => {
		expect(nextInDirection(points, 0, 'right')).toBe(1);
		expect(nextInDirection(points, 1, 'down')).toBe(2);
	});

	test('stay where nothing lies ahead', () => {
		expect(nextInDirection(points, 0, 'up')).toBe(0);
		expect(nextInDirection(points, 7, 'up')).toBe(7);
	});

	test.each([['small', 'mark'] as const, ['wide', 'wideMark'] as const])(
		'reach every number of the %s drawing from the first',
		(_, which) => {
			const marks = mapData.places.map((one) => one[which] ?? one.mark);
			const reached = new Set([0]);
			for (const index of reached)
				for (const direction of ['left', 'right', 'up', 'down'] as const)
					reached.add(nextInDirection(marks, index, direction));
			const lost = mapData.places.filter((_place, index) => !reached.has(index)).map(({ id }) => id);
			expect(lost).toEqual([]);
		}
	);
});
