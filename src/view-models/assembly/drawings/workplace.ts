import { workplace as plan } from '../../../data/drawings/workplace.ts';
import { formatQuantity } from '../../../format/units.ts';
import { itemOf, placed } from './plan.ts';
import { MARGIN, WIDTH } from './scale.ts';
import { calloutWords, circle, type Mark, numbered, path, rect, ruler, type Scene, text } from './marks.ts';

const TOP = 26;
const scale = (WIDTH - 2 * MARGIN) / plan.width;
const at = ruler(scale, MARGIN, TOP);
const bottom = at.y(plan.height);

/** A dimension line with its figure in the middle, along the upper or the left edge of the table. */
function dimension(x1: number, x2: number, y: number, words: string): Mark[] {
	const middle = (x1 + x2) / 2;
	return [
		path(`M${x1} ${y - 4}v8M${x2} ${y - 4}v8M${x1} ${y}H${x2}`, 'line-2'),
		rect(middle - 26, y - 8, 52, 16, 'blank'),
		text(middle, y + 4, words, { anchor: 'middle', className: 'mono-text', size: 11 }),
	];
}

/** Light of a lamp as two rays across the mat. */
const rays = (x: number, y: number, to: [number, number][]): Mark =>
	path(to.map(([x2, y2]) => `M${x} ${y}L${x2} ${y2}`).join(''), 'dash');

/** The table from above: mat, board, case, bags, light from two sides, and the way of the strap. */
export function benchLayout(): Scene {
	const items = placed(plan);
	const item = (id: string) => itemOf(items, id);
	const [mat, board, box, housing] = [item('mat'), item('board'), item('box'), item('case')];
	const lamps = [item('lamp-left'), item('lamp-right')] as const;
	const centre = (name: string): [number, number] => {
		const { x, y, width, height } = item(name);
		return at.point(x + width / 2, y + height / 2);
	};
	const stud = at.point(mat.x + 60, mat.y + mat.height - 34);
	const wrist: [number, number] = [at.x(300), bottom + 24];
	const earth: [number, number] = [at.x(60), bottom + 26];
	const [leftLamp, rightLamp] = [centre('lamp-left'), centre('lamp-right')];
	const marks: Mark[] = [
		...dimension(at.x(0), at.x(plan.width), 13, formatQuantity(plan.width / 10, 'cm')),
		rect(at.x(0), at.y(0), at.size(plan.width), at.size(plan.height), 'line', 2),
		at.box(mat, 'shape', 3),
		at.box(box, 'paper', 1),
		at.box(board, 'line'),
		rect(at.x(board.x + board.width * 0.3), at.y(board.y + board.height * 0.13), at.size(122), at.size(79), 'line-2'),
		at.box(housing, 'paper', 2),
		at.box({ x: housing.x + 25, y: housing.y + 25, width: housing.width - 50, height: housing.height - 50 }, 'line-2'),
		at.hatched({ x: housing.x, y: housing.y, width: 25, height: housing.height }, 4),
		...items
			.filter(({ id }) => id.startsWith('bag-'))
			.flatMap((bag) => [at.box(bag, 'paper', 2), at.hatched({ ...bag, height: 26 }, 4)]),
		rays(leftLamp[0], leftLamp[1], [at.point(110, 660), at.point(440, 400)]),
		rays(rightLamp[0], rightLamp[1], [at.point(140, 400), at.point(460, 660)]),
		...lamps.map(({ x, y, width }) => circle(at.x(x + width / 2), at.y(y + width / 2), at.size(width / 2), 'paper')),
		path(
			`M${wrist[0]} ${wrist[1]}C${wrist[0] - 10} ${bottom - 14} ${stud[0] + 40} ${stud[1] + 8} ${stud[0]} ${stud[1]}`,
			'line-signal'
		),
		path(
			`M${stud[0]} ${stud[1]}C${stud[0] - 26} ${stud[1] + 10} ${earth[0]} ${bottom - 8} ${earth[0]} ${earth[1] - 2}`,
			'line-signal'
		),
		circle(stud[0], stud[1], 3, 'signal'),
		path(`M${earth[0] - 9} ${earth[1]}h18m-15 4h12m-9 4h6`, 'line'),
		rect(wrist[0] - 9, wrist[1] - 4, 18, 9, 'paper', 4),
		text(WIDTH / 2 + 34, bottom + 30, 'you stand here', { className: 'minor' }),
	];
	const callouts = numbered([
		{ label: mat.label ?? '', x: at.x(mat.x + mat.width) - 11, y: at.y(mat.y) + 12 },
		{ label: box.label ?? '', x: centre('box')[0], y: centre('box')[1] + 16 },
		{ label: housing.label ?? '', ...pointOf(centre('case')) },
		{ label: item('bag-1').label ?? '', x: (centre('bag-2')[0] + centre('bag-3')[0]) / 2, y: centre('bag-2')[1] + 4 },
		{ label: lamps[0].label ?? '', ...pointOf(leftLamp) },
		{ label: lamps[1].label ?? '', ...pointOf(rightLamp) },
		{ label: 'Wrist strap, on bare skin', x: wrist[0] + 20, y: wrist[1] },
		{ label: 'Earthed point, for mat and strap', x: earth[0] + 22, y: earth[1] + 4 },
	]);
	return {
		width: WIDTH,
		height: bottom + 42,
		title: 'The table from above',
		description: `A table of ${formatQuantity(plan.width / 10, 'cm')} by ${formatQuantity(plan.height / 10, 'cm')}. You stand at its front edge. In front of you, at the left, the mat with the board on its box; at the right the open case on its side; the bags along the back edge, a lamp at the left and one at the right of the mat. The strap leads from your wrist to the mat and on to an earthed point. Numbered marks: ${calloutWords(callouts)}.`,
		caption: `To scale: table of ${formatQuantity(plan.width / 10, 'cm')} × ${formatQuantity(plan.height / 10, 'cm')} as this guide advises, board and case with their own sizes.`,
		marks,
		callouts,
	};
}

const pointOf = ([x, y]: [number, number]) => ({ x, y });
