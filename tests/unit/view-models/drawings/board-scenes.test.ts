import { describe, expect, test } from 'vitest';
import { Drawing } from '../../../../src/data/schema/drawing.ts';
import { boardItems, boardOutline } from '../../../../src/data/index.ts';
import { boardMap } from '../../../../src/view-models/assembly/drawings/board-map.ts';
import { itemBox, mapBoard, mapUnitsPerMm } from '../../../../src/view-models/assembly/drawings/board-places.ts';
import { boardScenes } from '../../../../src/view-models/assembly/drawings/board-scenes.ts';
import { SMALL_DOTS } from '../../../../src/view-models/assembly/drawings/paste.ts';
import { spread } from '../../../../src/view-models/assembly/drawings/gutter.ts';
import { bandwidthBars, memorySix, memorySlots } from '../../../../src/view-models/assembly/drawings/memory.ts';
import { plugs } from '../../../../src/view-models/assembly/drawings/plug-shapes.ts';
import type { Scene } from '../../../../src/view-models/assembly/drawings/scene.ts';
import { ladderUnitsPerMm, rungs, slotLadder } from '../../../../src/view-models/assembly/drawings/slots.ts';
import { outside } from './bounds.ts';

const scenes = Object.entries(boardScenes).map(([name, draw]): [string, Scene] => [name, draw()]);
const calloutsOf = ({ groups }: Scene) => groups.flatMap(({ callouts }) => callouts);

describe.each(scenes)('drawing %s', (name, scene) => {
	test('is one a step can name', () => {
		expect(Drawing.options).toContain(name);
	});

	test('keeps everything inside its picture', () => {
		expect(outside(scene)).toEqual([]);
	});

	test('is narrow enough for a phone, and no type of it falls below 11 px there or beside a step', () => {
		expect(scene.width).toBeLessThanOrEqual(300);
		for (const shape of scene.shapes)
			if (shape.kind === 'text') expect((shape.size * 280) / scene.width).toBeGreaterThanOrEqual(11);
	});

	test('numbers its marks without a gap, each with words of its own', () => {
		const callouts = calloutsOf(scene);
		const first = callouts[0]?.number ?? 1;
		expect(callouts.map(({ number }) => number)).toEqual(callouts.map((_, index) => first + index));
		expect(new Set(callouts.map(({ label }) => label)).size).toBe(callouts.length);
	});

	test('lets no two numbers cover each other', () => {
		const callouts = calloutsOf(scene);
		for (const [index, a] of callouts.entries())
			for (const b of callouts.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(16.9);
	});

	test('says whether it is schematic or to scale', () => {
		expect(scene.caption).toMatch(/schematic|to scale/i);
	});
});

describe('the board map', () => {
	test('draws the outline of the standard', () => {
		expect(mapBoard.width / mapBoard.height).toBeCloseTo(330.2 / 304.8, 2);
	});

	test('sets slot 7 six pitches of 20.32 mm below slot 1', () => {
		const y = (id: string) => {
			const item = boardItems.find((each) => each.id === id);
			return item ? itemBox(item).y : Number.NaN;
		};
		expect((y('slot-7') - y('slot-1')) / mapUnitsPerMm).toBeCloseTo(6 * 20.32, 1);
	});

	test('numbers everything: memory slots by side, card slots together, all else one by one', () => {
		const single = boardItems.filter(({ kind }) => kind !== 'dimm' && kind !== 'slot').length;
		expect(calloutsOf(boardMap('all'))).toHaveLength(single + 2 + 1);
	});

	test('points at three power plugs and the button for flashing', () => {
		expect(calloutsOf(boardMap('flash')).map(({ label }) => label)).toEqual([
			'EPS 1',
			'EPS 2',
			'24-pin',
			'Flash, clear-CMOS buttons',
		]);
	});

	test('says which things have no known place', () => {
		expect(boardMap('drives').note).toBe(
			'Also on this board, place not known: fourth M.2 socket; two SlimSAS sockets.'
		);
	});

	test('prints no letter of a memory slot', () => {
		for (const draw of [boardMap('all'), boardScenes['memory-six']()])
			for (const shape of draw.shapes) if (shape.kind === 'text') expect(shape.text).not.toMatch(/\b[A-H]1?\b/);
	});
});

describe('numbers in a gutter', () => {
	test('stand where they are wanted when there is room', () => {
		expect(spread([10, 50, 90], 17, 0, 100)).toEqual([10, 50, 90]);
	});

	test('move apart evenly around their middle', () => {
		expect(spread([50, 50], 20, 0, 100)).toEqual([40, 60]);
	});

	test('are pushed back from the end', () => {
		expect(spread([99, 98], 20, 0, 100)).toEqual([100, 80]);
	});

	test('that do not fit are an error', () => {
		expect(() => spread([1, 2, 3], 60, 0, 100)).toThrow('3 marks do not fit');
	});
});

describe('six of eight memory slots', () => {
	test('look all alike, with a box to tick beside each: no set of six can be read off', () => {
		const { shapes } = memorySix();
		const at = memorySlots().map(({ x, y, width, height }) =>
			shapes.filter(
				(shape) =>
					shape.kind === 'rect' && shape.x === x && shape.y === y && shape.width === width && shape.height === height
			)
		);
		expect(at.map((found) => found.map((shape) => shape.look))).toEqual(Array.from({ length: 8 }, () => ['sheet']));
		expect(shapes.filter((shape) => shape.kind === 'rect' && shape.look === 'paper')).toHaveLength(8);
	});

	test('read six eighths of the bandwidth, in figure and in length', () => {
		const [few, all] = bandwidthBars(200);
		expect([few?.text, all?.text]).toEqual(['307.2\u00a0GB/s', '409.6\u00a0GB/s']);
		expect([few?.length, all?.length]).toEqual([150, 200]);
	});
});

describe('the slot ladder', () => {
	test('keeps the pitch of the standard', () => {
		const [first, second] = rungs();
		expect(((second?.y ?? 0) - (first?.y ?? 0)) / ladderUnitsPerMm).toBeCloseTo(boardOutline.slotPitchMm, 0);
		expect(boardOutline.slotPitchMm).toBe(20.32);
	});

	test('wires slot 6 over half its length, and neither card starts there', () => {
		const [one, , , , five, six] = rungs();
		expect(six).toMatchObject({ number: 6, lanes: 'x8' });
		expect((six?.length ?? 0) * 2).toBeCloseTo(one?.length ?? 0, 0);
		expect([one?.text, five?.text]).toEqual(['the card', 'second card, later']);
	});

	test('draws the card at its true length and two slots thick', () => {
		const card = slotLadder().shapes.find((shape) => shape.kind === 'rect' && shape.look === 'dashed-signal');
		expect(card?.kind === 'rect' && card.width / ladderUnitsPerMm).toBeCloseTo(267, 0);
		expect(card?.kind === 'rect' && (card.height + 3) / ladderUnitsPerMm).toBeCloseTo(2 * 20.32, 0);
	});
});

test('both plugs have eight pins and part in different places', () => {
	expect(plugs.map(({ halves: [a, b] }) => [2 * a + 2 * b, 2 * a])).toEqual([
		[8, 4],
		[8, 6],
	]);
});

test('the paste pattern has nine small dots and four larger ones', () => {
	const { shapes } = boardScenes.paste();
	const dots = (radius: number) => shapes.filter((shape) => shape.kind === 'circle' && shape.r === radius).length;
	expect([dots(4.5), dots(8.5)]).toEqual([SMALL_DOTS ** 2, 4]);
});

test('the straight zone prints its status from the data', () => {
	const [straight] = calloutsOf(boardScenes['gpu-cable']());
	expect(straight?.label).toContain('35\u00a0mm, unverified');
});
