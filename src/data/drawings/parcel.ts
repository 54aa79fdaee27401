import { parseRecord } from '../schema/parse.ts';
import { Plan } from '../schema/plan.ts';

/**
 * What has to lie on the table before the first screw. Sizes come from the parts’ facts where there are any; those of
 * modules and drives from their standards (DDR5 RDIMM, M.2 2280); those of processor, driver and cables are rough.
 */
export const parcel = parseRecord('src/data/drawings/parcel.ts', Plan, {
	id: 'parcel',
	width: 1280,
	height: 1130,
	items: [
		{ id: 'case', x: 10, y: 10, sizeFacts: ['case.length', 'case.height'] },
		{ id: 'motherboard', x: 670, y: 10, sizeFacts: ['motherboard.width', 'motherboard.height'] },
		{ id: 'gpu', x: 670, y: 370, sizeFacts: ['gpu.length', 'gpu.height'] },
		{ id: 'psu', x: 1040, y: 330, width: 210, height: 150 },
		{ id: 'driver', label: 'Torque driver T20', x: 690, y: 640, width: 170, height: 36, forgotten: true },
		{ id: 'eps-2', label: 'Second EPS cable', x: 480, y: 850, width: 150, height: 150, forgotten: true },
		{ id: 'gpu-cable', label: '16-pin cable', x: 1090, y: 850, width: 150, height: 150, forgotten: true },
		{ id: 'cooler', label: 'Cooler with its fans', x: 1070, y: 10, width: 150, height: 165 },
		{ id: 'cpu', label: 'Processor in its carrier', x: 1105, y: 225, width: 75, height: 59 },
		{ id: 'module-1', label: 'Six memory modules', x: 70, y: 620, width: 133, height: 31 },
		{ id: 'module-2', x: 225, y: 620, width: 133, height: 31 },
		{ id: 'module-3', x: 70, y: 670, width: 133, height: 31 },
		{ id: 'module-4', x: 225, y: 670, width: 133, height: 31 },
		{ id: 'module-5', x: 70, y: 720, width: 133, height: 31 },
		{ id: 'module-6', x: 225, y: 720, width: 133, height: 31 },
		{ id: 'drive-1', label: 'Two drives', x: 460, y: 630, width: 80, height: 22 },
		{ id: 'drive-2', x: 460, y: 680, width: 80, height: 22 },
		{ id: 'atx-24', label: '24-pin cable', x: 70, y: 850, width: 150, height: 150 },
		{ id: 'eps-1', label: 'First EPS cable', x: 275, y: 850, width: 150, height: 150 },
		{ id: 'pcie', label: 'Two PCIe cables for the board', x: 690, y: 850, width: 150, height: 150 },
		{ id: 'pcie-2', x: 885, y: 850, width: 150, height: 150 },
	],
});
