import type { ProblemInput } from '../schema/problem.ts';

/** Docker, its images, and what watches the machine. */
export const containersProblems = [
	{
		id: 't-44',
		group: 'containers',
		title: 'A container loses the GPU after systemctl daemon-reload',
		messages: ['Failed to initialize NVML: Unknown Error'],
		symptom: 'The container ran for days. After a reload of systemd’s units it no longer sees the card.',
		causes: [
			'systemd keeps the container’s device rules and writes them anew on a reload. The card is not among them: the links under `/dev/char` that the container runtime looks for do not exist for NVIDIA’s devices.',
		],
		fixes: [
			{
				text: 'Hand devices over by CDI, as NVIDIA’s guide describes, and restart the container.',
				code: 'sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml\ndocker run --rm --device nvidia.com/gpu=all ubuntu nvidia-smi',
				language: 'bash',
			},
			'Or name the device nodes in the container’s own configuration.',
		],
		verify: [
			{
				text: 'It survives a reload.',
				code: 'sudo systemctl daemon-reload\ndocker exec <container> nvidia-smi',
				language: 'bash',
			},
		],
		status: 'specified',
		sources: ['container-toolkit-guide', 'container-toolkit-48'],
		date: '2026',
		problems: ['t-45'],
	},
	{
		id: 't-45',
		group: 'containers',
		title: 'CUDA fails in a container on a newer host',
		symptom:
			'CUDA does not initialise inside; on the host it does. The host’s CUDA is newer than the compatibility libraries in the image.',
		causes: ['The image’s own compatibility libraries are loaded before the host’s driver libraries.'],
		fixes: [
			'Take a newer image.',
			{
				text: 'Or cover the old libraries with an empty directory.',
				code: 'docker run --rm --gpus all --tmpfs /usr/local/cuda-13.0/compat <image> nvidia-smi',
				language: 'bash',
			},
		],
		verify: [
			{
				text: 'PyTorch inside finds the card.',
				code: 'docker exec <container> python3 -c "import torch; print(torch.cuda.is_available())"',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		problems: ['t-44'],
	},
	{
		id: 't-46',
		group: 'containers',
		title: 'docker stop takes minutes while checkpoints are written',
		symptom: '`docker stop` and `docker create` hang as long as a training run writes.',
		causes: ['The overlay file system waits until all unwritten pages of the whole disk are on it.'],
		fixes: [
			'Keep Docker’s storage and the checkpoints on different disks; this build has two.',
			{
				text: 'Let Linux write earlier and in smaller portions.',
				code: '# /etc/sysctl.d/90-dirty-pages.conf\nvm.dirty_background_bytes = 268435456\nvm.dirty_bytes = 1073741824',
				language: 'ini',
			},
		],
		verify: ['`docker stop` returns in seconds during a checkpoint.'],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		note: 'The two limits are our starting values.',
	},
	{
		id: 't-48',
		group: 'containers',
		title: 'dcgm-exporter does not collect DCP metrics',
		messages: ['Not collecting DCP metrics: This request is serviced by a module of DCGM that is not currently loaded'],
		causes: ['DCGM 3.3.5 in the image is older than the card.'],
		fixes: ['Take an image with DCGM 4.', 'Until then use the fields that begin with `DCGM_FI_DEV_`: they work.'],
		verify: [
			{
				text: 'Lines with DCGM_FI_PROF appear.',
				code: 'curl -s http://127.0.0.1:9400/metrics | grep -c DCGM_FI_PROF',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['dcgm-exporter-707', 'dcgm-234'],
		date: '2026-07',
	},
] satisfies ProblemInput[];
