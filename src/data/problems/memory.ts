import type { ProblemInput } from '../schema/problem.ts';

/** System memory. */
export const memoryProblems = [
	{
		id: 't-04',
		group: 'memory',
		title: 'Memory slower than expected with six modules',
		symptom:
			'STREAM or Intel’s latency checker reads below what owners with eight modules report, and layers left in system memory are slow.',
		causes: [
			'Six of eight channels are filled: {=memory.base-channels} instead of {cpu.memory-bandwidth-channels} on paper.',
			'The modules were trained below their rating: on Auto, owners see {motherboard.memory-trained} instead of {memory.memory-speed}.',
			'The six stand in slots that the processor cannot interleave as one group.',
			'The processor itself: with four core dies its fabric is expected to read no more than {cpu.memory-bandwidth-limit}, whatever the modules offer. Eight modules may then change little.',
		],
		checks: [
			{
				text: 'Read slot, size and trained speed of every module.',
				code: 'sudo dmidecode -t memory | grep -E "Locator|Size|Speed"',
				language: 'bash',
			},
		],
		fixes: [
			'Move the modules to the slots that the board’s own manual names for six. The layouts found in other boards’ manuals are not this board’s.',
			'Set the rated speed in the BIOS and test the memory again. Nobody whose notes were read runs this board stably at that speed; the lower one is normal.',
			'Where the purchase is still open, take eight identical 32 GB modules to the same standard. See [six modules on eight channels](/02-component-specifications/#six-modules-on-eight-channels).',
		],
		verify: [
			{
				text: 'Six or eight locators are filled and show the same speed.',
				code: 'sudo dmidecode -t memory | grep -E "Locator|Speed"',
				language: 'bash',
			},
			'STREAM gives the same figure three times in a row. Write it down: there is no published value for this processor.',
		],
		status: 'derived',
		sources: ['guide', 'owner-9995wx-notes', 'owner-9955wx-log'],
		date: '2026',
		note: 'The warning in the community wiki against empty channels is about two-socket EPYC machines and does not apply here.',
		problems: ['t-35', 't-36'],
	},
	{
		id: 't-05',
		group: 'memory',
		title: 'Linux does not report ECC',
		messages: [
			'ras-mc-ctl: drivers not loaded.',
			'EDAC amd64: ECC disabled in the BIOS or no ECC capability, module will not load.',
		],
		causes: [
			'ECC is off in the BIOS, or set to a value that leaves it off.',
			'The modules carry no ECC.',
			'The kernel’s `amd64_edac` does not know this processor yet.',
		],
		checks: [
			{
				text: 'Total width must exceed data width: 80 (or 72) against 64.',
				code: 'sudo dmidecode -t memory | grep -iE "(total|data) width"',
				language: 'bash',
			},
		],
		fixes: [
			'Set ECC in the BIOS to Enabled, or to Auto if there is nothing else.',
			{
				text: 'Install the reporting daemon.',
				code: 'sudo apt install rasdaemon\nsudo systemctl enable --now rasdaemon',
				language: 'bash',
			},
			{
				text: 'Move to the newer kernel of Ubuntu’s hardware enablement stack.',
				code: 'sudo apt install linux-generic-hwe-24.04',
				language: 'bash',
			},
			'Until the kernel reports them, read memory errors in the event log of the management controller.',
		],
		verify: [
			{
				text: 'Drivers are loaded and the directory is not empty.',
				code: 'ras-mc-ctl --status\nls /sys/devices/system/edac/mc/',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['rasdaemon-137', 'qubes-6439'],
		date: '2026-11-23',
		note: 'Which kernel is the first to report ECC on this processor is unknown.',
	},
] satisfies ProblemInput[];
