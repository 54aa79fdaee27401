import type { ProcedureInput } from '../schema/procedure.ts';

/** What a second card needs from the platform. */
export const twoCards: ProcedureInput[] = [
	{
		id: 'link-power',
		chapter: 'two-cards',
		title: 'Stop the link from sleeping',
		why: 'On AMD hosts the root port can sleep while the link changes speed; then the card is gone. Owners traced crashes to it.',
		onlyIf: 'There are two cards, or one card that has vanished from the bus.',
		risk: {
			signal: 'NOTICE',
			text: 'A mistake in the start options can keep the machine from starting. Keep the BMC’s console at hand: the options can be edited in the start menu.',
		},
		actions: [
			{
				id: 'options',
				do: 'Add the kernel options in a file of their own; the first one is for two cards.',
				code: {
					text: 'GRUB_CMDLINE_LINUX_DEFAULT="$GRUB_CMDLINE_LINUX_DEFAULT iommu=pt pcie_aspm=off pcie_port_pm=off"',
					language: 'text',
					file: '/etc/default/grub.d/90-gpu.cfg',
					root: true,
				},
				nothingToSee: 'A file is written.',
			},
			{
				id: 'apply',
				do: 'Apply and restart.',
				code: { text: 'sudo update-grub && sudo reboot', root: true },
				mustSee: {
					text: 'After the restart `cat /proc/cmdline` shows the options.',
					output: '… iommu=pt pcie_aspm=off pcie_port_pm=off',
				},
			},
		],
		note: 'What this costs at rest was not found. Pinning the link at full speed instead raised the idle power of one rig by {software.pinned-link-idle}.',
		status: 'reported',
		sources: ['rtx6kpro-wiki', 'open-modules-1151'],
		date: '2026-04',
	},
	{
		id: 'peer-to-peer',
		chapter: 'two-cards',
		title: 'Let the cards reach each other',
		why: 'With address translation on and ACS redirecting, the first exchange between two cards hangs: seen on AMD and Intel hosts, and on the Max-Q.',
		onlyIf: 'One model runs across two cards.',
		actions: [
			{
				id: 'state',
				do: 'See how the cards are connected, and whether ACS redirects.',
				code: {
					text: 'nvidia-smi topo -m\nnvidia-smi topo -p2p r\nsudo lspci -vvv | grep -E "^[0-9a-f]{2}:|ACSCtl" | grep -B1 "ReqRedir+"',
					root: true,
				},
				mustSee: {
					text: 'NODE or PHB between the cards, and OK, which proves nothing yet. The last command lists the ports that redirect.',
					output: '        GPU0  GPU1\nGPU0     X    NODE\n…\n40:01.1 PCI bridge …\n\t\tACSCtl: … ReqRedir+ …',
				},
			},
			{
				id: 'acs',
				do: 'Clear ACS on the root ports above the two cards, or switch it off in the BIOS. It holds until the next restart.',
				code: {
					text: 'sudo setpci -s <root port> ECAP_ACS+6.w=0000\nsudo lspci -vvv -s <root port> | grep ACSCtl',
					root: true,
					fill: {
						'<root port>':
							'Address of the bridge above a card, like `40:01.1`; `lspci -t` shows which is above which. Once for each card.',
					},
				},
				mustSee: {
					text: 'Every flag of the line has a minus.',
					output: 'ACSCtl: SrcValid- TransBlk- ReqRedir- CmpltRedir- …',
				},
			},
			{
				id: 'hmm',
				do: 'Switch off a memory feature of the driver that most rigs of this card run without.',
				code: {
					text: 'options nvidia_uvm uvm_disable_hmm=1',
					language: 'text',
					file: '/etc/modprobe.d/nvidia-uvm.conf',
					root: true,
				},
				mustSee: {
					text: 'After `sudo update-initramfs -u` and a restart, `cat /sys/module/nvidia_uvm/parameters/uvm_disable_hmm` prints Y.',
				},
			},
			{
				id: 'test',
				do: 'Prove it with NVIDIA’s test.',
				code: {
					text: 'sudo apt install libnccl2 libnccl-dev\ngit clone https://github.com/NVIDIA/nccl-tests ~/nccl-tests\ncd ~/nccl-tests && make CUDA_HOME=/usr/local/cuda-13.0\ntimeout 300 ./build/all_reduce_perf -b 8 -e 512M -f 2 -g 2',
					root: true,
				},
				mustSee: {
					text: 'The table reaches its last row, with no wrong results.',
					output: '# Out of bounds values : 0 OK\n# Avg bus bandwidth    : …',
				},
				ifNot: [
					{
						text: 'It hangs: next try `amd_iommu=off` instead of `iommu=pt`; last `NCCL_P2P_DISABLE=1`, which works and is slower.',
						problem: 't-19',
					},
					{ text: 'After a hang a card stays at full load with no program on it.', problem: 't-20' },
					{ text: 'Illegal memory access from half a mebibyte on: NCCL 2.26.2.', problem: 't-21' },
					{ text: 'It works but slowly.', problem: 't-22' },
				],
			},
		],
		note: 'With the IOMMU off, devices are not isolated and virtual machines get none: so it is the second choice. One operator also needed `NCCL_CUMEM_ENABLE=1`. `pcie_acs_override` does nothing on Ubuntu’s kernels.',
		status: 'reported',
		sources: [
			'vllm-33041',
			'vllm-51513',
			'nccl-2079',
			'gardenlinux-4556',
			'rtx6kpro-15',
			'rtx6kpro-wiki',
			'nccl-tests',
			'nvidia-open-modules',
		],
		date: '2026-09-13',
	},
	{
		id: 'tensor-parallel',
		chapter: 'two-cards',
		title: 'Serve one model across two cards',
		why: 'Twice the memory and, where the exchange is quick, more speed for one user.',
		onlyIf: 'The model does not fit on one card, or one user must be served quicker.',
		actions: [
			{
				id: 'start',
				do: 'The command of one card with one more option.',
				code: {
					text: 'vllm serve <model> --tensor-parallel-size 2 --host 127.0.0.1 --port 8000 \\\n  --max-model-len 32768 --gpu-memory-utilization 0.90',
					fill: { '<model>': 'A repository or folder; the number of its attention heads must be divisible by two.' },
				},
				mustSee: {
					text: 'Both cards fill evenly, and the application starts.',
					output: 'Application startup complete.',
				},
				ifNot: [
					{ text: 'It stops after the line about NCCL.', problem: 't-19' },
					{ text: '`Failed to CUDA calloc`: lower the share of memory.', problem: 't-23' },
				],
			},
		],
		note: 'Two servers, one per card, give more throughput than one across both when the model fits on one. If the exchange stays broken: `NCCL_P2P_DISABLE=1` with `--disable-custom-all-reduce`.',
		status: 'reported',
		sources: ['vllm-47266', 'vllm-troubleshooting', 'rtx6kpro-wiki'],
		date: '2026-07-01',
	},
];
