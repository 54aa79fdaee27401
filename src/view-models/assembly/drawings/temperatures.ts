import { numberOf } from '../../figures.ts';
import { WIDTH } from './scale.ts';
import { hatch, type Mark, path, rect, type Scene, text } from './marks.ts';

/** One part with the temperature it must stay below and, where there is one, the temperature to aim for. */
const gauges = [
	{ label: 'Processor', limit: 'accept.cpu-temperature', target: 'accept.cpu-target' },
	{ label: 'Graphics card', limit: 'accept.gpu-temperature' },
	{ label: 'Memory module', limit: 'accept.dimm-temperature' },
	{ label: 'Drive', limit: 'accept.nvme-temperature' },
] as const;

const SCALE = { from: 20, to: 100 };
const [LEFT, RIGHT] = [10, 270];

export const temperatureRows = () =>
	gauges.map((gauge) => ({
		label: gauge.label,
		limitC: numberOf(gauge.limit, '°C'),
		targetC: 'target' in gauge ? numberOf(gauge.target, '°C') : undefined,
	}));

/** How warm each part may get under load, on one scale. */
export function temperatureLimits(): Scene {
	const rows = temperatureRows();
	const x = (value: number) => LEFT + ((value - SCALE.from) / (SCALE.to - SCALE.from)) * (RIGHT - LEFT);
	const y = (index: number) => 24 + index * 50;
	const axis = y(rows.length) - 24;
	const marks: Mark[] = rows.flatMap(({ label, limitC, targetC }, index) => [
		text(LEFT, y(index) - 7, label),
		text(
			RIGHT,
			y(index) - 7,
			`below ${String(limitC)} °C${targetC === undefined ? '' : `, better ${String(targetC)}`}`,
			{ anchor: 'end', className: 'strong' }
		),
		rect(LEFT, y(index), x(limitC) - LEFT, 16, 'shape'),
		rect(x(limitC), y(index), RIGHT - x(limitC), 16, 'paper'),
		hatch(x(limitC), y(index), RIGHT - x(limitC), 16, 4),
		path(`M${x(limitC).toFixed(1)} ${y(index) - 3}v22`, 'line-signal'),
		...(targetC === undefined ? [] : [path(`M${x(targetC).toFixed(1)} ${y(index)}v16`, 'dash')]),
	]);
	return {
		width: WIDTH,
		height: axis + 24,
		title: 'How warm each part may get under load',
		description: `${rows.map(({ label, limitC, targetC }) => `${label} below ${String(limitC)} °C${targetC === undefined ? '' : `, better below ${String(targetC)} °C`}`).join('; ')}.`,
		caption:
			'To scale of temperature. Grey passes, hatched fails. Whose limit each is stands in the table of thresholds.',
		marks: [
			...marks,
			...[20, 40, 60, 80, 100].map((value) =>
				text(x(value), axis + 12, String(value), {
					anchor: value === 20 ? 'start' : value === 100 ? 'end' : 'middle',
					className: 'minor mono-text',
					size: 11,
				})
			),
		],
		callouts: [],
	};
}
