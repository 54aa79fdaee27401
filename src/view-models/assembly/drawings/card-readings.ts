import { NO_BREAK_SPACE } from '../../../format/units.ts';
import { formatFact, factOf } from '../../figures.ts';
import { calloutWords, type Mark, numbered, path, rect, type Scene, text } from './marks.ts';
import { WIDTH } from './scale.ts';

interface Reading {
	/** As the program prints it. */
	field: string;
	value: string;
	means: string;
}

/** What must be read under load, with the limits of the records. */
export function readings(): Reading[] {
	return [
		{ field: 'Power Draw', value: formatFact(factOf('gpu.board-power').fact), means: 'The card holds its full power' },
		{
			field: 'GPU Current Temp',
			value: `< ${formatFact(factOf('accept.gpu-temperature').fact)}`,
			means: 'Below its limit after an hour',
		},
		{ field: 'SW Thermal Slowdown', value: 'Not Active', means: 'Neither of the two is active: no heat slows it down' },
		{ field: 'HW Thermal Slowdown', value: 'Not Active', means: 'The second of the two' },
		{ field: 'LnkSta: Speed', value: '32GT/s', means: 'Full speed under load; less at idle is no fault' },
		{ field: 'LnkSta: Width', value: 'x16', means: 'All lanes' },
	];
}

/** The readings of the card under load, as they stand in a terminal. */
export function cardReadings(): Scene {
	const list = readings();
	const y = (index: number) => 50 + index * 24;
	const bottom = y(list.length - 1) + 16;
	const marks: Mark[] = [
		rect(2, 8, 276, bottom - 4, 'paper', 4),
		path('M2 28H278', 'line-2'),
		text(12, 22, 'under load', { className: 'minor mono-text', size: 11 }),
		...list.flatMap(({ field, value }, index) => [
			text(36, y(index), field, { className: 'mono-text', size: 11 }),
			text(270, y(index), value.replaceAll(NO_BREAK_SPACE, ' '), { anchor: 'end', className: 'strong' }),
			path(`M36 ${y(index) + 8}H270`, 'line-2'),
		]),
	];
	const callouts = numbered(list.map(({ means }, index) => ({ label: means, x: 19, y: y(index) - 4 })));
	return {
		width: WIDTH,
		height: bottom + 12,
		title: 'Readings of the card under load',
		description: `${list.map(({ field, value }) => `${field}: ${value}`).join('; ')}. What they mean: ${calloutWords(callouts)}.`,
		caption:
			'Computed from the card’s facts and the acceptance limits; fields as the tools print them, other lines left out.',
		marks,
		callouts,
	};
}
