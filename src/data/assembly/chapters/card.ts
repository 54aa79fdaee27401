import type { ChapterInput } from '../../schema/assembly.ts';
import { blades, mains, steelEdges } from '../hazards.ts';
import { minutes } from '../times.ts';

/** The graphics card and the first start in the case. */
export const card = {
	id: 'card',
	title: 'Graphics card and first start in the case',
	result: 'The complete machine starts, and the card runs on all its lanes.',
	after: ['tower'],
	steps: [
		{
			id: 'fit-gpu',
			title: 'Fit the graphics card',
			why: 'The card must sit in a slot with all lanes, with free air at its inlet.',
			minutes: minutes(10),
			difficulty: 'careful',
			prerequisites: ['connect-board-power', 'connect-fans'],
			tools: ['driver-ph2', 'wrist-strap', 'lamp'],
			fits: [{ part: 'gpu', quantity: 1 }],
			atRisk: ['gpu', 'motherboard'],
			orientation:
				'The case lies on its right side, its rear to your left; the card comes down from above, its bracket to your left.',
			positions: [
				{ kind: 'schematic', boardItems: ['slot-1', 'slot-3', 'slot-5'] },
				{ kind: 'length', label: 'One slot to the next', fact: 'motherboard.slot-pitch' },
				{ kind: 'length', label: 'Card, bracket to far end', fact: 'gpu.length' },
				{ kind: 'length', label: 'Room for it in the case', fact: 'case.gpu-length-max' },
			],
			hazards: [
				mains,
				steelEdges,
				{
					signal: 'NOTICE',
					hazard: 'The dearest part, pressed into a slot by its edge.',
					consequence: 'A tilted card breaks the slot or its own contacts.',
					avoid: 'Press evenly at both ends, straight down.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Take slot 1, or slot 3 where the cooler hangs over slot 1. Not slot 6: owners find it wired with half the lanes.',
				},
				{
					kind: 'action',
					text: 'With the rocker off and the mains plug out, remove the two slot covers beside it and open the slot’s latch.',
				},
				{ kind: 'action', text: 'Lower the card level and press at both ends until the latch clicks.' },
				{ kind: 'action', text: 'Fix the bracket with two screws, hand-tight.' },
				{
					kind: 'caution',
					text: 'Leave the slot beside the blower’s inlet free. A second card goes to slot 5 later, or to slot 7 when the first sits in slot 3.',
				},
			],
			confirmations: [
				{ by: 'sound', text: 'One click from the slot’s latch.' },
				{ by: 'look', text: 'The gold edge is gone, the card is level, the inlet is free.' },
			],
			rightWrong: { right: 'Slot 1, next slot empty.', wrong: 'Slot 6, or a neighbour at the inlet.' },
			records: [{ id: 'gpu-slot', label: 'Slot of the card' }],
			facts: [
				'motherboard.pcie-slots',
				'motherboard.slot-pitch',
				'gpu.slot-width',
				'gpu.length',
				'case.gpu-length-max',
			],
			drawings: ['slots'],
		},
		{
			id: 'connect-gpu-power',
			title: 'Plug in the 16-pin cable',
			why: 'Melted plugs were traced mainly to plugs that were not fully in.',
			minutes: minutes(10),
			difficulty: 'delicate',
			prerequisites: ['fit-gpu'],
			tools: ['psu-cables', 'lamp', 'camera', 'ties'],
			atRisk: ['gpu', 'psu'],
			orientation: 'The case lies on its right side, its rear to your left; the lamp lights the card’s power socket.',
			positions: [{ kind: 'length', label: 'Straight cable behind the plug', fact: 'assembly.plug-straight' }],
			hazards: [
				{
					signal: 'WARNING',
					hazard: 'A half-seated plug under hundreds of watts.',
					consequence: 'It overheats, melts, and can start a fire.',
					avoid: 'No gap, latch closed, no sideways pull. Look again after the cable is laid.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Use the supply’s own 16-pin cable. No adapter, no extension.' },
				{ kind: 'action', text: 'Push the plug in until its latch clicks and no gap is visible from any side.' },
				{ kind: 'action', text: 'Tug at it. Lead the cable straight out as far as the case allows before it bends.' },
				{
					kind: 'action',
					text: 'Photograph the plug from two sides. Hold the side panel in place and check that it does not press on the cable.',
				},
				{
					kind: 'note',
					text: 'The newer socket is marked `H++`: its short sense pins are meant to give a half-seated plug no power. That replaces no look.',
				},
			],
			confirmations: [
				{ by: 'sound', text: 'A click from the latch.' },
				{ by: 'look', text: 'No gap between plug and socket on either side, also after routing.' },
			],
			rightWrong: {
				right: 'Flush, latched, cable straight behind the plug.',
				wrong: 'A gap on one side, or a bend that pulls the plug sideways.',
			},
			facts: ['gpu.power-connector', 'gpu.board-power', 'power-budget.connector-16pin', 'assembly.plug-straight'],
			drawings: ['gpu-plug', 'gpu-cable'],
		},
		{
			id: 'connect-network',
			title: 'Connect the network',
			why: 'The management controller shares a network port and must never meet the internet with its first password.',
			minutes: minutes(5),
			people: 2,
			difficulty: 'easy',
			prerequisites: ['connect-gpu-power', 'connect-front-panel', 'connect-fans'],
			tools: ['network-cable'],
			orientation: 'The case lies on its right side at first; then it stands upright, its rear towards you.',
			positions: [{ kind: 'schematic', boardItems: ['lan'] }],
			hazards: [
				{
					signal: 'CAUTION',
					hazard: 'A finished tower of {assembly.tower-mass}.',
					consequence: 'It strains the back, and crushes fingers when it tips.',
					avoid: 'Two people turn it and lift it, at the frame, never at the panels.',
				},
				{
					signal: 'NOTICE',
					hazard: 'A management controller with its factory login.',
					consequence: 'Anything on the network can switch the machine off and write its firmware.',
					avoid: 'A private network only, until its password is changed.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Set the tower upright together.' },
				{ kind: 'action', text: 'Plug one cable into a 10 Gbit/s port, on a network without a way in from outside.' },
				{
					kind: 'action',
					text: 'Look at the rear-panel page of the manual for a separate management port. One owner lists it; it is not confirmed.',
				},
				{
					kind: 'note',
					text: 'Through a shared port the machine itself cannot reach its own controller; another computer can.',
				},
			],
			confirmations: [{ by: 'sound', text: 'A click from the plug’s latch in the port.' }],
			facts: ['assembly.tower-mass', 'motherboard.network', 'motherboard.management-port'],
			records: [{ id: 'bmc-address', label: 'Address of the management controller' }],
			drawings: ['rear-network'],
		},
		{
			id: 'inspect-before-power',
			title: 'Inspect with a second pair of eyes',
			why: 'Whoever built it sees what should be there. Another person sees what is.',
			minutes: minutes(15),
			people: 2,
			difficulty: 'easy',
			prerequisites: ['connect-gpu-power', 'connect-front-panel', 'connect-fans', 'connect-network'],
			tools: ['lamp', 'pen'],
			orientation: 'The case stands upright, its open side towards you and the second person.',
			hazards: [
				mains,
				{
					signal: 'CAUTION',
					hazard: 'A tower of {assembly.tower-mass} that is tilted.',
					consequence: 'It slips and crushes fingers.',
					avoid: 'One tilts it by the frame, the other holds against it.',
				},
			],
			facts: ['assembly.tower-mass'],
			lines: [
				{
					kind: 'action',
					text: 'The second person reads aloud, the builder points: stand-offs and screws, 24-pin, two EPS, supplementary inputs, 16-pin, CPU fan.',
				},
				{ kind: 'action', text: 'Together, tilt the case a little and listen for a loose screw.' },
				{ kind: 'action', text: 'Look for cables near blades, films left on, tools left inside.' },
				{
					kind: 'action',
					text: 'Take the wrist strap off. With the rocker off, put the mains plug into the wattmeter.',
				},
			],
			confirmations: [
				{ by: 'look', text: 'Every item pointed at, none skipped.' },
				{ by: 'sound', text: 'Nothing rattles inside.' },
			],
			drawings: ['inspection'],
		},
		{
			id: 'start-tower',
			title: 'Start the complete machine',
			why: 'Only card and cables are new since the bench, so a fault now has few causes.',
			minutes: minutes(20),
			difficulty: 'easy',
			prerequisites: ['inspect-before-power', 'read-bios'],
			tools: ['wattmeter', 'console', 'keyboard'],
			atRisk: ['gpu', 'motherboard', 'psu'],
			orientation:
				'The case stands upright, its open side towards you, at arm’s length; rocker and mains plug are within reach, the wattmeter is readable.',
			hazards: [
				{
					signal: 'WARNING',
					hazard: 'First current through every plug.',
					consequence: 'One that sits badly overheats and can start a fire.',
					avoid: 'Stay beside it. At a smell of hot plastic: rocker off, mains plug out.',
				},
				blades,
			],
			lines: [
				{
					kind: 'action',
					text: 'Switch the rocker on and let the management controller wake before you press anything.',
				},
				{ kind: 'note', text: 'It is awake after {assembly.bmc-start}, or when its page answers.' },
				{ kind: 'action', text: 'Press the front switch. Wait for training again, up to {assembly.training-wait}.' },
				{
					kind: 'action',
					text: 'Look for the card in the BIOS, with its link where a page shows it, and for every fan in the controller’s sensor list.',
				},
				{ kind: 'action', text: 'Read the wattmeter in the setup screen and write it down.' },
				{
					kind: 'action',
					text: 'Switch the machine off, then the rocker. Close both side panels: neither may touch the 16-pin cable. Then switch on again.',
				},
				{
					kind: 'note',
					text: 'If there is no life, look at the rocker, then at EPS plugs and front switch. If the code stays on memory, press the modules home. If the screen stays black, try the other output, then the board’s VGA switch. Before you touch anything inside: rocker off, mains plug out, and wait {assembly.discharge-wait}.',
				},
			],
			confirmations: [
				{ by: 'reading', text: 'The card is listed; every fan reports a speed.' },
				{ by: 'look', text: 'The lamp of the network port is on.' },
				{ by: 'sound', text: 'All fans run, none scrapes.' },
			],
			rightWrong: {
				right: 'Somebody beside it, one hand free for the rocker, until the setup has been read.',
				wrong: 'Switched on and left alone, or restarted again and again at a strange smell.',
			},
			records: [
				{ id: 'post-code', label: 'Last code shown' },
				{ id: 'watts-setup', label: 'Wall power in the setup screen', unit: 'W' },
				{ id: 'link-width', label: 'Link width and generation of the card' },
			],
			facts: ['assembly.bmc-start', 'assembly.training-wait', 'assembly.discharge-wait'],
			drawings: ['fault-tree'],
		},
	],
	gate: {
		see: 'The setup lists processor, all memory, both drives and the card, and every fan reports a speed.',
		otherwise:
			'Mains plug out, take the card out, start again: if the bench result returns, the fault is the card, its slot or its cable.',
		problems: ['t-61', 't-01', 't-62', 't-51', 't-11', 't-49'],
	},
} satisfies ChapterInput;
