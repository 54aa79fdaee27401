import { parcel as plan } from '../../../data/drawings/parcel.ts';
import { itemOf, placed, type Placed } from './plan.ts';
import { MARGIN, WIDTH } from './scale.ts';
import { calloutWords, circle, fanEdge, type Mark, numbered, path, ruler, type Scene, text } from './marks.ts';

const at = ruler((WIDTH - 2 * MARGIN) / plan.width, MARGIN, MARGIN);

const middle = ({ x, y, width, height }: Placed): [number, number] => at.point(x + width / 2, y + height / 2);

/** A coiled cable with its plug. */
function coil(item: Placed): Mark[] {
	const [x, y] = middle(item);
	const r = at.size(item.width / 2);
	return [
		...[r - 3, r - 5.5, r - 8].map((radius) => circle(x, y, radius, 'line-2')),
		at.box({ x: item.x + item.width - 42, y: item.y + item.height - 40, width: 52, height: 40 }, 'paper', 1),
	];
}

/** A ring of dashes around what people forget. */
function ring(item: Placed): Mark {
	const [x, y] = middle(item);
	return circle(x, y, at.size(Math.max(item.width, item.height) / 2) + 5, 'dash-signal');
}

/** Everything that must be there, in true relative sizes; what people forget is circled. */
export function partsOnArrival(): Scene {
	const items = placed(plan);
	const item = (id: string) => itemOf(items, id);
	const [housing, board, card, supply, cooler, driver] = [
		item('case'),
		item('motherboard'),
		item('gpu'),
		item('psu'),
		item('cooler'),
		item('driver'),
	];
	const named = ([part, words]: [Placed, string]) =>
		text(middle(part)[0], middle(part)[1] + 4, words, { anchor: 'middle', className: 'minor' });
	const cables = items.filter(({ id }) => /^(?:atx|eps|pcie|gpu-cable)/.test(id));
	const marks: Mark[] = [
		at.box(housing, 'shape', 2),
		at.box({ x: housing.x + 24, y: housing.y + 24, width: housing.width - 48, height: housing.height - 48 }, 'line-2'),
		at.box(board, 'shape', 1),
		at.box({ x: board.x + board.width * 0.3, y: board.y + board.height * 0.12, width: 122, height: 60 }, 'line-2'),
		at.box(card, 'shape', 1),
		at.box(supply, 'shape', 1),
		at.box({ ...cooler, y: cooler.y + 25, height: cooler.height - 50 }, 'shape'),
		...fanEdge(at.x(cooler.x), at.y(cooler.y), at.size(cooler.width), at.size(25)),
		...fanEdge(at.x(cooler.x), at.y(cooler.y + cooler.height - 25), at.size(cooler.width), at.size(25)),
		at.box(item('cpu'), 'ink'),
		...items
			.filter(({ id }) => id.startsWith('module-'))
			.flatMap((module) => [at.box(module, 'paper'), at.hatched({ ...module, height: 9, y: module.y + 22 }, 3)]),
		...items.filter(({ id }) => id.startsWith('drive-')).map((drive) => at.box(drive, 'ink')),
		...cables.flatMap(coil),
		at.box({ ...driver, width: 90 }, 'paper', 3),
		path(`M${at.x(driver.x + 90)} ${at.y(driver.y + 18)}H${at.x(driver.x + driver.width)}`, 'line'),
		...items.filter(({ forgotten }) => forgotten).map(ring),
		...(
			[
				[housing, 'case'],
				[board, 'board'],
				[card, 'card'],
				[supply, 'supply'],
			] as [Placed, string][]
		).map(named),
	];
	/** Above a ring, beside or below everything else. */
	const place = (part: Placed): { x: number; y: number } => {
		const [x, y] = middle(part);
		if (part.forgotten) return { x: x + 19, y: y - (part.id === 'driver' ? 15 : 17) };
		if (part.id === 'module-1') return { x: at.x(30), y: at.y(686) };
		if (part.id === 'drive-1') return { x: at.x(425), y: at.y(664) };
		if (part.id === 'cpu') return { x: at.x(1060), y };
		if (part.id === 'pcie') return { x: at.x(862), y: y - 19 };
		return { x, y };
	};
	const callouts = numbered(
		items.flatMap((part) => (part.label === undefined ? [] : [{ label: part.label, ...place(part) }]))
	);
	const forgotten = items.filter((part) => part.forgotten).map(({ label }) => label ?? '');
	return {
		width: WIDTH,
		height: at.y(plan.height),
		title: 'All parts on the table',
		description: `Case, board, graphics card and supply with their names, and by number ${calloutWords(callouts)}. Circled, because people forget them: ${forgotten.join(', ')}.`,
		caption:
			'Sizes in true relation; processor, driver and cables are roughly drawn. Circled: what people forget to check.',
		marks,
		callouts,
	};
}
