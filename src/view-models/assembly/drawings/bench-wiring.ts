import { benchWiring as plan } from '../../../data/drawings/bench-wiring.ts';
import { boardItems } from '../../../data/index.ts';
import { itemOf, placed } from './plan.ts';
import { MARGIN, WIDTH } from './scale.ts';
import { calloutWords, circle, type Mark, numbered, path, rect, ruler, type Scene, text } from './marks.ts';

const at = ruler((WIDTH - 2 * MARGIN) / plan.width, MARGIN, MARGIN);
const items = placed(plan);
const [box, board, supply, wattmeter, outlet, keyboard, monitor] = [
	itemOf(items, 'box'),
	itemOf(items, 'board'),
	itemOf(items, 'supply'),
	itemOf(items, 'wattmeter'),
	itemOf(items, 'outlet'),
	itemOf(items, 'keyboard'),
	itemOf(items, 'monitor'),
];

/** A place on the board, given as in the records (x from the rear edge, y from the top edge), on the turned board. */
const onBoard = (x: number, y: number): [number, number] =>
	at.point(board.x + y * board.width, board.y + (1 - x) * board.height);

function boardItem(id: string): [number, number] {
	const item = boardItems.find((candidate) => candidate.id === id);
	if (!item) throw new RangeError(`the board has no "${id}"`);
	return onBoard(item.x, item.y);
}

/** A rectangle on the board, turned with it. */
function boxOnBoard(id: string, pen: 'paper' | 'line-2'): Mark[] {
	const item = boardItems.find((candidate) => candidate.id === id);
	if (item?.width === undefined || item.height === undefined) return [];
	const [x, y] = onBoard(item.x + item.width, item.y);
	return [rect(x, y, item.height * at.size(board.width), item.width * at.size(board.height), pen)];
}

const curve = (from: [number, number], bend: [number, number], to: [number, number]): string =>
	`M${from.join(' ')}Q${bend.join(' ')} ${to.join(' ')}`;

/** The board on its box with everything the first start needs, and nothing else. */
export function benchWiring(): Scene {
	const [eps1, eps2, atx24] = [boardItem('eps-1'), boardItem('eps-2'), boardItem('atx-24')];
	const sockets = at.x(supply.x + supply.width);
	const y = (share: number) => at.y(supply.y + supply.height * share);
	const [lan, start] = [boardItem('lan'), boardItem('start')];
	const rear = at.y(board.y + board.height);
	const [vgaX, usbX] = [at.x(board.x + board.width * 0.36), at.x(board.x + board.width * 0.13)];
	const meterX = at.x(wattmeter.x + wattmeter.width / 2);
	const cooler = onBoard(0.485, 0.26);
	const marks: Mark[] = [
		at.box(box, 'shape', 1),
		at.box(board, 'paper'),
		...boardItems
			.filter(({ kind }) => kind === 'dimm' || kind === 'slot')
			.flatMap(({ id }) => boxOnBoard(id, 'line-2')),
		...boxOnBoard('socket', 'line-2'),
		circle(cooler[0], cooler[1], 14, 'paper'),
		circle(cooler[0], cooler[1], 4, 'line-2'),
		...[0, 60, 120, 180, 240, 300].map((turn) => {
			const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
			return path(
				`M${(cooler[0] + 4 * cos).toFixed(1)} ${(cooler[1] + 4 * sin).toFixed(1)}L${(cooler[0] + 13 * cos).toFixed(1)} ${(cooler[1] + 13 * sin).toFixed(1)}`,
				'line-2'
			);
		}),
		at.box(supply, 'shape', 2),
		circle(at.x(supply.x + 95), y(0.5), at.size(62), 'line-2'),
		circle(at.x(supply.x + 95), y(0.5), at.size(30), 'line-2'),
		// cables of the supply
		path(curve([sockets, y(0.2)], [atx24[0], y(-0.02)], atx24), 'line-signal'),
		path(curve([sockets, y(0.5)], [eps2[0] - 2, y(0.32)], eps2), 'line-signal'),
		path(curve([sockets, y(0.8)], [eps1[0] - 16, y(0.72)], eps1), 'line-signal'),
		...[atx24, eps1, eps2].map(([px, py]) => rect(px - 3, py - 3, 6, 6, 'ink')),
		// mains
		path(`M${meterX} ${y(1)}V${at.y(outlet.y)}`, 'line'),
		at.box(wattmeter, 'paper', 2),
		at.box({ x: wattmeter.x + 14, y: wattmeter.y + 16, width: 62, height: 34 }, 'shape'),
		at.box(outlet, 'paper', 3),
		circle(meterX - 6, at.y(outlet.y + 45), 2, 'ink'),
		circle(meterX + 6, at.y(outlet.y + 45), 2, 'ink'),
		// outside
		path(`M${usbX} ${rear}V${at.y(keyboard.y - 40)}H${at.x(keyboard.x + 125)}V${at.y(keyboard.y)}`, 'line'),
		at.box(keyboard, 'paper', 2),
		path(
			[0.25, 0.5, 0.75]
				.map(
					(share) =>
						`M${at.x(keyboard.x + 14)} ${at.y(keyboard.y + keyboard.height * share)}H${at.x(keyboard.x + keyboard.width - 14)}`
				)
				.join(''),
			'line-2'
		),
		path(`M${vgaX} ${rear}V${at.y(monitor.y - 30)}H${at.x(monitor.x + 90)}V${at.y(monitor.y)}`, 'line'),
		at.box(monitor, 'paper', 2),
		at.box({ x: monitor.x + 12, y: monitor.y + 12, width: monitor.width - 24, height: monitor.height - 24 }, 'shape'),
		path(`M${lan[0]} ${rear}V${at.y(520)}H${WIDTH - 4}`, 'line'),
		...[usbX, vgaX, lan[0]].map((x) => rect(x - 4, rear - 6, 8, 8, 'ink')),
		text(at.x(box.x + box.width) - 4, at.y(box.y) - 6, 'no card fitted', { anchor: 'end', className: 'minor' }),
		circle(start[0], start[1], 3.5, 'signal'),
	];
	const callouts = numbered([
		{ label: '24-pin cable', x: atx24[0] + 2, y: at.y(board.y) - 20 },
		{ label: 'Both EPS cables', x: sockets + 12, y: y(1.22), to: [sockets + 12, y(0.79)] },
		{ label: 'Supply; its rocker stays off until all is in', x: at.x(supply.x + 95), y: y(0.5) },
		{ label: 'Wattmeter', x: at.x(wattmeter.x) - 2, y: at.y(wattmeter.y + 85) },
		{ label: 'Wall outlet', x: at.x(outlet.x) - 2, y: at.y(outlet.y + 84) },
		{ label: 'Keyboard', x: at.x(keyboard.x + keyboard.width), y: at.y(keyboard.y + 40) },
		{ label: 'Monitor on the board’s VGA output', x: at.x(monitor.x + 115), y: at.y(monitor.y + 60) },
		{ label: 'Network, one cable', x: WIDTH - 22, y: at.y(520) },
		{ label: 'Start button', x: at.x(box.x + box.width) + 12, y: start[1] + 4, to: [start[0] + 3, start[1] + 1] },
	]);
	return {
		width: WIDTH,
		height: at.y(plan.height) + 4,
		title: 'Wiring for the first start on the bench',
		description: `The board lies on its box, rear ports towards you; processor, memory, drives and cooler are on it, no card. The supply stands to its left. Numbered marks: ${calloutWords(callouts)}. The supply hangs on the wattmeter, the wattmeter on the wall outlet.`,
		caption:
			'Board and supply to scale. Schematic: sockets on the board after the predecessor’s manual (WRX80E-SAGE SE WIFI); ports in no known order.',
		marks,
		callouts,
	};
}
