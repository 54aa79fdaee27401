import type { z } from 'zod';
import { parseRecords } from './schema/parse.ts';
import { KnownStack, SoftwareFloor } from './schema/software.ts';

type FloorInput = z.input<typeof SoftwareFloor>;
type Words = FloorInput['minimum'];

const words = (
	status: NonNullable<Words['status']>,
	value: string,
	date: string,
	sources: string[],
	extra: Partial<Words> = {}
): Words => ({ value, status, date, sources, ...extra });

/** Lowest version that works on the Max-Q (compute capability 12.0), what the guide takes, and the newest one met. */
export const softwareFloors = parseRecords('src/data/software.ts', SoftwareFloor, [
	{
		id: 'ubuntu',
		name: 'Ubuntu',
		minimum: words('reported', '24.04, kernel 6.8', '2026-07', ['vllm-47266'], {
			note: 'Ran on a Threadripper PRO 9985WX with two cards.',
		}),
		recommended: words(
			'estimated',
			'24.04 LTS, GA or HWE kernel',
			'2026-11-23',
			['ubuntu-noble-archive', 'vllm-47266'],
			{
				note: 'Signed driver modules exist for both.',
			}
		),
		newest: words('reported', '24.04.4, kernel 6.8 (GA) or 7.0 (HWE)', '2026-09', [
			'nccl-2418',
			'ubuntu-noble-archive',
		]),
		avoid: [
			{
				version: 'Kernel 7.0 on a machine that suspends',
				because: 'Resume hangs with RTX 50 cards were reported; kernel 6.17 resumed.',
				problem: 't-43',
				sources: ['open-modules-1117'],
			},
		],
		because: 'Driver and kernel come from one archive and move together.',
		check: 'lsb_release -d && uname -r',
	},
	{
		id: 'driver',
		name: 'NVIDIA driver',
		minimum: words('specified', '570.133.07, open modules', '2025-03-19', ['nvidia-open-modules'], {
			note: 'First release whose device table lists 10DE:2BB4, this card. 570.86.16 and 570.124.06 do not.',
		}),
		recommended: words(
			'estimated',
			'R580, open modules',
			'2026-11-23',
			['cuda-minor-compatibility', 'ubuntu-noble-archive'],
			{
				note: 'The first branch that runs CUDA 13 programs; Ubuntu signs its modules.',
			}
		),
		newest: words('specified', '615.71.09', '2026-11-23', ['ubuntu-noble-archive'], {
			note: 'Packaged for Ubuntu 24.04.',
			alternatives: [
				words('reported', '580.173.02', '2026-09-17', ['nccl-2418']),
				words('reported', '610.57.04', '2026-09-14', ['open-modules-1151']),
			],
		}),
		figures: ['driver'],
		avoid: [
			{
				version: 'Any closed-module package (name without -open)',
				because: 'The card is not driven by them; `nvidia-smi` finds no devices.',
				problem: 't-07',
				sources: ['open-modules-872', 'metal-images-399', 'glfs-nvidia'],
			},
			{
				version: '565 and early 570 releases',
				because:
					'They do not know the card. Ubuntu’s 565 packages now pull the closed 580 flavour, which does not drive it either.',
				problem: 't-09',
				sources: ['nvidia-open-modules', 'ubuntu-noble-archive'],
			},
		],
		because: 'An older one does not see the card.',
		check: 'cat /proc/driver/nvidia/version',
	},
	{
		id: 'driver-mig',
		name: 'NVIDIA driver for MIG',
		minimum: words('specified', '575.51.03', '2026', ['nvidia-mig-start']),
		recommended: words('estimated', 'R580, open modules', '2026-11-23', ['nvidia-mig-start'], {
			note: 'The same branch as without MIG.',
		}),
		because: 'NVIDIA’s guide names this version for all three RTX PRO 6000 editions.',
		check: 'nvidia-smi --query-gpu=driver_version --format=csv,noheader',
	},
	{
		id: 'driver-cuda13',
		name: 'NVIDIA driver for CUDA 13 programs',
		minimum: words('specified', 'R580', '2026', ['cuda-minor-compatibility']),
		recommended: words('estimated', 'R580, open modules', '2026-11-23', ['cuda-minor-compatibility'], {
			note: 'The same branch again.',
		}),
		because: 'CUDA 13 programs refuse an older driver, whichever card is fitted.',
		check: 'nvidia-smi --query-gpu=driver_version --format=csv,noheader',
	},
	{
		id: 'cuda',
		name: 'CUDA toolkit',
		minimum: words('specified', '12.8', '2026-08-14', ['blackwell-compatibility', 'llamacpp-cuda-cmake']),
		recommended: words('estimated', '13.0', '2026-11-23', ['axolotl-install', 'unsloth-4849'], {
			note: 'Our choice; 12.8 works as well.',
		}),
		newest: words('specified', '13.4.1', '2026-08-14', ['blackwell-compatibility']),
		figures: ['cuda'],
		avoid: [
			{
				version: '13.2, for llama.cpp',
				because: 'A compiler fault turns some three-bit and two-bit models into gibberish; 13.3 has the correction.',
				problem: 't-33',
				sources: ['unsloth-4849'],
			},
			{
				version: 'Any build for CUDA 12.6 or older',
				because: 'It contains no code for this card and stops at the first kernel.',
				problem: 't-24',
				sources: ['comfyui-16438', 'detailgen3d-sm120'],
			},
		],
		because: 'First with code for compute capability 12.0. `nvidia-smi` shows the driver’s ceiling, not a toolkit.',
		check: 'nvcc --version',
	},
	{
		id: 'pytorch',
		name: 'PyTorch',
		minimum: words('specified', '2.7.0, CUDA 12.8 build (cu128)', '2025-04-23', ['pytorch-2-7']),
		recommended: words('specified', '2.11 or later, cu130', '2026-07-24', ['axolotl-install'], {
			note: 'What Axolotl asks of Blackwell users.',
		}),
		newest: words('reported', '2.13.0, cu130', '2026-09-13', ['vllm-51513']),
		avoid: [
			{
				version: 'Builds cu118 to cu126',
				because: 'Their architecture list ends before sm_120.',
				problem: 't-24',
				sources: ['comfyui-16438'],
			},
		],
		because: 'First stable release with Blackwell code, and it brings Triton 3.3.',
		check: "python -c 'import torch; print(torch.__version__, torch.cuda.get_arch_list())'",
	},
	{
		id: 'vllm',
		name: 'vLLM',
		minimum: words('reported', '0.9.0', '2025-05', ['nemo-guardrails-1312'], {
			note: 'Default wheels moved to CUDA 12.8; 0.9.2 is confirmed on this family.',
			alternatives: [words('reported', '0.9.2', '2025-07-25', ['vllm-21633'])],
		}),
		recommended: words(
			'estimated',
			'A 2026 release, CUDA 13.0 build',
			'2026-11-23',
			['vllm-install-cuda', 'rtx6kpro-wiki'],
			{
				note: 'In mid-2026 the default wheel had CUDA 12.9, with 12.8 and 13.0 beside it.',
			}
		),
		newest: words('reported', '0.24.0; nightly 0.28.1rc1', '2026-09-13', ['vllm-47266', 'vllm-51513']),
		avoid: [
			{
				version: 'The 0.10.0 container image',
				because: 'It was built without sm_120.',
				problem: 't-25',
				sources: ['vllm-21633'],
			},
		],
		because: 'Each release is bound to one PyTorch.',
		check: 'vllm --version',
	},
	{
		id: 'nccl',
		name: 'NCCL (two cards)',
		minimum: words('reported', 'newer than 2.26.2', '2026-09-17', ['nccl-2418']),
		recommended: words('estimated', 'The one bundled with PyTorch 2.11 or vLLM', '2026-11-23', ['nccl-2418'], {
			note: 'Our practice: do not install one beside it.',
		}),
		newest: words('reported', '2.31.2', '2026-09-17', ['nccl-2418']),
		avoid: [
			{
				version: '2.26.2',
				because: 'Bundled with PyTorch 2.7.0; two RTX PRO 6000 crash in collectives from 512 KiB on.',
				problem: 't-21',
				sources: ['nccl-2418'],
			},
		],
		because: 'The hang seen from 2.26.5 to 2.30.4 is another fault: platform settings cure it.',
	},
	{
		id: 'llama-cpp',
		name: 'llama.cpp',
		minimum: words('specified', 'Any build made with CUDA 12.8', '2026', ['llamacpp-cuda-cmake']),
		recommended: words(
			'estimated',
			'A current build, made on this machine with CUDA 13.0',
			'2026-11-23',
			['llamacpp-cuda-cmake', 'unsloth-4849'],
			{ note: 'Our practice.' }
		),
		newest: words('reported', 'Build 10621', '2026-08-30', ['llamacpp-28018']),
		because: 'Its build turns architecture 120 into 120a with any CMake; only the 120f form asks for 3.31.8 or 4.0.2.',
		check: 'llama-server --version',
	},
	{
		id: 'bitsandbytes',
		name: 'bitsandbytes',
		minimum: words('reported', '0.45.3', '2025-02-27', ['bitsandbytes-1510', 'bitsandbytes-1642']),
		recommended: words('estimated', 'The newest', '2026-11-23', ['bitsandbytes-1642', 'unsloth'], {
			note: 'Except the two versions below.',
		}),
		avoid: [
			{
				version: '0.46.0 and 0.48.0',
				because: 'Unsloth excludes both.',
				problem: 't-37',
				sources: ['unsloth'],
			},
		],
		because: 'First release with CUDA 12.8 binaries, and with them the four-bit kernels for this card.',
		check: 'python -m bitsandbytes',
	},
	{
		id: 'flash-attention',
		name: 'FlashAttention',
		minimum: words('reported', 'Version 2 only', '2025-09-02', ['flash-attention-1853', 'flash-attention-2529']),
		recommended: words(
			'estimated',
			'2.8.3, or none: PyTorch’s own attention is enough',
			'2026-11-23',
			['flash-attention-1853'],
			{ note: 'Our practice.' }
		),
		newest: words('reported', 'Version 4 for sm_120: open pull request', '2026-08-31', [
			'flash-attention-2634',
			'flash-attention-2413',
		]),
		avoid: [
			{
				version: 'Version 3',
				because: 'It refuses this card by name.',
				problem: 't-31',
				sources: ['flash-attention-1853'],
			},
		],
		because: 'The card lacks matrix instructions of data-centre chips; version 2’s Ampere path runs.',
	},
	{
		id: 'axolotl',
		name: 'Axolotl',
		minimum: { status: 'unknown', date: '2026-11-23', note: 'No lowest version for this card was found.', sources: [] },
		recommended: words('specified', 'PyTorch 2.11, CUDA 13.0, Python 3.11 or later', '2026-07-24', ['axolotl-install']),
		because: 'Its documentation asks Blackwell users for CUDA 13.0.',
	},
	{
		id: 'unsloth',
		name: 'Unsloth',
		minimum: { status: 'unknown', date: '2026-11-23', note: 'No lowest version for this card was found.', sources: [] },
		recommended: words('specified', 'Python 3.13, installed with --torch-backend=auto', '2026-08-22', ['unsloth']),
		because: 'Its README gives this line for RTX 50, B200 and the 6000 cards.',
	},
	{
		id: 'ollama',
		name: 'Ollama',
		minimum: {
			status: 'unknown',
			date: '2026-11-23',
			note: 'The first release with kernels for this card was not found; early 2025 is believed.',
			sources: [],
		},
		recommended: words('estimated', 'The newest', '2026-11-23', ['ollama-faq'], {
			note: 'Our practice: re-running the installer updates it.',
		}),
		because: 'The copy of its hardware page that was read predates the card.',
		check: 'ollama --version',
	},
	{
		id: 'dcgm',
		name: 'DCGM and its exporter',
		minimum: words('reported', 'DCGM 4', '2026-07-02', ['dcgm-exporter-707'], {
			note: 'For the profiling fields; 3.3.5 exports the others.',
		}),
		recommended: words('estimated', 'The newest pair', '2026-11-23', ['dcgm-exporter-guide'], {
			note: 'Exporter and DCGM are released as tested pairs.',
		}),
		avoid: [
			{
				version: '3.3.5',
				because: 'It leaves the profiling fields out on this card.',
				problem: 't-48',
				sources: ['dcgm-exporter-707'],
			},
		],
		because: 'Profiling on cards outside the data centre begins with Blackwell.',
	},
]);

/** Sets of versions that people reported running on RTX PRO 6000 Blackwell cards. */
export const knownStacks = parseRecords('src/data/software.ts', KnownStack, [
	{
		id: 'pg-strom-2025-12',
		machine: 'One and two Max-Q cards, host not stated',
		system: 'RHEL family',
		driver: '590.44.01',
		toolkit: 'CUDA 13.1',
		engine: 'PG-Strom',
		date: '2025-12',
		sources: ['pg-strom-985'],
	},
	{
		id: 'epyc-2026-05',
		machine: 'Two EPYC 9575F',
		system: 'Ubuntu 24.04.3, kernel 6.17.0-14',
		driver: '590.48.01',
		toolkit: 'CUDA 13.1.1, PyTorch 2.10.0 cu130',
		engine: 'vLLM, SGLang, FlashInfer 0.6.4',
		date: '2026-05',
		sources: ['rtx6kpro-wiki'],
	},
	{
		id: 'wrx90-7955wx-2026',
		machine: 'Threadripper PRO 7955WX on an ASRock WRX90 board',
		system: 'Ubuntu 24.04, kernel 6.18.24',
		driver: '595.58.03',
		toolkit: 'CUDA 13.2 (the driver’s ceiling)',
		engine: 'gpu-burn',
		date: '2026',
		sources: ['rtx6kpro-wiki'],
		note: 'The sweep includes a Max-Q card.',
	},
	{
		id: 'tr-9985wx-2026-07',
		machine: 'Threadripper PRO 9985WX, two RTX PRO 6000',
		system: 'Ubuntu 24.04.4, kernel 6.8.0-124',
		driver: '595.71.05 open',
		toolkit: 'CUDA 13.0, PyTorch 2.11.0 cu130',
		engine: 'vLLM 0.24.0, tensor parallel 2',
		date: '2026-07',
		sources: ['vllm-47266'],
		note: 'Closest to this machine. The edition of the cards is not stated.',
	},
	{
		id: 'amd-4x-max-q-2026-09',
		machine: 'AMD host, four Max-Q cards',
		driver: '595.84',
		toolkit: 'CUDA 13.0, PyTorch 2.13.0 cu130',
		engine: 'vLLM nightly 0.28.1rc1',
		date: '2026-09',
		sources: ['vllm-51513'],
	},
	{
		id: 'two-cards-2026-09',
		machine: 'Workstation with two RTX PRO 6000',
		system: 'Ubuntu 24.04.4, kernel 6.8.0-139',
		driver: '580.173.02 open',
		toolkit: 'CUDA 12.8, PyTorch 2.7.0 cu128',
		engine: 'NCCL tests',
		date: '2026-09',
		sources: ['nccl-2418'],
	},
]);
