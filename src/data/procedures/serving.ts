import type { ProcedureInput } from '../schema/procedure.ts';

/** One model, served. */
export const serving: ProcedureInput[] = [
	{
		id: 'build-llama-cpp',
		chapter: 'serving',
		title: 'Build llama.cpp for this card',
		why: 'It runs GGUF files and spills into system memory what the card cannot hold.',
		actions: [
			{
				id: 'build',
				do: 'Build it on this machine, so that it finds the card by itself.',
				code: {
					text: 'sudo apt install cmake ninja-build libssl-dev\ngit clone https://github.com/ggml-org/llama.cpp ~/llama.cpp\ncd ~/llama.cpp\ncmake -B build -G Ninja -DGGML_CUDA=ON -DCMAKE_BUILD_TYPE=Release\ncmake --build build -j 32',
					root: true,
				},
				mustSee: {
					text: 'While configuring, the architecture of this card; at the end no error.',
					output: '-- Using CMAKE_CUDA_ARCHITECTURES=120a-real …',
				},
				ifNot: [{ text: '`Cannot find valid GPU for -arch=native`: no driver. Add `-DCMAKE_CUDA_ARCHITECTURES=120`.' }],
			},
			{
				id: 'verify',
				do: 'See that the build knows the card.',
				code: { text: '~/llama.cpp/build/bin/llama-server --version' },
				mustSee: {
					text: 'One CUDA device with compute capability 12.0.',
					output: 'Device 0: NVIDIA RTX PRO 6000 Blackwell Max-Q …, compute capability 12.0 …\nversion: …',
				},
			},
		],
		note: 'Not with CUDA 13.2: its compiler turns some three-bit models into gibberish.',
		status: 'specified',
		sources: ['llamacpp-cuda-cmake', 'unsloth-4849'],
		date: '2026',
	},
	{
		id: 'llama-server',
		chapter: 'serving',
		title: 'Serve a model with llama-server',
		why: 'One command, one file, one OpenAI-compatible address.',
		actions: [
			{
				id: 'start',
				do: 'Start the 70B model in 4 bits, all layers on the card, reachable from this machine only.',
				code: {
					text: '~/llama.cpp/build/bin/llama-server \\\n  -m /data/models/Meta-Llama-3.1-70B-Instruct-Q4_K_M.gguf \\\n  -c 32768 -ngl all --host 127.0.0.1 --port 8081',
				},
				mustSee: {
					text: 'All layers are offloaded, then the server listens.',
					output: 'load_tensors: offloaded 81/81 layers to GPU\n…\nmain: server is listening on http://127.0.0.1:8081',
				},
				ifNot: [
					{
						text: 'Fewer layers: another program holds memory of the card, or the context is too long.',
						problem: 't-35',
					},
					{ text: 'An older build does not know `-ngl all`: write `-ngl 99`.' },
				],
			},
			{
				id: 'ask',
				do: 'Ask it something from another shell.',
				code: {
					text: 'curl -s localhost:8081/health\ncurl -s localhost:8081/v1/chat/completions -H "Content-Type: application/json" \\\n  -d \'{"messages":[{"role":"user","content":"Name three prime numbers."}]}\' | jq -r ".choices[0].message.content"',
				},
				mustSee: { text: 'Status ok, and a sensible answer.', output: '{"status":"ok"}\n2, 3 and 5 …' },
				ifNot: [
					{ text: 'Gibberish with a three-bit or two-bit model: built with CUDA 13.2.', problem: 't-33' },
					{ text: 'Gibberish after the value cache was quantised.', problem: 't-34' },
				],
			},
		],
		note: '`--n-cpu-moe` with a number of layers keeps their experts in system memory, for models larger than the card. Settings left out are shrunk to fit, with a margin of {software.fit-margin}.',
		status: 'specified',
		sources: ['llama-server-manual', 'llamacpp-23689'],
		date: '2026',
	},
	{
		id: 'install-vllm',
		chapter: 'serving',
		title: 'Install vLLM',
		why: 'It batches many requests, and its throughput grows with them.',
		actions: [
			{
				id: 'install',
				do: 'Make an environment for it alone.',
				code: {
					text: 'uv venv /data/venvs/vllm --python 3.12\nsource /data/venvs/vllm/bin/activate\nuv pip install vllm --torch-backend=auto\nvllm --version',
				},
				mustSee: { text: 'A release of 2026.' },
			},
			{
				id: 'smoke',
				do: 'Serve the small model.',
				code: { text: 'vllm serve Qwen/Qwen3-0.6B --host 127.0.0.1 --port 8000 --max-model-len 8192' },
				mustSee: {
					text: 'The platform is CUDA. The first start compiles for some minutes.',
					output: 'Automatically detected platform cuda.\n…\nApplication startup complete.',
				},
				ifNot: [
					{ text: '`sm_120 is not compatible`: an image or wheel without this card.', problem: 't-25' },
					{ text: 'It seems to hang at the start.', problem: 't-58' },
					{ text: 'Import errors after another package was installed there.', problem: 't-39' },
				],
			},
			{
				id: 'ask',
				do: 'Ask from another shell, then stop the server with Ctrl+C.',
				code: {
					text: 'curl -s localhost:8000/v1/chat/completions -H "Content-Type: application/json" \\\n  -d \'{"model":"Qwen/Qwen3-0.6B","messages":[{"role":"user","content":"Say ready."}]}\' | jq -r ".choices[0].message.content"',
				},
				mustSee: { text: 'An answer, possibly after its thinking.' },
			},
		],
		note: 'Or the image `vllm/vllm-openai`: owners take a tag with CUDA 13.0 and `--ipc=host`.',
		status: 'specified',
		sources: ['vllm-install-cuda', 'vllm-47266', 'rtx6kpro-wiki'],
		date: '2026',
	},
	{
		id: 'serve-70b',
		chapter: 'serving',
		title: 'Serve a 70B model with vLLM',
		why: '70B in 8 bits fits on the card with room for several users’ context.',
		actions: [
			{
				id: 'start',
				do: 'Choose a key for clients and start the server.',
				code: {
					text: 'export VLLM_API_KEY=$(openssl rand -hex 24); echo "$VLLM_API_KEY"\nvllm serve RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8 \\\n  --host 127.0.0.1 --port 8000 --api-key "$VLLM_API_KEY" \\\n  --max-model-len 32768 --gpu-memory-utilization 0.90 --max-num-seqs 16',
					again: 'It makes a new key.',
				},
				mustSee: {
					text: 'The size of the key-value cache in tokens, and a concurrency of at least 1.',
					output: 'GPU KV cache size: … tokens\nMaximum concurrency for 32,768 tokens per request: …x',
				},
				ifNot: [
					{
						text: '`max seq len is larger than …`: shorten the context, or add `--kv-cache-dtype fp8` and check the answers.',
						problem: 't-26',
					},
					{ text: 'Out of memory: another program holds memory of the card.', problem: 't-27' },
					{
						text: '`No compiled cutlass_scaled_mm`: a block-scaled FP8 mixture of experts on an older release.',
						problem: 't-29',
					},
				],
			},
			{
				id: 'ask',
				do: 'Ask with the key.',
				code: {
					text: 'curl -s localhost:8000/v1/models -H "Authorization: Bearer $VLLM_API_KEY" | jq -r ".data[].id"',
				},
				mustSee: {
					text: 'The name of the model. Without the key the answer is an error.',
					output: 'RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8',
				},
			},
		],
		note: 'Four-bit checkpoints leave more room; as mixture of experts they run through a fallback that is correct but not quicker. Models with sparse latent attention had many faults on this card in mid-2026.',
		status: 'specified',
		sources: [
			'vllm-install-cuda',
			'vllm-32109',
			'tensorrt-llm-5581',
			'vllm-30135',
			'vllm-31085',
			'vllm-47266',
			'llama31-70b-fp8',
		],
		date: '2026-07-01',
	},
	{
		id: 'ollama',
		chapter: 'serving',
		title: 'Or Ollama, for a desk rather than a server',
		why: 'It fetches, loads and unloads models by name.',
		onlyIf: 'You want models by name and no further settings.',
		actions: [
			{
				id: 'install',
				do: 'Run its installer; running it again updates.',
				code: { text: 'curl -fsSL https://ollama.com/install.sh | sh', root: true },
				mustSee: { text: 'It reports that an NVIDIA GPU was found and that the service runs.' },
			},
			{
				id: 'settings',
				do: 'Put the models on the data disk and keep the address local.',
				code: {
					text: '[Service]\nEnvironment="OLLAMA_HOST=127.0.0.1:11434"\nEnvironment="OLLAMA_MODELS=/data/models/ollama"\nEnvironment="OLLAMA_CONTEXT_LENGTH=32768"\nEnvironment="OLLAMA_MAX_LOADED_MODELS=2"\nEnvironment="OLLAMA_KEEP_ALIVE=30m"',
					language: 'ini',
					file: '/etc/systemd/system/ollama.service.d/override.conf',
					root: true,
				},
				nothingToSee: 'A file is written.',
			},
			{
				id: 'run',
				do: 'Give it the folder, restart it, and load a model.',
				code: {
					text: 'sudo mkdir -p /data/models/ollama && sudo chown ollama:ollama /data/models/ollama\nsudo systemctl daemon-reload && sudo systemctl restart ollama\nollama run llama3.1:8b "Say ready." && ollama ps',
					root: true,
				},
				mustSee: {
					text: 'The model runs wholly on the card.',
					output: 'NAME          …    PROCESSOR    …\nllama3.1:8b   …    100% GPU     …',
				},
			},
		],
		note: 'Its hardware page was read in a copy older than the card. After a suspend it may fall back to the processor.',
		status: 'specified',
		sources: ['ollama-faq', 'ollama-gpu'],
		date: '2026',
	},
	{
		id: 'open-webui',
		chapter: 'serving',
		title: 'Add a chat page with Open WebUI',
		why: 'It talks to any of the servers above.',
		onlyIf: 'People other than programs use the models.',
		risk: {
			signal: 'NOTICE',
			text: 'It listens on every interface, and the first account made becomes the administrator. Close the ports first: [firewall](#proc-firewall).',
		},
		actions: [
			{
				id: 'start',
				do: 'Start it on the host’s network, so that it reaches servers bound to 127.0.0.1.',
				code: {
					text: 'sudo docker run -d --network=host -v open-webui:/app/backend/data \\\n  -e OLLAMA_BASE_URL=http://127.0.0.1:11434 \\\n  --name open-webui --restart always ghcr.io/open-webui/open-webui:main',
					root: true,
					again:
						'It refuses, because the name is taken. `sudo docker rm -f open-webui` first; the data stay in their volume.',
				},
				mustSee: {
					text: 'After a minute `http://127.0.0.1:8080` shows its first page. Make the first account at once.',
				},
			},
			{
				id: 'connect',
				do: 'In its administration page, under connections, add `http://127.0.0.1:8000/v1` for vLLM with its key, or `http://127.0.0.1:9292/v1` for llama-swap.',
				mustSee: { text: 'The models of that server appear in the list of a new chat.' },
			},
		],
		status: 'specified',
		sources: ['open-webui'],
		date: '2026-11-23',
	},
];
