import type { ChapterInput } from '../../schema/assembly.ts';
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
			why: 'The board’s own VGA output lets everything but the graphics card be tested here.',
			minutes: minutes(10),
			difficulty: 'careful',
			prerequisites: ['fit-cooler-fans', 'fit-os-drive', 'test-psu'],
			tools: ['psu-cables', 'console', 'keyboard', 'network-cable', 'wattmeter', 'mat'],
			atRisk: ['motherboard'],
			orientation: 'Board on its box, rear ports towards you, supply beside it with its rocker off.',
			hazards: [
				{
					signal: 'WARNING',
					hazard: 'Mains at the supply, and an open board under voltage.',
					consequence: 'A slip with a tool shorts the board; work on the mains side can kill.',
					avoid: 'Plug and unplug only with the rocker off. No metal near the board while it runs.',
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
				{ by: 'look', text: 'A standby lamp on the board.' },
			],
			drawings: ['bench-wiring'],
		},
		{
			id: 'start-bench',
			title: 'Start and wait',
			why: 'The board trains the memory before it shows anything. Impatience is the usual mistake here.',
			minutes: minutes(10, 40),
			difficulty: 'easy',
			prerequisites: ['wire-bench'],
			tools: ['console', 'camera'],
			orientation: 'As wired. The code display stands in the upper right corner on the predecessor.',
			lines: [
				{ kind: 'action', text: 'Give the management controller {assembly.bmc-start} after mains on.' },
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
			orientation: 'At the monitor.',
			lines: [
				{
					kind: 'action',
					text: 'Enter the setup. Compare the BIOS version with your notes; {cpu.first-bios} is the first that knows this processor. Read the processor’s name.',
				},
				{ kind: 'action', text: 'Read the memory: {assembly.memory-total}, six modules, in the slots you wrote down.' },
				{ kind: 'action', text: 'Find both drives. Read the processor’s temperature after five minutes of idling.' },
				{
					kind: 'action',
					text: 'Shut down, rocker off, mains plug out, wait {assembly.discharge-wait}, unplug the cables.',
				},
				{
					kind: 'note',
					text: 'A module or a whole channel missing: power out, press the module home. Still missing: open and close the socket again in the stamped order before you suspect the module. The cooler comes off for that; clean both faces and paste anew.',
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
			'Start with one module in the first slot the manual names, then add the others. [Document 09](/09-faq-troubleshooting/) lists what each symptom means.',
		problems: ['t-01', 't-02', 't-03', 't-04'],
	},
} satisfies ChapterInput;
