import type { ProblemInput } from '../schema/problem.ts';

const speedNow = 'nvidia-smi --query-gpu=pcie.link.gen.current,pcie.link.width.current --format=csv -l 1';

/** The card on its PCIe link, and the numbers the driver reports. */
export const linkProblems = [
	{
		id: 't-10',
		group: 'link',
		title: 'The PCIe link shows 2.5 GT/s',
		messages: ['LnkSta: Speed 2.5GT/s (downgraded), Width x16'],
		causes: ['The card is idle. It lowers the link to save power; this is no fault.'],
		fixes: [{ text: 'Nothing. Look again while data moves.', code: speedNow, language: 'bash' }],
		verify: ['Under load the generation reads 5 and the width 16.'],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		problems: ['t-11'],
	},
	{
		id: 't-11',
		group: 'link',
		title: 'The link stays at x8 or at PCIe 4.0 under load',
		messages: ['LnkSta: Speed 16GT/s (downgraded)', 'LnkSta: … Width x8 (downgraded)'],
		causes: [
			'The card sits in slot 6, which owners find wired x8: see the [slot table](/02-component-specifications/#slots).',
			'The slot is set to an older generation in the BIOS.',
			'A riser made for PCIe 4.0 is in between.',
			'The edge connector is dirty or not pushed home.',
		],
		checks: [
			{
				text: 'Read both while the card works. `<bdf>` is the address from `lspci`.',
				code: 'sudo lspci -vv -s <bdf> | grep LnkSta:',
				language: 'bash',
			},
		],
		fixes: [
			'Set the slot to Gen5 or Auto.',
			{
				text: 'Switch off at the supply, wait for the lights on the board to go out, and seat the card again, in slot 1 and without a riser: [the card’s step](/04-assembly-guide/#step-fit-gpu).',
				hazard: {
					signal: 'NOTICE',
					hazard: 'Card pulled while the board still has standby power, or without opening the latch.',
					consequence: 'Damage to card and slot.',
					avoid: 'Supply off, cord out, latch open, card held by both ends.',
				},
			},
		],
		verify: [
			{ text: '32GT/s and Width x16 under load.', code: 'sudo lspci -vv -s <bdf> | grep LnkSta:', language: 'bash' },
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki', 'ik-llama-477', 'owner-9955wx-log'],
		date: '2026',
		note: 'The width of slot 6 is not confirmed by the board’s manual.',
		problems: ['t-10', 't-12'],
	},
	{
		id: 't-12',
		group: 'link',
		title: 'PCIe bus errors, corrected',
		messages: ['PCIe Bus Error: severity=Correctable, type=Physical Layer, (Receiver ID)', '[ 0] RxErr'],
		symptom: 'The lines come in bursts under load. In one case the card was lost later with Xid 79.',
		causes: [
			'The signal is marginal: a riser, a long cable, a plug or a dirty edge connector. A corrected error costs little; many of them announce the next one.',
		],
		checks: [
			{
				text: 'Read the counter before and after a run.',
				code: 'cat /sys/bus/pci/devices/<bdf>/aer_dev_correctable',
				language: 'bash',
			},
		],
		fixes: [
			'Take the riser out, or use one made for PCIe 5.0 with a cable no longer than {faults.cable-length}.',
			'Clean the edge connector and [seat the card](/04-assembly-guide/#step-fit-gpu) again, with the machine off.',
			'Set this slot to PCIe 4.0 in the BIOS and see whether the errors stop.',
			'Bring the BIOS up to date.',
			'Do not add `pci=noaer`: it hides the lines and repairs nothing.',
		],
		verify: ['The counter does not move during an hour of load.'],
		status: 'reported',
		sources: ['open-modules-1247', 'rtx6kpro-wiki'],
		date: '2026-09-10',
		note: 'The report is from a machine with an OCuLink cable.',
		problems: ['t-14', 't-13'],
	},
	{
		id: 't-13',
		group: 'link',
		title: 'Surprise Link Down: freeze or lost card between idle and load',
		messages: ['aer_uncor_status: 0x00000020'],
		symptom: 'The machine freezes, or the card is gone, at the moment when work starts or stops.',
		causes: [
			'The root port goes to sleep while the link changes between its slow and its fast state. Changes of load in quick succession provoke it.',
		],
		fixes: [
			{
				text: 'Forbid the power saving of the link: add both options to the kernel’s command line and restart. With one card do it when this problem shows; with two do it [from the start](/07-upgrade-path/#proc-link-power).',
				code: '# /etc/default/grub: add to this line\nGRUB_CMDLINE_LINUX_DEFAULT="pcie_aspm=off pcie_port_pm=off"',
				language: 'ini',
			},
			{ text: 'Write the new start menu.', code: 'sudo update-grub && sudo reboot', language: 'bash' },
			'Check that card and board hang on the same supply.',
			'Owners also hold the link at PCIe 5.0 with `setpci`. That costs {software.pinned-link-idle} more at idle, and the registers differ from board to board: read the wiki’s page before, and prefer the two options.',
		],
		verify: ['No event in two hours of one minute load, one minute idle in turn.'],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026-04',
		note: 'The digest of April 2026 names this board. What the two options cost at idle is unknown.',
		problems: ['t-14', 't-12'],
	},
	{
		id: 't-14',
		group: 'link',
		title: 'Xid 79: the GPU has fallen off the bus',
		messages: ['NVRM: Xid (PCI:0000:01:00): 79, GPU has fallen off the bus.'],
		causes: [
			'The link to the card broke. NVIDIA’s own list in an older thread: heat, too little power, an old BIOS of the board.',
			'The problems with the link above: [bus errors](#problem-t-12) and [Surprise Link Down](#problem-t-13).',
			'Some reports on RTX 50 cards stay unexplained, without any line before it, up to driver 610.57.04.',
		],
		checks: [
			{
				text: 'What came before it? A following Xid 154 says which recovery is needed.',
				code: 'sudo journalctl -k -b -1 | grep -E "Xid|AER|NVRM"',
				language: 'bash',
			},
		],
		fixes: [
			'Read the temperatures of the last minutes; cool the card if they were high: [thermal throttling](#problem-t-50).',
			{
				text: 'With the machine off, seat card and [12V-2x6 plug](/04-assembly-guide/#step-connect-gpu-power) again.',
				hazard: {
					signal: 'WARNING',
					hazard: 'A 12V-2x6 plug that is not pushed home heats up.',
					consequence: 'Melted plug, fire.',
					avoid: 'Push until it clicks and no gap is left. Replace a cable with a brown or soft plug.',
				},
			},
			'Bring the board’s BIOS up to date.',
			'Forbid the power saving of the link, as under [Surprise Link Down](#problem-t-13).',
			{
				text: 'As a test, cap the clock. If the fault goes, suspect power.',
				code: 'sudo nvidia-smi -lgc 300,1500',
				language: 'bash',
			},
			'Try another driver branch.',
		],
		verify: [
			{ text: 'Nothing is printed after a day of work.', code: 'sudo journalctl -k | grep Xid', language: 'bash' },
		],
		status: 'reported',
		sources: ['open-modules-507', 'open-modules-1151', 'open-modules-900'],
		date: '2026-09-14',
		problems: ['t-12', 't-13', 't-15', 't-54'],
	},
	{
		id: 't-15',
		group: 'link',
		title: 'Another Xid number',
		messages: ['NVRM: Xid (PCI:…): …'],
		causes: [
			'The driver reports a fault of the card, of the link, or of a program. The number says which kind; the table below names those that matter here.',
		],
		checks: [
			{
				text: 'Read the first one of a series: the rest are often its echo.',
				code: 'sudo journalctl -k -b | grep Xid',
				language: 'bash',
			},
		],
		fixes: [
			'Look the number up in the table, then in NVIDIA’s catalog for the official action.',
			{
				text: 'Where a reset is asked for: end every process on the card first.',
				code: 'sudo nvidia-smi --gpu-reset -i 0',
				language: 'bash',
			},
		],
		verify: ['The number does not come back in a day of the same work.'],
		status: 'specified',
		sources: ['nvidia-open-modules', 'nvidia-error-recovery', 'nvidia-xid-catalog'],
		date: '2026-03',
		note: 'Names from the driver’s source, 595.45.04. Of the catalog only the beginning could be read, so most first reactions are unverified.',
		problems: ['t-14'],
	},
	{
		id: 't-16',
		group: 'link',
		title: 'BAR1 is small',
		messages: ['BAR1 Memory Usage … Total : 256 MiB'],
		causes: [
			'The card is in the display mode with the small window, {faults.bar1-small}.',
			'Resizable BAR is off in the BIOS.',
		],
		checks: [{ text: 'Read it.', code: 'nvidia-smi -q -d MEMORY | grep -A3 BAR1', language: 'bash' }],
		fixes: [
			'Switch Resizable BAR on first, and look again.',
			{
				text: 'Only if large transfers from drive or network to the card need it: NVIDIA’s Display Mode Selector, mode with the 8 GB window, or display disabled ({software.bar1-display-off} on a Max-Q). The outputs of the card stay dark in the last mode; the picture then comes from the management controller.',
				code: 'sudo ./displaymodeselector --gpumode physical_display_enabled_8GB_bar1 -i 0\nsudo reboot',
				language: 'bash',
				hazard: {
					signal: 'NOTICE',
					hazard: 'The tool writes the firmware data of the card.',
					consequence:
						'NVIDIA’s own prompt warns that the card can become unusable in a machine that lacks support for the mode.',
					avoid:
						'Have the management controller’s console working first, note the present mode, and do not interrupt it.',
				},
			},
		],
		verify: [{ text: 'The total has grown.', code: 'nvidia-smi -q -d MEMORY | grep -A3 BAR1', language: 'bash' }],
		status: 'measured',
		sources: ['pg-strom-985', 'rtx6kpro-wiki'],
		date: '2025-12-11',
		note: 'Done on a Max-Q with version 1.72.0 of the tool.',
		problems: ['t-08', 't-17'],
	},
	{
		id: 't-17',
		group: 'link',
		title: 'MIG cannot be enabled',
		symptom: '`nvidia-smi -mig 1` is refused, or the GPU operator never reports the new layout.',
		causes: [
			'The driver is too old: {gpu.mig-driver} is the least.',
			'Something holds the card: the persistence daemon, a desktop session, a container.',
			'An old GPU operator: its release 24.3.0 failed on a Max-Q and the thread is still open.',
			{ text: 'The card is in a display mode that MIG does not accept.', status: 'unverified' },
		],
		fixes: [
			{
				text: 'Stop what holds the card.',
				code: 'sudo systemctl stop nvidia-persistenced display-manager docker\nsudo fuser -v /dev/nvidia*',
				language: 'bash',
			},
			{ text: 'Switch MIG on, then restart the machine.', code: 'sudo nvidia-smi -i 0 -mig 1', language: 'bash' },
			'Leave the display mode alone until everything else was tried: changing it writes the card’s firmware ([how, and the risk](#problem-t-16)), and no page of NVIDIA was found that asks for it on this card.',
		],
		verify: [
			{
				text: 'The quarter profile is listed, at most {gpu.mig-instances}.',
				code: 'sudo nvidia-smi mig -lgip',
				language: 'bash',
			},
		],
		status: 'specified',
		sources: ['nvidia-mig-gpus', 'nvidia-mig-start', 'gpu-operator-2249'],
		date: '2026-03-25',
		problems: ['t-16'],
	},
	{
		id: 't-18',
		group: 'link',
		title: 'The card in a USB4 or Thunderbolt enclosure locks the machine',
		symptom: 'The card is listed; the machine stops dead at the first memory allocation by CUDA.',
		causes: [
			'Blackwell behind a tunnelled link: recovery from a bus error fails. A power limit of {faults.enclosure-limit} did not help.',
		],
		fixes: ['Use a slot of the board. There is no known setting that makes the enclosure work.'],
		verify: ['In a slot the same program runs.'],
		status: 'reported',
		sources: ['open-modules-979'],
		date: '2026-05',
		problems: ['t-12'],
	},
] satisfies ProblemInput[];
