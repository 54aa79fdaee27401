import { formatQuantity } from '../../../format/units.ts';
import { numberOf } from '../../figures.ts';
import { type LoadCase, machinePower, usCircuits } from '../../power.ts';
import { WIDTH } from './scale.ts';
import { hatch, type Mark, path, type Pen, rect, type Scene, text } from './marks.ts';

/** A piece of a bar, in watts at the wall. */
export interface PowerShare {
	label: string;
	watts: number;
}

export interface PowerBar {
	load: LoadCase;
	label: string;
	wallW: number;
	shares: PowerShare[];
}

/** What the machine takes from the wall and into what it goes, by the power view model. */
export function powerBar(load: LoadCase, label: string): PowerBar {
	const { gpuCount, dcW, wallW, platformW } = machinePower({ build: 'base', load });
	const cardsW = gpuCount * numberOf('gpu.board-power', 'W');
	return {
		load,
		label,
		wallW,
		shares: [
			{ label: 'graphics card', watts: cardsW },
			{ label: 'processor', watts: dcW - cardsW - platformW },
			{ label: 'everything else', watts: platformW },
			{ label: 'lost in the supply', watts: wallW - dcW },
		],
	};
}

const LEFT = 8;
const HEIGHT = 30;
const watts = (value: number) => formatQuantity(Math.round(value), 'W');
const pens: Pen[] = ['ink', 'paper', 'shape', 'dash'];

/** Share by share: filled, hatched, grey, dashed, so that no colour is needed to tell them apart. */
function swatch(x: number, y: number, width: number, height: number, index: number): Mark[] {
	const box = rect(x, y, width, height, pens[index] ?? 'paper');
	return index === 1 ? [box, hatch(x, y, width, height, 5)] : [box];
}

/** Wall power as stacked bars against what an ordinary US outlet carries. */
export function wallPower(): Scene {
	const bars = [powerBar('peak', 'Everything loaded'), powerBar('gpu-bound', 'Card alone loaded')];
	const [circuit] = usCircuits();
	if (!circuit) throw new RangeError('there is no circuit');
	const breakerW = circuit.voltageV * circuit.breakerA;
	const alarmW = numberOf('accept.wall-alarm', 'W');
	const limits = [
		{ at: alarmW, label: `${watts(alarmW)}: check the limits`, pen: 'line' as const },
		{ at: circuit.continuousW, label: `${watts(circuit.continuousW)}: outlet, for hours`, pen: 'line-signal' as const },
		{ at: breakerW, label: `${watts(breakerW)}: breaker`, pen: 'line-2' as const },
	];
	const x = (value: number) => LEFT + (value / breakerW) * (WIDTH - 2 * LEFT - 2);
	const barY = (index: number) => 26 + index * 62;
	const bottom = barY(bars.length - 1) + HEIGHT;
	const barMarks = bars.flatMap(({ label, wallW, shares }, index) => {
		let from = 0;
		return [
			text(LEFT, barY(index) - 8, label),
			text(x(circuit.continuousW) - 8, barY(index) + 19, watts(wallW), { anchor: 'end', className: 'strong' }),
			...shares.flatMap(({ watts: share }, piece) => {
				const marks = swatch(x(from), barY(index), x(from + share) - x(from), HEIGHT, piece);
				from += share;
				return marks;
			}),
		];
	});
	const limitMarks = limits.flatMap(({ at: value, label, pen }, index) => [
		path(`M${x(value).toFixed(1)} ${barY(0) - 4}V${bottom + 14 + index * 16}`, pen),
		text(x(value) - 5, bottom + 18 + index * 16, label, { anchor: 'end', className: 'minor' }),
	]);
	const legendY = bottom + 84;
	const legend = (bars[0]?.shares ?? []).flatMap(({ label }, index) => [
		...swatch(LEFT, legendY + index * 18 - 10, 22, 12, index),
		text(LEFT + 30, legendY + index * 18, label),
		...bars.map((bar, column) =>
			text(column === 0 ? 196 : 272, legendY + index * 18, watts(bar.shares[index]?.watts ?? 0), {
				anchor: 'end',
				className: 'mono-text',
				size: 11,
			})
		),
	]);
	const said = bars.map(
		({ label, wallW, shares }) =>
			`${label}: ${watts(wallW)} at the wall, of which ${shares.map(({ label: name, watts: share }) => `${name} ${watts(share)}`).join(', ')}`
	);
	return {
		width: WIDTH,
		height: legendY + 66,
		title: 'Wall power against the circuit',
		description: `${said.join('. ')}. Limits: ${limits.map(({ label }) => label).join('; ')}.`,
		caption: `Computed by the power budget; nobody has metered this machine. Outlet of ${circuit.label}; elsewhere local rules count.`,
		marks: [
			...limitMarks,
			...barMarks,
			text(196, legendY - 18, 'all', { anchor: 'end', className: 'minor' }),
			text(272, legendY - 18, 'card', { anchor: 'end', className: 'minor' }),
			...legend,
		],
		callouts: [],
	};
}
