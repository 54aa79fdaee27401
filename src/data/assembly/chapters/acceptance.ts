import type { ChapterInput } from '../../schema/assembly.ts';
import { mains } from '../hazards.ts';
import { hours, minutes } from '../times.ts';

/** Proof that the machine may be trusted with work. */
export const acceptance = {
	id: 'acceptance',
	title: 'Acceptance tests',
	result: 'A signed sheet with readings that later measurements can be held against.',
	after: ['settings'],
	steps: [
		{
			id: 'test-memory',
			title: 'Test the memory',
			why: 'One wrong bit ruins a training run of days, and nobody sees it.',
			unattended: hours(4, 12),
			difficulty: 'easy',
			prerequisites: ['set-bios', 'install-os'],
			tools: ['usb-sticks', 'keyboard', 'console'],
			orientation: 'The tower stands closed, its front towards you; you read the monitor now and then.',
			lines: [
				{ kind: 'action', text: 'Start Memtest86+ from the stick and let it finish {accept.memory-passes} passes.' },
				{
					kind: 'action',
					text: 'Then in Linux load {accept.memory-share} of the memory for {accept.memory-hours}: `stress-ng --vm 8 --vm-bytes 90% --timeout 2h`.',
				},
				{ kind: 'action', text: 'Only then try the faster memory setting, and repeat both.' },
				{
					kind: 'note',
					text: 'Memtest86+ does not count corrected errors on this processor: the system’s own counters do, at the end.',
				},
			],
			confirmations: [{ by: 'reading', text: 'No error in any pass. One error is a fail.' }],
			records: [
				{ id: 'memory-passes', label: 'Passes finished' },
				{ id: 'memory-errors', label: 'Errors found' },
			],
			facts: ['accept.memory-passes', 'accept.memory-share', 'accept.memory-hours'],
			drawings: ['module-isolation'],
		},
		{
			id: 'test-cpu',
			title: 'Test the processor',
			why: 'Whether this cooler holds this processor at full load for hours has not been published.',
			unattended: hours(9),
			difficulty: 'easy',
			prerequisites: ['install-os', 'set-fan-curves'],
			tools: ['computer'],
			orientation: 'The tower stands closed, as it will be used, its front towards you; you sit at a terminal.',
			lines: [
				{
					kind: 'action',
					text: 'Load all threads for {accept.cpu-hours}: `stress-ng --cpu 64 --cpu-method matrixprod --timeout 1h`.',
				},
				{ kind: 'action', text: 'Then compile or compute for {accept.cpu-long-hours}.' },
				{ kind: 'action', text: 'Log temperature, package power and clock every {accept.log-interval}.' },
				{
					kind: 'note',
					text: 'Throttling shows as a temperature that stays at its limit while power falls. Then: more air at the top, then a limit of {accept.cpu-cap}, then a larger cooler.',
				},
			],
			confirmations: [
				{
					by: 'reading',
					text: 'Below {accept.cpu-temperature} all the time, better {accept.cpu-target}; all-core clock at or above base; no machine check in the log.',
				},
			],
			records: [
				{ id: 'cpu-max', label: 'Highest processor temperature', unit: '°C' },
				{ id: 'cpu-clock', label: 'Lowest all-core clock', unit: 'GHz' },
			],
			facts: [
				'accept.cpu-temperature',
				'accept.cpu-target',
				'accept.cpu-hours',
				'accept.cpu-long-hours',
				'accept.cpu-cap',
			],
			drawings: ['throttling', 'temperatures'],
		},
		{
			id: 'test-gpu',
			title: 'Test the graphics card',
			why: 'A fault in the dearest part must show inside the return window.',
			unattended: hours(1, 2),
			difficulty: 'easy',
			prerequisites: ['install-os', 'set-fan-curves'],
			tools: ['computer'],
			atRisk: ['gpu'],
			orientation:
				'The tower stands closed, its front towards you; you sit at a terminal. To feel the plug, turn its open side towards you.',
			hazards: [
				mains,
				{
					signal: 'WARNING',
					hazard: 'The 16-pin plug under full load for the first time.',
					consequence: 'One that sits badly melts and can start a fire.',
					avoid: 'Stay in the room for the first run. At a smell of hot plastic: mains plug out.',
				},
				{
					signal: 'CAUTION',
					hazard: 'Card and plug after an hour of full load.',
					consequence: 'Hot metal burns fingers.',
					avoid: 'Touch the plug with the back of a finger first, and no metal.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Run `dcgmi diag -r 1`. Higher levels are not supported for this card and prove nothing.',
				},
				{
					kind: 'action',
					text: 'Build [gpu-burn](/05-software-setup/#proc-gpu-burn) for this card, run it for {accept.gpu-short}, then for {accept.gpu-hours} with tensor cores: `gpu_burn -tc -m 90% 3600`.',
				},
				{
					kind: 'action',
					text: 'Under load read power and temperature, `nvidia-smi -q -d POWER,TEMPERATURE,PERFORMANCE`, and [the link](/05-software-setup/#proc-pcie-link).',
				},
				{
					kind: 'action',
					text: 'Shut the machine down, switch the rocker off, pull the mains plug, open the side and feel the 16-pin plug: warm is right, hot is not. Close the side again.',
				},
			],
			confirmations: [
				{
					by: 'reading',
					text: 'OK to the end, below {accept.gpu-temperature}, no Xid in the kernel log, all lanes at full speed under load.',
				},
				{ by: 'feel', text: 'The plug is no more than warm.' },
			],
			rightWrong: {
				right: 'Plug warm at most, housing its old colour and shape.',
				wrong: 'Plug too hot to hold, brown or soft: it is replaced before any further load.',
			},
			records: [
				{ id: 'gpu-max', label: 'Highest card temperature', unit: '°C' },
				{ id: 'link-loaded', label: 'Link under load, lanes and generation' },
				{ id: 'gpu-watts', label: 'Power under load', unit: 'W' },
			],
			facts: [
				'accept.gpu-temperature',
				'accept.dcgm-level',
				'accept.gpu-short',
				'accept.gpu-hours',
				'assembly.gpu-temperature-seen',
			],
			drawings: ['card-readings', 'temperatures'],
		},
		{
			id: 'test-together',
			title: 'Test everything together and read the wall power',
			why: 'Each alone may pass where both together end at the limit: an owner of this board and cooler saw it.',
			unattended: hours(25),
			difficulty: 'easy',
			prerequisites: ['test-cpu', 'test-gpu'],
			tools: ['wattmeter', 'computer'],
			atRisk: ['gpu', 'cpu', 'psu'],
			orientation:
				'The tower stands closed, its front towards you; the wattmeter is readable and the outlet within reach.',
			hazards: [
				{
					signal: 'WARNING',
					hazard: 'Hours of high current at one outlet, or more than its circuit carries.',
					consequence: 'A poor contact or an overloaded cord overheats and can start a fire.',
					avoid:
						'A wall outlet of its own, no extension, no second machine. At a smell of hot plastic: mains plug out.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Run the loads of the two steps before at the same time for {accept.together-hours}.' },
				{ kind: 'action', text: 'Read the wattmeter. More than {accept.wall-alarm} means that a limit is set wrong.' },
				{
					kind: 'action',
					text: 'Then run your real workload for {accept.soak-hours}; [document 05](/05-software-setup/#proc-soak-load) has a plan for it.',
				},
				{
					kind: 'note',
					text: 'Expect {=power.base.wall} at the wall with everything loaded, {=power.base.gpu-bound-wall} while the processor only feeds the card. Nobody has metered this machine yet.',
				},
			],
			confirmations: [
				{
					by: 'reading',
					text: 'Below {mains.continuous-share} of what your circuit carries, no restart, no fan at full speed for more than minutes.',
				},
			],
			rightWrong: {
				right: 'A wall outlet alone on its circuit, the plug cool after an hour.',
				wrong: 'An extension cord or a strip shared with a heater, or a plug too warm to hold.',
			},
			records: [
				{ id: 'restarts', label: 'Restarts and errors in the log' },
				{ id: 'dimm-max', label: 'Highest module temperature', unit: '°C' },
				{ id: 'slot-max', label: 'Highest slot temperature', unit: '°C' },
				{ id: 'watts-full', label: 'Wall power, everything loaded', unit: 'W' },
				{ id: 'watts-gpu', label: 'Wall power, card alone loaded', unit: 'W' },
				{ id: 'watts-idle', label: 'Wall power, idle', unit: 'W' },
			],
			facts: ['accept.together-hours', 'accept.soak-hours', 'accept.wall-alarm', 'mains.continuous-share'],
			drawings: ['wall-power'],
		},
		{
			id: 'sign-off',
			title: 'Read the error counters and sign off',
			why: 'A machine that corrected errors all night passed nothing.',
			minutes: minutes(30),
			difficulty: 'easy',
			prerequisites: ['test-memory', 'test-together'],
			tools: ['computer', 'pen'],
			orientation: 'The tower stands closed, its front towards you; you sit at a terminal.',
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'A write test aimed at the device instead of a file.',
					consequence: 'It erases everything on the drive.',
					avoid: 'Read the name after `--filename` aloud before you press return: it is a file.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Write to the data drive for {accept.nvme-write} as in [document 05](/05-software-setup/#proc-measure-disk), to a file and never to the device, with `--runtime=1800`. Then read both drives: `sudo nvme smart-log /dev/nvme0`, and the same with `nvme1`.',
				},
				{
					kind: 'action',
					text: 'Read the memory counters: `sudo ras-mc-ctl --status`, then `--layout`, `--error-count`, `--summary`, `--errors`.',
				},
				{ kind: 'action', text: 'Read the PCIe error counters and the controller’s event log.' },
				{ kind: 'action', text: 'Start cold and warm {accept.boots} times each.' },
				{
					kind: 'action',
					text: 'Fill in the [acceptance sheet](/04-assembly-guide/#acceptance-sheet), add photographs, sign it.',
				},
			],
			confirmations: [{ by: 'reading', text: 'Every row of the acceptance sheet passes.' }],
			records: [
				{ id: 'starts', label: 'Starts passed, cold and warm' },
				{ id: 'ecc-corrected', label: 'Corrected memory errors' },
				{ id: 'ecc-uncorrected', label: 'Uncorrected memory errors' },
				{ id: 'media-errors', label: 'Media errors of both drives' },
				{ id: 'nvme-max', label: 'Highest drive temperature', unit: '°C' },
				{ id: 'signed', label: 'Signed by, on' },
			],
			facts: ['accept.nvme-write', 'accept.nvme-temperature', 'accept.boots'],
		},
	],
	gate: {
		see: 'All rows of the acceptance sheet pass, and the sheet is signed.',
		otherwise:
			'A row that fails names the step to repeat. Return windows run: see the dates in [document 01](/01-bill-of-materials/).',
		problems: ['t-05', 't-12', 't-14', 't-50', 't-53', 't-55'],
	},
} satisfies ChapterInput;
