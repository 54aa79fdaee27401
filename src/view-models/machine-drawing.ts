import { machineDrawing } from '../data/drawings/machine.ts';
import { boardItems, builds, factIndex } from '../data/index.ts';
import { formatFact } from './figures.ts';
import { partOf } from './machine-price.ts';

/** A numbered mark on the drawing and its entry in the list beside it. */
export interface MachineCallout {
	number: number;
	line: string;
	x: number;
	y: number;
	label: string;
	/** Two figures that say what the part is. */
	detail: string;
	href: string;
}

/** Marks of the landing drawing, in the order of the base build's lines. */
export function machineCallouts(): MachineCallout[] {
	const base = builds.find(({ id }) => id === 'base');
	return machineDrawing.callouts.map(({ line, x, y, facts }, index) => {
		const buildLine = base?.lines.find(({ id }) => id === line);
		if (!buildLine) throw new RangeError(`the base build has no line "${line}"`);
		const known = facts.flatMap((id) => factIndex.get(id)?.fact ?? []);
		const count = buildLine.quantity > 1 ? `${String(buildLine.quantity)} × ` : '';
		return {
			number: index + 1,
			line,
			x,
			y,
			label: `${count}${partOf(buildLine.part).shortName}`,
			detail: known.map(formatFact).join(', '),
			href: `/01-bill-of-materials/#bom-${line}`,
		};
	});
}

/** The eight memory slots on the standing board, in mm. Which six are filled the board’s manual says, so all look alike. */
export const memorySlotBoxes = () =>
	boardItems
		.filter(({ kind }) => kind === 'dimm')
		.map(({ x, y, width = 0, height = 0 }) => ({
			x: machineDrawing.board.x + x * machineDrawing.board.width,
			y: machineDrawing.board.y + y * machineDrawing.board.height,
			width: width * machineDrawing.board.width,
			height: height * machineDrawing.board.height,
		}));

export { machineDrawing };
