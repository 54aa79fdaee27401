import { boardOutline, holes as allHoles } from '../../../data/index.ts';
import type { Hole } from '../../../data/schema/geometry.ts';
import { formatNumber } from '../../../format/units.ts';
import { WIDTH } from './scale.ts';
import { circle, type Mark, path, rect, ruler, type Scene, text } from './marks.ts';

const LEFT = 50;
const TOP = 48;
/** Figures along an edge keep this distance, so that close ones do not overlap. */
const ROW = 13;

const scale = (WIDTH - LEFT - 10) / boardOutline.widthMm;
const at = ruler(scale, LEFT, TOP);

const mm = (value: number) => formatNumber(value, { decimals: 2 });
const distinct = (values: number[]) => [...new Set(values)].sort((a, b) => a - b);

/** Where each figure stands, pushed down until it is clear of the one above. */
function spread(wanted: number[]): number[] {
	return wanted.reduce<number[]>((done, y) => [...done, Math.max(y, (done.at(-1) ?? -Infinity) + ROW)], []);
}

/** Distances from the rear edge, above the board, in two rows. */
function acrossMarks(holes: readonly Hole[]): Mark[] {
	// Two holes a third of a millimetre apart share one figure's place: the table has both.
	const columns = distinct(holes.map(({ xMm }) => xMm)).filter((x, index, all) => x - (all[index - 1] ?? -9) > 1);
	return columns.flatMap((x, index) => {
		const row = index % 2 === 0 ? 12 : 26;
		const last = index === columns.length - 1;
		const first = index === 0;
		const below = row === 26 && !last;
		const anchor = last ? 'end' : below ? 'start' : 'middle';
		const beside = at.x(columns[index - 1] ?? x) + 4;
		return [
			path(`M${at.x(x).toFixed(1)} ${row + 3}V${TOP}`, 'line-2'),
			text(last ? at.x(x) + 8 : below ? beside : at.x(x) + (first ? -2 : 0), row, mm(x), {
				anchor,
				className: 'mono-text',
				size: 11,
			}),
		];
	});
}

/** Distances from the top edge, left of the board. */
function downMarks(holes: readonly Hole[]): Mark[] {
	const rows = distinct(holes.map(({ yMm }) => yMm));
	const places = spread(rows.map((y) => at.y(y) + 2));
	return rows.flatMap((y, index) => {
		const place = places[index] ?? 0;
		return [
			path(`M${LEFT - 8} ${place.toFixed(1)}L${LEFT} ${at.y(y).toFixed(1)}`, 'line-2'),
			text(LEFT - 10, place + 4, mm(y), { anchor: 'end', className: 'mono-text', size: 11 }),
		];
	});
}

function holeMarks({ number, xMm, yMm, eebOnly }: Hole): Mark[] {
	const [x, y] = at.point(xMm, yMm);
	const right = xMm > boardOutline.widthMm * 0.9;
	return [
		...(eebOnly ? [rect(x - 4, y - 4, 8, 8, 'line-signal')] : [circle(x, y, 3.8, 'ink')]),
		text(right ? x - 9 : x + 9, Math.min(Math.max(y + 4, TOP + 13), at.y(boardOutline.heightMm) - 5), String(number), {
			anchor: right ? 'end' : 'start',
			className: 'strong',
		}),
	];
}

/** All holes of the standard to scale, with their distances from two edges. */
export function standoffScene(holes: readonly Hole[] = allHoles): Scene {
	const bottom = at.y(boardOutline.heightMm);
	const legend = bottom + 34;
	const said = (list: readonly Hole[]) =>
		list.map(({ number, xMm, yMm }) => `${String(number)} at ${mm(xMm)} and ${mm(yMm)}`).join('; ');
	return {
		width: WIDTH,
		height: legend + 10,
		title: 'Holes of an SSI EEB board',
		description: `${String(holes.length)} holes, each given by its distance in mm from the rear edge and from the top edge. Filled circles, on ATX boards too: ${said(holes.filter((hole) => !hole.eebOnly))}. Open squares, on EEB boards only: ${said(holes.filter((hole) => hole.eebOnly))}.`,
		caption:
			'To scale, mm from the rear and from the top edge of the standard (SSI EEB, drawings of the SBC model framework). Your board may use fewer holes: page 2-13 of its manual decides.',
		marks: [
			rect(at.x(0), at.y(0), at.size(boardOutline.widthMm), at.size(boardOutline.heightMm), 'shape'),
			text(2, 12, 'mm', { className: 'minor' }),
			...acrossMarks(holes),
			...downMarks(holes),
			...holes.flatMap(holeMarks),
			text(at.x(0), bottom + 14, 'rear', { className: 'minor' }),
			text(at.x(boardOutline.widthMm), bottom + 14, 'front', { anchor: 'end', className: 'minor' }),
			circle(LEFT + 6, legend - 4, 3.8, 'ink'),
			text(LEFT + 16, legend, 'ATX and EEB'),
			rect(LEFT + 117, legend - 8, 8, 8, 'line-signal'),
			text(LEFT + 134, legend, 'EEB only'),
		],
		callouts: [],
	};
}
