import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { MODULE_MM, QUIET_MODULES, qrShape } from '../../../src/components/print/qr.ts';
import { chapterSheets } from '../../../src/view-models/print/chapter-sheets.ts';
import { render } from '../render.ts';

type Point = readonly [number, number];

/** Closed outlines of a path that knows only M, L and Z. */
function outlines(path: string): Point[][] {
	return path
		.split('Z')
		.map((part) => [...part.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]))
		.filter((points) => points.length > 0);
}

/** Whether a point is filled: a ray to its right crosses the outlines an odd number of times. */
function isFilled(shapes: readonly Point[][], x: number, y: number): boolean {
	const crossings = shapes.flatMap((points) =>
		points.filter(([x1, y1], index) => {
			const [x2, y2] = points[(index + 1) % points.length] ?? [0, 0];
			return x1 === x2 && x1 > x && Math.min(y1, y2) < y && Math.max(y1, y2) > y;
		})
	);
	return crossings.length % 2 === 1;
}

const site = 'https://guide.example';
const addresses = chapterSheets().flatMap((chapter) => Object.values(chapter.addresses).map((path) => site + path));

test.each(addresses)('the drawn code of %s has exactly the modules of its address', (address) => {
	const code = generate(address, { minCorrectionLevel: correction.M });
	const shapes = outlines(qrShape(address).path);
	const wrong: string[] = [];
	for (let y = 0; y < code.size; y += 1)
		for (let x = 0; x < code.size; x += 1)
			if (isFilled(shapes, x + 0.5, y + 0.5) !== code.get(x, y)) wrong.push(`${String(x)},${String(y)}`);
	expect(wrong).toEqual([]);
});

test('modules are large enough for a telephone and have a quiet zone around them', () => {
	expect(MODULE_MM).toBeGreaterThanOrEqual(0.4);
	expect(QUIET_MODULES).toBe(4);
	for (const address of addresses) {
		const { size, sizeMm } = qrShape(address);
		expect(sizeMm / size).toBeGreaterThanOrEqual(MODULE_MM);
		// What fits into the margin column of a chapter.
		expect(sizeMm).toBeLessThanOrEqual(27);
	}
});

test('the address stands under the code in full, but for what every address begins with', async () => {
	const document = await render('print/QrCode', { address: `${site}/bench/#step-a`, label: 'Chapter 1' });
	expect(document.querySelector('.address')?.textContent).toBe('guide.example/bench/#step-a');
	expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('QR code: Chapter 1');
});
