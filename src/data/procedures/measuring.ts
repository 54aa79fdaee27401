import type { ProcedureInput } from '../schema/procedure.ts';

/** Tests whose figures are worth keeping. */
export const measuring: ProcedureInput[] = [
	{
		id: 'measure-bandwidth',
		chapter: 'measuring',
		title: 'Measure the bus and the card’s memory',
		why: 'A card at half width shows here first.',
		actions: [
			{
				id: 'build',
				do: 'Build NVIDIA’s tool.',
				code: {
					text: 'sudo apt install libboost-program-options-dev cmake\ngit clone https://github.com/NVIDIA/nvbandwidth ~/nvbandwidth\ncd ~/nvbandwidth && cmake . && make',
					root: true,
				},
				mustSee: { text: 'It ends with the program built.' },
			},
			{
				id: 'run',
				do: 'Measure both directions between processor and card.',
				code: { text: './nvbandwidth -t host_to_device_memcpy_ce\n./nvbandwidth -t device_to_host_memcpy_ce' },
				mustSee: {
					text: 'Of the order of {pcie.card-to-card-one-way}, read between two such cards. Write yours down: for a copy from the processor none was found.',
					output: 'memcpy CE CPU(row) -> GPU(column) bandwidth (GB/s)\n          0\n0     …',
				},
				ifNot: [{ text: 'Half of it or less: link width or generation.', problem: 't-11' }],
			},
		],
		status: 'specified',
		sources: ['nvbandwidth', 'rtx6kpro-wiki'],
		date: '2026',
	},
	{
		id: 'gpu-burn',
		chapter: 'measuring',
		title: 'Load the card with gpu-burn',
		why: 'It checks every result: errors mean hardware.',
		actions: [
			{
				id: 'build',
				do: 'Build it for this card.',
				code: {
					text: 'git clone https://github.com/wilicc/gpu-burn ~/gpu-burn\ncd ~/gpu-burn && make COMPUTE=120 CUDAPATH=/usr/local/cuda-13.0',
				},
				mustSee: { text: 'A program `gpu_burn` and a file `compare.ptx` or `compare.fatbin` beside it.' },
			},
			{
				id: 'run',
				do: 'Ten minutes first, then an hour, with tensor cores and most of the memory.',
				code: { text: './gpu_burn -tc -m 90% 600\n./gpu_burn -tc -m 90% 3600' },
				mustSee: {
					text: 'No errors, power at the limit, temperature steady below {accept.gpu-temperature}.',
					output: '100.0%  proc’d: …  errors: 0   temps: … C\nTested 1 GPUs:\n\tGPU 0: OK',
				},
				ifNot: [
					{ text: 'Errors above zero: stop, and test the card alone.', problem: 't-15' },
					{ text: 'Temperature climbs until clocks fall.', problem: 't-50' },
					{ text: 'The machine switches off.', problem: 't-54' },
				],
			},
		],
		status: 'specified',
		sources: ['gpu-burn', 'rtx6kpro-wiki'],
		date: '2026',
	},
	{
		id: 'llama-bench',
		chapter: 'measuring',
		title: 'Measure one user with llama-bench',
		why: 'Prompt and generation speed, in the form of most published figures.',
		actions: [
			{
				id: 'run',
				do: 'Run it on the 70B model with nothing else on the card.',
				code: {
					text: '~/llama.cpp/build/bin/llama-bench \\\n  -m /data/models/Meta-Llama-3.1-70B-Instruct-Q4_K_M.gguf \\\n  -p 512,4096 -n 128 -d 0,16384 -ngl 99 -fa 1 -r 5 -o md | tee ~/llama-bench-70b-q4.md',
				},
				mustSee: {
					text: 'A table; the deviation after ± within two hundredths of the value. Compare with [document 03](/03-performance-benchmarks/).',
					output:
						'| model         | … | test   |        t/s |\n| llama 70B Q4_K - Medium | … | pp512  | … ± … |\n| llama 70B Q4_K - Medium | … | tg128  | … ± … |',
				},
				ifNot: [{ text: 'Far slower: layers on the processor, or a build without CUDA.', problem: 't-35' }],
			},
		],
		note: 'pp is prompt processing, tg generation, d the context already filled. Tokenisation and sampling are not timed.',
		status: 'specified',
		sources: ['llama-bench-manual'],
		date: '2026',
	},
	{
		id: 'vllm-bench',
		chapter: 'measuring',
		title: 'Measure many users with vllm bench',
		why: 'Throughput and waiting times at one, eight and thirty-two requests at once.',
		actions: [
			{
				id: 'run',
				do: 'With the 70B server running, in another shell:',
				code: {
					text: 'source /data/venvs/vllm/bin/activate\nexport OPENAI_API_KEY=<key>\nfor n in 1 8 32; do\n  vllm bench serve --backend vllm --model RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8 \\\n    --host 127.0.0.1 --port 8000 --dataset-name random --random-input-len 1024 --random-output-len 256 \\\n    --num-prompts $((n * 8)) --max-concurrency $n --seed $n\ndone',
					fill: { '<key>': 'The key the server was started with.' },
				},
				mustSee: {
					text: 'Three summaries without failed requests; throughput grows with the number of users.',
					output:
						'============ Serving Benchmark Result ============\nSuccessful requests:                     …\nOutput token throughput (tok/s):         …\nMean TTFT (ms):                          …\nMean TPOT (ms):                          …',
				},
				ifNot: [{ text: 'Each repetition is quicker: the prefix cache. Change the seed.', problem: 't-59' }],
			},
		],
		note: 'The server above takes sixteen sequences at once, so the last step also shows queueing.',
		status: 'specified',
		sources: ['vllm-bench-cli'],
		date: '2026',
	},
	{
		id: 'measure-disk',
		chapter: 'measuring',
		title: 'Measure the data disk for a quarter of an hour',
		why: 'A hot PCIe 5.0 drive collapses after minutes, not seconds.',
		actions: [
			{
				id: 'run',
				do: 'Write and read a file on it for fifteen minutes; the file is removed afterwards.',
				code: {
					text: 'sudo apt install fio\nfio --name=write --filename=/data/fio.tmp --size=64G --rw=write --bs=1M --iodepth=32 \\\n  --ioengine=libaio --direct=1 --time_based --runtime=900\nfio --name=read --filename=/data/fio.tmp --size=64G --rw=read --bs=1M --iodepth=32 \\\n  --ioengine=libaio --direct=1 --time_based --runtime=60\nsudo nvme smart-log /dev/disk/by-id/nvme-CT4000T700* | grep -E "^temperature|warning_temp_time|thm_temp"\nrm /data/fio.tmp',
					root: true,
				},
				mustSee: {
					text: 'The rate stays steady after the first minutes, and the drive stays below {accept.nvme-temperature}.',
					output: 'WRITE: bw=…MiB/s …\nREAD: bw=…MiB/s …\ntemperature : … °C',
				},
				ifNot: [{ text: 'It falls to a hundredth: heat. Look at heatsink, pads and airflow.', problem: 't-53' }],
			},
		],
		note: 'It names a file, never a device, and writes terabytes: not a daily test. fio’s manual was not looked up.',
		status: 'estimated',
		sources: ['guide'],
		date: '2026-11-23',
	},
];
