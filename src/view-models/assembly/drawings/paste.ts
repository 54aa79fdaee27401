import type { Point, Scene } from './scene.ts';
import { Sketch } from './sketch.ts';

const WIDTH = 280;

/** Paste: number of dots per row of the small ones; a larger one stands in every square between four of them. */
export const SMALL_DOTS = 3;

/** Noctua's pattern for its largest class of processors, and the question that comes before it. */
export function pastePattern(): Scene {
	const sketch = new Sketch();
	sketch.text(2, 13, 'First look at the cooler’s base', { look: 'strong' });
	const base = (x: number, pasted: boolean) => {
		sketch.rect('shape', x, 24, 104, 58, 5);
		sketch.rect(pasted ? 'shade' : 'sheet', x + 16, 30, 72, 46, 2);
		if (pasted)
			for (let row = 0; row < 5; row++)
				for (let column = 0; column < 8; column++) sketch.circle('ink', x + 22 + column * 8.6, 36 + row * 8.6, 1.6);
		else for (const offset of [0, 18, 36]) sketch.line('line-2', [x + 26 + offset, 66], [x + 46 + offset, 40]);
	};
	base(2, true);
	base(160, false);
	sketch.text(2, 98, 'grey pattern:', {});
	sketch.text(2, 113, 'add none', { look: 'strong' });
	sketch.text(160, 98, 'bare metal:', {});
	sketch.text(160, 113, 'set these dots', { look: 'strong' });
	sketch.arrow('line-signal', [250, 118], [250, 134], 7);
	const [left, top, width, height] = [24, 142, 232, 168];
	sketch.rect('shape', left, top, width, height, 6);
	sketch.rect('sheet', left + 14, top + 13, width - 28, height - 26, 5);
	sketch.polygon('ink', [left + 4, top + height - 4], [left + 14, top + height - 4], [left + 4, top + height - 14]);
	const place = (column: number, row: number): Point => [
		left + width / 2 + (column - (SMALL_DOTS - 1) / 2) * 74,
		top + height / 2 + (row - (SMALL_DOTS - 1) / 2) * 50,
	];
	for (let row = 0; row < SMALL_DOTS; row++)
		for (let column = 0; column < SMALL_DOTS; column++) sketch.circle('ink', ...place(column, row), 4.5);
	for (let row = 0; row < SMALL_DOTS - 1; row++)
		for (let column = 0; column < SMALL_DOTS - 1; column++)
			sketch.circle('signal', ...place(column + 0.5, row + 0.5), 8.5);
	const [sx, sy] = place(0, 0);
	const [bx, by] = place(1.5, 0.5);
	const small = SMALL_DOTS ** 2;
	const large = (SMALL_DOTS - 1) ** 2;
	sketch.callout(`${words[small] ?? ''} small dots`, 11, sy + 6, [sx, sy]);
	sketch.callout(`${words[large] ?? ''} larger dots between them`, 269, by, [bx, by]);
	return {
		id: 'paste',
		width: WIDTH,
		height: 316,
		title: 'Paste: look first, then the pattern',
		desc: `Above, two bases of a cooler: one with a grey pattern, which gets no paste, and one of bare metal. Below, the processor’s heat spreader for the bare base: ${String(small)} small dots in three rows, and ${String(large)} larger dots, one in the middle of every four.`,
		caption: 'Number and arrangement of the dots as Noctua’s chart; their size and spacing schematic.',
		shapes: sketch.shapes,
		groups: [{ callouts: sketch.callouts }],
	};
}

const words: Record<number, string> = { 4: 'Four', 9: 'Nine' };
