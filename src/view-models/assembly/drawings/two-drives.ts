import { formatFact, factOf } from '../../figures.ts';
import { partName } from '../names.ts';
import { WIDTH } from './scale.ts';
import { cross, hatch, type Mark, path, rect, type Scene, text } from './marks.ts';

/** M.2 2280: the size that both drives have, in mm. */
const DRIVE = { width: 80, height: 22 };
const SCALE = 2.1;

function drive(y: number, name: string, detail: string): Mark[] {
	const [width, height] = [DRIVE.width * SCALE, DRIVE.height * SCALE];
	return [
		rect(14, y, width, height, 'shape', 2),
		path(Array.from({ length: 11 }, (_, index) => `M14 ${String(y + 6 + index * 3.6)}h7`).join(''), 'line'),
		path(`M${14 + width} ${y + height / 2 - 7}a7 7 0 0 0 0 14`, 'paper'),
		text(32, y + 22, name, { className: 'strong' }),
		text(32, y + 38, detail, { className: 'minor' }),
	];
}

/** The installer shows two drives and erases the one that is chosen. */
export function twoDrives(): Scene {
	const [system, data] = [partName('storage-os'), partName('storage-data')];
	const [systemSize, dataSize] = [
		formatFact(factOf('storage-os.capacity').fact),
		formatFact(factOf('storage-data.capacity').fact),
	];
	const right = 14 + DRIVE.width * SCALE + 16;
	return {
		width: WIDTH,
		height: 166,
		title: 'Which drive the installer may erase',
		description: `Two drives of the same size class, to be told apart by model and capacity. ${system}, ${systemSize}: the system goes here, everything on it is erased. ${data}, ${dataSize}: leave it alone.`,
		caption: 'To scale (M.2 2280). Both look alike in a list: compare model and capacity with your note.',
		marks: [
			...drive(14, system, 'system drive'),
			path(`M${right} 36l7 8 14 -18`, 'line-signal'),
			text(right + 28, 34, 'system'),
			text(right + 28, 48, 'here'),
			...drive(94, data, 'data drive'),
			hatch(14 + DRIVE.width * SCALE - 40, 94, 30, DRIVE.height * SCALE, 5),
			cross(right + 10, 119, 9),
			text(right + 28, 116, 'leave'),
			text(right + 28, 130, 'alone'),
		],
		callouts: [],
	};
}
