import type { ChapterInput } from '../../schema/assembly.ts';
import { mains, steelEdges } from '../hazards.ts';
import { minutes } from '../times.ts';

/** Case and supply: a second person can do this while the board is prepared and trains its memory. */
export const caseAndSupply = {
	id: 'case',
	title: 'Case and power supply',
	result:
		'The case is open, vented, and has stand-offs for this board; the supply is in, its cables lead to where the board will end.',
	after: ['prepare'],
	steps: [
		{
			id: 'open-case',
			title: 'Open the case and fit the vented top',
			why: 'The closed top keeps the heat of the processor inside; the vented one is in the box.',
			minutes: minutes(15),
			difficulty: 'easy',
			tools: ['driver-ph2'],
			fits: [{ part: 'case', quantity: 1 }],
			orientation:
				'The case stands upright, its rear to your left; then it lies on its right side, the open side facing up.',
			hazards: [
				{
					signal: 'CAUTION',
					hazard: 'A steel case of {case.weight}, tipped onto its side.',
					consequence: 'It crushes fingers and toes.',
					avoid: 'Lay it down with two hands, never over your feet.',
				},
				{
					signal: 'CAUTION',
					hazard: 'Brittle plastic grips on the side panels.',
					consequence: 'They break, and the broken edge cuts fingers.',
					avoid: 'Pull the panels by their steel edge.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Take off both side panels and open the front door.' },
				{ kind: 'action', text: 'Swap the closed top panel for the vented one.' },
				{ kind: 'action', text: 'Move the drive wall out of the way of the front fans.' },
			],
			confirmations: [
				{ by: 'look', text: 'Light falls through the top; nothing stands between front fans and board.' },
			],
			facts: ['case.weight', 'case.top-panel'],
			drawings: ['open-case'],
		},
		{
			id: 'set-standoffs',
			title: 'Set the stand-offs for this board',
			why: 'The board is larger than ATX and needs stand-offs where an ATX board has none, and none where it has no hole.',
			minutes: minutes(25),
			difficulty: 'delicate',
			prerequisites: ['open-case', 'inspect-board'],
			tools: ['nut-driver', 'standoffs', 'pen'],
			atRisk: ['motherboard'],
			orientation: 'The case lies on its right side, tray facing up, rear openings to your left.',
			positions: [{ kind: 'holes' }],
			hazards: [
				steelEdges,
				{
					signal: 'NOTICE',
					hazard: 'A stand-off under a place of the board that has no hole.',
					consequence: 'It shorts the board against the tray when power comes.',
					avoid: 'Count holes in the board and stand-offs in the tray; remove every one without a partner.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Read the mounting holes of this board on page 2-13 of its manual. The list of places in this step has all holes of the standard; a board may use fewer.',
				},
				{ kind: 'action', text: 'Hold the foam or the bag’s outline of the board over the tray and mark the holes.' },
				{ kind: 'action', text: 'Set a stand-off at each hole, tight. Remove all others.' },
				{ kind: 'action', text: 'Clip the rear port plate in, if the board does not carry it.' },
				{
					kind: 'note',
					text: 'That the case has all places for this board size is not confirmed. If a hole has no place in the tray, leave that hole empty and press nothing there.',
				},
			],
			confirmations: [
				{ by: 'look', text: 'As many stand-offs as holes, each at its place.' },
				{ by: 'feel', text: 'None can be turned with two fingers.' },
			],
			rightWrong: {
				right: 'Each stand-off under a hole.',
				wrong: 'One left over from the ATX pattern, touching bare copper.',
			},
			records: [{ id: 'standoff-count', label: 'Stand-offs set' }],
			facts: ['motherboard.form-factor', 'case.board-sizes'],
			drawings: ['standoffs'],
		},
		{
			id: 'fit-psu',
			title: 'Fit the power supply',
			why: 'Its sockets are hard to reach once it is inside, so the cables go in first.',
			minutes: minutes(20),
			difficulty: 'careful',
			prerequisites: ['open-case', 'test-psu'],
			tools: ['driver-ph2', 'psu-cables', 'labels'],
			fits: [{ part: 'psu', quantity: 1 }],
			atRisk: ['motherboard', 'gpu', 'psu'],
			orientation:
				'The case lies on its right side, its rear to your left; the supply’s fan faces the filter in the case’s bottom, which is towards you.',
			positions: [{ kind: 'length', label: 'Supply, rear wall to sockets', fact: 'psu.length' }],
			hazards: [
				mains,
				{
					signal: 'NOTICE',
					hazard: 'Modular cables of another supply.',
					consequence: 'The plug fits, the pins differ, and everything connected burns.',
					avoid: 'Only the cables from this supply’s box.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Plug into the supply: 24-pin, two EPS, two PCIe for the board, one 16-pin, one for the fan hub.',
				},
				{ kind: 'action', text: 'Label both ends of every cable with where it goes.' },
				{
					kind: 'action',
					text: 'With the rocker off, screw the bracket to the supply and slide it in from the rear with its two thumb screws.',
				},
				{
					kind: 'action',
					text: 'Lead the EPS cables and the 24-pin to where they come out at the board’s edge. The board will cover the grommets.',
				},
			],
			confirmations: [
				{ by: 'sound', text: 'A click from every plug on the supply.' },
				{ by: 'look', text: 'Rocker off, hybrid switch as you want it, every cable labelled.' },
			],
			rightWrong: {
				right: 'Every cable from this supply’s own box, both ends labelled.',
				wrong: 'One cable of another supply, even of the same maker.',
			},
			facts: ['psu.length', 'case.psu-length-max'],
			records: [{ id: 'cable-map', label: 'Which supply socket feeds what' }],
			drawings: ['supply-cables'],
		},
	],
	gate: {
		see: 'As many stand-offs as the board has holes, the vented top on, the supply in with its rocker off, every cable labelled.',
		otherwise:
			'If a hole has no place in the tray, note its number in the table of holes. If more than one has none, ask the case’s maker before the board goes in. What a wrong stand-off or a closed top does later, the problems say.',
		problems: ['t-61', 't-50'],
	},
} satisfies ChapterInput;
