import { parseRecords } from '../schema/parse.ts';
import { SupplyCable } from '../schema/supply-cable.ts';

/** The cables that the supply's step lists, with the shape of the plug at the far end. */
export const supplyCables = parseRecords('src/data/drawings/supply-cables.ts', SupplyCable, [
	{ id: 'atx-24', name: '24-pin', count: 1, columns: [12], goesTo: 'board, main input' },
	{ id: 'eps', name: 'EPS, 4 + 4', count: 2, columns: [2, 2], goesTo: 'board, processor' },
	{ id: 'pcie', name: 'PCIe, 6 + 2', count: 2, columns: [3, 1], goesTo: 'board, extra inputs' },
	{ id: 'gpu', name: '16-pin', count: 1, columns: [6], sense: 4, goesTo: 'graphics card' },
	{ id: 'hub', name: 'SATA', count: 1, goesTo: 'fan hub' },
]);
