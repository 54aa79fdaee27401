import type { ProcedureInput } from '../schema/procedure.ts';

/** Several models at once, and how they are kept apart. */
export const several: ProcedureInput[] = [
	{
		id: 'llama-swap',
		chapter: 'several',
		title: 'Serve many models behind one address with llama-swap',
		why: 'Clients name a model; llama-swap starts its server, stops others as configured, and forwards the request. It drives anything with an OpenAI-compatible address.',
		actions: [
			{
				id: 'install',
				do: 'Download the archive for Linux from the [release page](https://github.com/mostlygeek/llama-swap/releases) and unpack the program.',
				code: {
					text: 'sudo tar -xzf <archive> -C /usr/local/bin llama-swap\nllama-swap --version',
					root: true,
					fill: { '<archive>': 'Path of the file you downloaded; its name ends in `linux_amd64.tar.gz`.' },
				},
				mustSee: { text: 'A version of August 2026 or later: the configuration below uses its newer `matrix`.' },
			},
			{
				id: 'configure',
				do: 'Say which models there are and which may be loaded together: here the small ones side by side, the 70B model alone.',
				code: {
					text: 'healthCheckTimeout: 600\nglobalTTL: 1800\napiKeys:\n  - "<key>"\nmacros:\n  llama: /home/<user>/llama.cpp/build/bin/llama-server --host 127.0.0.1 --port ${PORT} -ngl all\nmodels:\n  llama-70b:\n    cmd: ${llama} -m /data/models/Meta-Llama-3.1-70B-Instruct-Q4_K_M.gguf -c 32768\n  chat-8b:\n    cmd: ${llama} -m /data/models/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf -c 32768\n  coder:\n    cmd: ${llama} -m /data/models/<coder file> -c 32768\n  embed:\n    cmd: ${llama} -m /data/models/<embedding file> --embeddings\nmatrix:\n  vars:\n    L: llama-70b\n    c: chat-8b\n    d: coder\n    e: embed\n  evict_costs:\n    L: 30\n  sets:\n    desk: "c & d & e"\n    large: "L"',
					language: 'yaml',
					file: '/etc/llama-swap/config.yaml',
					root: true,
					fill: {
						'<key>': 'A random string of your own, for instance from `openssl rand -hex 24`; clients send it.',
						'<user>': 'The user who built llama.cpp.',
						'<coder file>': 'A GGUF file of a model of about 32B for code, downloaded as in the previous chapter.',
						'<embedding file>': 'A GGUF file of an embedding model.',
					},
				},
				nothingToSee: 'A file is written; a mistake in it shows when the service starts.',
			},
			{
				id: 'service',
				do: 'Run it as a service of that user, on this machine only.',
				code: {
					text: '[Unit]\nDescription=llama-swap\nAfter=network-online.target nvidia-persistenced.service\nRequiresMountsFor=/data\n\n[Service]\nUser=<user>\nExecStart=/usr/local/bin/llama-swap --config /etc/llama-swap/config.yaml --listen 127.0.0.1:9292\nRestart=on-failure\nRestartSec=3\n\n[Install]\nWantedBy=multi-user.target',
					language: 'ini',
					file: '/etc/systemd/system/llama-swap.service',
					root: true,
					fill: { '<user>': 'The same user as in the configuration.' },
				},
				nothingToSee: 'A file is written.',
			},
			{
				id: 'verify',
				do: 'Start it, ask for one model and then for another, and see what is loaded.',
				code: {
					text: 'sudo systemctl daemon-reload && sudo systemctl enable --now llama-swap\nKEY=<key>\nfor m in chat-8b llama-70b; do\n  curl -s localhost:9292/v1/chat/completions -H "Authorization: Bearer $KEY" -H "Content-Type: application/json" \\\n    -d "{\\"model\\":\\"$m\\",\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"Say ready.\\"}]}" | jq -r ".choices[0].message.content"\n  curl -s localhost:9292/running -H "Authorization: Bearer $KEY" | jq -r ".running[].model"\ndone',
					root: true,
					fill: { '<key>': 'The key of the configuration.' },
				},
				mustSee: {
					text: 'Two answers; after the second one only the 70B model is running.',
					output: 'Ready.\nchat-8b\nReady.\nllama-70b',
				},
				ifNot: [
					{
						text: 'A timeout: loading takes longer than `healthCheckTimeout`, or the command fails; see `http://127.0.0.1:9292/logs`.',
						problem: 't-58',
					},
				],
			},
		],
		note: 'Three models at work share one memory bus: each is slower than alone. [Document 03](/03-performance-benchmarks/) has their sizes.',
		status: 'specified',
		sources: ['llama-swap', 'llama-server-manual', 'guide'],
		date: '2026-08-22',
	},
	{
		id: 'several-vllm',
		chapter: 'several',
		title: 'Or run several vLLM servers side by side',
		why: 'All stay loaded, each with a fixed share of the card’s memory.',
		onlyIf: 'Two or more models need vLLM at the same time.',
		actions: [
			{
				id: 'start',
				do: 'Start them one after the other, each in its own shell: a server measures free memory while it starts. Leave a little of the card free.',
				code: {
					text: 'vllm serve <first model>  --host 127.0.0.1 --port 8001 --gpu-memory-utilization 0.45 --max-model-len 16384\nvllm serve <second model> --host 127.0.0.1 --port 8002 --gpu-memory-utilization 0.30 --max-model-len 16384\nvllm serve <third model>  --host 127.0.0.1 --port 8003 --gpu-memory-utilization 0.15 --max-model-len 8192',
					fill: {
						'<first model>': 'A repository or folder whose weights take well under 45 % of the card’s memory.',
						'<second model>': 'The same for 30 %.',
						'<third model>': 'The same for 15 %, for instance an embedding model.',
					},
				},
				mustSee: {
					text: 'Each says `Application startup complete` before the next is started; `nvidia-smi` lists three processes.',
				},
				ifNot: [
					{
						text: '`No available memory for the cache blocks`: the shares overlap, or two started together.',
						problem: 't-27',
					},
				],
			},
		],
		note: 'The shares are our practice, not a recommendation of vLLM.',
		status: 'estimated',
		sources: ['vllm-install-cuda', 'guide'],
		date: '2026-11-23',
	},
	{
		id: 'mig',
		chapter: 'several',
		title: 'Or split the card in hardware with MIG',
		why: 'Up to four slices with their own memory and cores: one user cannot slow another. For one large model leave MIG off.',
		onlyIf: 'Several people need guaranteed shares, and each share is small.',
		risk: {
			signal: 'NOTICE',
			text: 'The card may have to leave its display mode first. NVIDIA’s Display Mode Selector writes to its firmware and turns its outputs off. No page of NVIDIA was found that asks for it on this card: do not run that tool on the strength of this page.',
		},
		actions: [
			{
				id: 'support',
				do: 'See whether this card answers at all.',
				code: { text: 'nvidia-smi --query-gpu=mig.mode.current,mig.mode.pending --format=csv' },
				mustSee: { text: 'Disabled, not `[N/A]`.', output: 'mig.mode.current, mig.mode.pending\nDisabled, Disabled' },
				ifNot: [
					{ text: '`[N/A]`, or enabling is refused: driver, running programs, or the display mode.', problem: 't-17' },
				],
			},
			{
				id: 'enable',
				do: 'Stop everything that uses the card, enable MIG, and list the possible slices.',
				code: {
					text: 'sudo systemctl stop llama-swap vllm ollama nvidia-persistenced\nsudo nvidia-smi -i 0 -mig 1\nsudo nvidia-smi mig -lgip',
					root: true,
				},
				mustSee: { text: 'A list of profiles; the smallest is a quarter of the card.', output: '|   0  MIG 1g.24gb …' },
				ifNot: [{ text: 'The mode stays pending: restart the machine.', problem: 't-17' }],
			},
			{
				id: 'create',
				do: 'Create slices by the numbers of the list, and see their names.',
				code: {
					text: 'sudo nvidia-smi mig -cgi <profile>,<profile> -C\nnvidia-smi -L',
					root: true,
					fill: { '<profile>': 'A number from the column ID of the list, once for each slice.' },
					again: 'It adds further slices while there is room.',
				},
				mustSee: {
					text: 'The card and, indented, its slices, each with a UUID for `CUDA_VISIBLE_DEVICES`.',
					output: 'GPU 0: NVIDIA RTX PRO 6000 … (UUID: GPU-…)\n  MIG 1g.24gb     Device  0: (UUID: MIG-…)',
				},
			},
			{
				id: 'undo',
				do: 'To undo it: destroy the slices and disable MIG.',
				code: { text: 'sudo nvidia-smi mig -dci && sudo nvidia-smi mig -dgi\nsudo nvidia-smi -i 0 -mig 0', root: true },
				mustSee: { text: '`nvidia-smi -L` lists the card alone.' },
			},
		],
		note: 'An owner could not configure MIG on a Max-Q through NVIDIA’s Kubernetes operator. Enabling works under Linux only.',
		status: 'specified',
		sources: [
			'nvidia-mig-gpus',
			'nvidia-mig-start',
			'nvml-mig-mode',
			'cubecos-312',
			'pg-strom-985',
			'gpu-operator-2249',
		],
		date: '2026-03-25',
	},
];
