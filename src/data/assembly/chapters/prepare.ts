import type { ChapterInput } from '../../schema/assembly.ts';
import { mains } from '../hazards.ts';
import { minutes } from '../times.ts';

/** Everything that is cheaper to find out before the first screw. */
export const prepare = {
	id: 'prepare',
	title: 'Prepare and check',
	result: 'All parts are there, the supply works, and the board carries a BIOS that knows the processor.',
	steps: [
		{
			id: 'take-inventory',
			title: 'Take inventory',
			why: 'A missing cable or driver stops the build half-way, and a wrong variant can still be returned today.',
			minutes: minutes(30),
			difficulty: 'easy',
			tools: ['pen', 'camera', 'psu-cables', 'standoffs'],
			orientation: 'All boxes stand closed on a table, their labels towards you.',
			hazards: [
				{
					signal: 'CAUTION',
					hazard: 'A case of {case.weight} in its box, and the blade that opens boxes.',
					consequence: 'Lifting it strains the back; the blade cuts fingers and slips into what is inside.',
					avoid: 'Lift with bent knees, or with somebody. Keep the blade short and cut away from your hand.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Tick every line of the [bill of materials](/01-bill-of-materials/) against the label on its box.',
				},
				{
					kind: 'action',
					text: 'Read the product code on the power supply. It must be `SSR-1300TR2`; `SSR-1300TR` is the older unit and goes back.',
				},
				{
					kind: 'action',
					text: 'Count the supply’s cables: one 24-pin, two EPS, two PCIe, one 16-pin. A second 16-pin is needed only for a second card.',
				},
				{
					kind: 'caution',
					text: 'A cable that is missing is ordered from the supply’s maker. One of another supply fits its sockets and burns what hangs on it.',
				},
				{ kind: 'action', text: 'Find the torque driver in the processor’s box.' },
				{ kind: 'action', text: 'Write down the serial number of every part and photograph every label.' },
				{ kind: 'note', text: 'Leave parts in their bags. Boxes are opened in the step that needs them.' },
			],
			confirmations: [{ by: 'look', text: 'Every line is ticked, the supply is the newer unit, the driver is there.' }],
			rightWrong: {
				right: 'The supply’s label reads SSR-1300TR2.',
				wrong: 'The label reads SSR-1300TR: the 2022 unit, built to an older standard.',
			},
			facts: [
				'case.weight',
				'psu.connectors-16pin',
				'psu.connectors-eps',
				'psu.connectors-pcie',
				'psu.atx3-load-limit',
			],
			records: [
				{ id: 'serial-gpu', label: 'Serial number, graphics card' },
				{ id: 'serial-cpu', label: 'Serial number, processor' },
				{ id: 'serial-board', label: 'Serial number, board' },
				{ id: 'serial-memory', label: 'Serial numbers, six memory modules' },
				{ id: 'serial-os', label: 'Serial number, system drive' },
				{ id: 'serial-data', label: 'Serial number, data drive' },
				{ id: 'serial-psu', label: 'Serial number, power supply' },
				{ id: 'serial-cooler', label: 'Serial number, cooler' },
				{ id: 'serial-case', label: 'Serial number, case' },
				{ id: 'photographs', label: 'Where the photographs are kept' },
			],
			drawings: ['parts-on-arrival'],
		},
		{
			id: 'download-files',
			title: 'Download files and manuals',
			why: 'The next steps need the BIOS file and four manuals, and the machine cannot fetch them itself yet.',
			minutes: minutes(15),
			difficulty: 'easy',
			tools: ['computer', 'usb-sticks'],
			orientation: 'You sit at the second computer; its USB ports face you or lie to your left.',
			lines: [
				{
					kind: 'action',
					text: 'Download the newest released BIOS from the board’s support page, with the maker’s renaming tool. Take a release, not a test version.',
				},
				{
					kind: 'action',
					text: 'Format one stick as FAT32, rename the file with the tool, and copy it to the top folder.',
				},
				{
					kind: 'action',
					text: 'Write Memtest86+ and the Ubuntu image to the other stick, one after the other when they are needed.',
				},
				{
					kind: 'action',
					text: 'Download the manuals of board, cooler, case and supply. Open the board manual `E22564` at its layout, memory and power-connector pages.',
				},
				{
					kind: 'note',
					text: 'This guide could not read these four manuals. Where only they can tell, a step sends you to the page instead of guessing.',
				},
			],
			confirmations: [
				{
					by: 'look',
					text: 'The stick holds one file with the name the renaming tool gave it. The memory table of the board manual is open.',
				},
			],
			facts: ['motherboard.manuals'],
			records: [
				{ id: 'bios-file', label: 'BIOS version downloaded' },
				{ id: 'memory-slots', label: 'Slots for six modules, from the board manual' },
			],
			drawings: ['board-full'],
		},
		{
			id: 'set-up-workplace',
			title: 'Set up the workplace',
			why: 'The socket’s contacts, the memory and the drives are ruined by a discharge too small to feel.',
			minutes: minutes(15),
			difficulty: 'easy',
			tools: ['wrist-strap', 'mat', 'bags', 'lamp'],
			atRisk: ['motherboard', 'memory', 'storage-os', 'storage-data'],
			orientation:
				'The long side of the mat faces you, with light from two sides; the parts lie in their bags at the far edge of the table.',
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'Static charge from clothes and packaging.',
					consequence: 'It weakens chips without a visible trace; they fail weeks later.',
					avoid: 'Wear the strap from this step to the last part, and lay no part on bare metal.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Clear a table large enough for the board, its box and the open case side by side.' },
				{ kind: 'action', text: 'Lay the mat out and connect it and the wrist strap to an earthed point.' },
				{
					kind: 'action',
					text: 'Before opening a bag, hold it against bare earthed metal for at least {assembly.esd-touch}.',
				},
				{ kind: 'caution', text: 'Hold every part by its edges. Put it back into its bag when you set it aside.' },
			],
			confirmations: [
				{ by: 'feel', text: 'The strap sits tight on bare skin; its cord reaches the whole table.' },
				{ by: 'look', text: 'A lamp held low throws light across the mat from two sides.' },
			],
			rightWrong: {
				right: 'Strap on bare skin, its cord at the earthed point; parts in their bags on the mat.',
				wrong: 'Strap over a sleeve, or a part laid on the outside of its bag.',
			},
			facts: ['assembly.esd-touch'],
			drawings: ['bench-layout'],
		},
		{
			id: 'test-psu',
			title: 'Test the power supply alone',
			why: 'A dead or wrong supply must not meet the rest of the machine.',
			minutes: minutes(15),
			difficulty: 'careful',
			prerequisites: ['take-inventory'],
			tools: ['psu-tester', 'wattmeter', 'psu-cables'],
			orientation: 'The supply stands on the table, the side with the sockets towards you, its fan facing up.',
			hazards: [
				mains,
				{
					signal: 'CAUTION',
					hazard: 'The supply’s fan in hybrid mode: it stands still, then starts without a sign.',
					consequence: 'It hurts fingers in the grille.',
					avoid: 'Keep fingers and leads off the grille, also while the fan stands.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Plug the 24-pin and one EPS cable into the supply and into the tester.' },
				{
					kind: 'action',
					text: 'Take the wrist strap off. Connect the mains through the wattmeter, switch the rocker on, read the tester.',
				},
				{
					kind: 'action',
					text: 'Compare the four outputs: 12 V reads {assembly.psu-12v}, 5 V reads {assembly.psu-5v}, 3.3 V reads {assembly.psu-3v3}, standby reads {assembly.psu-standby}.',
				},
				{
					kind: 'action',
					text: 'Switch the rocker off, pull the mains plug, wait {assembly.discharge-wait}, then unplug the tester.',
				},
				{
					kind: 'note',
					text: 'A fan that stands still is no fault while its hybrid switch is on. Switch it off for a moment to see the fan turn.',
				},
			],
			confirmations: [
				{ by: 'reading', text: 'Four voltages inside their limits.' },
				{ by: 'look', text: 'With the hybrid switch off the fan turns.' },
			],
			records: [{ id: 'psu-12v', label: '12 V output', unit: 'V' }],
			facts: [
				'assembly.psu-12v',
				'assembly.psu-5v',
				'assembly.psu-3v3',
				'assembly.psu-standby',
				'assembly.discharge-wait',
			],
			drawings: ['supply-test'],
		},
		{
			id: 'inspect-board',
			title: 'Unpack and photograph the board',
			why: 'Labels, jumpers and switches are out of reach once the board is in the case.',
			minutes: minutes(15),
			difficulty: 'careful',
			prerequisites: ['set-up-workplace'],
			tools: ['wrist-strap', 'mat', 'camera', 'lamp', 'magnifier'],
			atRisk: ['motherboard'],
			orientation: 'The board lies on its box, rear ports to your left, card slots towards you.',
			positions: [{ kind: 'schematic', boardItems: ['bmc-switch', 'vga-switch', 'q-code', 'start'] }],
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'Spring contacts under the socket’s cap.',
					consequence: 'A touch bends them, and a bent contact usually costs the board.',
					avoid: 'Leave the cap on. Return a board whose cap is missing.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Put the wrist strap on again. Lay the board on its cardboard box, not on the outside of its bag.',
				},
				{
					kind: 'action',
					text: 'Photograph serial number, network addresses and the label of the management controller.',
				},
				{
					kind: 'action',
					text: 'Find the switches for controller, VGA and IPMI in the manual’s layout. Photograph their positions and leave them as they are.',
				},
				{
					kind: 'action',
					text: 'Look through the cap’s window across the contacts, and under every cover for loose screws.',
				},
				{
					kind: 'note',
					text: 'On the predecessor these switches sit towards the corner nearest you on the right, and one bumped by accident leaves the screen black.',
				},
			],
			confirmations: [
				{
					by: 'look',
					text: 'The contacts form one even pattern under the window; no switch lies between two positions.',
				},
			],
			rightWrong: {
				right: 'Cap on, board on cardboard, held by its edges.',
				wrong: 'Cap off to have a look, or the board on the outside of its bag.',
			},
			borrowedFrom: ['asus-wrx80e-manual', 'wrx80e-display-notes'],
			records: [
				{ id: 'bmc-mac', label: 'Hardware address (MAC) of the management controller' },
				{ id: 'switches', label: 'Position of the three switches' },
			],
			drawings: ['board-map'],
		},
		{
			id: 'flash-bios',
			title: 'Flash the BIOS without a processor',
			why: 'A board from stock may be older than the processor and would not start with it.',
			minutes: minutes(20),
			difficulty: 'careful',
			prerequisites: ['download-files', 'test-psu', 'inspect-board'],
			tools: ['usb-sticks', 'psu-cables', 'wrist-strap', 'mat'],
			atRisk: ['motherboard'],
			orientation: 'The board lies on its box, rear ports towards you.',
			positions: [{ kind: 'schematic', boardItems: ['flash', 'atx-24', 'eps-1', 'eps-2'] }],
			hazards: [
				mains,
				{
					signal: 'NOTICE',
					hazard: 'Power lost while the BIOS is written.',
					consequence: 'The board may not start again.',
					avoid: 'Touch neither stick nor rocker while the button’s lamp blinks.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'With the mains plug out, connect the 24-pin and both EPS cables to supply and board. No processor, no memory, no card is on it.',
				},
				{ kind: 'action', text: 'Put the FAT32 stick into the rear port that the manual marks for the BIOS.' },
				{
					kind: 'action',
					text: 'Take the wrist strap off, plug in the mains, switch the rocker on. Press the flash button as the manual says until its lamp blinks.',
				},
				{ kind: 'action', text: 'Wait until the lamp goes out by itself, however long it takes.' },
				{ kind: 'note', text: 'Usual is {assembly.flash-time}. The lamp decides, not the clock.' },
				{
					kind: 'action',
					text: 'Switch the rocker off, pull the mains plug, wait {assembly.discharge-wait}, unplug the three cables.',
				},
				{
					kind: 'note',
					text: 'A lamp that stays lit without blinking means that the file was not accepted: check its name and the stick’s format.',
				},
			],
			confirmations: [{ by: 'look', text: 'The lamp blinked for minutes and went out by itself.' }],
			rightWrong: {
				right: 'Stick and rocker untouched until the lamp is out.',
				wrong: 'Stick pulled or power cut while the lamp blinks.',
			},
			facts: [
				'motherboard.bios-delivered',
				'cpu.first-bios',
				'motherboard.bios-flash',
				'assembly.flash-time',
				'assembly.discharge-wait',
			],
			drawings: ['board-flash', 'rear-flash'],
		},
	],
	gate: {
		see: 'Every line of the bill is ticked, the supply’s voltages are written down, the flash lamp went out by itself, and the manual’s page with the slots for six modules is found.',
		otherwise:
			'If the manual allows no six modules, buy two more of the same before you go on. If the lamp never blinked, prepare the stick anew.',
		problems: ['t-03', 't-61'],
	},
} satisfies ChapterInput;
