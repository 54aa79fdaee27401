import type { ProblemInput } from '../schema/problem.ts';

/** Driver, kernel modules and their packages. */
export const driverProblems = [
	{
		id: 't-07',
		group: 'driver',
		title: 'No devices were found, although lspci shows the card',
		messages: ['No devices were found'],
		causes: ['The closed flavour of the kernel module is installed. Blackwell cards work with the open flavour only.'],
		checks: [
			{
				text: 'The answer names the flavour.',
				code: 'cat /proc/driver/nvidia/version\nmodinfo nvidia | grep license',
				language: 'bash',
			},
		],
		fixes: [
			{ text: 'Remove the driver packages.', code: "sudo apt purge '^nvidia-.*' '^libnvidia-.*'", language: 'bash' },
			'[Install the driver](/05-software-setup/#proc-install-driver) whose package name ends in `-open`, and restart.',
		],
		verify: [
			{
				text: 'The version says “Open Kernel Module”, the licence “Dual MIT/GPL”, and the card is listed.',
				code: 'cat /proc/driver/nvidia/version\nmodinfo nvidia | grep license\nnvidia-smi -L',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['open-modules-872', 'gcp-gpu-installation-50', 'metal-images-399', 'nvidia-kernel-modules-guide'],
		date: '2026-06',
		problems: ['t-08', 't-09', 't-41'],
	},
	{
		id: 't-08',
		group: 'driver',
		title: 'RmInitAdapter failed',
		messages: [
			'NVRM: GPU …: RmInitAdapter failed! (0x22:0x56:884)',
			'NVRM: GPU …: rm_init_adapter failed, device minor number 0',
			'No devices were found',
		],
		causes: ['Resizable BAR and Above 4G Decoding are off in the BIOS, so the card’s memory window has no room.'],
		checks: [{ text: 'Look for the message.', code: 'sudo dmesg | grep -iE "rm_?init_?adapter"', language: 'bash' }],
		fixes: [
			'In the BIOS switch on Above 4G Decoding and Resizable BAR, and switch CSM off. The list is in [four BIOS settings](/05-software-setup/#proc-check-bios-settings).',
		],
		verify: [
			{
				text: 'No such line since the start, and the card is listed.',
				code: 'sudo dmesg | grep -iE "rm_?init_?adapter"\nnvidia-smi -L',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['open-modules-862'],
		date: '2025-07',
		problems: ['t-07', 't-16'],
	},
	{
		id: 't-09',
		group: 'driver',
		title: 'The driver is older than the card',
		symptom: 'The card has no driver in `lspci -k`, or it runs without its full name.',
		causes: [
			'A 565 driver, or an early 570. The identifier of this card, {gpu.pci-device-id}, first stands in 570.133.07.',
		],
		fixes: ['[Install](/05-software-setup/#proc-install-driver) the 580 series, open flavour, or a newer one.'],
		verify: [
			{
				text: 'The full product name is shown.',
				code: 'nvidia-smi --query-gpu=name,driver_version --format=csv',
				language: 'bash',
			},
		],
		status: 'specified',
		sources: ['nvidia-open-modules'],
		date: '2025-03-19',
		problems: ['t-07'],
	},
	{
		id: 't-40',
		group: 'driver',
		title: 'Key was rejected by service',
		messages: ["modprobe: ERROR: could not insert 'nvidia': Key was rejected by service"],
		causes: [
			'Secure Boot is on, and the module was built on this machine and signed with a key that the firmware does not know.',
		],
		checks: [{ text: 'Is Secure Boot on?', code: 'mokutil --sb-state', language: 'bash' }],
		fixes: [
			'Use Canonical’s modules, which are signed already: see [Secure Boot](/05-software-setup/#proc-secure-boot).',
			{
				text: 'Or enrol the key of this machine, restart, and confirm it in the blue screen, over the console of the management controller.',
				code: 'sudo mokutil --import /var/lib/shim-signed/mok/MOK.der',
				language: 'bash',
			},
			'Or switch Secure Boot off in the BIOS, and know that anything may then load as a driver.',
		],
		verify: [
			{
				text: 'The module is loaded and the key is on the list.',
				code: 'lsmod | grep ^nvidia\nmokutil --list-enrolled | grep -i subject',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['linux-surface-906', 'nvidia-precompiled-signed'],
		date: '2022-08',
		problems: ['t-41'],
	},
	{
		id: 't-41',
		group: 'driver',
		title: 'NVIDIA-SMI cannot communicate with the driver after an update',
		messages: [
			"NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.",
		],
		causes: [
			'A new kernel was installed and no module fits it: its headers are missing, or the build failed.',
			'The kernel changed an interface that an older driver still uses. The 560 driver failed on kernel 6.12 and 565 on 6.13 in this way.',
		],
		checks: [
			{
				text: 'For which kernels is there a module, and which one runs?',
				code: 'dkms status\nuname -r',
				language: 'bash',
			},
		],
		fixes: [
			'Choose the older kernel in the GRUB menu: the machine works again at once.',
			{
				text: 'Install the headers and build; on a failure read the log.',
				code: 'sudo apt install linux-headers-$(uname -r)\nsudo dkms autoinstall\nless /var/lib/dkms/nvidia/*/build/make.log',
				language: 'bash',
			},
			{
				text: 'Or take the ready-made modules of that kernel.',
				code: 'sudo apt install linux-modules-nvidia-580-open-$(uname -r)',
				language: 'bash',
			},
			'Then [hold driver and kernel](/05-software-setup/#proc-hold-driver) so that they change together.',
		],
		verify: [
			{
				text: 'The running kernel is in the list, and the card answers.',
				code: 'dkms status\nnvidia-smi',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['gcp-gpu-installation-18', 'liquorix-185', 'pop-os-linux-350'],
		date: '2026-11-23',
		problems: ['t-42', 't-40', 't-07'],
	},
	{
		id: 't-42',
		group: 'driver',
		title: 'Driver/library version mismatch',
		messages: ['Failed to initialize NVML: Driver/library version mismatch'],
		causes: ['An automatic update replaced the libraries while the old kernel module is still loaded.'],
		fixes: [
			{ text: 'Restart.', code: 'sudo reboot', language: 'bash' },
			'Keep [automatic updates away from driver and kernel](/05-software-setup/#proc-hold-driver).',
		],
		verify: [
			{
				text: 'Both versions are the same.',
				code: 'cat /sys/module/nvidia/version\nnvidia-smi --query-gpu=driver_version --format=csv,noheader',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['shine-cluster-50'],
		date: '2021-07',
		problems: ['t-41'],
	},
	{
		id: 't-43',
		group: 'driver',
		title: 'The machine hangs when it wakes from suspend',
		symptom: 'Black screen and no network after resume. Or it wakes, and Ollama runs on the processor from then on.',
		causes: [
			'A fault of kernel 7.0 with RTX 50 cards; 6.17 was fine on the same machine. Older open modules had trouble with preserved video memory.',
			'For Ollama alone: the `nvidia_uvm` module does not survive the suspend.',
		],
		fixes: [
			{
				text: 'A server needs no suspend: forbid it.',
				code: 'sudo systemctl mask sleep.target suspend.target hibernate.target hybrid-sleep.target',
				language: 'bash',
			},
			'If it has to sleep: an older kernel, or a newer driver.',
			{
				text: 'When only Ollama lost the card:',
				code: 'sudo rmmod nvidia_uvm && sudo modprobe nvidia_uvm',
				language: 'bash',
			},
		],
		verify: [
			{ text: 'The targets are masked.', code: 'systemctl status sleep.target suspend.target', language: 'bash' },
		],
		status: 'reported',
		sources: ['open-modules-1117', 'open-modules-472', 'ollama-gpu'],
		date: '2026-05',
	},
] satisfies ProblemInput[];
