import type { ChapterInput } from '../../schema/assembly.ts';
import { minutes } from '../times.ts';

/** The tested board goes into the prepared case. */
export const tower = {
	id: 'tower',
	title: 'Board in the case',
	result: 'The tested board stands in the case with power, front panel and fans connected.',
	after: ['bench-start', 'case'],
	steps: [
		{
			id: 'insert-board',
			title: 'Lower the board into the case',
			why: 'With cooler and memory on it the board is heavy and hard to hold level; one pair of hands is not enough.',
			minutes: minutes(15),
			people: 2,
			difficulty: 'delicate',
			prerequisites: ['read-bios', 'set-standoffs', 'fit-psu'],
			tools: ['driver-ph2', 'standoffs', 'wrist-strap', 'lamp'],
			fits: [{ part: 'motherboard', quantity: 1 }],
			atRisk: ['motherboard', 'cpu'],
			orientation:
				'The case lies on its right side, tray up, rear openings to your left; the board comes down flat, rear ports first.',
			positions: [
				{ kind: 'length', label: 'Board, rear edge to front edge', fact: 'motherboard.width' },
				{ kind: 'length', label: 'Board, top edge to bottom edge', fact: 'motherboard.height' },
			],
			facts: ['motherboard.width', 'motherboard.height'],
			hazards: [
				{
					signal: 'CAUTION',
					hazard: 'A heavy board with a tower on it, carried by two people over an edge.',
					consequence: 'It pinches fingers.',
					avoid: 'Agree who counts. Hold the edges; never the cooler.',
				},
				{
					signal: 'NOTICE',
					hazard: 'Stand-offs and sockets under a board that slides.',
					consequence: 'They scrape off parts and traces on its underside.',
					avoid: 'Lower it straight, and lift it again when it is off by a hole. Never push it sideways.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Put the wrist strap on again. Check that EPS cables and 24-pin will stick out beyond the board’s edge.',
				},
				{
					kind: 'action',
					text: 'One holds the board at its far edges, the other guides the rear ports into the opening.',
				},
				{
					kind: 'action',
					text: 'Lower it flat on the stand-offs. Start all screws loosely, from the middle outwards.',
				},
				{ kind: 'action', text: 'Tighten them by hand in the same order, just firm.' },
			],
			confirmations: [
				{ by: 'look', text: 'Rear ports flush, no cable under the board, as many screws as stand-offs.' },
				{ by: 'feel', text: 'A light press at the corner nearest you on the right does not bend it.' },
			],
			rightWrong: { right: 'Two pairs of hands at the edges.', wrong: 'One hand on the cooler.' },
			drawings: ['insert-board'],
		},
		{
			id: 'connect-board-power',
			title: 'Connect power to the board',
			why: 'Seven slots and this processor draw more than the 24-pin alone can give.',
			minutes: minutes(15),
			difficulty: 'delicate',
			prerequisites: ['insert-board'],
			tools: ['psu-cables', 'lamp', 'ties'],
			atRisk: ['motherboard', 'psu'],
			orientation:
				'The case lies on its right side, its rear to your left. On the predecessor the power sockets lie along the top and the front edge, and two at the bottom edge.',
			positions: [
				{ kind: 'schematic', boardItems: ['eps-1', 'eps-2', 'atx-24', 'supplement-right', 'supplement-bottom'] },
			],
			borrowedFrom: ['asus-wrx80e-manual'],
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'EPS and PCIe plugs look alike.',
					consequence: 'One forced into the other’s socket shorts the 12 V output.',
					avoid:
						'EPS splits into four and four, PCIe into six and two. A plug that needs force is the wrong one. Mains plug out.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Open the power-connector page of the board manual and name every socket you see.' },
				{ kind: 'action', text: 'Plug in the 24-pin and both EPS cables.' },
				{
					kind: 'action',
					text: 'Plug the PCIe cables into the board’s supplementary inputs that the page lists. An owner of this board uses two; their plug type is not confirmed.',
				},
				{ kind: 'action', text: 'Tug at each plug. Tie the cables along the edge.' },
			],
			confirmations: [
				{ by: 'sound', text: 'A click from each latch.' },
				{ by: 'look', text: 'Every input on the manual’s page is filled, and labels on both ends match.' },
			],
			rightWrong: {
				right: 'EPS (4 + 4) at the processor’s inputs, PCIe (6 + 2) at the supplementary ones.',
				wrong: 'A PCIe plug pressed into an EPS input.',
			},
			facts: ['motherboard.inputs-eps', 'motherboard.inputs-supplemental', 'motherboard.power-inputs'],
			drawings: ['board-power', 'plug-shapes'],
		},
		{
			id: 'connect-front-panel',
			title: 'Connect the front panel',
			why: 'Without the switch’s two pins the finished machine does not start.',
			minutes: minutes(15),
			difficulty: 'careful',
			prerequisites: ['insert-board'],
			tools: ['tweezers', 'lamp', 'camera'],
			orientation:
				'The case lies on its right side, its rear to your left. On the predecessor the headers lie along the bottom edge, the panel header in the corner of bottom and front edge.',
			positions: [{ kind: 'schematic', boardItems: ['panel', 'usb', 'audio'] }],
			borrowedFrom: ['asus-wrx80e-manual'],
			atRisk: ['motherboard'],
			rightWrong: {
				right: 'Key over gap, the plug straight above its header before you press.',
				wrong: 'The plug tilted in from one side, so that its outer pins fold over.',
			},
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'Thin pins of the USB 3 header.',
					consequence: 'They bend when the plug goes in askew.',
					avoid: 'Line the plug’s key up first, then press straight.',
				},
			],
			lines: [
				{ kind: 'action', text: 'With the panel page of the manual, plug in power switch, reset and lamps.' },
				{
					kind: 'action',
					text: 'Plug the front USB-C into `U20G_C7`, USB 3 into `U5G_89`, USB 2 into `USB_E1234`, audio into `F_AUDIO`.',
				},
				{ kind: 'action', text: 'Photograph the panel header.' },
				{
					kind: 'note',
					text: 'These names come from the board’s firmware table. Their places stand in the manual’s layout.',
				},
			],
			confirmations: [
				{ by: 'look', text: 'The switch’s lead sits on the two pins that the manual names; no pin is bent.' },
			],
			drawings: ['board-headers'],
		},
		{
			id: 'connect-fans',
			title: 'Fit and connect the case fans',
			why: 'An owner read {cooler.temperature-gpu-load} on an almost idle processor beside two 600 W cards, and found that warm air needs a way out at the top. A Max-Q blows its own out at the rear, so less is left.',
			minutes: minutes(30),
			difficulty: 'easy',
			prerequisites: ['insert-board'],
			tools: ['driver-ph1', 'top-fans', 'ties', 'labels'],
			orientation: 'The case lies on its right side, its rear to your left, its top panel away from you.',
			lines: [
				{
					kind: 'action',
					text: 'Of the case’s own {case.fans-included} fans, one is at the rear and blows out. The others are in the front and blow in.',
				},
				{ kind: 'action', text: 'Fit the two extra fans under the top panel, blowing out.' },
				{
					kind: 'action',
					text: 'Connect the top fans to `CHA_FAN1` and `CHA_FAN5`, whose curve follows the processor, front and rear to `CHA_FAN2` to `CHA_FAN4`. Write the map down.',
				},
				{ kind: 'action', text: 'Tie all cables clear of the blades. Put the filters in.' },
			],
			confirmations: [
				{ by: 'look', text: 'Arrows on the frames: front in, rear and top out, cooler from bottom to top.' },
				{ by: 'feel', text: 'Every blade turns freely.' },
			],
			rightWrong: { right: 'Air leaves at the top.', wrong: 'Top fans blowing in, against the cooler.' },
			records: [{ id: 'fan-map', label: 'Which header drives which fan' }],
			facts: ['case.fans-included', 'cooler.temperature-gpu-load'],
			drawings: ['board-fans', 'airflow'],
		},
	],
	gate: {
		see: 'As many screws as stand-offs, every power input filled, the switch on its pins, all arrows right, nothing near a blade.',
		otherwise: 'Do not fit the card. Take the manual’s layout page and go round the board once, edge by edge.',
		problems: ['t-61', 't-50', 't-51'],
	},
} satisfies ChapterInput;
