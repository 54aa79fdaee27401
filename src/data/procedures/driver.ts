import type { ProcedureInput } from '../schema/procedure.ts';

/** The driver of the card and the card's own settings. */
export const driver: ProcedureInput[] = [
	{
		id: 'install-driver',
		chapter: 'driver',
		title: 'Install the driver with open kernel modules',
		why: 'Blackwell cards are served by the open modules only. Ubuntu’s archive has them built and signed for its kernels.',
		actions: [
			{
				id: 'available',
				do: 'See which drivers the archive offers for this machine.',
				code: { text: 'sudo apt install ubuntu-drivers-common\nsudo ubuntu-drivers list', root: true },
				mustSee: {
					text: 'A list with a name that ends in `-open` in the branch this guide takes.',
					output: 'nvidia-driver-580-open\n…',
				},
			},
			{
				id: 'install',
				do: 'Install the signed modules first, then the driver of the same branch, and restart.',
				code: {
					text: 'FLAVOUR=generic   # on the HWE kernel: generic-hwe-24.04\nsudo apt install "linux-modules-nvidia-580-open-$FLAVOUR"\nsudo apt install nvidia-driver-580-open\nsudo reboot',
					root: true,
				},
				mustSee: { text: 'Both installations end without an error. No package without `-open` is among the modules.' },
			},
			{
				id: 'verify',
				do: 'Verify the card, the flavour of the modules and the identifier.',
				code: { text: 'nvidia-smi\ncat /proc/driver/nvidia/version\nmodinfo -F license nvidia\nlspci -nn -d 10de:' },
				mustSee: {
					text: 'The card’s full name, a cap of {gpu.board-power}, “Open Kernel Module”, the double licence, identifier 2bb4.',
					output:
						'NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition … / 300W\nNVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.…\nDual MIT/GPL\n… [10de:2bb4]',
				},
				ifNot: [
					{
						text: '`No devices were found`, licence `NVIDIA`: the closed flavour. Purge it and take the open one.',
						problem: 't-07',
					},
					{ text: '`RmInitAdapter failed` in the kernel log: a BIOS setting.', problem: 't-08' },
					{ text: 'The card has no name: the driver is older than the card.', problem: 't-09' },
					{ text: '`couldn’t communicate with the NVIDIA driver`: no module for this kernel.', problem: 't-41' },
				],
			},
		],
		note: 'NVIDIA’s own repository works too (package `nvidia-open`), but never mix the two, and never run the `.run` installer on top of either.',
		status: 'specified',
		sources: [
			'ubuntu-nvidia-howto',
			'ubuntu-noble-archive',
			'nvidia-kernel-modules-guide',
			'nvidia-open-modules',
			'open-modules-872',
			'metal-images-399',
		],
		date: '2026',
	},
	{
		id: 'secure-boot',
		chapter: 'driver',
		title: 'Secure Boot: use signed modules, or enrol a key',
		why: 'With Secure Boot on, the kernel refuses a module whose signature it does not know.',
		actions: [
			{
				id: 'check',
				do: 'See whether the module was accepted.',
				code: { text: 'mokutil --sb-state\nsudo dmesg | grep -iE "nvidia|module verification|rejected"', root: true },
				mustSee: {
					text: 'Secure Boot enabled and the driver’s version line, without the word “rejected”.',
					output:
						'SecureBoot enabled\n… nvidia: loading …\n… NVRM: loading NVIDIA UNIX Open Kernel Module for x86_64  580.…',
				},
				ifNot: [
					{ text: '`Key was rejected by service`: a self-built module without an enrolled key.', problem: 't-40' },
				],
			},
			{
				id: 'enrol',
				do: 'Only with self-built (DKMS) modules: enrol Ubuntu’s key, and confirm it in the blue screen of the next start.',
				code: { text: 'sudo mokutil --import /var/lib/shim-signed/mok/MOK.der\nsudo reboot', root: true },
				mustSee: { text: '`mokutil --list-enrolled` afterwards names the key of this machine.' },
			},
		],
		note: 'Ubuntu itself advises against DKMS modules unless the kernel is a special one.',
		status: 'specified',
		sources: ['ubuntu-nvidia-howto', 'nvidia-precompiled-signed', 'linux-surface-906'],
		date: '2026',
	},
	{
		id: 'hold-driver',
		chapter: 'driver',
		title: 'Keep automatic updates away from driver and kernel',
		why: 'A driver replaced in the background no longer matches its loaded module; a new kernel without a module has no card. Other security updates stay on.',
		actions: [
			{
				id: 'blocklist',
				do: 'Add a file that excludes driver and kernel from unattended upgrades.',
				code: {
					text: 'Unattended-Upgrade::Package-Blacklist {\n    "nvidia-";\n    "libnvidia-";\n    "linux-";\n};\nUnattended-Upgrade::Automatic-Reboot "false";',
					language: 'text',
					file: '/etc/apt/apt.conf.d/52unattended-upgrades-local',
					root: true,
				},
				nothingToSee: 'A file is written; the next command shows that it is read.',
			},
			{
				id: 'confirm',
				do: 'Let it show what it would do.',
				code: { text: 'sudo unattended-upgrade --dry-run --debug 2>&1 | grep -i blacklist', root: true },
				mustSee: {
					text: 'The three patterns stand in the list.',
					output: 'Initial blacklist: nvidia- libnvidia- linux-',
				},
			},
			{
				id: 'monthly',
				do: 'Once a month: update kernel and driver together, restart, and run the ten-minute check of the 24-hour test.',
				code: { text: 'sudo apt update && sudo apt full-upgrade\nsudo reboot', root: true },
				mustSee: { text: 'After the restart `nvidia-smi` still names the card.' },
				ifNot: [
					{ text: '`Driver/library version mismatch`: restart first.', problem: 't-42' },
					{ text: 'No driver after a kernel upgrade: start the previous kernel.', problem: 't-41' },
				],
			},
		],
		status: 'specified',
		sources: [
			'ubuntu-auto-updates',
			'nvidia-kernel-modules-guide',
			'shine-cluster-50',
			'gcp-gpu-installation-18',
			'guide',
		],
		date: '2026',
	},
	{
		id: 'persistence',
		chapter: 'driver',
		title: 'Keep the driver initialised',
		why: 'Without its daemon the driver forgets its state, a power limit included, when no program uses the card.',
		actions: [
			{
				id: 'enable',
				do: 'Start the daemon and confirm it.',
				code: {
					text: 'sudo systemctl enable --now nvidia-persistenced\nnvidia-smi -q | grep "Persistence Mode"',
					root: true,
				},
				mustSee: {
					text: 'Persistence is enabled. A remark about a missing installation section is harmless.',
					output: 'Persistence Mode                      : Enabled',
				},
			},
		],
		note: '`nvidia-smi -pm 1` is NVIDIA’s older way to the same end.',
		status: 'specified',
		sources: ['nvidia-persistence', 'nvml-power-limit'],
		date: '2026-11-23',
	},
	{
		id: 'power-limit',
		chapter: 'driver',
		title: 'Set a power limit, and set it at every start',
		why: 'Less power is quieter and costs some speed. A restart loses the value.',
		onlyIf: 'You want the card quieter or cooler than at its default.',
		actions: [
			{
				id: 'read',
				do: 'Read what this card allows.',
				code: { text: 'nvidia-smi -q -d POWER | grep -E "Power Limit"' },
				mustSee: {
					text: 'Current, default, minimum and maximum. Write the last two down: no source gives them.',
					output:
						'Current Power Limit               : 300.00 W\nDefault Power Limit               : 300.00 W\nMin Power Limit                   : … W\nMax Power Limit                   : … W',
				},
			},
			{
				id: 'try',
				do: 'Try a value between minimum and default.',
				code: {
					text: 'sudo nvidia-smi -pl 275\nnvidia-smi --query-gpu=power.limit,power.draw,clocks.sm,temperature.gpu --format=csv',
					root: true,
				},
				mustSee: {
					text: 'The new limit, accepted.',
					output: 'Power limit for GPU … was set to 275.00 W from 300.00 W.',
				},
			},
			{
				id: 'unit',
				do: 'Make it permanent with a small service.',
				code: {
					text: '[Unit]\nDescription=Power limit of the graphics card\nAfter=nvidia-persistenced.service\n\n[Service]\nType=oneshot\nExecStart=/usr/bin/nvidia-smi -pl 275\n\n[Install]\nWantedBy=multi-user.target',
					language: 'ini',
					file: '/etc/systemd/system/gpu-power-limit.service',
					root: true,
				},
				nothingToSee: 'A file is written.',
			},
			{
				id: 'enable',
				do: 'Enable it.',
				code: { text: 'sudo systemctl daemon-reload && sudo systemctl enable --now gpu-power-limit', root: true },
				mustSee: { text: 'After the next restart the first command of this procedure shows the new current limit.' },
			},
		],
		note: 'One contributor stepped a Max-Q through {software.sweep-limits}; the readings are below.',
		status: 'reported',
		sources: ['nvml-power-limit', 'rtx6kpro-wiki', 'guide'],
		date: '2026-05',
	},
	{
		id: 'gpu-ecc',
		chapter: 'driver',
		title: 'Look at ECC on the card, and leave it on for training',
		why: 'A flipped bit in a long training run is silent.',
		actions: [
			{
				id: 'state',
				do: 'Read the state and the error counters.',
				code: { text: 'nvidia-smi -q -d ECC' },
				mustSee: {
					text: 'Current and pending mode, and counters at zero.',
					output:
						'ECC Mode\n    Current                           : Enabled\n    Pending                           : Enabled',
				},
			},
			{
				id: 'enable',
				do: 'If it is disabled: enable it and restart.',
				code: { text: 'sudo nvidia-smi -e 1\nsudo reboot', root: true },
				mustSee: {
					text: 'The current mode is enabled. `nvidia-smi` may show less memory than before: the tool’s help says so.',
				},
			},
		],
		status: 'reported',
		sources: ['netdata-15755', 'guide'],
		date: '2026-11-23',
	},
	{
		id: 'gpu-cooling',
		chapter: 'driver',
		title: 'Watch the blower, and raise its curve if it lags',
		why: 'The default curve is quiet: one owner saw {software.fan-default} of fan speed at {software.fan-default-core}.',
		actions: [
			{
				id: 'observe',
				do: 'Observe the card under load for some minutes, with gpu-burn or a model in another shell.',
				code: { text: 'nvidia-smi dmon -s pucvmt -c 60\nnvidia-smi -q -d PERFORMANCE | grep -i slowdown' },
				mustSee: {
					text: 'Temperature settles below {accept.gpu-temperature}, and no thermal slowdown is active.',
					output:
						'HW Slowdown                       : Not Active\nHW Thermal Slowdown               : Not Active\nSW Thermal Slowdown               : Not Active',
				},
				ifNot: [
					{
						text: 'Hotter, or a slowdown: raise its fan curve with LACT, the case fans in the BMC, or lower the power limit.',
						problem: 't-50',
					},
				],
			},
		],
		note: 'LACT is a daemon that needs no desktop; its installation was not looked up.',
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026-05',
	},
	{
		id: 'pcie-link',
		chapter: 'driver',
		title: 'Check the PCIe link under load',
		why: 'At rest the link slows to save power; only a reading under load counts.',
		actions: [
			{
				id: 'link',
				do: 'Read it while the card works.',
				code: {
					text: 'nvidia-smi --query-gpu=pcie.link.gen.current,pcie.link.gen.max,pcie.link.width.current --format=csv',
				},
				mustSee: {
					text: 'Generation 5 and width 16 under load.',
					output: 'pcie.link.gen.current, pcie.link.gen.max, pcie.link.width.current\n5, 5, 16',
				},
				ifNot: [
					{ text: 'Generation 1 at rest: normal.', problem: 't-10' },
					{ text: 'Width 8 or generation 4 under load: slot, riser or setting.', problem: 't-11' },
				],
			},
			{
				id: 'errors',
				do: 'Read the corrected link errors before and after an hour of load.',
				code: {
					text: 'GPU=$(lspci -D -d 10de:2bb4 | cut -d" " -f1 | head -1)\ncat /sys/bus/pci/devices/$GPU/aer_dev_correctable',
				},
				mustSee: { text: 'The same numbers both times.', output: 'RxErr 0\nBadTLP 0\n…\nTOTAL_ERR_COR 0' },
				ifNot: [
					{ text: 'Counters rise: connector, riser or slot.', problem: 't-12' },
					{
						text: 'The card vanishes when load starts or stops: [the kernel options](/07-upgrade-path/#proc-link-power).',
						problem: 't-13',
					},
				],
			},
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
	},
];
