import type { SourceInput } from '../schema/source.ts';

const accessed = '2026-11-23';
const github = 'https://github.com';

/** A thread, page or article that was opened and read. */
const read = (
	id: string,
	publisher: string,
	kind: SourceInput['kind'],
	title: string,
	url: string,
	extra: { date?: string; note?: string; describes?: string } = {}
) => ({ id, title, publisher, kind, url, accessed, read: 'itself' as const, ...extra });

/** The same, of which only an excerpt or somebody's account was read. */
const relayed = (...args: Parameters<typeof read>) => ({ ...read(...args), read: 'transcription' as const });

/** Reports of faults: board, memory, card and link. */
const hardware = [
	read(
		'rog-forum-1804',
		'ASUS forum',
		'community',
		'ROG Strix X870E-E: black screen after BIOS 1804',
		'https://rog-forum.asus.com/t5/amd-800-series/asus-rog-strix-x870e-e-bios-version-1804/td-p/1124800',
		{
			date: '2025',
			describes: 'desktop board ROG Strix X870E-E',
			note: 'An AM5 board with two modules, not this board.',
		}
	),
	read(
		'level1-q-code-22',
		'Level1Techs forum',
		'community',
		'WRX80E-SAGE: Q-Code 22',
		'https://forum.level1techs.com/t/q-code-22/211633',
		{ date: '2024', describes: 'predecessor WRX80E-SAGE', note: 'The predecessor board.' }
	),
	read(
		'open-modules-507',
		'NVIDIA open-gpu-kernel-modules',
		'community',
		'GPU has fallen off the bus: what NVIDIA asks to check first',
		`${github}/NVIDIA/open-gpu-kernel-modules/issues/507`,
		{ date: '2023-06' }
	),
	read(
		'open-modules-900',
		'NVIDIA open-gpu-kernel-modules',
		'community',
		'Xid 79 with an RTX 50 card',
		`${github}/NVIDIA/open-gpu-kernel-modules/issues/900`,
		{ date: '2025-07' }
	),
	read(
		'open-modules-979',
		'NVIDIA open-gpu-kernel-modules',
		'community',
		'RTX PRO 6000 in a USB4 enclosure locks the machine',
		`${github}/NVIDIA/open-gpu-kernel-modules/issues/979`,
		{ date: '2026-05' }
	),
	read(
		'open-modules-1247',
		'NVIDIA open-gpu-kernel-modules',
		'community',
		'Corrected receiver errors, then the card is lost (OCuLink host)',
		`${github}/NVIDIA/open-gpu-kernel-modules/issues/1247`,
		{ date: '2026-09-10' }
	),
	read(
		'open-modules-472',
		'NVIDIA open-gpu-kernel-modules',
		'community',
		'Suspend with preserved video memory',
		`${github}/NVIDIA/open-gpu-kernel-modules/issues/472`
	),
	relayed(
		'nvidia-xid-catalog',
		'NVIDIA',
		'manual',
		'Analysing Xid errors with the Xid catalog',
		'https://docs.nvidia.com/deploy/xid-errors/analyzing-xid-catalog.html',
		{ note: 'Only the beginning of its table could be read: look a code up there before acting on it.' }
	),
	read(
		'nvidia-error-recovery',
		'NVIDIA',
		'manual',
		'GPU memory error management: recovery and response flags',
		'https://docs.nvidia.com/deploy/a100-gpu-mem-error-mgmt/error-recovery-and-response-flags.html',
		{ note: 'Says what a pending row remapping and each recovery action ask for.' }
	),
	read(
		'gcp-gpu-installation-50',
		'GoogleCloudPlatform',
		'community',
		'RTX PRO 6000 on Ubuntu 24.04: no devices were found',
		`${github}/GoogleCloudPlatform/compute-gpu-installation/issues/50`,
		{ date: '2026-06' }
	),
	read(
		'tomshardware-12v-plugs',
		'Tom’s Hardware',
		'press',
		'Melting power connectors and how to safeguard against them',
		'https://www.tomshardware.com/pc-components/gpus/melting-power-connectors-and-how-to-safeguard-against-them',
		{ date: '2025' }
	),
	read(
		'guru3d-t700',
		'Guru3D',
		'press',
		'Without a cooler Crucial’s PCIe 5 drive decelerates to hard-disk speed',
		'https://www.guru3d.com/story/without-a-coolercrucials-pcie-5-ssd-decelerates-to-hdd-speeds',
		{
			date: '2023',
			note: 'Probably relays the same German test as the other press note on the bare drive: counted as one test.',
		}
	),
	read(
		'neowin-phison',
		'Neowin',
		'press',
		'PCIe 5 drives shut down from heat and need a cold start; statement of Phison',
		'https://neowin.net/amp/more-pcie-5-nvme-ssds-thermal-throttling-and-shutting-down-requires-cold-reboot-to-revive',
		{ date: '2023' }
	),
	read(
		'c114pro-cracked-card',
		'C114Pro',
		'press',
		'RTX PRO 6000 broken after shipping inside a machine',
		'https://www.c114pro.com/chipnews/127372.html',
		{ date: '2025-11', note: 'Relays a repair channel.' }
	),
	read(
		'gsmgotech-cracked-card',
		'GSMGoTech',
		'press',
		'A costly card cracked in transport',
		'https://www.gsmgotech.com/2025/11/a-10000-disaster-how-simple-shipping.html',
		{ date: '2025-11', note: 'Relays the same repair channel.' }
	),
	read(
		'atp-ddr5-ecc',
		'ATP Electronics',
		'blog',
		'DDR5 ECC explained: on-die ECC and side-band ECC',
		'https://www.atpinc.com/cn/blog/ddr5-what-is-on-die-ecc-how-is-it-different-to-traditional-ecc',
		{ date: '2026-06-23', note: 'A maker of memory modules, on memory in general.' }
	),
] satisfies SourceInput[];

/** Reports of faults: frameworks, engines, kernel packages. */
const software = [
	read(
		'nccl-1999',
		'NVIDIA NCCL',
		'community',
		'Hang with two cards on an AMD host',
		`${github}/NVIDIA/nccl/issues/1999`,
		{
			date: '2026-01',
		}
	),
	read(
		'vllm-13306',
		'vLLM',
		'community',
		'sm_120 is not compatible with the current PyTorch installation',
		`${github}/vllm-project/vllm/issues/13306`,
		{ date: '2025-02' }
	),
	read(
		'vllm-14452',
		'vLLM',
		'community',
		'Support for RTX 50: an RTX PRO 6000 owner on version 0.10.0',
		`${github}/vllm-project/vllm/issues/14452`,
		{ date: '2025-07-28' }
	),
	read(
		'vllm-2418',
		'vLLM',
		'community',
		'Maximum sequence length larger than the KV cache',
		`${github}/vllm-project/vllm/issues/2418`
	),
	read(
		'vllm-2163',
		'vLLM',
		'community',
		'The check of the sequence length against the cache',
		`${github}/vllm-project/vllm/pull/2163`
	),
	read(
		'vllm-35936',
		'vLLM',
		'community',
		'Tool calls with speculative decoding',
		`${github}/vllm-project/vllm/pull/35936`,
		{ date: '2026-03' }
	),
	relayed(
		'flashinfer-2708',
		'FlashInfer',
		'community',
		'Race in the CUTLASS FP4 kernel',
		`${github}/flashinfer-ai/flashinfer/issues/2708`,
		{ date: '2026-03', note: 'Read through the community wiki.' }
	),
	read('llamacpp-1437', 'llama.cpp', 'community', 'NUMA could be better', `${github}/ggml-org/llama.cpp/issues/1437`, {
		date: '2023-05',
	}),
	read(
		'container-toolkit-48',
		'NVIDIA',
		'vendor',
		'Notice: containers losing access to GPUs',
		`${github}/NVIDIA/nvidia-container-toolkit/issues/48`,
		{ date: '2023-02-07' }
	),
	read(
		'llamacpp-6434',
		'llama.cpp',
		'community',
		'Threads and NUMA on a large EPYC',
		`${github}/ggml-org/llama.cpp/issues/6434`
	),
	read(
		'liquorix-185',
		'Liquorix',
		'community',
		'Driver 560 fails to build on kernel 6.12',
		`${github}/damentz/liquorix-package/issues/185`
	),
	read(
		'pop-os-linux-350',
		'Pop!_OS',
		'community',
		'Driver 565 fails to build on kernel 6.13',
		`${github}/pop-os/linux/pull/350`
	),
	read('cuda-wsl-guide', 'NVIDIA', 'manual', 'CUDA on WSL user guide', 'https://docs.nvidia.com/cuda/wsl-user-guide'),
] satisfies SourceInput[];

/** What buyers compare. */
const comparisons = [
	read(
		'club-3090-1130',
		'club-3090',
		'community',
		'Peer-to-peer between two RTX 5090: not supported by the stock driver',
		`${github}/noonghunna/club-3090/issues/1130`,
		{ date: '2026' }
	),
	read(
		'aikitoria-11',
		'aikitoria',
		'community',
		'Patched open modules: peer-to-peer for GeForce cards',
		`${github}/aikitoria/open-gpu-kernel-modules/issues/11`
	),
	read(
		'bizon-mac',
		'Bizon',
		'blog',
		'Mac Studio and Mac mini against NVIDIA cards for language models',
		'https://bizon-tech.com/blog/mac-studio-mac-mini-vs-nvidia-gpus-llm',
		{ date: '2026-05', note: 'A seller of NVIDIA workstations.' }
	),
	read(
		'lilys-m3-ultra',
		'Lilys AI',
		'notes',
		'M3 Ultra against RTX 5090, summary of a video',
		'https://lilys.ai/notes/en/nvidia-gpu-20251103/m3-ultra-vs-rtx-5090-final-battle',
		{ date: '2025-11' }
	),
	read(
		'banandre-bandwidth',
		'Banandre',
		'blog',
		'M5 Max, DGX Spark, Strix Halo and RTX 6000 by memory bandwidth',
		'https://www.banandre.com/blog/memory-bandwidth-is-the-only-spec-that-matters-a-four-way-battle-between-m5-max-dgx-spark-strix-halo-and-rtx-6000',
		{ date: '2026' }
	),
	read(
		'tomshw-gaming',
		'Tom’s Hardware Italia',
		'press',
		'RTX PRO 6000 in games, after a test of der8auer',
		'https://www.tomshw.it/hardware/rtx-pro-6000-la-regina-del-gaming-dal-prezzo-impossibile-2025-06-01',
		{ date: '2025-06-01', note: 'The 600 W card.' }
	),
] satisfies SourceInput[];

/** What document 09 rests on beyond the sources of the other documents. */
export const troubleshootingSources: SourceInput[] = [...hardware, ...software, ...comparisons];
