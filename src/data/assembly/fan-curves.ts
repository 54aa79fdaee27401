import { FanCurve } from '../schema/acceptance.ts';
import { parseRecords } from '../schema/parse.ts';

const owner = { status: 'reported' as const, sources: ['owner-7975wx-log'], date: '2026' };

const curve = (...points: [number, number][]) =>
	points.map(([temperatureC, speedPercent]) => ({ temperatureC, speedPercent }));

export const fanCurves = parseRecords('src/data/assembly/fan-curves.ts', FanCurve, [
	{
		id: 'processor',
		zones: '`CPU_FAN` with `CPU_OPT`, `CHA_FAN1`, `CHA_FAN5`, as delivered',
		points: curve([20, 20], [45, 40], [65, 70], [70, 100]),
		...owner,
	},
	{
		id: 'chassis',
		zones: '`CHA_FAN2` to `CHA_FAN4`, as delivered',
		points: curve([20, 60], [45, 70], [60, 85], [70, 100]),
		...owner,
	},
	{
		id: 'card',
		zones: 'Zones that follow a card’s slot, an owner’s stronger curve',
		points: curve([30, 50], [50, 75], [60, 90], [70, 100]),
		...owner,
		note: 'For two cards of the 600 W class.',
	},
]);
