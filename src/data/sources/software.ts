import type { SourceInput } from '../schema/source.ts';

const accessed = '2026-11-23';

/** A source that was opened and read. */
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

const github = 'https://github.com';
const nvidiaDocs = 'https://docs.nvidia.com';

/** Driver, kernel, CUDA and the frameworks on top. */
const platform = [
	read(
		'nvidia-open-modules',
		'NVIDIA',
		'release',
		'Open GPU kernel modules: release tags, device tables and module options',
		`${github}/NVIDIA/open-gpu-kernel-modules/tree/570.133.07`,
		{
			date: '2025-03-19',
			note: 'Tags 565.57.01 to 595.45.04 compared; the card’s identifier first stands in 570.133.07.',
		}
	),
	read(
		'open-modules-862',
		'NVIDIA open-gpu-kernel-modules',
		'community',
		'GB202: no devices found when Resizable BAR and Above 4G Decoding are off',
		`${github}/NVIDIA/open-gpu-kernel-modules/issues/862`,
		{ date: '2025-07' }
	),
	read(
		'open-modules-872',
		'NVIDIA open-gpu-kernel-modules',
		'community',
		'RTX 5090 not detected until the open package is installed',
		`${github}/NVIDIA/open-gpu-kernel-modules/issues/872`,
		{ date: '2025-06' }
	),
	read(
		'open-modules-1117',
		'NVIDIA open-gpu-kernel-modules',
		'community',
		'Suspend hangs on kernel 7.0 with RTX 50 cards',
		`${github}/NVIDIA/open-gpu-kernel-modules/issues/1117`,
		{ date: '2026-05' }
	),
	read(
		'open-modules-1151',
		'NVIDIA open-gpu-kernel-modules',
		'community',
		'Xid 79 thread, up to driver 610.57.04',
		`${github}/NVIDIA/open-gpu-kernel-modules/issues/1151`,
		{ date: '2026-09-14' }
	),
	read(
		'nvidia-kernel-modules-guide',
		'NVIDIA',
		'manual',
		'Driver installation guide: kernel modules',
		`${nvidiaDocs}/datacenter/tesla/driver-installation-guide/kernel-modules.html`,
		{ date: '2026' }
	),
	relayed(
		'glfs-nvidia',
		'Gaming Linux From Scratch',
		'manual',
		'NVIDIA driver build page, open or proprietary modules',
		'https://linuxfromscratch.org/glfs/view/dev-openrc/shareddeps/nvidia-r580.html',
		{ date: '2026', note: 'An excerpt was read.' }
	),
	read(
		'metal-images-399',
		'metal-stack',
		'community',
		'Open DKMS package needed for RTX 6000 Blackwell',
		`${github}/metal-stack/metal-images/issues/399`,
		{ date: '2026-03-17' }
	),
	read(
		'nvidia-persistence',
		'NVIDIA',
		'manual',
		'Driver persistence: the legacy mode and the daemon',
		`${nvidiaDocs}/deploy/driver-persistence/persistence-mode-legacy.html`
	),
	read(
		'nvml-power-limit',
		'nvml-binding',
		'vendor',
		'nvmlDeviceSetPowerManagementLimit',
		'https://docs.rs/nvml-binding/latest/nvml_binding/bindings/fn.nvmlDeviceSetPowerManagementLimit.html',
		{ note: 'Generated bindings that carry NVIDIA’s own comments.' }
	),
	read(
		'netdata-15755',
		'netdata',
		'community',
		'Help text of nvidia-smi, quoted',
		`${github}/netdata/netdata/issues/15755`
	),
	read(
		'nvml-mig-mode',
		'NVIDIA',
		'manual',
		'NVML: set MIG mode',
		'https://nvidia.github.io/cuda-python/pr-preview/pr-2903/cuda-bindings/latest/module/generated/cuda.bindings.nvml.device_set_mig_mode.html',
		{ date: '2026' }
	),
	read(
		'blackwell-compatibility',
		'NVIDIA',
		'manual',
		'Blackwell compatibility guide for CUDA applications',
		`${nvidiaDocs}/cuda/blackwell-compatibility-guide`,
		{ date: '2026-08-14' }
	),
	read(
		'cuda-minor-compatibility',
		'NVIDIA',
		'manual',
		'CUDA minor version compatibility',
		`${nvidiaDocs}/deploy/cuda-compatibility/minor-version-compatibility.html`,
		{ date: '2026' }
	),
	read(
		'nvidia-precompiled-signed',
		'NVIDIA',
		'manual',
		'GPU Operator: precompiled and Canonical-signed drivers',
		`${nvidiaDocs}/datacenter/cloud-native/gpu-operator/install-precompiled-signed-drivers.html`
	),
	read(
		'cuda-keyring-recipe',
		'Public installation notes',
		'community',
		'Ubuntu 24.04: CUDA toolkit without the driver, from NVIDIA’s repository',
		'https://developer.download.nvidia.com/compute/cuda/repos/ubuntu2404/x86_64/',
		{
			note: 'Ten public repositories use the same keyring file; NVIDIA’s own guide was read only as far as its contents page.',
		}
	),
	read(
		'ubuntu-noble-archive',
		'Ubuntu',
		'vendor',
		'Package archive of Ubuntu 24.04: NVIDIA drivers and signed modules',
		'https://packages.ubuntu.com/noble/nvidia-headless-580-server-open',
		{ date: '2026', note: 'In the same archive the 565 packages are transitional and pull the closed 580 flavour.' }
	),
	read(
		'ubuntu-nvidia-howto',
		'Canonical',
		'manual',
		'Ubuntu Server: NVIDIA drivers installation',
		`${github}/canonical/ubuntu-server-documentation/blob/main/docs/how-to/graphics/install-nvidia-drivers.md`,
		{ date: '2026' }
	),
	read(
		'ubuntu-auto-updates',
		'Canonical',
		'manual',
		'Ubuntu Server: automatic updates',
		`${github}/canonical/ubuntu-server-documentation/blob/main/docs/how-to/software/automatic-updates.md`
	),
	read(
		'ubuntu-openssh',
		'Canonical',
		'manual',
		'Ubuntu Server: OpenSSH server',
		`${github}/canonical/ubuntu-server-documentation/blob/main/docs/how-to/security/openssh-server.md`
	),
	read(
		'ubuntu-firewall',
		'Canonical',
		'manual',
		'Ubuntu Server: firewall with ufw',
		`${github}/canonical/ubuntu-server-documentation/blob/main/docs/how-to/security/firewalls.md`
	),
	read(
		'systemd-cryptenroll',
		'systemd',
		'manual',
		'systemd-cryptenroll',
		'https://www.freedesktop.org/software/systemd/man/devel/systemd-cryptenroll.html'
	),
	read(
		'ubuntu-crypttab',
		'Ubuntu',
		'manual',
		'crypttab(5): encrypted file systems',
		'https://manpages.ubuntu.com/manpages/questing/man5/crypttab.5.html'
	),
	read(
		'cryptsetup-man',
		'cryptsetup',
		'manual',
		'cryptsetup(8)',
		'https://man7.org/linux/man-pages/man8/cryptsetup.8.html'
	),
	read(
		'linux-surface-906',
		'linux-surface',
		'community',
		'Key was rejected by service: DKMS under Secure Boot',
		`${github}/linux-surface/linux-surface/issues/906`,
		{ date: '2022-08' }
	),
	read(
		'shine-cluster-50',
		'shine-cluster',
		'community',
		'Unattended upgrade broke a pinned driver',
		`${github}/lyulyul/shine-cluster/issues/50`,
		{ date: '2021-07' }
	),
	read(
		'gcp-gpu-installation-18',
		'GoogleCloudPlatform',
		'community',
		'Driver stops after a kernel upgrade',
		`${github}/GoogleCloudPlatform/compute-gpu-installation/pull/18`,
		{ date: '2023-04' }
	),
	read(
		'pytorch-2-7',
		'PyTorch',
		'release',
		'PyTorch 2.7 release post',
		`${github}/pytorch/pytorch.github.io/pull/1989`,
		{ date: '2025-04-23' }
	),
	read(
		'comfyui-16438',
		'ComfyUI',
		'community',
		'Architecture lists of the PyTorch 2.9 wheels',
		`${github}/Comfy-Org/ComfyUI/pull/16438`,
		{ date: '2026-09-20' }
	),
	read(
		'detailgen3d-sm120',
		'VAST-AI',
		'community',
		'RTX PRO 6000 with a cu126 wheel: no kernel image; fixed by cu128',
		'https://huggingface.co/spaces/VAST-AI/DetailGen3D/commit/d164652363ecb892ad7bf8a9eabd8bf203aacb1d',
		{ date: '2026' }
	),
	read(
		'bitsandbytes-1642',
		'bitsandbytes',
		'community',
		'Maintainer on Blackwell and CUDA 12.8',
		`${github}/bitsandbytes-foundation/bitsandbytes/issues/1642`,
		{ date: '2025-05-19' }
	),
	read(
		'bitsandbytes-1510',
		'bitsandbytes',
		'community',
		'0.45.3 is the first release with CUDA 12.8',
		`${github}/bitsandbytes-foundation/bitsandbytes/issues/1510`,
		{ date: '2025-02-27' }
	),
	read(
		'bitsandbytes-1937',
		'bitsandbytes',
		'community',
		'No kernel image when loading in 4-bit',
		`${github}/bitsandbytes-foundation/bitsandbytes/issues/1937`,
		{ date: '2026-05' }
	),
	read(
		'uv-installation',
		'Astral',
		'manual',
		'Installing uv',
		`${github}/astral-sh/uv/blob/main/docs/getting-started/installation.md`
	),
] satisfies SourceInput[];

/** Engines, containers and models. */
const engines = [
	read(
		'vllm-install-cuda',
		'vLLM',
		'manual',
		'GPU installation: CUDA',
		`${github}/vllm-project/vllm/blob/main/docs/getting_started/installation/gpu.cuda.inc.md`,
		{ date: '2026' }
	),
	read(
		'nemo-guardrails-1312',
		'NVIDIA NeMo Guardrails',
		'community',
		'Release notes of vLLM 0.9.0, quoted',
		`${github}/NVIDIA-NeMo/Guardrails/pull/1312`,
		{ date: '2025-05' }
	),
	read(
		'vllm-21633',
		'vLLM',
		'community',
		'The 0.10.0 image lacks sm_120; 0.9.2 works',
		`${github}/vllm-project/vllm/issues/21633`,
		{ date: '2025-07-25' }
	),
	read(
		'vllm-troubleshooting',
		'vLLM',
		'manual',
		'Troubleshooting',
		`${github}/vllm-project/vllm/blob/main/docs/usage/troubleshooting.md`,
		{ date: '2026' }
	),
	read(
		'vllm-33041',
		'vLLM',
		'community',
		'Hang after NCCL initialisation with two cards: IOMMU and ACS',
		`${github}/vllm-project/vllm/issues/33041`,
		{ date: '2026-01' }
	),
	read(
		'vllm-32109',
		'vLLM',
		'community',
		'FP8 mixture-of-experts: no compiled cutlass_scaled_mm for capability 120',
		`${github}/vllm-project/vllm/issues/32109`,
		{ date: '2026-01' }
	),
	read(
		'vllm-30135',
		'vLLM',
		'community',
		'MXFP4 falls back to Marlin on the RTX PRO 6000',
		`${github}/vllm-project/vllm/issues/30135`,
		{ date: '2025-12' }
	),
	read(
		'vllm-31085',
		'vLLM',
		'community',
		'Request: native NVFP4 mixture-of-experts for sm_120',
		`${github}/vllm-project/vllm/issues/31085`,
		{ date: '2025-12-20' }
	),
	read(
		'vllm-47266',
		'vLLM',
		'community',
		'vLLM 0.24.0 on two RTX PRO 6000 with a Threadripper PRO 9985WX',
		`${github}/vllm-project/vllm/issues/47266`,
		{ date: '2026-07-01' }
	),
	read(
		'vllm-51513',
		'vLLM',
		'community',
		'Four Max-Q cards, driver 595.84: peer-to-peer hang',
		`${github}/vllm-project/vllm/issues/51513`,
		{ date: '2026-09-13' }
	),
	read(
		'tensorrt-llm-5581',
		'TensorRT-LLM',
		'community',
		'FP8 block scaling not supported on this family',
		`${github}/NVIDIA/TensorRT-LLM/issues/5581`,
		{ date: '2025-07' }
	),
	read(
		'rtx6kpro-15',
		'local-inference-lab',
		'community',
		'NCCL hang with two RTX PRO 6000 although the topology says OK',
		`${github}/local-inference-lab/rtx6kpro/issues/15`,
		{
			date: '2026-06-23',
			note: 'The first report is an Intel Core Ultra host. A comment of September 2026 has the same author as vLLM issue 51513.',
		}
	),
	read(
		'nccl-2418',
		'NVIDIA NCCL',
		'community',
		'NCCL 2.26.2: illegal memory access from 512 KiB on, two RTX PRO 6000',
		`${github}/NVIDIA/nccl/issues/2418`,
		{ date: '2026-09-17' }
	),
	read(
		'nccl-2079',
		'NVIDIA NCCL',
		'community',
		'ACS on AMD root ports makes NCCL hang',
		`${github}/NVIDIA/nccl/issues/2079`,
		{ date: '2026-04-04' }
	),
	read(
		'gardenlinux-4556',
		'Garden Linux',
		'community',
		'iommu=pt with NCCL_CUMEM_ENABLE=1 works on the RTX PRO 6000',
		`${github}/gardenlinux/gardenlinux/issues/4556`,
		{ date: '2026-06-30' }
	),
	read(
		'llamacpp-cuda-cmake',
		'llama.cpp',
		'release',
		'CMake file of the CUDA backend',
		`${github}/ggml-org/llama.cpp/blob/master/ggml/src/ggml-cuda/CMakeLists.txt`,
		{ date: '2026' }
	),
	read(
		'llamacpp-17906',
		'llama.cpp',
		'community',
		'Native MXFP4 for Blackwell',
		`${github}/ggml-org/llama.cpp/pull/17906`,
		{ date: '2025-12-10' }
	),
	read('llamacpp-21896', 'llama.cpp', 'community', 'Native NVFP4', `${github}/ggml-org/llama.cpp/pull/21896`, {
		date: '2026-04',
	}),
	read(
		'unsloth-4849',
		'Unsloth',
		'community',
		'CUDA 13.2 miscompiles IQ3 kernels; fixed in 13.3',
		`${github}/unslothai/unsloth/issues/4849`,
		{ date: '2026-07-28' }
	),
	read(
		'llama-server-manual',
		'llama.cpp',
		'manual',
		'llama-server',
		`${github}/ggml-org/llama.cpp/blob/master/tools/server/README.md`,
		{ date: '2026' }
	),
	read('llamacpp-28018', 'llama.cpp', 'community', 'Build 10621', `${github}/ggml-org/llama.cpp/issues/28018`, {
		date: '2026-08-30',
	}),
	read(
		'llamacpp-23689',
		'llama.cpp',
		'community',
		'Gibberish with a q8_0 value cache on the RTX PRO 6000',
		`${github}/ggml-org/llama.cpp/issues/23689`,
		{ date: '2026-05-25' }
	),
	read(
		'pg-strom-985',
		'heterodb',
		'community',
		'Max-Q and the Display Mode Selector: BAR1 of 128 GB',
		`${github}/heterodb/pg-strom/issues/985`,
		{ date: '2025-12-11' }
	),
	read(
		'cubecos-312',
		'bigstack',
		'community',
		'MIG profile listing of an RTX PRO 6000 Server Edition',
		`${github}/bigstack-oss/cubecos/issues/312`,
		{ date: '2026-01' }
	),
	read(
		'gpu-operator-2249',
		'NVIDIA GPU Operator',
		'community',
		'MIG on the Max-Q fails through the operator',
		`${github}/NVIDIA/gpu-operator/issues/2249`,
		{ date: '2026-03-25' }
	),
	read(
		'container-toolkit-guide',
		'NVIDIA',
		'manual',
		'Installing the NVIDIA Container Toolkit',
		`${nvidiaDocs}/datacenter/cloud-native/container-toolkit/latest/install-guide.html`,
		{ date: '2026' }
	),
	read(
		'docker-install-ubuntu',
		'Docker',
		'manual',
		'Install Docker Engine on Ubuntu',
		`${github}/docker/docs/blob/main/content/manuals/engine/install/ubuntu.md`,
		{ date: '2026' }
	),
	read(
		'hf-cli-guide',
		'Hugging Face',
		'manual',
		'Command line interface of the Hub',
		'https://huggingface.co/docs/huggingface_hub/guides/cli',
		{ date: '2026' }
	),
	read(
		'bitnet-560',
		'BitNet',
		'community',
		'huggingface-cli no longer works, use hf',
		`${github}/microsoft/BitNet/issues/560`
	),
	read(
		'llama31-70b-fp8',
		'Red Hat AI',
		'vendor',
		'Meta-Llama-3.1-70B-Instruct-FP8, model page',
		'https://huggingface.co/RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8',
		{ date: '2024-07-23', note: 'Read under its earlier name, neuralmagic; file list only.' }
	),
	read(
		'llama31-70b-gguf',
		'bartowski',
		'community',
		'Meta-Llama-3.1-70B-Instruct-GGUF, file list',
		'https://huggingface.co/bartowski/Meta-Llama-3.1-70B-Instruct-GGUF',
		{ date: '2024' }
	),
	read('ollama-gpu', 'Ollama', 'manual', 'Hardware support', `${github}/ollama/ollama/blob/main/docs/gpu.md`, {
		date: '2025',
		note: 'The copy read is old and does not list compute capability 12.0.',
	}),
	read(
		'ollama-faq',
		'Ollama',
		'manual',
		'FAQ: environment variables, storage, concurrency',
		`${github}/ollama/ollama/blob/main/docs/faq.mdx`,
		{ date: '2026' }
	),
	read(
		'llama-swap',
		'mostlygeek',
		'manual',
		'llama-swap: README and configuration',
		`${github}/mostlygeek/llama-swap`,
		{ date: '2026-08-22' }
	),
	read('open-webui', 'Open WebUI', 'manual', 'Open WebUI: README', `${github}/open-webui/open-webui`),
] satisfies SourceInput[];

/** Fine-tuning, monitoring and tests. */
const practice = [
	read('unsloth', 'Unsloth', 'manual', 'Unsloth: README and project file', `${github}/unslothai/unsloth`, {
		date: '2026-08-22',
	}),
	read(
		'unsloth-1856',
		'Unsloth',
		'community',
		'xFormers built for another PyTorch',
		`${github}/unslothai/unsloth/issues/1856`,
		{ date: '2025-04' }
	),
	read(
		'axolotl-install',
		'Axolotl',
		'manual',
		'Installation',
		`${github}/axolotl-ai-cloud/axolotl/blob/main/docs/installation.qmd`,
		{ date: '2026-07-24' }
	),
	read(
		'axolotl-optimizations',
		'Axolotl',
		'manual',
		'Optimisations',
		`${github}/axolotl-ai-cloud/axolotl/blob/main/docs/optimizations.qmd`,
		{ date: '2026-07-24' }
	),
	read(
		'axolotl-nvfp4',
		'Axolotl',
		'manual',
		'NVFP4 LoRA',
		`${github}/axolotl-ai-cloud/axolotl/blob/main/docs/nvfp4_lora.qmd`,
		{ date: '2026-07-24' }
	),
	read(
		'axolotl-fsdp-qlora',
		'Axolotl',
		'manual',
		'FSDP with QLoRA',
		`${github}/axolotl-ai-cloud/axolotl/blob/main/docs/fsdp_qlora.qmd`,
		{ date: '2026-07-24' }
	),
	read(
		'torchtune-2883',
		'torchtune',
		'vendor',
		'The future of torchtune: active development stopped',
		`${github}/meta-pytorch/torchtune/issues/2883`,
		{ date: '2025-07-15' }
	),
	read(
		'trl-cli',
		'Hugging Face',
		'manual',
		'TRL: command line interfaces',
		`${github}/huggingface/trl/blob/main/docs/source/clis.md`
	),
	read(
		'trl-model-config',
		'Hugging Face',
		'release',
		'TRL: model arguments of the command line',
		`${github}/huggingface/trl/blob/main/trl/trainer/model_config.py`
	),
	read(
		'trl-peft',
		'Hugging Face',
		'manual',
		'TRL: PEFT integration, LoRA and QLoRA',
		`${github}/huggingface/trl/blob/main/docs/source/peft_integration.md`
	),
	read(
		'flash-attention-1853',
		'FlashAttention',
		'community',
		'FlashAttention 2 runs on sm_120, 3 refuses',
		`${github}/Dao-AILab/flash-attention/issues/1853`,
		{ date: '2025-09-02' }
	),
	read(
		'flash-attention-2634',
		'FlashAttention',
		'community',
		'FlashAttention 4 for sm_120, open pull request',
		`${github}/Dao-AILab/flash-attention/pull/2634`,
		{ date: '2026-06-08' }
	),
	read(
		'flash-attention-2413',
		'FlashAttention',
		'community',
		'FlashAttention 4 on the RTX 6000 PRO, still asked for',
		`${github}/Dao-AILab/flash-attention/issues/2413`,
		{ date: '2026-08-31' }
	),
	read(
		'flash-attention-2529',
		'FlashAttention',
		'community',
		'vLLM 0.20 falls back to FlashAttention 2',
		`${github}/Dao-AILab/flash-attention/issues/2529`,
		{ date: '2026-05-01' }
	),
	read(
		'mlperf-client-1-0',
		'MLCommons',
		'release',
		'MLPerf Client 1.0',
		`${github}/mlcommons/mlperf_client/releases/tag/v1.0`,
		{ date: '2025-07-30' }
	),
	read(
		'mlperf-llama2-70b',
		'MLCommons',
		'manual',
		'MLPerf Inference: Llama 2 70B',
		'https://docs.mlcommons.org/inference/benchmarks/language/llama2-70b',
		{ date: '2026' }
	),
	read(
		'dcgm-exporter-707',
		'NVIDIA dcgm-exporter',
		'community',
		'Profiling fields missing on the RTX PRO 6000 with an old DCGM',
		`${github}/NVIDIA/dcgm-exporter/issues/707`,
		{ date: '2026-07-02' }
	),
	read(
		'dcgm-234',
		'NVIDIA DCGM',
		'community',
		'NVIDIA staff: profiling on GeForce from Blackwell on',
		`${github}/NVIDIA/DCGM/issues/234`,
		{ date: '2025-06-09' }
	),
	read(
		'dcgm-exporter-guide',
		'NVIDIA',
		'manual',
		'Install DCGM Exporter',
		`${nvidiaDocs}/datacenter/dcgm/latest/installation/install-dcgm-exporter.html`,
		{ date: '2026' }
	),
	read('restic-backup', 'restic', 'manual', 'Backing up', `${github}/restic/restic/blob/master/doc/040_backup.rst`),
	read('nccl-tests', 'NVIDIA', 'manual', 'NCCL tests: README', `${github}/NVIDIA/nccl-tests`),
	read('nvbandwidth', 'NVIDIA', 'manual', 'nvbandwidth: README', `${github}/NVIDIA/nvbandwidth`),
	read('gpu-burn', 'wilicc', 'manual', 'gpu-burn: README', `${github}/wilicc/gpu-burn`),
	read(
		'tailscale-recipes',
		'Public installation notes',
		'community',
		'Tailscale with ufw on one interface',
		'https://gist.github.com/xxiz/811ceed3a4d5ff2e185f66a1fbc06d33',
		{ date: '2024-04-25', note: 'One of several that agree; the maker’s own page was not read.' }
	),
	read(
		'rasdaemon-137',
		'rasdaemon',
		'community',
		'ras-mc-ctl: drivers not loaded',
		`${github}/mchehab/rasdaemon/issues/137`,
		{ date: '2024-01' }
	),
	read(
		'qubes-6439',
		'Qubes OS',
		'community',
		'EDAC amd64: ECC disabled in the BIOS or no ECC capability',
		`${github}/QubesOS/qubes-issues/issues/6439`
	),
	read(
		'lm-sensors-342',
		'lm-sensors',
		'community',
		'WRX80E-SAGE: a full event log stops fan readings',
		`${github}/lm-sensors/lm-sensors/issues/342`,
		{ date: '2023-03', describes: 'predecessor WRX80E-SAGE' }
	),
	read(
		'memtest86plus-545',
		'Memtest86+',
		'community',
		'ECC polling for Zen 5 desktop processors',
		`${github}/memtest86plus/memtest86plus/pull/545`,
		{ date: '2025-09-14' }
	),
] satisfies SourceInput[];

export const softwareSources: SourceInput[] = [...platform, ...engines, ...practice];
