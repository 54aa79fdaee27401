import { fanMap } from '../../../data/assembly/fan-map.ts';
import { machineDrawing } from '../../../data/drawings/machine.ts';
import { MARGIN, WIDTH } from './scale.ts';
import {
	arrow,
	calloutWords,
	circle,
	fanEdge,
	type Mark,
	numbered,
	path,
	rect,
	ruler,
	type Scene,
	text,
} from './marks.ts';

const { width, height, board, cooler, card, supply, frontFans, rearFan, topFans } = machineDrawing;
const at = ruler((WIDTH - 2 * MARGIN - 20) / width, MARGIN + 10, 34);
const EDGE = 25;

const centre = (box: { x: number; y: number; width: number; height: number }): [number, number] =>
	at.point(box.x + box.width / 2, box.y + box.height / 2);

/** The fan of the map at a place of the case, as the list names it. */
function fanLabel(id: string): string {
	const fan = fanMap.find((candidate) => candidate.id === id);
	if (!fan) throw new RangeError(`the fan map has no "${id}"`);
	return `${fan.place}, ${fan.direction}: ${fan.header}`;
}

/** The case from its open side, to scale: where air comes in, what it passes, where it leaves. */
export function airflow(): Scene {
	const cardY = machineDrawing.firstSlotY - 6;
	const [frontUpper, frontLower, spare] = frontFans.map(centre);
	const [rear, topRear, topFront] = [centre(rearFan), ...topFans.map(centre)];
	if (!frontUpper || !frontLower || !spare || !rear || !topRear || !topFront) throw new RangeError('a fan is missing');
	const [coolerX] = centre(cooler);
	const [left, right] = [at.x(0), at.x(width)];
	const fans = [...frontFans.slice(0, 2), rearFan, ...topFans];
	const fin = Array.from({ length: 12 }, (_, index) => at.x(cooler.x + 12 + index * 11.5));
	const marks: Mark[] = [
		rect(left, at.y(0), at.size(width), at.size(height), 'line', 3),
		path(`M${left} ${at.y(machineDrawing.shroudY)}H${at.x(width - 90)}`, 'line-2'),
		at.box(board, 'shape'),
		...fans.flatMap((fan) => fanEdge(at.x(fan.x), at.y(fan.y), at.size(fan.width), at.size(fan.height))),
		...frontFans.slice(2).map((fan) => at.box(fan, 'dash')),
		at.box({ ...cooler, y: cooler.y + EDGE, height: cooler.height - 2 * EDGE }, 'paper'),
		path(
			fin
				.map(
					(x) =>
						`M${x.toFixed(1)} ${at.y(cooler.y + EDGE).toFixed(1)}V${at.y(cooler.y + cooler.height - EDGE).toFixed(1)}`
				)
				.join(''),
			'line-2'
		),
		...fanEdge(at.x(cooler.x), at.y(cooler.y), at.size(cooler.width), at.size(EDGE)),
		...fanEdge(at.x(cooler.x), at.y(cooler.y + cooler.height - EDGE), at.size(cooler.width), at.size(EDGE)),
		at.box({ x: card.x, y: cardY, width: card.length, height: card.thickness }, 'paper', 1),
		circle(at.x(card.x + card.length - 40), at.y(cardY + card.thickness / 2), 5.5, 'line-2'),
		text(at.x(card.x + 92), at.y(cardY + card.thickness / 2) + 4, 'card', { anchor: 'middle', className: 'minor' }),
		at.box(supply, 'shape', 1),
		text(at.x(supply.x + supply.width / 2), at.y(supply.y + supply.height / 2) + 4, 'supply', {
			anchor: 'middle',
			className: 'minor',
		}),
		// in
		arrow([right + 17, frontUpper[1]], [at.x(548), frontUpper[1]]),
		arrow([right + 17, frontLower[1]], [at.x(548), frontLower[1]]),
		arrow([at.x(520), frontUpper[1]], [at.x(420), frontUpper[1] + 8]),
		arrow([at.x(520), frontLower[1]], [at.x(330), frontLower[1] - 4]),
		// through the cooler, then out
		arrow([coolerX, at.y(cooler.y + cooler.height + 2)], [coolerX, at.y(cooler.y + 30)]),
		arrow([topRear[0], at.y(30)], [topRear[0], at.y(0) - 18]),
		arrow([topFront[0], at.y(30)], [topFront[0], at.y(0) - 18]),
		arrow([at.x(50), rear[1]], [left - 17, rear[1]]),
		arrow([at.x(card.x + 40), at.y(cardY + card.thickness / 2)], [left - 17, at.y(cardY + card.thickness / 2)]),
		arrow([at.x(supply.x + 60), at.y(height) + 15], [at.x(supply.x + 60), at.y(supply.y + supply.height - 8)], 'line'),
		arrow([at.x(supply.x + 26), at.y(supply.y + 20)], [left - 14, at.y(supply.y + 20)], 'line'),
		text(right - 4, 14, 'top: out', { anchor: 'end', className: 'minor' }),
		text(right - 4, at.y(height) + 16, 'front: in', { anchor: 'end', className: 'minor' }),
		text(left, 14, 'rear: out', { className: 'minor' }),
	];
	const callouts = numbered([
		{ label: fanLabel('top-rear'), x: topRear[0] + 17, y: topRear[1] + 14 },
		{ label: fanLabel('front-upper'), x: frontUpper[0] - 20, y: frontUpper[1] - 22 },
		{ label: fanLabel('front-lower'), x: frontLower[0] - 20, y: frontLower[1] + 22 },
		{ label: fanLabel('rear'), x: rear[0] + 16, y: rear[1] + 22 },
		{ label: fanLabel('top-front'), x: topFront[0] + 17, y: topFront[1] + 14 },
		{ label: fanLabel('cooler'), x: coolerX + 20, y: centre(cooler)[1] },
		{
			label: 'Blower of the card, out at its bracket',
			x: at.x(card.x + card.length - 40),
			y: at.y(cardY + card.thickness / 2),
		},
	]);
	return {
		width: WIDTH,
		height: at.y(height) + 22,
		title: 'Air through the case',
		description: `The open side faces you, rear at the left. Air comes in at the front. The cooler moves it from bottom to top, and it leaves through two fans under the top panel and one at the rear. The graphics card blows out at the rear, the supply breathes from below. Numbered marks: ${calloutWords(callouts)}. A third place at the front is drawn dashed: no fan is bought for it.`,
		caption:
			'Case, board, card and fans in their sizes to scale; where they stand in the case is schematic. The cooler’s place is the predecessor’s, its direction that of one owner of this board and cooler; the leaflet and the arrows on your frames decide. The two top fans are bought extra.',
		marks,
		callouts,
	};
}
