import { parseRecords } from './schema/parse.ts';
import { Question, type QuestionInput } from './schema/problem.ts';

const consulted = '2026-11-23';
const arithmetic = { status: 'derived' as const, sources: ['guide'], date: consulted };

/** What people ask before they buy, in the order they usually ask it. */
const records: QuestionInput[] = [
	{
		id: 'q-01',
		question: 'Why the Max-Q and not the Workstation card?',
		answer: [
			'It has the same {gpu.memory}, draws {gpu.board-power} instead of {gpu-pro-6000-workstation.board-power}, and blows its heat out at the rear, so that two to four of them fit into one case.',
			'On a Max-Q, generation for one user was measured at {=max-q.decode} of the 600 W card and prompt processing at {=max-q.prefill}. Training and many users at once lose more: {max-q-share.training} is reported for training. One single figure for all of it does not exist: see [Max-Q against the Workstation Edition](/03-performance-benchmarks/#max-q-against-the-workstation-edition).',
		],
		status: 'measured',
		sources: ['llamacpp-15396', 'rtx6kpro-wiki', 'fixstars-max-q'],
		date: '2026',
		note: 'The wiki’s {max-q-share.wiki-decode} for one user equals what it prints for 600 W cards with a lowered limit: read it with doubt.',
	},
	{
		id: 'q-02',
		question: 'Could I buy the Workstation card and lower its power limit?',
		answer: [
			'Possible, but it does not become a Max-Q. In one sweep a 600 W card with that limit ran at {buyers.capped-clock} where a Max-Q ran at {gpu.sustained-clock}: the two have different tables of voltage and clock.',
			'Its cooler also breathes through the card and out inside the case, which is poor with a second card beside it.',
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		note: 'The memory of the Max-Q in that sweep seems to have been raised, so only the core clocks are used here.',
	},
	{
		id: 'q-03',
		question: 'Why not two RTX 5090?',
		answer: [
			'They hold {buyers.two-5090-memory} in two pools; this card holds {gpu.memory} in one. A model that fits one pool needs no splitting.',
			'The driver as delivered refuses direct access between two of them (the topology shows `GNS`), and only patched drivers change that. Each draws {gpu-rtx-5090.board-power}. Memory bandwidth per card is the same, {gpu-rtx-5090.memory-bandwidth}.',
			'Hardware partitions (MIG) and memory with error correction are believed to be missing as well.',
		],
		status: 'reported',
		sources: ['club-3090-1130', 'aikitoria-11'],
		date: '2026',
		note: 'The last sentence is background and was not looked up.',
	},
	{
		id: 'q-04',
		question: 'Why not a Mac Studio?',
		answer: [
			'If the largest possible model matters more than speed, it is the better machine: up to {=system.mac-studio-512-memory} at {=system.mac-studio-512-bandwidth}, nearly silent, {buyers.mac-idle} when idle.',
			'This build reads its memory at {gpu.memory-bandwidth}, more than twice as fast, processes long prompts far quicker, trains, and runs CUDA, which most research code asks for.',
		],
		status: 'reported',
		sources: ['bizon-mac', 'lilys-m3-ultra'],
		date: '2026-05',
		note: 'The comparison is by a seller of NVIDIA machines.',
	},
	{
		id: 'q-05',
		question: 'Why not a DGX Spark or a Strix Halo?',
		answer: [
			'They read their memory at {=system.dgx-spark-bandwidth} and {=system.strix-halo-bandwidth}; this card at {gpu.memory-bandwidth}, and generation follows that figure. They are good for trying models and slow for serving them.',
			'[Other machines to compare](/08-a16z-reference-build/#other-machines-to-compare) shows memory, bandwidth and price of each.',
		],
		status: 'reported',
		sources: ['banandre-bandwidth'],
		date: '2026',
	},
	{
		id: 'q-06',
		question: 'Why Threadripper PRO and not EPYC?',
		answer: [
			'{cpu.pcie-lanes} of PCIe 5.0, a board that fits a tower and can be managed over the network, one memory node, and higher clocks.',
			'EPYC has {buyers.epyc-channels} and takes more memory. It is the better base for models that live in system memory, and for eight cards: many large machines of owners use it.',
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		note: 'The clocks are background.',
	},
	{
		id: 'q-07',
		question: 'Does ECC matter?',
		answer: [
			'For training over days and for a server that never rests, yes. A flipped bit in a weight or a gradient raises no error; without ECC nobody sees it.',
			'The on-die correction of every DDR5 chip is not the same: it works inside the chip only and reports nothing. Registered modules with ECC protect the way to the processor too, and their counters tell you early that a module is going bad.',
		],
		status: 'reported',
		sources: ['atp-ddr5-ecc'],
		date: '2026-06-23',
		problems: ['t-05'],
	},
	{
		id: 'q-08',
		question: 'How loud is it?',
		answer: [
			'In decibels: {gpu.noise}; no figure for this card or this machine was found. A blower at full power can be heard across a room; at idle it is quiet.',
			'The case is damped, and its closed panels cost air. [What to do when it is too loud](#problem-t-56).',
		],
		status: 'unverified',
		date: consulted,
		note: 'Looked for and not found. What stands here is common experience with blower cards.',
		problems: ['t-56'],
	},
	{
		id: 'q-09',
		question: 'What does it use at idle?',
		answer: [
			'One card with an engine loaded and asleep: {buyers.idle-card}, by owners. The whole machine: {buyers.idle-machine}; a meter at the wall answers it in ten minutes.',
			'Holding the link at PCIe 5.0 against faults costs {software.pinned-link-idle} more at idle.',
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026-04',
		problems: ['t-13'],
	},
	{
		id: 'q-10',
		question: 'Will it keep its value?',
		answer: [
			'Nobody knows. In 2026 the price of the card rose: owners were quoted {=seen.gpu-2026-05-06} at the beginning of May and {=seen.gpu-2026-05-17} in the middle of the month, after a reported rise of {buyers.price-rise}.',
			'That is the past. [What buying is worth](/06-roi-analysis/#what-buying-is-worth) takes a resale value as one of its assumptions, and shows how much hangs on it.',
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026-05-17',
	},
	{
		id: 'q-11',
		question: 'Can it play games?',
		answer: [
			'Yes. The 600 W card was {buyers.gaming-lead} faster than an RTX 5090 in 4K. A Max-Q at half the power will be slower; no test of it in games was found.',
			'As a card for games it is poor value.',
		],
		status: 'reported',
		sources: ['tomshw-gaming'],
		date: '2025-06-01',
	},
	{
		id: 'q-12',
		question: 'Can I use Windows or WSL2?',
		answer: [
			'In part. Under WSL2 CUDA uses the driver of Windows; none is installed inside. vLLM supports Linux alone, and Axolotl sends Windows users to WSL2 or Docker. MIG can be switched off from Windows, not on.',
			'MLPerf Client is the other way round: Windows and macOS only. The path that this guide describes is Ubuntu, by itself: [software setup](/05-software-setup/#the-operating-system).',
		],
		status: 'specified',
		sources: ['cuda-wsl-guide', 'vllm-install-cuda', 'axolotl-install', 'mlperf-client-1-0', 'nvml-mig-mode'],
		date: '2026',
	},
	{
		id: 'q-13',
		question: 'Can it run Llama 70B at FP16?',
		answer: [
			'Not on one card: the weights are {=weights.70b-fp16} and the card offers {=usable.base}. The rest spills into system memory, and generation falls to {=speed.base.70b-fp16}; the roof on paper is {=roof.base.70b-fp16}.',
			'At FP8 the weights are {=weights.70b-fp8} and {=speed.base.70b-fp8} are expected; in Q4_K_M {=weights.70b-q4-k-m} and {=speed.base.70b-q4-k-m}. Two cards hold FP16.',
		],
		...arithmetic,
	},
	{
		id: 'q-14',
		question: 'And Llama 405B?',
		answer: [
			'In Q4_K_M it is {=weights.405b-q4-k-m}: card and system memory together, at {=speed.base.405b-q4-k-m}. Too slow to talk to, enough for a batch overnight.',
			'A modern mixture of experts of a hundred billion parameters in 4 bits fits the card whole and answers many times faster: see [what fits](/03-performance-benchmarks/#what-fits-and-how-fast-it-answers).',
		],
		...arithmetic,
		note: 'The formula was too hopeful by {=calibration.offload} in the one comparable measurement.',
	},
	{
		id: 'q-15',
		question: 'Does it have NVLink?',
		answer: [
			'No. What two cards exchange goes over PCIe 5.0: measured {pcie.card-to-card-one-way} one way and {pcie.card-to-card-both-ways} both ways when peer-to-peer works.',
		],
		status: 'measured',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		problems: ['t-19', 't-22'],
	},
	{
		id: 'q-16',
		question: 'Is the supply of this build enough for two cards?',
		answer: [
			'With a condition. Two cards sum to {=power.two-gpu.dc} at full load, {=power.two-gpu.psu-share} of the supply, less headroom than its maker advises. It needs the later revision of the supply with a 16-pin cable for each card, and a circuit of its own.',
			'Do not raise the limits of the cards, and do not add a third: that sums to {=power.three-gpu.dc}. A supply can also trip on the current of one cable, long before the total is reached.',
		],
		...arithmetic,
		problems: ['t-54', 't-55'],
	},
	{
		id: 'q-17',
		question: 'Which driver and CUDA do I install?',
		answer: [
			'The open flavour of driver 580 or newer. For compiling only: CUDA {cuda.minimum} at least, and not 13.2 for llama.cpp.',
			'The 565 driver and CUDA 12.6 that the brief names do not know this card. [The version floors](/05-software-setup/#versions-that-matter) name what this guide installs.',
		],
		status: 'specified',
		sources: ['nvidia-open-modules', 'blackwell-compatibility', 'unsloth-4849'],
		date: '2026',
		problems: ['t-07', 't-09', 't-33'],
	},
	{
		id: 'q-18',
		question: 'Do I need the CUDA toolkit for PyTorch or vLLM?',
		answer: [
			'No. Their wheels bring the runtime. Only the driver has to be new enough. For this card: {driver.minimum}. For wheels made with CUDA 13: {driver-cuda13.minimum}.',
		],
		status: 'specified',
		sources: ['cuda-minor-compatibility', 'bitsandbytes-1642', 'nvidia-open-modules'],
		date: '2026',
		problems: ['t-24'],
	},
	{
		id: 'q-19',
		question: 'What UPS?',
		answer: [
			'One with sine output: at least {bom-advice.ups-one-card} for one card ({=power.base.wall} at the wall), {bom-advice.ups-two-cards} for two ({=power.two-gpu.wall}). Connect it by USB and let it shut the machine down after a few minutes.',
		],
		...arithmetic,
		note: 'From our power budget; that the output should be a sine is common advice.',
		problems: ['t-54', 't-55'],
	},
	{
		id: 'q-20',
		question: 'How do I insure it?',
		answer: [
			'Ask before you buy. Household policies often cap a single device and exclude business use; a scheduled item or an electronics policy covers it. Ask about power surges and transport.',
			'Keep invoices, serial numbers and photographs of every part, away from the machine.',
		],
		status: 'unverified',
		date: consulted,
		note: 'No insurer’s page was read, and it differs from country to country.',
		problems: ['t-57'],
	},
	{
		id: 'q-21',
		question: 'Can I pass the GPU to a VM?',
		answer: [
			'One card: yes, with the IOMMU on. Two cards that exchange data may hang; [the repair](#problem-t-19) begins with settings that keep the IOMMU. Only when they do not help is it switched off, and then passing through is over.',
			'Four Max-Q under Proxmox are reported by an owner of this board.',
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		problems: ['t-19'],
	},
	{
		id: 'q-22',
		question: 'Is an AMD processor with an NVIDIA card a problem?',
		answer: [
			'No. Nearly every published machine with several of these cards has an AMD processor. The chore that comes with two cards, IOMMU and ACS, is not AMD’s alone: the first report of the hang is from an Intel host.',
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki', 'vllm-47266', 'rtx6kpro-15'],
		date: '2026-07-01',
		problems: ['t-19'],
	},
	{
		id: 'q-23',
		question: 'Six or eight memory modules?',
		answer: [
			'Eight, if the money allows: eight identical {memory.module-capacity} modules are the simple, balanced choice.',
			'Six give {=memory.base-channels} instead of {cpu.memory-bandwidth-channels} on paper and need one particular set of slots, which only the board’s manual can name. It matters for layers in system memory and for training with offload, and even there the processor may read no more than {cpu.memory-bandwidth-limit} in any case. Models that fit the card do not notice.',
		],
		...arithmetic,
		problems: ['t-04'],
	},
	{
		id: 'q-24',
		question: 'Can I split the card for several users?',
		answer: [
			'In hardware with MIG: up to {gpu.mig-instances}, each with {software.mig-quarter} to use, from driver {gpu.mig-driver} on and under Linux.',
			'Without it vLLM or llama-swap share the card by turns, which is enough for most groups.',
		],
		status: 'specified',
		sources: ['nvidia-mig-gpus', 'nvidia-mig-start', 'cubecos-312'],
		date: '2026',
		problems: ['t-17'],
	},
	{
		id: 'q-25',
		question: 'What about warranty and spare parts?',
		answer: [
			'The warranty of the card’s maker was not looked up: ask the seller in writing who handles a return, and for how long. The drives state {storage-os.warranty}, the supply {psu.warranty}.',
			'Never ship the machine with the card in it.',
		],
		status: 'reported',
		sources: ['c114pro-cracked-card', 'gsmgotech-cracked-card'],
		date: '2025-11',
		problems: ['t-57'],
	},
	{
		id: 'q-26',
		question: 'How often should I update?',
		answer: [
			'Once a month, kernel and driver together, after reading the notes of vLLM and llama.cpp; hold them in between.',
			'Three reasons of 2025 and 2026 not to be first: CUDA 13.2 [miscompiled llama.cpp](#problem-t-33), the vLLM 0.10.0 image [did not know the card](#problem-t-25), and kernel 7.0 [did not wake from suspend](#problem-t-43).',
		],
		status: 'reported',
		sources: ['unsloth-4849', 'vllm-21633', 'open-modules-1117'],
		date: '2026-07-28',
		problems: ['t-41', 't-42'],
	},
];

export const questions: Question[] = parseRecords('src/data/questions.ts', Question, records);
