import { boardOutline } from '../../../data/index.ts';
import { numberOf } from '../../figures.ts';
import { WIDTH } from './scale.ts';
import {
	arrow,
	calloutWords,
	cross,
	fanEdge,
	type Mark,
	numbered,
	path,
	rect,
	ruler,
	type Scene,
	text,
} from './marks.ts';

/** Board before it comes down, tilted so that its rear ports go in first, in degrees. */
const TILT = -8;

interface Place {
	x: number;
	y: number;
	/** 1 for a hand that comes from the left, -1 from the right. */
	from: 1 | -1;
	turn: number;
}

/** A hand around an edge: thumb above, fingers below, sleeve behind. */
function hand({ x, y, from, turn }: Place): Mark {
	const points: [string, [number, number][]][] = [
		['M', [[-46, -8]]],
		['L', [[-26, -8]]],
		[
			'C',
			[
				[-20, -13],
				[-12, -12],
				[-5, -10],
			],
		],
		['L', [[9, -8]]],
		[
			'C',
			[
				[13, -7],
				[13, -2],
				[9, -2],
			],
		],
		['L', [[0, -2]]],
		['L', [[0, 2]]],
		['L', [[13, 2]]],
		[
			'C',
			[
				[17, 2],
				[17, 8],
				[13, 8],
			],
		],
		['L', [[-5, 10]]],
		[
			'C',
			[
				[-12, 13],
				[-20, 13],
				[-26, 9],
			],
		],
		['L', [[-46, 9]]],
	];
	const angle = (turn * Math.PI) / 180;
	const place = ([px, py]: [number, number]) => {
		const [lx, ly] = [px * from, py];
		const rx = x + lx * Math.cos(angle) - ly * Math.sin(angle);
		const ry = y + lx * Math.sin(angle) + ly * Math.cos(angle);
		return `${rx.toFixed(1)} ${ry.toFixed(1)}`;
	};
	return path(points.map(([command, list]) => `${command}${list.map(place).join(' ')}`).join(''), 'paper');
}

/** A hand coming down on the cooler: what must not be done. */
const forbiddenHand = (x: number, y: number): Mark =>
	path(
		`M${x - 10} ${y - 44}V${y - 22}C${x - 16} ${y - 18} ${x - 17} ${y - 10} ${x - 15} ${y}C${x - 15} ${y + 6} ${x - 9} ${y + 6} ${x - 9} ${y}L${x - 8} ${y - 6}H${x + 8}L${x + 9} ${y}C${x + 9} ${y + 6} ${x + 15} ${y + 6} ${x + 15} ${y}C${x + 17} ${y - 10} ${x + 16} ${y - 18} ${x + 10} ${y - 22}V${y - 44}`,
		'dash'
	);

/** Two people lower the loaded board into the case that lies on its side. */
export function insertBoard(): Scene {
	const [caseLength, caseDepth] = [numberOf('case.length', 'mm'), numberOf('case.width', 'mm')];
	const coolerHeight = numberOf('cooler.height', 'mm');
	const scale = 208 / caseLength;
	const at = ruler(scale, 36, 150);
	const rearX = at.x(20);
	const boardWidth = at.size(boardOutline.widthMm);
	const angle = (TILT * Math.PI) / 180;
	/** The board's lower rear edge, and a place measured along and above it in mm, turned with it. */
	const [pivotX, pivotY] = [at.x(42), 138];
	const onBoard = (alongMm: number, aboveMm: number): [number, number] => {
		const [px, py] = [at.size(alongMm), -at.size(aboveMm)];
		return [pivotX + px * Math.cos(angle) - py * Math.sin(angle), pivotY + px * Math.sin(angle) + py * Math.cos(angle)];
	};
	const quad = (along: number, above: number, length: number, height: number) =>
		`M${[onBoard(along, above), onBoard(along + length, above), onBoard(along + length, above + height), onBoard(along, above + height)].map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
	const far = onBoard(boardOutline.widthMm, 2);
	const near = onBoard(0, 2);
	const coolerTop = onBoard(160, 8 + coolerHeight);
	const trayY = at.y(caseDepth - 30);
	const standoffX = [10, 33, 165, 188, 237, 322];
	const cableX = at.x(42 + boardOutline.widthMm + 22);
	const marks: Mark[] = [
		// case on its right side, cut open
		path(`M${at.x(0)} ${at.y(0)}V${at.y(caseDepth)}H${at.x(caseLength)}V${at.y(0)}`, 'line'),
		path(`M${at.x(0)} ${trayY}H${at.x(caseLength - 70)}`, 'line'),
		...standoffX.map((x) => rect(at.x(42 + x) - 1.5, trayY - 6, 3, 6, 'ink')),
		...fanEdge(at.x(caseLength - 38), at.y(60), at.size(26), at.size(140)),
		path(`M${rearX - 6} ${at.y(20)}v${at.size(120)}`, 'line-2'),
		// cables, fed through first
		path(`M${cableX} ${at.y(caseDepth)}V${at.y(90)}q0 -8 8 -8h8`, 'line-signal'),
		path(`M${cableX + 7} ${at.y(caseDepth)}V${at.y(112)}q0 -8 8 -8h8`, 'line-signal'),
		rect(cableX + 14, at.y(90) - 12, 9, 7, 'paper'),
		rect(cableX + 21, at.y(112) - 12, 9, 7, 'paper'),
		// the second hand of each person, behind the board
		hand({ x: near[0] + 12, y: near[1] - 9, from: 1, turn: TILT }),
		hand({ x: far[0] - 12, y: far[1] - 7, from: -1, turn: TILT }),
		// the board with what is on it
		path(quad(0, 0, boardOutline.widthMm, 5), 'ink'),
		path(quad(22, 5, 26, 40), 'shape'),
		path(quad(86, 5, 145, 31), 'line-2'),
		path(quad(108, 5, 104, coolerHeight), 'paper'),
		path(
			[0, 1, 2, 3, 4, 5, 6, 7]
				.map((fin) => `M${onBoard(108, 50 + fin * 14).join(' ')}L${onBoard(212, 50 + fin * 14).join(' ')}`)
				.join(''),
			'line-2'
		),
		hand({ x: near[0] - 1, y: near[1], from: 1, turn: TILT }),
		hand({ x: far[0] + 1, y: far[1], from: -1, turn: TILT }),
		forbiddenHand(coolerTop[0], coolerTop[1] + 4),
		cross(coolerTop[0], coolerTop[1] - 14, 15),
		arrow([pivotX + boardWidth * 0.72, pivotY - 2], [pivotX + boardWidth * 0.72, pivotY + 30]),
	];
	const callouts = numbered([
		{ label: 'Guides the rear ports into their opening', x: near[0] - 30, y: near[1] - 20 },
		{ label: 'Holds the two far edges', x: far[0] + 34, y: far[1] - 24 },
		{
			label: 'Cables stick out beyond the board’s edge before it comes down',
			x: at.x(caseLength) - 52,
			y: at.y(caseDepth) + 14,
			to: [cableX + 4, at.y(caseDepth) - 16],
		},
		{
			label: 'Stand-offs, one under each hole',
			x: at.x(120),
			y: at.y(caseDepth) + 14,
			to: [at.x(42 + 165), trayY - 3],
		},
		{ label: 'Never by the cooler', x: coolerTop[0] + 30, y: coolerTop[1] - 22 },
	]);
	return {
		width: WIDTH,
		height: at.y(caseDepth) + 28,
		title: 'Two people lower the board into the case',
		description: `The case lies on its right side, open side up, rear at the left. The board comes down almost flat, its rear edge a little lower. Numbered marks: ${calloutWords(callouts)}. A hand on the cooler is crossed out.`,
		caption:
			'Case, board and cooler in their sizes to scale, cut from the side. Schematic: where the board lies in the case, height of the tray, places of the cables.',
		marks: [...marks, text(at.x(0) + 4, at.y(caseDepth) + 18, 'rear', { className: 'minor' })],
		callouts,
	};
}
