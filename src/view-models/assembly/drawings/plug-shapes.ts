import type { Scene } from './scene.ts';
import { Sketch } from './sketch.ts';

const WIDTH = 280;

/** Pairs of pins of each half of a plug that parts in two. */
export const plugs = [
	{ name: 'EPS', halves: [2, 2], split: '4 + 4', goes: 'processor’s inputs' },
	{ name: 'PCIe', halves: [3, 1], split: '6 + 2', goes: 'supplementary inputs' },
] as const;

/** EPS and PCIe plugs from the front: how they part is the difference that can be seen. */
export function plugShapes(): Scene {
	const sketch = new Sketch();
	const pitch = 22;
	plugs.forEach(({ name, halves, split, goes }, row) => {
		const top = 28 + row * 122;
		sketch.text(2, top - 12, name, { look: 'strong' });
		sketch.text(44, top - 12, `parts ${split}`);
		let x = 8;
		for (const half of halves) {
			const width = half * pitch + 6;
			sketch.rect('shade', x + width / 2 - 9, top - 4, 18, 6, 1);
			sketch.rect('sheet', x, top, width, 2 * pitch + 6, 3);
			for (let column = 0; column < half; column++)
				for (let line = 0; line < 2; line++) {
					const [px, py] = [x + 5 + column * pitch, top + 5 + line * pitch];
					sketch.rect('shape', px, py, pitch - 4, pitch - 4, 2);
					sketch.rect('ink', px + 6.5, py + 5, 5, 8, 1);
				}
			x += width + 9;
		}
		const cut = 8 + halves[0] * pitch + 6 + 4.5;
		sketch.line('dashed-signal', [cut, top - 8], [cut, top + 2 * pitch + 16]);
		const middle = top + pitch + 3;
		sketch.arrow('line-signal', [128, middle], [152, middle], 7);
		sketch.rect('signal-low', 160, middle - 23, 114, 46, 3);
		sketch.text(217, middle - 3, goes.split(' ')[0] ?? '', { anchor: 'middle' });
		sketch.text(217, middle + 13, goes.split(' ').slice(1).join(' '), { anchor: 'middle' });
		sketch.text(
			2,
			top + 2 * pitch + 30,
			row === 0 ? 'EPS 1 and EPS 2 on the board' : 'only where the manual names them',
			{
				look: 'minor',
			}
		);
	});
	return {
		id: 'plug-shapes',
		width: WIDTH,
		height: 236,
		title: 'EPS plug and PCIe plug',
		desc: 'Both have eight pins in two rows. The EPS plug parts into four and four and goes into the processor’s inputs. The PCIe plug parts into six and two and goes into the board’s supplementary inputs.',
		caption:
			'Schematic, seen from the front. The shapes of the single pins also differ, but no source for their pattern was read, so all are drawn alike. A plug that needs force is the wrong one.',
		shapes: sketch.shapes,
		groups: [],
	};
}
