import type { ProcedureInput } from '../schema/procedure.ts';

/** What the engines are built and run with. */
export const toolchain: ProcedureInput[] = [
	{
		id: 'cuda-toolkit',
		chapter: 'toolchain',
		title: 'Install the CUDA toolkit, without a driver',
		why: 'For compiling llama.cpp and the tests. PyTorch and vLLM bring their own.',
		actions: [
			{
				id: 'pin',
				do: 'First close this repository to drivers: it carries its own under similar names.',
				code: {
					text: 'Package: nvidia-* libnvidia-* linux-modules-nvidia-*\nPin: origin developer.download.nvidia.com\nPin-Priority: -1',
					language: 'text',
					file: '/etc/apt/preferences.d/drivers-from-ubuntu',
					root: true,
				},
				nothingToSee: 'A file is written; the last action shows that it works.',
			},
			{
				id: 'install',
				do: 'Add NVIDIA’s repository and install the toolkit only: the package `cuda` would bring a second driver.',
				code: {
					text: 'wget https://developer.download.nvidia.com/compute/cuda/repos/ubuntu2404/x86_64/cuda-keyring_1.1-1_all.deb\nsudo dpkg -i cuda-keyring_1.1-1_all.deb\nsudo apt update\nsudo apt install cuda-toolkit-13-0',
					root: true,
				},
				mustSee: {
					text: '`cuda-toolkit-13-0` in the list, and nothing that starts with `nvidia-driver` or `nvidia-open`: else answer no.',
				},
			},
			{
				id: 'path',
				do: 'Put the compiler on the path of every login shell.',
				code: {
					text: 'export CUDA_HOME=/usr/local/cuda-13.0\nexport PATH="$CUDA_HOME/bin:$PATH"',
					language: 'text',
					file: '/etc/profile.d/cuda.sh',
					root: true,
				},
				nothingToSee: 'A file is written; it counts from the next login.',
			},
			{
				id: 'verify',
				do: 'Log in again and ask the compiler whether it knows the card.',
				code: {
					text: 'nvcc --version | tail -2\nnvcc --list-gpu-arch | grep 120\napt policy nvidia-driver-580-open | head -3',
				},
				mustSee: {
					text: 'Release 13.0, architecture 120, and the driver at Ubuntu’s version, installed and candidate alike.',
					output:
						'Cuda compilation tools, release 13.0, V13.0.…\ncompute_120\nnvidia-driver-580-open:\n  Installed: 580.…-0ubuntu…\n  Candidate: 580.…-0ubuntu…',
				},
				ifNot: [
					{
						text: 'Release 12.0: that is Ubuntu’s own `nvidia-cuda-toolkit`, too old for the card. Remove it.',
						problem: 't-24',
					},
				],
			},
		],
		note: 'The exclusion is ours. The container toolkit comes from another address and is not touched.',
		status: 'reported',
		sources: ['cuda-keyring-recipe', 'blackwell-compatibility', 'bitsandbytes-1642'],
		date: '2026',
	},
	{
		id: 'docker',
		chapter: 'toolchain',
		title: 'Install Docker with access to the card',
		why: 'The chat page and the exporter come as images.',
		risk: {
			signal: 'NOTICE',
			text: 'Ports that Docker publishes bypass ufw. Every command here publishes on 127.0.0.1 only; keep it so.',
		},
		actions: [
			{
				id: 'engine',
				do: 'Add Docker’s repository and install the engine.',
				code: {
					text: 'sudo install -m 0755 -d /etc/apt/keyrings\nsudo curl -fsSL https://download.docker.com/linux/ubuntu/gpg -o /etc/apt/keyrings/docker.asc\nsudo chmod a+r /etc/apt/keyrings/docker.asc\nsudo tee /etc/apt/sources.list.d/docker.sources <<EOF\nTypes: deb\nURIs: https://download.docker.com/linux/ubuntu\nSuites: $(. /etc/os-release && echo "$VERSION_CODENAME")\nComponents: stable\nArchitectures: $(dpkg --print-architecture)\nSigned-By: /etc/apt/keyrings/docker.asc\nEOF\nsudo apt update\nsudo apt install docker-ce docker-ce-cli containerd.io docker-buildx-plugin docker-compose-plugin',
					root: true,
				},
				mustSee: { text: '`sudo docker run --rm hello-world` prints a greeting.', output: 'Hello from Docker!' },
			},
			{
				id: 'toolkit',
				do: 'Add NVIDIA’s container toolkit and register it.',
				code: {
					text: "curl -fsSL https://nvidia.github.io/libnvidia-container/gpgkey | sudo gpg --dearmor -o /usr/share/keyrings/nvidia-container-toolkit-keyring.gpg\ncurl -s -L https://nvidia.github.io/libnvidia-container/stable/deb/nvidia-container-toolkit.list | \\\n  sed 's#deb https://#deb [signed-by=/usr/share/keyrings/nvidia-container-toolkit-keyring.gpg] https://#g' | \\\n  sudo tee /etc/apt/sources.list.d/nvidia-container-toolkit.list\nsudo apt update\nsudo apt install nvidia-container-toolkit\nsudo nvidia-ctk runtime configure --runtime=docker\nsudo systemctl restart docker",
					root: true,
				},
				mustSee: { text: 'The last command but one says that it wrote Docker’s configuration.' },
			},
			{
				id: 'verify',
				do: 'Start a container that sees the card.',
				code: { text: 'sudo docker run --rm --gpus all ubuntu:24.04 nvidia-smi', root: true },
				mustSee: { text: 'The same table as outside, with the name of the card.' },
				ifNot: [
					{
						text: 'A running container loses the card after `systemctl daemon-reload`: a known fault of the toolkit.',
						problem: 't-44',
					},
					{ text: 'CUDA fails to start in an image older than the host’s driver.', problem: 't-45' },
				],
			},
		],
		note: 'Whoever may use Docker without `sudo` is an administrator in effect.',
		status: 'specified',
		sources: ['docker-install-ubuntu', 'container-toolkit-guide', 'rtx6kpro-wiki'],
		date: '2026',
	},
	{
		id: 'podman',
		chapter: 'toolchain',
		title: 'Or Podman, without a daemon',
		why: 'Containers with a normal user’s rights.',
		onlyIf: 'You use Podman instead of Docker.',
		actions: [
			{
				id: 'cdi',
				do: 'Install Podman and the container toolkit (its repository as above), describe the card once, and list it.',
				code: {
					text: 'sudo apt install podman nvidia-container-toolkit\nsudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml\nnvidia-ctk cdi list',
					root: true,
				},
				mustSee: { text: 'The card by number and as “all”.', output: 'nvidia.com/gpu=0\nnvidia.com/gpu=all' },
			},
			{
				id: 'verify',
				do: 'Start a container with it.',
				code: { text: 'podman run --rm --device nvidia.com/gpu=all docker.io/library/ubuntu:24.04 nvidia-smi' },
				mustSee: { text: 'The same table as outside.' },
				ifNot: [{ text: 'It worked before a driver update: generate the description again.' }],
			},
		],
		status: 'specified',
		sources: ['container-toolkit-guide', 'vllm-install-cuda'],
		date: '2026',
	},
	{
		id: 'uv',
		chapter: 'toolchain',
		title: 'Install uv, and keep one environment per stack',
		why: 'vLLM needs one exact PyTorch; beside training packages one of the two breaks.',
		actions: [
			{
				id: 'place',
				do: 'Keep its Pythons on the data disk, where a service of another user can read them.',
				code: {
					text: 'export UV_PYTHON_INSTALL_DIR=/data/venvs/python',
					language: 'text',
					file: '/etc/profile.d/uv.sh',
					root: true,
				},
				nothingToSee: 'A file is written; it counts from the next login.',
			},
			{
				id: 'install',
				do: 'Log in again, then install uv for your user, and a Python. To read the installer first: `curl -LsSf https://astral.sh/uv/install.sh | less`.',
				code: { text: 'curl -LsSf https://astral.sh/uv/install.sh | sh\nexec "$SHELL" -l\nuv python install 3.12' },
				mustSee: { text: '`uv --version` answers, and a Python 3.12 is installed.' },
			},
		],
		note: 'Do not take PyTorch from conda for vLLM: it links its own NCCL.',
		status: 'specified',
		sources: ['uv-installation', 'vllm-install-cuda'],
		date: '2026',
	},
	{
		id: 'pytorch',
		chapter: 'toolchain',
		title: 'Prove the card with PyTorch',
		why: 'Every framework on top needs what this proves.',
		actions: [
			{
				id: 'install',
				do: 'Make a scratch environment; uv reads the driver and picks the matching build.',
				code: {
					text: 'uv venv /data/venvs/torch --python 3.12\nsource /data/venvs/torch/bin/activate\nuv pip install torch --torch-backend=auto',
				},
				mustSee: {
					text: 'A `torch` whose version ends in `cu128` or `cu130` is installed.',
					output: ' + torch==2.…+cu130',
				},
			},
			{
				id: 'verify',
				do: 'Ask for the architecture, the capability and one multiplication.',
				code: {
					text: 'import torch\nprint(torch.__version__, torch.cuda.get_arch_list())\nprint(torch.cuda.get_device_name(), torch.cuda.get_device_capability())\na = torch.randn(8192, 8192, device="cuda", dtype=torch.bfloat16)\nprint((a @ a).float().std().item())',
					language: 'python',
					file: '/data/venvs/torch/prove.py',
				},
				nothingToSee: 'A file is written; the next command runs it.',
			},
			{
				id: 'run',
				do: 'Run it.',
				code: { text: 'python /data/venvs/torch/prove.py' },
				mustSee: {
					text: '`sm_120` in the list, capability (12, 0), and a number near 90.',
					output: "2.…+cu130 [… 'sm_120' …]\nNVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition (12, 0)\n90.…",
				},
				ifNot: [
					{ text: '`sm_120 is not compatible` or `no kernel image`: a build for an older CUDA.', problem: 't-24' },
				],
			},
		],
		status: 'reported',
		sources: ['vllm-install-cuda', 'pytorch-2-7', 'comfyui-16438'],
		date: '2026-09-20',
	},
	{
		id: 'download-models',
		chapter: 'toolchain',
		title: 'Download models to the data disk',
		why: 'It separates network problems from loading problems; servers then need no internet.',
		actions: [
			{
				id: 'cache',
				do: 'Move the cache to the data disk for every login.',
				code: { text: 'export HF_HOME=/data/hf', language: 'text', file: '/etc/profile.d/hf.sh', root: true },
				nothingToSee: 'A file is written; it counts from the next login.',
			},
			{
				id: 'tool',
				do: 'Log in again, install the command `hf`, and sign in with a token of your account.',
				code: { text: 'uv tool install huggingface_hub\nhf auth login\nhf env | grep -i hf_home' },
				mustSee: { text: 'The login succeeds and the cache stands on the data disk.', output: '- HF_HOME: /data/hf' },
			},
			{
				id: 'models',
				do: 'Fetch a small model for tests, a 70B model in 8 bits for vLLM, and the same in 4 bits for llama.cpp.',
				code: {
					text: 'hf download Qwen/Qwen3-0.6B\nhf download RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8\nhf download bartowski/Meta-Llama-3.1-8B-Instruct-GGUF \\\n  Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf --local-dir /data/models\nhf download bartowski/Meta-Llama-3.1-70B-Instruct-GGUF \\\n  Meta-Llama-3.1-70B-Instruct-Q4_K_M.gguf --local-dir /data/models',
				},
				mustSee: {
					text: 'Each ends with a path. Repeated, a broken download resumes.',
				},
			},
			{
				id: 'space',
				do: 'See what is there.',
				code: { text: 'ls -lh /data/models/*.gguf\ndu -sh /data/hf/hub/*' },
				mustSee: { text: 'Two files and two folders with the sizes of [document 03](/03-performance-benchmarks/).' },
			},
		],
		note: 'The older command `huggingface-cli` is gone.',
		status: 'specified',
		sources: ['hf-cli-guide', 'bitnet-560', 'vllm-troubleshooting', 'llama31-70b-fp8', 'llama31-70b-gguf'],
		date: '2026',
	},
];
