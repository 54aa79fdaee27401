import { z } from 'zod';

/** A drawing that stands beside a step; each is drawn from `geometry.ts` and from the facts of the parts. */
export const Drawing = z.enum([
	'board-full', // the board from above, everything numbered, the list grouped by kind
	'board-map', // its switches, buttons and code display
	'board-power', // its power inputs
	'board-flash', // what flashing without a processor needs: three power plugs and the button
	'board-fans', // its fan headers
	'board-headers', // headers of the front panel
	'board-drives', // sockets for drives
	'socket-open', // screws 3, 2, 1; frames standing open
	'socket-close', // carrier into the rail; screws 1, 2, 3
	'memory-six', // six of eight slots and their bandwidth
	'module', // notch, latches, right and wrong
	'm2-stack', // board, pads, films, drive and cover pulled apart
	'm2-insert', // the angle, and films left on
	'paste', // look at the base first, then nine dots and four
	'cooler-mount', // crosswise order
	'cooler-fans', // fans on the tower, height against the side panel
	'plug-shapes', // EPS against PCIe
	'slots', // ladder to scale with the card and the place of a second one
	'gpu-plug', // 16-pin: right and three times wrong
	'gpu-cable', // 16-pin: straight zone, side panel, pins
	'standoffs',
	'airflow',
	'bench-layout', // the table from above
	'parts-on-arrival', // all parts in true relation, three circled
	'supply-test', // supply between wall and tester
	'bench-wiring', // what the first start needs
	'open-case', // panels, door, tops
	'supply-cables', // cables by destination
	'insert-board', // two people, from the side
	'rear-flash', // rear ports: flash buttons and stick
	'rear-network', // rear ports: network
	'fault-tree', // first start, from what is seen to what to do
	'inspection', // what the second person reads aloud, in order
	'bios-tree', // settings by subject
	'fan-zones', // seven zones, sources and curves
	'two-drives', // which one the installer may erase
	'management-network', // who reaches the controller, and through which port
	'module-isolation', // from one memory error to its cause
	'throttling', // temperature at its limit, power falling
	'card-readings', // what must be read under load
	'temperatures', // how warm each part may get
	'wall-power', // watts at the wall against the outlet
]);
export type Drawing = z.infer<typeof Drawing>;
