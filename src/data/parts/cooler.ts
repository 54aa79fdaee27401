import type { PartInput } from '../schema/part.ts';

const date = '2026-11-23';
const owner = ['owner-7975wx-log'];

export const part = {
	id: 'cooler',
	role: 'cooler',
	maker: 'Noctua',
	name: 'NH-U14S TR5-SP6',
	shortName: 'NH-U14S TR5-SP6',
	choice:
		'The name is unambiguous if the suffix is read: only the TR5-SP6 version fits sTR5. The NH-U14S TR4-SP3 looks the same and does not.',
	specs: {
		'cooler-type': { value: 'Single tower, air', status: 'reported', sources: ['owner-9955wx-log'], date },
		socket: { value: 'sTR5 (TR5) and SP6, not TR4 or SP3', status: 'reported', sources: owner, date: '2026' },
		'cooling-capacity': {
			status: 'unknown',
			date,
			note: 'Noctua publishes no watt figure on principle but a score and a class per processor; the class for this processor was not read. Look it up at ncc.noctua.at.',
		},
		height: {
			value: 165,
			unit: 'mm',
			status: 'unverified',
			sources: ['buildcores-open-db'],
			date,
			note: 'The height of the sister models NH-U14S and NH-U14S TR4-SP3; the sheet of this version was not read.',
		},
		'fan-count': {
			value: 2,
			status: 'reported',
			sources: ['owner-9955wx-log'],
			date: '2026',
			note: 'NF-A15 fans on a Y-splitter. Count them when the parcel arrives.',
			alternatives: [{ value: 1, status: 'reported', sources: owner, date: '2026' }],
		},
		'fan-speed': {
			value: 1500,
			unit: 'rpm',
			approximate: true,
			status: 'reported',
			sources: ['owner-9955wx-log'],
			date: '2026',
		},
		paste: {
			value: 'NT-H2',
			status: 'reported',
			sources: owner,
			date: '2026',
			note: 'One shop listing says it is already on the base: look before adding any.',
		},
		'paste-pattern': {
			value: 'Nine small dots and four larger ones between them',
			status: 'specified',
			sources: ['noctua-paste'],
			date,
			note: 'Noctua’s pattern for its class of large processors, which names TR4, sWRX8 and LGA4677.',
		},
		'ram-clearance': {
			status: 'unknown',
			date,
			note: 'Not found. Server modules without tall heat spreaders are low.',
		},
		torque: {
			status: 'unknown',
			date,
			note: 'Not found. Use the driver in Noctua’s box and stop where the screws stop.',
		},
		'air-direction': {
			value: 'From the bottom of the case to the top',
			status: 'reported',
			sources: ['owner-9955wx-log'],
			date: '2026',
			note: 'On this board the socket lies sideways, so the fans blow toward the top. Hence the vented top panel and exhaust fans there.',
			alternatives: [
				{
					value: 'From the front',
					status: 'reported',
					sources: owner,
					date: '2026',
					note: 'Another owner of the same pair.',
				},
			],
		},
		'temperature-idle': {
			value: 47,
			unit: '°C',
			status: 'measured',
			sources: owner,
			date: '2026',
			note: 'A 7975WX of the same power class on this board.',
		},
		'temperature-gpu-load': {
			value: { min: 86, max: 87.8 },
			unit: '°C',
			status: 'measured',
			sources: owner,
			date: '2026',
			note: 'A 7975WX at a tenth of its load beside two 600 W cards held at 475 W that blow into the case. The card of this build blows out of it, so expect less.',
		},
		'temperature-full-load': {
			status: 'unknown',
			date,
			note: 'Nobody published a sustained full load of such a processor in a closed, damped case.',
			alternatives: [
				{
					value: 95,
					unit: '°C',
					status: 'measured',
					sources: ['owner-9955wx-log'],
					date: '2026',
					note: 'A 9955WX and two cards loaded together, with ten strong case fans: the processor reached its limit. Alone it did not.',
				},
			],
		},
	},
	alternates: [
		{
			part: 'cooler-nh-d9-tr5',
			name: 'Noctua NH-D9 TR5-SP6 4U',
			tradeOff: 'Lower, and its air runs along the other axis, toward the rear fan. Two small fans: louder.',
			sources: ['noctua-nh-d9-tr5'],
		},
		{
			part: 'cooler-xe360-tr5',
			name: 'SilverStone XE360-TR5',
			tradeOff:
				'A liquid cooler with a cold plate of full size; the choice of a16z. For sustained full load of all cores. Takes the top of the case and adds a pump that can fail.',
			sources: ['a16z-workstation', 'builders-cooling-notes'],
		},
		{
			name: 'AORUS WATERFORCE X II 360',
			tradeOff:
				'A liquid cooler that one owner runs on a 9955WX with this board. Check that its cold plate covers the whole processor.',
			sources: ['builders-cooling-notes'],
		},
	],
	mustHave: [
		{ id: 'socket', text: 'Made for sTR5/SP6', because: 'TR4 and SP3 coolers have other holes.' },
		{
			id: 'cold-plate',
			text: 'A base or cold plate that covers the whole heat spreader',
			because: 'The chiplets sit at its edges; a small plate leaves them uncooled.',
		},
		{ id: 'height', text: 'Not taller than {case.cooler-height-max}', because: 'The side panel has to close.' },
	],
} satisfies PartInput;
