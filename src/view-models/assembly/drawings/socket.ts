import { isometric, onPlate, type Place } from './iso.ts';
import type { Scene } from './scene.ts';
import { Sketch } from './sketch.ts';
import { long, plan, screws, short, WIDTH } from './socket-plan.ts';
import { frame, opened, rail, slider } from './socket-plates.ts';

/** Frame up, rail up, dummy out; the cap stays. */
export function socketOpen(): Scene {
	const sketch = new Sketch(screws.length + 1);
	plan(sketch, 14, [3, 2, 1], 'Loosen');
	const project = isometric([132, 330], 1);
	opened(sketch, project, true);
	const on = slider(sketch, project, 60, 'dashed');
	sketch.arrow('line-signal', on(96, 20), on(126, 20));
	const tip = project(onPlate(frame.hinge, 96, long + 8, short));
	const flat = project([long + 2, short, 7]);
	sketch.sweep(
		'line-signal',
		[flat[0] - 2, flat[1] - 12],
		[flat[0] - 10, flat[1] - 90],
		[tip[0] + 70, tip[1] - 6],
		[tip[0] + 8, tip[1] + 2]
	);
	const named = (label: string, x: number, y: number, place: Place) => {
		sketch.callout(label, x, y, project(place));
	};
	named('Force frame: let it rise under your hand', 18, 206, onPlate(frame.hinge, frame.degrees, long - 8, short - 4));
	named('Rail: lift it by its coloured tabs', 18, 262, onPlate(rail.hinge, rail.degrees, 50, rail.size[1] - 4));
	sketch.callout('Clear dummy: pull it out along the rail', 244, 202, on(88, 6));
	named('Black cap: stays on the contacts', 252, 424, [long - 30, short - 30, 10]);
	named('Hinge, on the predecessor at the rear side', 18, 424, [0, short - 10, 4]);
	return {
		id: 'socket-open',
		width: WIDTH,
		height: 448,
		title: 'Opening the socket',
		desc: 'Above, the closed frame from above: three screws with the numbers 3, 2 and 1 stamped beside them, loosened in the order 3, then 2, then 1. Below, the open socket: the force frame stands up on its hinge, the rail stands in front of it, the clear dummy slides out of the rail, the black cap still covers the contacts.',
		caption:
			'Schematic. Which screw sits where, and the hinge’s side, your frame decides: go by the stamped numbers. Order from a system builder’s service note and earlier sockets of the family.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
		note: 'Numbers 1 to 3 are the screws, as stamped on the frame.',
	};
}

/** Carrier into the rail, cap off, frame down, screws in order. */
export function socketClose(): Scene {
	const sketch = new Sketch(screws.length + 1);
	const project = isometric([132, 150], 1);
	opened(sketch, project, false);
	const lifted: Place[] = [
		[30, 14, 34],
		[long - 18, 14, 34],
		[long - 18, short - 14, 34],
		[30, short - 14, 34],
	];
	sketch.polygon('dashed', ...lifted.map(project));
	const rise = project([long - 30, short - 24, 8]);
	sketch.arrow('line-signal', rise, [rise[0], rise[1] - 40]);
	const on = slider(sketch, project, 46, 'signal-low');
	const [along, across] = [rail.size[0] - 12, rail.size[1] - 22];
	sketch.polygon('sheet', on(14, 8), on(along - 12, 8), on(along - 12, across - 8), on(14, across - 8));
	sketch.polygon('signal', on(3, across - 3), on(12, across - 3), on(3, across - 12));
	sketch.arrow('line-signal', on(along + 28, across / 2), on(along + 3, across / 2));
	const named = (label: string, x: number, y: number, place: Place) => {
		sketch.callout(label, x, y, project(place));
	};
	sketch.callout('Processor in its carrier: never out of it', 248, 20, on(along - 4, 6));
	sketch.callout('Triangle to triangle, until it clicks', 248, 76, on(6, across - 5));
	named('Rail: lower it first, until it latches', 18, 72, onPlate(rail.hinge, rail.degrees, 50, rail.size[1] - 4));
	named('Force frame: lower it last', 18, 14, onPlate(frame.hinge, frame.degrees, long - 8, short - 4));
	named('Cap: off after the click, as late as possible; look across the contacts, touch nothing', 252, 228, [
		long - 22,
		short - 18,
		6,
	]);
	plan(sketch, 284, [1, 2, 3], 'Tighten');
	return {
		id: 'socket-close',
		width: WIDTH,
		height: 452,
		title: 'Fitting the processor and closing the socket',
		desc: 'Above, the open socket: the carrier with the processor slides into the standing rail, triangle to triangle; the black cap, dashed, comes off the contacts last. Below, the closed frame from above: press its middle down, then tighten the screws in the order 1, then 2, then 3, each until the preset driver clicks.',
		caption:
			'Schematic: your frame decides where a screw sits; go by its stamped number. Order from a service note and earlier sockets of the family; no torque figure was found.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
		note: 'Numbers 1 to 3 are the screws, as stamped on the frame.',
	};
}
