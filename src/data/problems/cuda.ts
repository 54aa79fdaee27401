import type { ProblemInput } from '../schema/problem.ts';

const architectures = 'python -c "import torch; print(torch.__version__, torch.cuda.get_arch_list())"';

/** CUDA, PyTorch and the packages built on them. */
export const cudaProblems = [
	{
		id: 't-24',
		group: 'cuda',
		title: 'No kernel image, or sm_120 is not compatible',
		messages: [
			'CUDA error: no kernel image is available for execution on the device',
			'… with CUDA capability sm_120 is not compatible with the current PyTorch installation.',
		],
		causes: [
			'PyTorch, or an extension on top of it, was built without code for this card. No wheel for CUDA 11.8 to 12.6 has it.',
		],
		checks: [{ text: '`sm_120` must be in the list.', code: architectures, language: 'bash' }],
		fixes: [
			{
				text: 'Install PyTorch 2.7 or newer for CUDA 12.8 or 13.0.',
				code: 'uv pip install torch --index-url https://download.pytorch.org/whl/cu130',
				language: 'bash',
			},
			'Install every extension again so that it matches: flash-attn, xformers, bitsandbytes.',
		],
		verify: [
			{
				text: 'The list contains sm_120, and this prints 1.',
				code: 'python -c "import torch; print(torch.ones(1, device=\'cuda\').item())"',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['vllm-13306', 'comfyui-16438', 'detailgen3d-sm120', 'pytorch-2-7'],
		date: '2026-09-20',
		problems: ['t-25', 't-37', 't-38'],
	},
	{
		id: 't-25',
		group: 'cuda',
		title: 'The vLLM 0.10.0 container does not know sm_120',
		messages: ['… with CUDA capability sm_120 is not compatible with the current PyTorch installation.'],
		symptom: 'Version 0.9.2 worked on the same machine.',
		causes: ['That image was published with a PyTorch built without sm_120.'],
		fixes: [{ text: 'Take a later image.', code: 'docker pull vllm/vllm-openai:latest', language: 'bash' }],
		verify: [
			{
				text: 'sm_120 is in the list.',
				code: 'docker run --rm --gpus all --entrypoint python3 vllm/vllm-openai:latest -c "import torch; print(torch.cuda.get_arch_list())"',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['vllm-21633', 'vllm-14452'],
		date: '2025-07-28',
		problems: ['t-24'],
	},
	{
		id: 't-31',
		group: 'cuda',
		title: 'FlashAttention 3 is not supported',
		messages: [
			'FA version 3 is not supported due to FA3 is only supported on devices with compute capability >= 8 excluding 8.6 and 8.9 and Blackwell archs (>=10)',
		],
		causes: [
			'FlashAttention 3 uses instructions that sm_120 does not have. The port of version 4 was still an open request in the middle of 2026.',
		],
		fixes: [
			'In vLLM: nothing. The line is a notice; it goes on with FlashAttention 2.',
			'In your own code: FlashAttention 2, or PyTorch’s own scaled dot-product attention.',
		],
		verify: ['The start log of vLLM names the backend it chose, and the engine answers.'],
		status: 'reported',
		sources: ['flash-attention-1853', 'flash-attention-2634'],
		date: '2026-06',
		problems: ['t-30'],
	},
	{
		id: 't-37',
		group: 'cuda',
		title: 'bitsandbytes: no kernel image, or compiled without GPU support',
		messages: ['… no kernel image is available for execution on the device', '… compiled without GPU support …'],
		causes: ['The version is older than 0.45.3, the first with CUDA 12.8, or its CUDA build does not match PyTorch’s.'],
		fixes: [
			{
				text: 'Take the newest one. Unsloth excludes 0.46.0 and 0.48.0.',
				code: 'uv pip install -U "bitsandbytes!=0.46.0,!=0.48.0"',
				language: 'bash',
			},
		],
		verify: [
			{ text: 'It names the CUDA version and finds the card.', code: 'python -m bitsandbytes', language: 'bash' },
		],
		status: 'reported',
		sources: ['bitsandbytes-1642', 'bitsandbytes-1510', 'unsloth'],
		date: '2026-08-22',
		problems: ['t-24'],
	},
	{
		id: 't-38',
		group: 'cuda',
		title: 'xFormers cannot load its extensions',
		messages: ["WARNING[XFORMERS]: xFormers can't load C++/CUDA extensions. xFormers was built for: …"],
		causes: ['Each xformers wheel belongs to one pair of PyTorch and CUDA, and this is another pair.'],
		fixes: [
			'Install the wheel that matches, from the same index as PyTorch.',
			{
				text: 'Or remove it: PyTorch’s own attention takes over.',
				code: 'uv pip uninstall xformers',
				language: 'bash',
			},
		],
		verify: [{ text: 'The warning is gone.', code: 'python -m xformers.info', language: 'bash' }],
		status: 'reported',
		sources: ['unsloth-1856'],
		date: '2025-04',
		problems: ['t-39'],
	},
	{
		id: 't-39',
		group: 'cuda',
		title: 'Wrong output or import errors after adding a package to vLLM',
		symptom: 'vLLM worked, then a package was installed beside it. It no longer imports, or it prints nonsense.',
		causes: [
			'The wheels of vLLM are bound to one PyTorch, and the package brought another.',
			'PyTorch from conda carries its own NCCL inside.',
		],
		fixes: [
			{
				text: 'Make a fresh environment for each stack.',
				code: 'uv venv ~/envs/vllm --python 3.12\nsource ~/envs/vllm/bin/activate\nuv pip install vllm --torch-backend=auto',
				language: 'bash',
			},
		],
		verify: [
			{
				text: 'The engine imports, and one PyTorch is installed.',
				code: 'python -c "import vllm; print(vllm.__version__)"\nuv pip list | grep -i "^torch "',
				language: 'bash',
			},
		],
		status: 'specified',
		sources: ['vllm-install-cuda'],
		date: '2026',
		problems: ['t-24', 't-38'],
	},
] satisfies ProblemInput[];
