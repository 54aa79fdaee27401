import { DrawingRecord } from '../schema/drawing-record.ts';
import { parseRecords } from '../schema/parse.ts';

const scale = (on: string, ...sources: string[]) => ({ how: 'to scale' as const, on, sources });
const schematic = (on: string, ...sources: string[]) => ({ how: 'schematic' as const, on, sources });
const computed = (on: string, ...sources: string[]) => ({ how: 'computed' as const, on, sources });

const predecessor = (on: string) => schematic(`${on}, after the predecessor’s manual`, 'asus-wrx80e-manual');
const ours = (on: string) => schematic(`${on}: this guide’s own`, 'guide');
const boardOutline = scale('Outline of the board', 'sbc-model-framework');
const housing = scale('Outside of the case', 'buildcores-open-db', 'pcpartpicker-2025-07');
const slotPitch = scale('Pitch of the slots', 'sbc-model-framework');
const places = predecessor('Places on the board');

/** All drawings of the guide. Their numbers follow the steps that use them. */
export const drawingRecords = parseRecords('src/data/drawings/catalogue.ts', DrawingRecord, [
	{
		id: 'parts-on-arrival',
		title: 'All parts on the table',
		rests: [
			scale(
				'Case, board, card, supply',
				'buildcores-open-db',
				'owner-9965wx-notes',
				'nvidia-pro-6000-family',
				'owner-7975wx-log'
			),
			ours('Processor, driver, cables'),
		],
	},
	{
		id: 'bench-layout',
		title: 'The table from above',
		rests: [scale('Board and case', 'buildcores-open-db', 'owner-9965wx-notes'), ours('Table, mat, lamps, strap')],
	},
	{
		id: 'supply-test',
		title: 'The supply alone at the tester',
		rests: [ours('Places'), computed('Limits of the outputs', 'intel-psu-voltage-limits')],
	},
	{ id: 'board-full', title: 'The board from above', rests: [boardOutline, slotPitch, places] },
	{
		id: 'board-map',
		title: 'Switches, buttons and code display of the board',
		rests: [boardOutline, slotPitch, places],
	},
	{ id: 'board-flash', title: 'What flashing without a processor needs', rests: [boardOutline, slotPitch, places] },
	{
		id: 'rear-flash',
		title: 'Rear ports: where the BIOS is flashed',
		rests: [
			scale('Edge of the board and height of its slots', 'sbc-model-framework'),
			predecessor('Places of the ports'),
		],
	},
	{
		id: 'socket-open',
		title: 'Opening the socket',
		rests: [
			schematic('Order of the screws', 'planet3dnow-tr4', 'exxact-socket-service'),
			predecessor('Side of the hinge'),
			ours('Places of the screws'),
		],
	},
	{
		id: 'socket-close',
		title: 'Closing the socket',
		rests: [
			schematic('Order of the screws', 'gdm-strx4', 'exxact-socket-service'),
			predecessor('Side of the hinge'),
			ours('Places of the screws'),
		],
	},
	{
		id: 'memory-six',
		title: 'Six modules in eight slots',
		rests: [computed('Bandwidth', 'guide'), predecessor('Four slots on either side of the socket')],
	},
	{ id: 'module', title: 'A module above its slot', rests: [ours('Notch and latches')] },
	{
		id: 'm2-stack',
		title: 'Drive, pads and cover',
		rests: [ours('Order of the layers'), schematic('Why both pads', 'techwafer-t700')],
	},
	{ id: 'm2-insert', title: 'How a drive goes in', rests: [ours('Angle and films')] },
	{ id: 'board-drives', title: 'Sockets for drives', rests: [boardOutline, slotPitch, places] },
	{ id: 'paste', title: 'Paste on the processor', rests: [schematic('Pattern of dots', 'noctua-paste')] },
	{ id: 'cooler-mount', title: 'Screws of the cooler', rests: [ours('Crosswise order')] },
	{
		id: 'cooler-fans',
		title: 'Fans on the cooler',
		rests: [
			scale('Height of sister models, and the limit of the case', 'buildcores-open-db'),
			schematic('Direction of the air', 'owner-9955wx-log'),
		],
	},
	{
		id: 'bench-wiring',
		title: 'Wiring for the first start',
		rests: [scale('Board and supply', 'owner-9965wx-notes', 'owner-7975wx-log'), predecessor('Places of the sockets')],
	},
	{ id: 'fault-tree', title: 'First start: from what you see to what to do', rests: [ours('Order of the questions')] },
	{
		id: 'open-case',
		title: 'Opening the case',
		rests: [housing, schematic('Two top panels, brittle grips', 'hardwareluxx-define-7')],
	},
	{
		id: 'standoffs',
		title: 'Holes of the board standard',
		rests: [scale('All holes, in mm from two edges', 'sbc-model-framework')],
	},
	{
		id: 'supply-cables',
		title: 'Cables of the supply and where they go',
		rests: [ours('Which cable goes where'), schematic('How many the supply has', 'buildcores-open-db')],
	},
	{
		id: 'insert-board',
		title: 'Two people lower the board into the case',
		rests: [
			housing,
			scale('Cooler, after its sister models', 'buildcores-open-db'),
			schematic('Case lying flat', 'owner-9955wx-log'),
		],
	},
	{ id: 'board-power', title: 'Power inputs of the board', rests: [boardOutline, slotPitch, places] },
	{ id: 'plug-shapes', title: 'EPS and PCIe plugs', rests: [ours('Shapes of the plugs')] },
	{ id: 'board-headers', title: 'Headers of the front panel', rests: [boardOutline, slotPitch, places] },
	{ id: 'board-fans', title: 'Fan headers of the board', rests: [boardOutline, slotPitch, places] },
	{
		id: 'airflow',
		title: 'Air through the case',
		rests: [
			housing,
			boardOutline,
			predecessor('Place of the cooler'),
			schematic('Direction of the cooler’s air', 'owner-9955wx-log'),
			ours('Which header drives which fan'),
		],
	},
	{
		id: 'slots',
		title: 'Slots, the card, and the place of a second one',
		rests: [
			scale('Pitch of the slots', 'sbc-model-framework'),
			scale('Length and thickness of the card', 'nvidia-pro-6000-family'),
			schematic('Lanes', 'rtx6kpro-wiki'),
		],
	},
	{
		id: 'gpu-plug',
		title: 'The 16-pin plug, right and wrong',
		rests: [schematic('Plug and socket', 'wikipedia-12vhpwr')],
	},
	{
		id: 'gpu-cable',
		title: 'The 16-pin cable behind its plug',
		rests: [schematic('Plug and socket', 'wikipedia-12vhpwr'), ours('Length of the straight part')],
	},
	{
		id: 'rear-network',
		title: 'Rear ports: where the network goes in',
		rests: [
			scale('Edge of the board and height of its slots', 'sbc-model-framework'),
			predecessor('Places of the ports'),
			schematic('Shared port of the controller', 'owner-7975wx-log'),
		],
	},
	{
		id: 'bios-tree',
		title: 'Settings of the BIOS',
		rests: [
			schematic('Names and values seen on this board', 'owner-bios-9936-notes', 'owner-9995wx-notes'),
			schematic('Values for these cards', 'rtx6kpro-wiki'),
			schematic('Memory interleave, a server board’s manual', 'gigabyte-mz72-manual'),
			ours('Grouping, and what is left alone'),
		],
	},
	{
		id: 'fan-zones',
		title: 'Fan zones and their curves',
		rests: [computed('Zones and curves', 'owner-7975wx-log'), ours('What follows what')],
	},
	{
		id: 'two-drives',
		title: 'Which drive the installer may erase',
		rests: [scale('Size of both drives', 'buildcores-open-db')],
	},
	{
		id: 'inspection',
		title: 'What the second person reads aloud',
		rests: [housing, boardOutline, predecessor('Sockets of the board')],
	},
	{
		id: 'card-readings',
		title: 'Readings of the card under load',
		rests: [
			computed('Power and temperature', 'nvidia-pro-6000-family', 'guide'),
			schematic('Names of the fields: this guide’s software steps', 'rtx6kpro-wiki'),
		],
	},
	{
		id: 'management-network',
		title: 'How the management controller is reached',
		rests: [schematic('Shared port', 'owner-7975wx-log')],
	},
	{ id: 'module-isolation', title: 'One memory error: finding its cause', rests: [ours('Order of the attempts')] },
	{
		id: 'throttling',
		title: 'What throttling looks like',
		rests: [schematic('Shape of the lines, and the limit', 'owner-7975wx-log')],
	},
	{
		id: 'temperatures',
		title: 'How warm each part may get under load',
		rests: [computed('Limits of the acceptance sheet', 'owner-7975wx-log', 'guide')],
	},
	{
		id: 'wall-power',
		title: 'Wall power against the circuit',
		rests: [
			computed('Watts: the power budget', 'guide'),
			computed('Outlet', 'manhattanreefs-circuits', 'mikeholt-nec-210-19'),
		],
	},
]);
