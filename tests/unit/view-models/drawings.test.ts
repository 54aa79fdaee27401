import { describe, expect, test } from 'vitest';
import { fanMap, fanZones } from '../../../src/data/assembly/fan-map.ts';
import { faultLeaves, faultQuestions } from '../../../src/data/assembly/fault-tree.ts';
import { biosSettings, boardOutline, fanCurves, problems } from '../../../src/data/index.ts';
import { reachable } from '../../../src/domain/fault-tree.ts';
import { biosBranches } from '../../../src/view-models/assembly/drawings/bios-tree.ts';
import { zoneRows } from '../../../src/view-models/assembly/drawings/fan-zones.ts';
import { faultRows } from '../../../src/view-models/assembly/drawings/fault-tree.ts';
import { hatch, type Mark, ruler, type Scene, wrapped } from '../../../src/view-models/assembly/drawings/marks.ts';
import { scenes } from '../../../src/view-models/assembly/drawings/scenes.ts';
import { standoffScene } from '../../../src/view-models/assembly/drawings/standoff-scene.ts';
import { temperatureRows } from '../../../src/view-models/assembly/drawings/temperatures.ts';
import { powerBar } from '../../../src/view-models/assembly/drawings/wall-power.ts';
import { machinePower } from '../../../src/view-models/power.ts';

const drawn: [string, () => Scene][] = Object.entries(scenes);
const circles = (marks: Mark[]) => marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []));
const words = (marks: Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe.each(drawn)('drawing %s', (_, draw) => {
	const scene = draw();

	test('says in its description what every numbered mark is', () => {
		expect(scene.title.length).toBeGreaterThan(8);
		expect(scene.description.length).toBeGreaterThan(80);
		for (const { number, label } of scene.callouts) expect(scene.description).toContain(`${String(number)} ${label}`);
	});

	test('says under it how exact it is', () => {
		expect(scene.caption).toMatch(/to scale|schematic|true relation|computed|order is this guide/i);
	});

	test('numbers its marks from one, and keeps them inside', () => {
		expect(scene.callouts.map(({ number }) => number)).toEqual(scene.callouts.map((_mark, index) => index + 1));
		for (const { x, y } of scene.callouts) {
			expect(x).toBeGreaterThanOrEqual(8);
			expect(x).toBeLessThanOrEqual(scene.width - 8);
			expect(y).toBeGreaterThanOrEqual(8);
			expect(y).toBeLessThanOrEqual(scene.height - 8);
		}
	});

	test('is narrow enough for a phone, and sets no type below eleven units', () => {
		expect(scene.width).toBeLessThanOrEqual(340);
		for (const mark of scene.marks) if (mark.kind === 'text') expect(mark.size ?? 12).toBeGreaterThanOrEqual(11);
	});

	test('holds no number that could not be drawn', () => {
		expect(JSON.stringify(scene.marks)).not.toMatch(/NaN|undefined|null|Infinity/);
	});
});

describe('stand-offs', () => {
	const marks = standoffScene().marks;
	const outline = marks.find((mark) => mark.kind === 'rect');

	test('a hole at 165.10 mm lies in the middle of a board of 330.2 mm', () => {
		expect(boardOutline.widthMm).toBe(330.2);
		if (outline?.kind !== 'rect') throw new Error('no outline');
		const middle = outline.x + outline.width / 2;
		expect(circles(marks).filter(({ cx }) => Math.abs(cx - middle) < 0.1)).toHaveLength(3);
	});

	test('gives every distance of the standard in words', () => {
		const said = words(marks);
		for (const distance of ['10.16', '165.10', '187.96', '298.45', '5.08']) expect(said).toContain(distance);
	});
});

describe('fault tree', () => {
	test('every leaf reaches a problem that exists', () => {
		const known = problems.map(({ id }) => id);
		expect(faultLeaves.filter(({ problem }) => !known.includes(problem))).toEqual([]);
		expect(faultRows()).toHaveLength(faultQuestions.length);
	});

	test('every question and leaf can be reached by answering', () => {
		const met = reachable(faultQuestions);
		expect([...faultQuestions, ...faultLeaves].filter(({ id }) => !met.includes(id))).toEqual([]);
	});

	test('a leaf that no answer leads to stops the build with its name', () => {
		const lost = { id: 'lost', first: 'Nobody asks', problem: 't-01', step: 'fit-cpu' };
		expect(() => faultRows(faultQuestions, [...faultLeaves, lost])).toThrow('no answer leads to lost');
	});

	test('a leaf to a problem that does not exist stops the build', () => {
		const broken = faultLeaves.map((leaf) => (leaf.id === 'black' ? { ...leaf, problem: 't-99' } : leaf));
		expect(() => faultRows(faultQuestions, broken)).toThrow('there is no problem "t-99"');
	});
});

describe('fans', () => {
	test('the zones drawn are those of the data, with the curves of the fan table', () => {
		expect(zoneRows().map(({ id, curve }) => ({ id, curve }))).toEqual(
			fanZones.map(({ id, curve }) => ({ id, curve }))
		);
		expect(zoneRows()).toHaveLength(7);
		for (const { headers, curve } of fanZones.filter(({ curve: named }) => named !== undefined)) {
			const zones = fanCurves.find(({ id }) => id === curve)?.zones ?? '';
			const [first, last] = ['CHA_FAN2', 'CHA_FAN4'];
			const inRange =
				zones.includes(`\`${first}\` to \`${last}\``) && headers.every((name) => name >= first && name <= last);
			expect(inRange || headers.every((name) => zones.includes(`\`${name}\``))).toBe(true);
		}
	});

	test('every fan hangs on a header of exactly one zone', () => {
		for (const { header } of fanMap) expect(fanZones.filter(({ headers }) => headers.includes(header))).toHaveLength(1);
	});
});

test('the tree of the BIOS holds every setting of the table once', () => {
	const shown = biosBranches().flatMap(({ settings }) => settings.map(({ id }) => id));
	expect(shown.sort()).toEqual(biosSettings.map(({ id }) => id).sort());
});

describe('wall power', () => {
	test.each(['peak', 'gpu-bound'] as const)('the bar of the %s load is what the power budget says', (load) => {
		const { wallW, shares } = powerBar(load, load);
		expect(wallW).toBe(machinePower({ build: 'base', load }).wallW);
		expect(shares.reduce((sum, { watts }) => sum + watts, 0)).toBeCloseTo(wallW, 6);
	});

	test('at full load the bar prints the 889 W of document 01', () => {
		expect(words(scenes['wall-power']().marks)).toContain('889\u00a0W');
	});
});

test('the processor’s temperature to aim for lies below its limit', () => {
	const [cpu] = temperatureRows();
	expect(cpu).toEqual({ label: 'Processor', limitC: 95, targetC: 90 });
});

describe('the ruler', () => {
	test('turns millimetres into units from its corner', () => {
		expect(ruler(0.5, 10, 20).point(100, 40)).toEqual([60, 40]);
	});
});

test('hatching stays inside its rectangle', () => {
	const mark = hatch(10, 20, 30, 12, 4);
	const numbers = mark.kind === 'path' ? [...mark.d.matchAll(/[ML]([\d.]+) ([\d.]+)/g)] : [];
	expect(numbers.length).toBeGreaterThan(10);
	for (const [, x, y] of numbers) {
		expect(Number(x)).toBeGreaterThanOrEqual(10);
		expect(Number(x)).toBeLessThanOrEqual(40);
		expect(Number(y)).toBeGreaterThanOrEqual(20);
		expect(Number(y)).toBeLessThanOrEqual(32);
	}
});

test('words are broken where they fit', () => {
	expect(wrapped('does a lamp on the board light', 12)).toEqual(['does a lamp', 'on the board', 'light']);
});
