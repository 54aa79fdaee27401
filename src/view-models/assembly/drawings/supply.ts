import { supplyCables } from '../../../data/drawings/supply-cables.ts';
import { formatFact, factOf } from '../../figures.ts';
import { MARGIN, WIDTH } from './scale.ts';
import { calloutWords, circle, type Mark, numbered, path, rect, type Scene, text } from './marks.ts';

const PIN = 4.4;

/** The face of a plug: groups of columns by two rows, pins as squares. Groups stand apart where the plug splits. */
export function plugFace(x: number, y: number, columns: readonly number[], small = 0): Mark[] {
	const marks: Mark[] = [];
	let left = x;
	if (columns.length === 0)
		marks.push(rect(x, y + 2.5, 30, 7, 'paper', 1), path(`M${String(x + 4)} ${String(y + 6)}h20v3`, 'line'));
	for (const count of columns) {
		marks.push(rect(left, y, count * PIN + 3, 2 * PIN + 4, 'paper', 1.5));
		const holes = Array.from({ length: count * 2 }, (_, index) => {
			const px = left + 2.2 + (index % count) * PIN;
			const py = y + 2.6 + Math.floor(index / count) * PIN;
			return `M${px.toFixed(1)} ${py.toFixed(1)}h2.6v2.6h-2.6z`;
		});
		marks.push(path(holes.join(''), 'ink'));
		left += count * PIN + 5;
	}
	if (small > 0) marks.push(rect(x + 4, y - 5, small * PIN + 1, 5, 'paper', 1));
	return marks;
}

/** The supply with the seven cables this build takes from its box, each with its plug and where it goes. */
export function supplyCableMap(): Scene {
	const top = 18;
	const step = 36;
	const bodyX = MARGIN - 6;
	const bodyWidth = 56;
	const bodyHeight = (supplyCables.length - 1) * step + 40;
	const middle = top + bodyHeight / 2;
	const rows = supplyCables.map((cable, index) => ({ ...cable, y: top + 20 + index * step }));
	const marks: Mark[] = [
		rect(bodyX, top, bodyWidth, bodyHeight, 'shape', 2),
		circle(bodyX + bodyWidth / 2, middle, 22, 'line-2'),
		circle(bodyX + bodyWidth / 2, middle, 15, 'line-2'),
		circle(bodyX + bodyWidth / 2, middle, 6, 'line-2'),
		text(bodyX + bodyWidth / 2, middle + 40, 'supply', { anchor: 'middle', className: 'minor' }),
		...rows.flatMap(({ y, columns, sense, name, goesTo, count }) => [
			path(`M${bodyX + bodyWidth} ${y}H104`, 'line-signal'),
			...(count > 1 ? [path(`M${bodyX + bodyWidth} ${y + 4}H104`, 'line-signal')] : []),
			...plugFace(104, y - 6.4, columns, sense),
			text(174, y - 2, count > 1 ? `${String(count)} × ${name}` : name, { className: 'strong' }),
			text(174, y + 12, goesTo, { className: 'minor', size: 11.5 }),
		]),
	];
	const words = rows.map(({ count, name, goesTo }) => `${count > 1 ? `${String(count)} × ` : ''}${name} to ${goesTo}`);
	return {
		width: WIDTH,
		height: top + bodyHeight + 10,
		title: 'Cables of the supply and where they go',
		description: `From the supply lead: ${words.join('; ')}. The drawing shows the plug at the far end of each cable. Which socket of the supply feeds which cable stands beside the sockets.`,
		caption:
			'Schematic. Plugs at the far ends as their standards shape them. Where the sockets lie on the supply is not known: read the words beside them.',
		marks,
		callouts: [],
	};
}

/** Outputs the tester shows, each with the facts of its limits. */
const outputs = [
	['12 V', 'assembly.psu-12v'],
	['5 V', 'assembly.psu-5v'],
	['3.3 V', 'assembly.psu-3v3'],
	['standby', 'assembly.psu-standby'],
] as const;

/** The supply alone between wall and tester. */
export function supplyTest(): Scene {
	const [x, y, width, height] = [96, 84, 84, 60];
	const testerY = 190;
	const limits = outputs.map(([name, fact]) => ({ name, limits: formatFact(factOf(fact).fact) }));
	const marks: Mark[] = [
		// mains: outlet, wattmeter, supply
		rect(14, 18, 30, 30, 'paper', 3),
		circle(24, 33, 2, 'ink'),
		circle(34, 33, 2, 'ink'),
		path('M44 33H84', 'line'),
		rect(84, 14, 44, 38, 'paper', 2),
		rect(90, 19, 32, 13, 'shape'),
		text(106, 46, 'W', { anchor: 'middle', className: 'mono-text', size: 11 }),
		path(`M128 33H152V${y}`, 'line'),
		rect(x, y, width, height, 'shape', 2),
		circle(x + width / 2, y + height / 2, 26, 'line-2'),
		circle(x + width / 2, y + height / 2, 18, 'line-2'),
		circle(x + width / 2, y + height / 2, 6, 'line-2'),
		rect(x + width - 32, y - 4, 10, 8, 'ink', 1),
		// to the tester
		path(`M${x + 24} ${y + height}V${testerY - 14}`, 'line-signal'),
		path(`M${x + 66} ${y + height}V${testerY - 14}`, 'line-signal'),
		...plugFace(x - 2, testerY - 14, [12]),
		...plugFace(x + 56, testerY - 14, [2, 2]),
		rect(56, testerY, 168, 84, 'paper', 3),
		...limits.flatMap(({ name, limits: range }, index) => [
			text(68, testerY + 20 + index * 18, name, { className: 'strong' }),
			text(214, testerY + 20 + index * 18, range, { anchor: 'end', className: 'mono-text', size: 11.5 }),
		]),
	];
	const callouts = numbered([
		{ label: 'Wall outlet', x: 14, y: 52 },
		{ label: 'Wattmeter', x: 128, y: 14 },
		{ label: 'Rocker at the mains side', x: x + width + 22, y: y - 2, to: [x + width - 26, y] },
		{ label: 'Supply, fan up, sockets towards you', x: x + width / 2, y: y + height / 2 },
		{ label: '24-pin cable', x: x + 4, y: 160 },
		{ label: 'One EPS cable', x: x + 88, y: 160 },
		{ label: 'Tester, with the limits of each output', x: 56, y: testerY + 84 },
	]);
	return {
		width: WIDTH,
		height: testerY + 98,
		title: 'The supply alone at the tester',
		description: `From the wall outlet the mains goes through the wattmeter into the supply. Two cables lead from the supply into the tester. Limits beside its display: ${limits.map((limit) => `${limit.name}: ${limit.limits}`).join('; ')}. Numbered marks: ${calloutWords(callouts)}.`,
		caption: 'Schematic, supply seen from above. The limits are those of Intel’s design guide for supplies.',
		marks,
		callouts,
	};
}
