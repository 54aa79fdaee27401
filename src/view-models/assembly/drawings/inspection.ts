import { machineDrawing } from '../../../data/drawings/machine.ts';
import { boardItems } from '../../../data/index.ts';
import {
	calloutWords,
	circle,
	fanEdge,
	type Mark,
	numbered,
	path,
	type Pointer,
	rect,
	ruler,
	type Scene,
	text,
} from './marks.ts';
import { MARGIN, WIDTH } from './scale.ts';
import { CALLOUT } from './scene.ts';

const { width, height, board, cooler, card, supply, frontFans, rearFan, topFans } = machineDrawing;
const at = ruler((WIDTH - 2 * MARGIN) / width, MARGIN, 20);

/** A place on the standing board, given as in the records. */
function onBoard(id: string): [number, number] {
	const item = boardItems.find((candidate) => candidate.id === id);
	if (!item) throw new RangeError(`the board has no "${id}"`);
	return at.point(board.x + item.x * board.width, board.y + item.y * board.height);
}

/** The open machine with what the second person reads aloud, in the order of reading. */
export function inspection(): Scene {
	const cardY = machineDrawing.firstSlotY - 6;
	const right = at.x(board.x + board.width);
	const [atx24, eps1, eps2, sideInput, lowInput] = [
		onBoard('atx-24'),
		onBoard('eps-1'),
		onBoard('eps-2'),
		onBoard('supplement-right'),
		onBoard('supplement-bottom'),
	];
	const cpuFan = onBoard('cpu-fan');
	const plug: [number, number] = at.point(card.x + card.length - 6, cardY + card.thickness / 2);
	const corner = at.point(board.x + 10, board.y + board.height - 8);
	const column = right + 30;
	const marks: Mark[] = [
		rect(at.x(0), at.y(0), at.size(width), at.size(height), 'line', 3),
		path(`M${at.x(0)} ${at.y(machineDrawing.shroudY)}H${at.x(width - 90)}`, 'line-2'),
		at.box(board, 'shape'),
		...[...frontFans.slice(0, 2), rearFan, ...topFans].flatMap((fan) =>
			fanEdge(at.x(fan.x), at.y(fan.y), at.size(fan.width), at.size(fan.height))
		),
		at.box(cooler, 'paper'),
		at.box({ x: card.x, y: cardY, width: card.length, height: card.thickness }, 'paper', 1),
		at.box(supply, 'shape', 1),
		...[atx24, eps1, eps2, sideInput, lowInput, cpuFan].map(([x, y]) => rect(x - 3, y - 3, 6, 6, 'ink')),
		rect(plug[0] - 4, plug[1] - 4, 8, 8, 'ink', 1),
		circle(corner[0], corner[1], 3, 'ink'),
		rect(at.x(supply.x) - 3, at.y(supply.y + 16), 6, 10, 'ink', 1),
		text(at.x(cooler.x + cooler.width / 2), at.y(cooler.y + cooler.height / 2) + 4, 'cooler', {
			anchor: 'middle',
			className: 'minor',
		}),
		text(at.x(card.x + 110), at.y(cardY + card.thickness / 2) + 4, 'card', { anchor: 'middle', className: 'minor' }),
		text(at.x(supply.x + 120), at.y(supply.y + 60), 'supply', { anchor: 'middle', className: 'minor' }),
		text(at.x(width), 12, 'front', { anchor: 'end', className: 'minor' }),
		text(at.x(0), 12, 'rear', { className: 'minor' }),
	];
	const points: Omit<Pointer, 'number'>[] = [
		{ label: 'A screw in every hole, a stand-off under each', x: corner[0] + 22, y: corner[1] + 24, to: corner },
		{ label: '24-pin', x: column, y: atx24[1] + 20, to: atx24 },
		{ label: 'EPS, first', x: column + 22, y: eps1[1] - 4, to: eps1 },
		{ label: 'EPS, second', x: column, y: eps2[1] + 16, to: eps2 },
		{ label: 'Supplementary inputs that your manual lists', x: column, y: sideInput[1] + 26, to: sideInput },
		{ label: '16-pin at the card: no gap', x: plug[0] + 22, y: plug[1] + 26, to: plug },
		{ label: 'CPU_FAN: both cooler fans', x: cpuFan[0] - 34, y: cpuFan[1] + 2, to: cpuFan },
		{ label: 'Rocker off', x: at.x(supply.x) + 22, y: at.y(supply.y + 20), to: [at.x(supply.x), at.y(supply.y + 20)] },
	];
	const callouts = numbered(points);
	// Supplementary inputs may lie in two places: the second carries the same number.
	const supplementary = callouts.find(({ label }) => label.startsWith('Supplementary'));
	const again: [number, number] = [lowInput[0] + 20, lowInput[1] + 20];
	marks.push(
		path(
			`M${lowInput.map((value) => value.toFixed(1)).join(' ')}L${again.map((value) => value.toFixed(1)).join(' ')}`,
			'line-2'
		),
		circle(again[0], again[1], CALLOUT, 'signal'),
		text(again[0], again[1] + 4.2, String(supplementary?.number ?? ''), {
			anchor: 'middle',
			className: 'on-signal mono-text stamped',
		})
	);
	return {
		width: WIDTH,
		height: at.y(height) + 10,
		title: 'What the second person reads aloud',
		description: `The open side faces you, rear at the left. In the order of reading: ${calloutWords(callouts)}.`,
		caption:
			'Case, board, card and fans in their sizes to scale. Schematic: where they stand in the case; sockets of the board after the predecessor’s manual (WRX80E-SAGE SE WIFI).',
		marks,
		callouts,
	};
}
