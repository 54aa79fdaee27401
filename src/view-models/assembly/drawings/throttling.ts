import { numberOf } from '../../figures.ts';
import { arrow, hatch, type Mark, path, rect, type Scene, text } from './marks.ts';
import { WIDTH } from './scale.ts';

const [LEFT, RIGHT] = [14, 262];
/** Where the cooler no longer follows, across the chart. */
const FROM = 168;

/** What throttling looks like in a log: the temperature stays at its limit while power falls. */
export function throttling(): Scene {
	const limitC = numberOf('accept.cpu-temperature', '°C');
	const limitY = 48;
	const powerTop = 128;
	const marks: Mark[] = [
		hatch(FROM, 22, RIGHT - FROM, 158, 7),
		rect(FROM + 6, 2, 82, 16, 'blank'),
		text((FROM + RIGHT) / 2, 14, 'throttling', { anchor: 'middle', className: 'strong' }),
		// temperature
		text(LEFT, 34, 'temperature'),
		path(`M${LEFT} ${limitY}H${RIGHT}`, 'dash'),
		rect(LEFT + 84, limitY - 12, 46, 11, 'blank'),
		text(LEFT + 86, limitY - 3, `${String(limitC)} °C`, { className: 'minor mono-text', size: 11 }),
		path(`M${LEFT} 92C60 62 110 56 ${FROM} ${limitY}H${RIGHT}`, 'line-signal'),
		path(`M${LEFT} 100H${RIGHT}`, 'line-2'),
		// power
		text(LEFT, powerTop - 10, 'package power'),
		path(`M${LEFT} ${powerTop}H${FROM}C190 ${powerTop} 200 158 ${RIGHT} 162`, 'line'),
		arrow([RIGHT - 22, 132], [RIGHT - 22, 154], 'line', 4),
		path(`M${LEFT} 180H${RIGHT}`, 'line'),
		text(RIGHT, 194, 'time', { anchor: 'end', className: 'minor' }),
	];
	return {
		width: WIDTH,
		height: 200,
		title: 'What throttling looks like',
		description: `Two lines over time. The temperature rises and then stays flat at its limit of ${String(limitC)} °C. From that moment package power falls. The part from there on is hatched: throttling.`,
		caption:
			'Schematic: the shape of the lines, no measurement. There is no counter to read; the two lines together show it.',
		marks,
		callouts: [],
	};
}
