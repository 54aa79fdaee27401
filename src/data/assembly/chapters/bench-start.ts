import type { ChapterInput } from '../../schema/assembly.ts';
import { blades, mains } from '../hazards.ts';
import { minutes } from '../times.ts';

/** The first start, outside the case and without the graphics card. */
export const benchStart = {
	id: 'bench-start',
	title: 'First start on the bench',
	result: 'Processor, all six modules and both drives are proven before any work on the case.',
	after: ['board'],
	steps: [
		{
			id: 'wire-bench',
			title: 'Wire the board on the bench',
			why: 'The board’s own VGA output lets everything but the graphics card be tested on the bench.',
			minutes: minutes(10),
			difficulty: 'careful',
			prerequisites: ['fit-cooler-fans', 'fit-os-drive', 'test-psu'],
			tools: ['psu-cables', 'console', 'keyboard', 'network-cable', 'wattmeter', 'mat'],
			atRisk: ['motherboard', 'cpu'],
			orientation:
				'The board lies on its box, rear ports towards you; the supply stands to your left with the rocker off.',
			positions: [{ kind: 'schematic', boardItems: ['eps-1', 'eps-2', 'atx-24', 'lan'] }],
			hazards: [
				mains,
				{
					signal: 'NOTICE',
					hazard: 'An open board under voltage.',
					consequence: 'A tool or screw that falls on it shorts the board.',
					avoid: 'Plug and unplug only with the rocker off. No metal above the board while it runs.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Plug in the 24-pin and both EPS cables, each until its latch closes.' },
				{ kind: 'action', text: 'Connect monitor, keyboard and one network cable.' },
				{
					kind: 'action',
					text: 'Take the wrist strap off. Plug the supply into the wattmeter and switch the rocker on.',
				},
			],
			confirmations: [
				{ by: 'sound', text: 'A click from every latch.' },
				{ by: 'look', text: 'A standby lamp on the board is lit.' },
			],
			rightWrong: {
				right: 'Both EPS plugs latched at the processor’s inputs, nothing loose on the box.',
				wrong: 'A PCIe plug forced into an EPS input, or a screw left under the board.',
			},
			drawings: ['bench-wiring'],
		},
		{
			id: 'start-bench',
			title: 'Start and wait',
			why: 'The board trains the memory before it shows anything. Impatience is the usual mistake.',
			minutes: minutes(10, 40),
			difficulty: 'easy',
			prerequisites: ['wire-bench'],
			tools: ['console', 'camera'],
			orientation:
				'The board lies on its box, rear ports towards you. On the predecessor the code display is in the corner to your left that is farthest from you, and the start button near it.',
			positions: [{ kind: 'schematic', boardItems: ['q-code', 'start'] }],
			hazards: [mains, blades],
			borrowedFrom: ['asus-wrx80e-manual', 'post-code-00'],
			lines: [
				{ kind: 'action', text: 'Give the management controller {assembly.bmc-start} after the rocker went on.' },
				{ kind: 'action', text: 'Press the start button on the board. Both cooler fans must turn.' },
				{ kind: 'action', text: 'Film the code display. Wait {assembly.training-wait} before judging.' },
				{
					kind: 'caution',
					text: 'Do not cut the power in between. Training then starts from nothing, and each attempt looks like a fault.',
				},
				{ kind: 'note', text: 'Codes that change mean life. A memory code that stays for minutes is training.' },
				{
					kind: 'note',
					text: 'A code 00 that never changes points to the processor’s seat or to an EPS plug.',
				},
			],
			confirmations: [
				{ by: 'look', text: 'A picture on the monitor or in the browser console.' },
				{ by: 'sound', text: 'Fans run evenly, not in bursts.' },
			],
			records: [
				{ id: 'training-minutes', label: 'Time to the first picture', unit: 'min' },
				{ id: 'post-code', label: 'Last code shown' },
			],
			facts: ['assembly.training-time', 'assembly.training-wait', 'assembly.bmc-start'],
			drawings: ['fault-tree'],
		},
		{
			id: 'read-bios',
			title: 'Read what the BIOS sees',
			why: 'A missing module or drive is found now in minutes, in the case in hours.',
			minutes: minutes(10),
			difficulty: 'easy',
			prerequisites: ['start-bench'],
			tools: ['keyboard', 'pen', 'camera'],
			orientation: 'You sit at the monitor; the board lies on its box, rear ports towards you, and runs.',
			hazards: [mains, blades],
			lines: [
				{
					kind: 'action',
					text: 'Enter the setup. Compare the BIOS version with your notes; {cpu.first-bios} is the first that knows this processor. Read the processor’s name.',
				},
				{
					kind: 'action',
					text: 'Read the memory: {assembly.memory-total}, which the setup prints as MB; six modules, in the slots you wrote down.',
				},
				{ kind: 'action', text: 'Find both drives. Read the processor’s temperature after five minutes of idling.' },
				{
					kind: 'action',
					text: 'Shut the machine down, switch the rocker off, pull the mains plug, wait {assembly.discharge-wait}, unplug the cables.',
				},
				{
					kind: 'note',
					text: 'If a module or a whole channel is missing: power out, press the module home. If it is still missing: open and close the socket again in the stamped order before you suspect the module. The cooler comes off for that; clean both faces and paste anew.',
				},
			],
			confirmations: [
				{ by: 'reading', text: 'Processor named, {assembly.memory-total}, six modules, two drives.' },
				{ by: 'reading', text: 'Processor below {assembly.idle-temperature}.' },
			],
			records: [
				{ id: 'bios-version', label: 'BIOS version running' },
				{ id: 'memory-speed', label: 'Memory speed shown', unit: 'MT/s' },
				{ id: 'cpu-idle', label: 'Processor temperature, idle', unit: '°C' },
			],
			facts: [
				'cpu.first-bios',
				'assembly.memory-total',
				'motherboard.memory-trained',
				'assembly.idle-temperature',
				'cooler.temperature-idle',
			],
		},
	],
	gate: {
		see: 'The processor by its name, all memory, both drives, and an idle temperature that has settled.',
		otherwise:
			'Mains plug out. Leave one module in the slot that the manual names for one, start, then add the others. [Document 09](/09-faq-troubleshooting/) lists what each symptom means.',
		problems: ['t-61', 't-01', 't-02', 't-03', 't-62', 't-04'],
	},
} satisfies ChapterInput;
