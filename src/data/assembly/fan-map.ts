import { FanPlace, FanSource, FanZone } from '../schema/fan.ts';
import { parseRecords } from '../schema/parse.ts';

const file = 'src/data/assembly/fan-map.ts';

/** Which header drives which fan, as the step that connects them asks. */
export const fanMap = parseRecords(file, FanPlace, [
	{ id: 'cooler', place: 'Both cooler fans', direction: 'upwards', header: 'CPU_FAN' },
	{ id: 'top-rear', place: 'Top, towards the rear', direction: 'out', header: 'CHA_FAN1' },
	{ id: 'front-upper', place: 'Front, upper', direction: 'in', header: 'CHA_FAN2' },
	{ id: 'front-lower', place: 'Front, lower', direction: 'in', header: 'CHA_FAN3' },
	{ id: 'rear', place: 'Rear', direction: 'out', header: 'CHA_FAN4' },
	{ id: 'top-front', place: 'Top, towards the front', direction: 'out', header: 'CHA_FAN5' },
]);

/** Temperatures that the controller offers its zones, as one owner of this board lists them. */
export const fanSources = parseRecords(file, FanSource, [
	{ id: 'cpu', label: 'Processor' },
	{ id: 'slot-1', label: 'Card’s slot' },
	{ id: 'dimm', label: 'Each module' },
	{ id: 'lan', label: 'Network' },
	{ id: 'slots', label: 'Other slots' },
]);

/** The seven zones of the same owner’s controller; what they follow is this guide’s advice. */
export const fanZones = parseRecords(file, FanZone, [
	{ id: 'cpu', headers: ['CPU_FAN', 'CPU_OPT'], curve: 'processor', follows: ['cpu'] },
	{ id: 'cha-1', headers: ['CHA_FAN1'], curve: 'processor', follows: ['cpu', 'slot-1'] },
	{ id: 'cha-2', headers: ['CHA_FAN2'], curve: 'chassis', follows: ['cpu', 'slot-1'] },
	{ id: 'cha-3', headers: ['CHA_FAN3'], curve: 'chassis', follows: ['cpu', 'slot-1'] },
	{ id: 'cha-4', headers: ['CHA_FAN4'], curve: 'chassis', follows: ['cpu'] },
	{ id: 'cha-5', headers: ['CHA_FAN5'], curve: 'processor', follows: ['cpu', 'slot-1'] },
	{ id: 'pump', headers: ['W_PUMP+'] },
]);
