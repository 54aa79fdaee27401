import type { ProblemInput } from '../schema/problem.ts';

/** No picture, no start. */
export const startProblems = [
	{
		id: 't-01',
		group: 'start',
		title: 'Black screen for minutes on the first start',
		symptom:
			'Fans run, the screen stays black, and the two digits of the Q-Code display change in a circle. It comes back after a BIOS update, after clearing the CMOS and after modules were moved.',
		causes: [
			'The board trains the memory: it tries timings on every channel until each one is stable. DDR5 registered modules need far longer for this than ordinary ones.',
			'If the display stands still: another output, or a moved VGA switch, as seen on the predecessor.',
		],
		checks: [
			'Open the page of the management controller and watch the POST code there: while it changes, training goes on.',
		],
		fixes: [
			{
				text: 'Wait as long as [the first start on the bench](/04-assembly-guide/#step-start-bench) allows, and touch nothing.',
				hazard: {
					signal: 'NOTICE',
					hazard: 'Power lost during training or during an update.',
					consequence: 'Training begins again from nothing; an interrupted update can leave the board without a BIOS.',
					avoid: 'Leave the switch alone until the Q-Code stands still.',
				},
			},
			'Then try the console in the browser and the other output, and compare the VGA switch with [your photograph](/04-assembly-guide/#step-inspect-board).',
			'Switch on memory context restore in the BIOS once the machine is stable: later starts then reuse the result.',
		],
		verify: [
			'The second start is clearly shorter than the first, and the management controller reports that POST is complete.',
		],
		status: 'reported',
		sources: ['rog-forum-1804', 'techpowerup-am5-training', 'wrx80e-display-notes'],
		date: '2025',
		note: 'How long this board takes is unknown; what AM5 boards need stands [among the facts of the assembly guide](/04-assembly-guide/#fact-assembly-training-time).',
		problems: ['t-02', 't-03'],
	},
	{
		id: 't-02',
		group: 'start',
		title: 'The Q-Code stops at memory initialisation',
		messages: ['Q-Code 22', 'Q-Code 27'],
		symptom:
			'The display stops at one code. On the predecessor board an owner read 22 with modules and 27 without any; its manual calls both memory initialisation.',
		causes: [
			'A module is not pushed home, or is an unbuffered one: the board takes registered modules only.',
			'The processor is clamped unevenly, so that some contacts of a memory channel do not touch.',
			'The BIOS is older than the processor.',
			'A used processor is locked to the boards of another maker.',
		],
		fixes: [
			'Switch off at the supply. Leave one module in the slot that the board manual names for one module, and start.',
			'Try the other modules in that slot, one at a time, to find a bad one.',
			'[Flash the newest release](/04-assembly-guide/#step-flash-bios) of the BIOS.',
			{
				text: 'Last, take the cooler off, open the frame, look at the contacts under a light, and [fit the processor](/04-assembly-guide/#step-fit-cpu) again with the torque tool, screws in their order.',
				hazard: {
					signal: 'NOTICE',
					hazard: 'Open socket: its contacts bend at a touch.',
					consequence: 'A bent contact usually costs the board.',
					avoid:
						'Keep the processor in its carrier, let nothing fall into the socket, and cover it whenever it is empty.',
				},
			},
			'For a used processor, ask the seller which maker’s board it came from.',
		],
		verify: [
			'The machine passes POST with one module. Add the others in the pairs of the manual and look at the total each time.',
		],
		status: 'reported',
		sources: ['level1-q-code-22', 'tomshardware-psb'],
		date: '2024',
		note: 'Seen on the predecessor WRX80E-SAGE. The table of codes of this board stands in its manual, which could not be read.',
		problems: ['t-01', 't-03', 't-04'],
	},
	{
		id: 't-03',
		group: 'start',
		title: 'No start with a 9000-series processor, though a 7000 works',
		symptom: 'Fans run, no POST. The same board starts with a Threadripper PRO 7000.',
		causes: [
			'The BIOS on the board is older than the processor. {cpu.first-bios} is said to be the first release for it; boards of the first series left the factory with {motherboard.bios-delivered}.',
		],
		fixes: [
			{
				text: 'Flash the newest release with the FlashBack button, as [the flashing step](/04-assembly-guide/#step-flash-bios) describes. Take the file name and the USB socket from the board’s manual.',
				hazard: {
					signal: 'NOTICE',
					hazard: 'Power lost or stick pulled while the light blinks.',
					consequence: 'The board has no working BIOS until it is flashed again.',
					avoid: 'Wait until the light is off. Use the release for exactly this board, never a test version.',
				},
			},
			'Clear the CMOS, then start and wait for the training of [the first start](#problem-t-01).',
		],
		verify: ['The BIOS names the processor as 9975WX.'],
		status: 'reported',
		sources: ['owner-9965wx-notes', 'owner-9955wx-log', 'wrx90e-firmware-dump'],
		date: '2026-03-19',
		note: 'Two owners quote the same list of ASUS, which was not read. That flashing needs no processor in the socket is how FlashBack works elsewhere; this board’s manual was not read.',
		problems: ['t-01', 't-02'],
	},
	{
		id: 't-61',
		group: 'start',
		title: 'No lamp, no fan, or the Q-Code stays at 00',
		messages: ['Q-Code 00'],
		symptom: 'No lamp after the rocker, no fan after the start button, or the display never leaves 00.',
		causes: [
			'Outlet, rocker or wattmeter is off, or the 24-pin or an EPS plug is not home.',
			'In the case: the lead of the front switch sits on other pins, or a stand-off without a hole touches the board.',
			'Fans turn and 00 stays: the processor makes no even contact, or the BIOS does not know it.',
		],
		fixes: [
			'Wait {assembly.bmc-start} for the controller, press once.',
			'Rocker off, cord out. Push 24-pin and both EPS plugs home at [both ends](/04-assembly-guide/#step-wire-bench).',
			'Compare [the switch’s pins](/04-assembly-guide/#step-connect-front-panel), count the stand-offs, then test [the supply alone](/04-assembly-guide/#step-test-psu).',
			'Where 00 stays, go on with [memory initialisation](#problem-t-02).',
		],
		verify: ['Both cooler fans turn, and the display shows other codes.'],
		status: 'reported',
		sources: ['post-code-00'],
		date: '2021',
		note: 'The order is ours.',
	},
	{
		id: 't-62',
		group: 'start',
		title: 'The setup misses a module, a drive or the card',
		symptom: 'The BIOS lists less than is fitted.',
		causes: ['What is missing is not pushed home, or, for a whole channel, the processor is clamped unevenly.'],
		fixes: [
			'Rocker off, cord out. Seat [the module](/04-assembly-guide/#step-fit-memory), [the drive](/04-assembly-guide/#step-fit-os-drive) or [the card and its plug](/04-assembly-guide/#step-fit-gpu) again.',
			'Swap it with one that is listed: a fault that moves along is the part, one that stays is the slot.',
		],
		verify: ['The setup lists everything that is fitted.'],
		status: 'estimated',
		sources: ['guide'],
		date: '2026-11-23',
	},
] satisfies ProblemInput[];
