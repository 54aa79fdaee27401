import { machineDrawing } from '../../../data/drawings/machine.ts';
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

const scale = 196 / machineDrawing.width;
const at = ruler(scale, 40, 84);

/** Strokes across a panel: openings for air. */
function vents(x: number, y: number, width: number): Mark {
	const count = Math.floor((width - 8) / 6);
	return path(Array.from({ length: count }, (_, index) => `M${x + 6 + index * 6} ${y + 2.5}v5`).join(''), 'line');
}

/** What comes off the case, what goes on, and what moves. */
export function openCase(): Scene {
	const { width, height, board, frontFans, rearFan } = machineDrawing;
	const [left, right, top, bottom] = [at.x(0), at.x(width), at.y(0), at.y(height)];
	const wall = { x: 470, y: 60, width: 60, height: 370 };
	const marks: Mark[] = [
		// the case, panel off
		rect(left, top, right - left, bottom - top, 'line', 3),
		at.box({ ...board }, 'line-2'),
		text(at.x(board.x + board.width / 2), at.y(board.y + board.height / 2) + 4, 'tray', {
			anchor: 'middle',
			className: 'minor',
		}),
		...[...frontFans.slice(0, 2), rearFan].flatMap((fan) =>
			fanEdge(at.x(fan.x), at.y(fan.y), at.size(fan.width), at.size(fan.height))
		),
		path(`M${left} ${at.y(machineDrawing.shroudY)}H${at.x(width - 90)}`, 'line-2'),
		// drive wall, moved out of the way
		at.box(wall, 'dash'),
		at.hatched(wall, 7),
		// front door, turned open
		path(`M${right + 3} ${top}V${bottom}`, 'line-2'),
		path(`M${right + 3} ${bottom}L${right + 36} ${bottom - 12}V${top + 4}L${right + 3} ${top}`, 'dash'),
		// tops
		rect(left, 54, right - left, 10, 'paper', 2),
		vents(left, 54, right - left),
		arrow([at.x(width / 2) - 34, 66], [at.x(width / 2) - 34, top - 3]),
		rect(left + 34, 18, right - left - 20, 10, 'shape', 2),
		cross(right - 70, 23, 9),
		text(left + 34, 12, 'closed: stays in the box', { className: 'minor' }),
		text(left, 48, 'vented: on', { className: 'minor' }),
		// side panel, drawn off towards the reader's left
		rect(4, top + 26, 26, bottom - top - 40, 'shape', 2),
		path(`M24 ${top + 26}V${bottom - 14}`, 'line-2'),
		arrow([left - 1, bottom - 40], [18, bottom - 40]),
	];
	const callouts = numbered([
		{ label: 'Side panels off, held by their steel edge', x: 15, y: top + 60 },
		{ label: 'Front door open', x: right + 22, y: bottom - 40 },
		{ label: 'Closed top panel off', x: right + 2, y: 23 },
		{ label: 'Vented top panel on', x: right + 2, y: 58 },
		{ label: 'Drive wall out of the way of the front fans', x: at.x(wall.x + 30), y: at.y(wall.y + 90) },
	]);
	return {
		width: WIDTH,
		height: bottom + 14,
		title: 'Opening the case',
		description: `The case from its left side, rear at the left. Numbered marks: ${calloutWords(callouts)}. Nothing is left between the front fans and the tray.`,
		caption: 'Case to scale. Schematic: places of panels, door and drive wall; the manual of the case was not read.',
		marks,
		callouts,
	};
}
