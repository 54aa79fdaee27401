import type { Scene } from './scene.ts';
import { Sketch } from './sketch.ts';
import { formatFactWithStatus } from './status.ts';

const WIDTH = 280;

/** Straight zone behind the plug, the side panel, and the pins. */
export function cardCable(): Scene {
	const sketch = new Sketch();
	const straight = formatFactWithStatus('assembly.plug-straight');
	/** Units per mm. */
	const scale = 2.4;
	const y = 74;
	sketch.rect('shape', 2, y - 34, 24, 68);
	sketch.text(14, y + 48, 'card', { anchor: 'middle', look: 'minor' });
	sketch.rect('shade', 26, y - 19, 20, 38);
	const zone = straight.value * scale;
	const plugEnd = 46 + 38;
	sketch.rect('signal-low', plugEnd, y - 22, zone, 44);
	for (let wire = 0; wire < 6; wire++) {
		const across = y - 14 + wire * 5.6;
		sketch.line('line-2', [plugEnd, across], [plugEnd + zone, across]);
		sketch.curve(
			'line-2',
			[plugEnd + zone, across],
			[plugEnd + zone + 52 - wire * 5, across],
			[plugEnd + zone + 56 - wire * 6, across + 20],
			[plugEnd + zone + 54 - wire * 6, y + 62]
		);
	}
	sketch.rect('sheet', 46, y - 19, 38, 38, 1);
	sketch.polygon(
		'sheet',
		[68, y - 19],
		[68, y - 25],
		[32, y - 29],
		[32, y - 25],
		[36, y - 24],
		[58, y - 22],
		[58, y - 19]
	);
	sketch.line('line', [264, 8], [264, y + 66]);
	sketch.line('line', [269, 8], [269, y + 66]);
	sketch.dimension([plugEnd, y + 34], [plugEnd + zone, y + 34]);
	sketch.text(plugEnd + zone / 2, y + 51, straight.text.split(', ')[0] ?? '', { anchor: 'middle', look: 'mono-text' });
	sketch.text(plugEnd + zone / 2, y + 66, straight.status, { anchor: 'middle', look: 'minor' });
	sketch.arrow('line-signal', [240, 24], [262, 24], 6);
	sketch.arrow('line-signal', [262, 24], [240, 24], 6);
	sketch.callout(
		`Straight cable behind the plug: ${straight.text}. No source was found; as much as the case allows`,
		plugEnd + 20,
		16,
		[plugEnd + 30, y - 16]
	);
	sketch.callout('Side panel: must not press on the cable', 226, 24);
	const [left, top, pitch] = [62, 178, 22];
	sketch.rect('sheet', left - 6, top - 6, 6 * pitch + 10, 2 * pitch + 36, 4);
	for (let column = 0; column < 6; column++)
		for (let line = 0; line < 2; line++) {
			sketch.rect('shape', left + column * pitch, top + line * pitch, pitch - 4, pitch - 4, 2);
			sketch.rect('ink', left + column * pitch + 6, top + line * pitch + 5, 6, 8, 1);
		}
	for (let pin = 0; pin < 4; pin++)
		sketch.rect('signal', left + pitch + pin * pitch + 3, top + 2 * pitch + 8, 12, 12, 1);
	sketch.text(left + 6 * pitch + 14, top + 52, 'H++', { look: 'mono-text strong' });
	sketch.callout('Twelve power pins', 30, top + 16, [left + 8, top + 10]);
	sketch.callout('Four short sense pins: a half-seated plug is meant to get no power', 30, top + 64, [
		left + pitch + 8,
		top + 2 * pitch + 14,
	]);
	sketch.callout('Mark of the newer socket; the older one reads H+', 262, top + 12, [left + 6 * pitch + 27, top + 40]);
	return {
		id: 'gpu-cable',
		width: WIDTH,
		height: 268,
		title: 'Behind the 16-pin plug, and its pins',
		desc: `Above: the plug in the card, a straight zone of ${straight.text} behind it before the cable bends, and the side panel, which must not press on the cable. Below, the plug from the front: two rows of six power pins and four short sense pins; the newer socket is marked H++.`,
		caption: 'The straight zone to scale with the plug only roughly; everything else schematic.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
	};
}
