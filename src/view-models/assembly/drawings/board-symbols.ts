import type { BoardItem } from '../../../data/schema/geometry.ts';
import type { Rect } from './scale.ts';
import type { Sketch } from './sketch.ts';

/** Lines across a box, so that a plug shows its pins and a heatsink its fins. */
function across(sketch: Sketch, { x, y, width, height }: Rect, pitch: number, inset: number) {
	const upright = height > width;
	const length = upright ? height : width;
	const count = Math.max(1, Math.round(length / pitch));
	for (let index = 1; index < count; index++) {
		const at = (length * index) / count;
		if (upright) sketch.line('thin', [x + inset, y + at], [x + width - inset, y + at]);
		else sketch.line('thin', [x + at, y + inset], [x + at, y + height - inset]);
	}
}

/** What makes a socket on a map recognisable: pins, fins, keys, latches. */
export function symbol(sketch: Sketch, kind: BoardItem['kind'], box: Rect) {
	const { x, y, width, height } = box;
	const [right, bottom, middle] = [x + width, y + height, y + height / 2];
	switch (kind) {
		case 'socket':
			sketch.rect('line-2', x + 9, y + 9, width - 18, height - 18, 2);
			sketch.rect('line-2', x + 20, y + 15, width - 40, height - 30, 2);
			break;
		case 'dimm':
			sketch.line('thin', [x + 4, y], [x + 4, bottom]);
			sketch.line('thin', [right - 4, y], [right - 4, bottom]);
			sketch.line('thin', [x + width * 0.53, y], [x + width * 0.53, bottom]);
			break;
		case 'slot':
			sketch.line('thin', [x + width * 0.17, y], [x + width * 0.17, bottom]);
			sketch.rect('line-2', right, y - 0.5, 4, height + 1, 1);
			break;
		case 'power':
			across(sketch, box, 3.4, 0);
			if (height > width) sketch.line('thin', [x + width / 2, y], [x + width / 2, bottom]);
			else sketch.line('thin', [x, middle], [right, middle]);
			break;
		case 'chip':
			across(sketch, box, 4, 3);
			break;
		case 'm2':
			sketch.line('line-2', [x + 4, y], [x + 4, bottom]);
			sketch.circle('line-2', right - 4, middle, 1.8);
			break;
		case 'storage':
		case 'header':
			sketch.rect('thin', x + 1.5, y + 1.5, width - 3, height - 3);
			break;
		case 'rear':
			sketch.rect('thin', x + 2, y + 2, width - 6, height - 4);
			sketch.line('line', [x - 2, y + 1], [x - 2, bottom - 1]);
			break;
		case 'fan':
			across(sketch, box, 2, 1);
			break;
		case 'switch':
			sketch.circle('ink', x + width / 2, middle, 1.4);
			break;
		case 'display':
			sketch.rect('ink', x + 2, y + 2, width - 4, height - 4);
			break;
	}
}
