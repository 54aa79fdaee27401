import type { ProblemInput } from '../schema/problem.ts';

/** Two or more cards in one machine. */
export const severalCardsProblems = [
	{
		id: 't-06',
		group: 'several-cards',
		title: 'The fifth card does not work, and with six there is no POST',
		symptom:
			'Up to {motherboard.cards-with-usb4} cards are fine. More are missing from `lspci`, or the board does not start.',
		causes: ['With the USB4 controller on, the board runs out of PCI address space.'],
		fixes: [
			'Switch the USB4 hardware off in the BIOS.',
			'Far beyond that number owners also disable the displays of the cards; in graphics mode their boards stopped at twelve.',
		],
		verify: [{ text: 'Every card is in the list.', code: 'lspci -d 10de:', language: 'bash' }],
		status: 'reported',
		sources: ['rtx6kpro-pr-5'],
		date: '2026-04',
		note: 'No matter for one or two cards: leave USB4 on.',
		problems: ['t-08', 't-16'],
	},
	{
		id: 't-19',
		group: 'several-cards',
		title: 'vLLM hangs after the NCCL line with two cards',
		messages: ['vLLM is using nccl==2.28.9'],
		symptom:
			'With tensor parallelism of two nothing follows this line. Both cards show full use at {faults.hang-power}, and their memory does not fill.',
		causes: [
			'The cards try to write to each other directly. The IOMMU translates their addresses, and access control (ACS) on the root ports sends the traffic back to the processor.',
			'A wrong `NCCL_P2P_LEVEL` looks the same.',
		],
		checks: [
			{
				text: 'Is redirection on at the root ports? Look for `ReqRedir+` and `CmpltRedir+`.',
				code: 'sudo lspci -vvv | grep ACSCtl',
				language: 'bash',
			},
			{
				text: 'Does the hang come without vLLM too?',
				code: './build/all_reduce_perf -b 8 -e 512M -f 2 -g 2',
				language: 'bash',
			},
		],
		fixes: [
			{
				text: 'Pass addresses through and clear ACS on the root ports, in the BIOS where it offers that: [the procedure](/07-upgrade-path/#proc-peer-to-peer). This keeps the IOMMU. After every change of the line run `sudo update-grub` and restart.',
				code: '# /etc/default/grub: add to this line\nGRUB_CMDLINE_LINUX_DEFAULT="iommu=pt"',
				language: 'ini',
			},
			{ text: 'One operator also needed this with it.', code: 'export NCCL_CUMEM_ENABLE=1', language: 'bash' },
			{
				text: 'Next, switch the IOMMU off. Virtual machines can then no longer have the card, and no device is fenced off from memory.',
				code: '# /etc/default/grub: add to this line\nGRUB_CMDLINE_LINUX_DEFAULT="amd_iommu=off"',
				language: 'ini',
			},
			{
				text: 'Some also switch this feature of the driver off.',
				code: '# /etc/modprobe.d/nvidia-uvm.conf\noptions nvidia_uvm uvm_disable_hmm=1',
				language: 'ini',
			},
			{
				text: 'To get going at once: no direct access at all. Both switches belong together, because vLLM keeps its own all-reduce at exactly two cards: with the first alone one Max-Q machine got past NCCL and hung in FlashInfer instead.',
				code: 'NCCL_P2P_DISABLE=1 vllm serve <model> --tensor-parallel-size 2 --disable-custom-all-reduce',
				language: 'bash',
			},
		],
		verify: [
			{
				text: 'It runs to the end, out of place and in place without errors.',
				code: './build/all_reduce_perf -b 8 -e 512M -f 2 -g 2',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['vllm-33041', 'nccl-1999', 'nccl-2079', 'rtx6kpro-15', 'vllm-51513', 'gardenlinux-4556'],
		date: '2026-09-13',
		note: 'Not a fault of AMD alone: the first report in the wiki’s thread is an Intel host with two 600 W cards. That thread’s comment of September 2026 and the vLLM thread of that month are one owner.',
		problems: ['t-20', 't-21', 't-22'],
	},
	{
		id: 't-20',
		group: 'several-cards',
		title: 'A card stays busy after the hung job was killed',
		symptom: '`nvidia-smi` shows 100 % and {faults.wedged-power}, but lists no process, no Xid and no bus error.',
		causes: ['The unfinished exchange between the cards left its kernel running.'],
		fixes: [
			{
				text: 'End everything that uses the card and reset it.',
				code: 'sudo fuser -v /dev/nvidia*\nsudo nvidia-smi --gpu-reset -i <n>',
				language: 'bash',
			},
			'If the reset is refused, restart the machine.',
		],
		verify: [
			{
				text: 'Idle power is back in the tens of watts.',
				code: 'nvidia-smi --query-gpu=power.draw,utilization.gpu --format=csv',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['rtx6kpro-15'],
		date: '2026-06-23',
		note: 'Seen on an Intel host with two 600 W cards.',
		problems: ['t-19'],
	},
	{
		id: 't-21',
		group: 'several-cards',
		title: 'NCCL: illegal memory access on large messages',
		messages: ['… an illegal memory access was encountered'],
		symptom: 'Collectives between two cards fail from {faults.crash-message-size} on; smaller ones pass.',
		causes: ['A fault of NCCL 2.26.2, which comes with PyTorch 2.7.0 for CUDA 12.8.'],
		checks: [
			{
				text: 'Which NCCL does PyTorch bring?',
				code: 'python -c "import torch; print(torch.cuda.nccl.version())"',
				language: 'bash',
			},
		],
		fixes: ['Move to a newer PyTorch. NCCL 2.31.2 passes on the same machine.'],
		verify: [{ text: 'All sizes pass.', code: './build/all_reduce_perf -b 8 -e 16M -f 2 -g 2', language: 'bash' }],
		status: 'reported',
		sources: ['nccl-2418'],
		date: '2026-09-17',
		note: 'Two RTX PRO 6000, driver 580.173.02, Ubuntu 24.04.4. A different fault from the hang of versions 2.26.5 to 2.30.4.',
		problems: ['t-19'],
	},
	{
		id: 't-22',
		group: 'several-cards',
		title: 'Peer-to-peer is reported as OK but slow',
		symptom: 'The topology says OK, yet the custom all-reduce is slower than NCCL by {faults.slow-all-reduce}.',
		causes: [
			'With the cards directly on the processor (topology NODE) the driver lets kernels of one card reach the other through system memory.',
		],
		checks: [{ text: 'Read the topology.', code: 'nvidia-smi topo -m', language: 'bash' }],
		fixes: [
			'Leave the custom all-reduce off and stay with NCCL.',
			'Owners force the peer type by registry options of the driver, described on the wiki’s page. NVIDIA does not support this, and an update may break it.',
		],
		verify: [
			{
				text: 'One way {pcie.card-to-card-one-way}, latency below {faults.peer-latency}.',
				code: './p2pBandwidthLatencyTest',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		problems: ['t-19'],
	},
	{
		id: 't-23',
		group: 'several-cards',
		title: 'NCCL failed to allocate',
		messages: ['NCCL error: Failed to CUDA calloc 10485760 bytes'],
		causes: ['The engine took so much of the card that NCCL’s own buffers no longer fit.'],
		fixes: [
			{
				text: 'Leave it more room.',
				code: 'vllm serve <model> --tensor-parallel-size 2 --gpu-memory-utilization 0.93',
				language: 'bash',
			},
		],
		verify: ['The engine reaches its “startup complete” line.'],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		problems: ['t-27'],
	},
] satisfies ProblemInput[];
