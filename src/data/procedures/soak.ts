import type { ProcedureInput } from '../schema/procedure.ts';

/** The 24-hour test: what records it, what loads the machine, what decides. */
export const soak: ProcedureInput[] = [
	{
		id: 'soak-record',
		chapter: 'soak',
		title: 'Record the whole time',
		why: 'Without a record, a night of testing proves little.',
		actions: [
			{
				id: 'before',
				do: 'Save the counters and one benchmark from before.',
				code: {
					text: 'mkdir -p ~/soak && cd ~/soak\nGPU=$(lspci -D -d 10de:2bb4 | cut -d" " -f1 | head -1)\ncp /sys/bus/pci/devices/$GPU/aer_dev_correctable aer-before.txt\nsudo ras-mc-ctl --errors > ecc-before.txt\ncp ~/llama-bench-70b-q4.md bench-before.md',
					root: true,
				},
				mustSee: { text: 'Three files in the folder.' },
			},
			{
				id: 'log',
				do: 'Start the recorders; they run until you stop them.',
				code: {
					text: "tmux new -d -s soak-log 'cd ~/soak; nvidia-smi --query-gpu=timestamp,power.draw,temperature.gpu,clocks.sm,clocks_event_reasons.active,pcie.link.gen.current --format=csv -l 5 > gpu.csv'\nsudo tmux new -d -s soak-ipmi \"while true; do date -Is; ipmitool sdr; sensors; sleep 60; done > $HOME/soak/board.txt\"\ntmux new -d -s soak-kernel 'cd ~/soak; journalctl -kf -n 0 > kernel.txt'\nsleep 15; tail -1 ~/soak/gpu.csv",
					root: true,
				},
				mustSee: { text: 'A line with time, power and temperature.', output: '2026/…, … W, …, … MHz, 0x…, …' },
			},
		],
		status: 'estimated',
		sources: ['guide', 'rtx6kpro-wiki'],
		date: '2026-11-23',
	},
	{
		id: 'soak-load',
		chapter: 'soak',
		title: 'Load it in six steps',
		why: 'Each step provokes a different fault.',
		risk: {
			signal: 'WARNING',
			text: 'Hours of high current: a poor contact at the outlet or the 16-pin plug overheats and can start a fire. A wall outlet of its own, no extension; stay near during the second step. At a smell of hot plastic: mains plug out.',
		},
		actions: [
			{
				id: 'smoke',
				do: 'Ten minutes: the card, the multiplication, the small benchmark.',
				code: {
					text: 'nvidia-smi -L && /data/venvs/torch/bin/python /data/venvs/torch/prove.py\n~/llama.cpp/build/bin/llama-bench -m /data/models/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf -r 3',
				},
				mustSee: {
					text: 'Card, number and table as before.',
				},
			},
			{
				id: 'power',
				do: 'One hour: processor and card together. Watch the wattmeter and the processor’s temperature.',
				code: {
					text: 'sudo apt install stress-ng stressapptest\ntimeout 3600 stress-ng --cpu 64 --vm 8 --vm-bytes 70% &\ncd ~/gpu-burn && ./gpu_burn -tc -m 90% 3600; wait',
					root: true,
				},
				mustSee: {
					text: 'No errors and no restart. Wall power in the range of [document 02](/02-component-specifications/).',
				},
				ifNot: [
					{ text: 'It switches off: supply or circuit.', problem: 't-54' },
					{ text: 'The breaker trips.', problem: 't-55' },
				],
			},
			{
				id: 'memory',
				do: 'One hour: system memory.',
				code: { text: 'stressapptest -M 170000 -s 3600' },
				mustSee: {
					text: 'It passes, and the ECC counters have not moved.',
					output: 'Status: PASS - please verify no corrected errors',
				},
			},
			{
				id: 'drives',
				do: 'Two hours: both drives, while a large model is copied.',
				code: {
					text: 'for i in 1 2 3 4 5 6; do cp -r /data/hf/hub/models--RedHatAI--Meta-Llama-3.1-70B-Instruct-FP8 /data/copy.tmp && rm -r /data/copy.tmp; done &\nfor f in /data/fio.tmp "$HOME/fio.tmp"; do\n  fio --name=mixed --filename="$f" --size=32G --rw=randrw --bs=64k --iodepth=16 \\\n    --ioengine=libaio --direct=1 --time_based --runtime=7200 &\ndone; wait; rm -f /data/fio.tmp "$HOME/fio.tmp"',
				},
				mustSee: { text: 'No error in `kernel.txt`, and both drives below {accept.nvme-alarm}.' },
			},
			{
				id: 'work',
				do: 'Eighteen hours of real work: train with checkpoints; stop every few hours for a load test of the server.',
				code: {
					text: 'source /data/venvs/train/bin/activate\ntrl sft --config /data/checkpoints/llama-70b-qlora.yaml',
				},
				mustSee: {
					text: 'The loss stays a number, and a checkpoint resumes with `--resume_from_checkpoint true`.',
				},
			},
			{
				id: 'cycle',
				do: 'Two hours: one minute of load, one minute of rest.',
				code: {
					text: 'cd ~/gpu-burn\nfor i in $(seq 60); do ./gpu_burn -tc -m 50% 60 >/dev/null || break; sleep 60; done; echo "cycles done: $i"',
				},
				mustSee: { text: 'All sixty cycles.', output: 'cycles done: 60' },
				ifNot: [
					{ text: 'It breaks off, or the card is gone: the link between rest and load.', problem: 't-13' },
					{ text: '`Xid 79` in the log.', problem: 't-14' },
				],
			},
		],
		status: 'estimated',
		sources: ['guide', 'gpu-burn', 'rtx6kpro-wiki'],
		date: '2026-11-23',
	},
	{
		id: 'soak-verdict',
		chapter: 'soak',
		title: 'Decide',
		why: 'One no is a fault to find, not a figure to average.',
		actions: [
			{
				id: 'stop',
				do: 'Stop the recorders and repeat the benchmark.',
				code: {
					text: 'tmux kill-session -t soak-log; tmux kill-session -t soak-kernel; sudo tmux kill-session -t soak-ipmi\n~/llama.cpp/build/bin/llama-bench -m /data/models/Meta-Llama-3.1-70B-Instruct-Q4_K_M.gguf \\\n  -p 512,4096 -n 128 -d 0,16384 -ngl 99 -fa 1 -r 5 -o md | tee ~/soak/bench-after.md',
					root: true,
				},
				mustSee: { text: 'Speeds within {software.soak-drift} of those before.' },
			},
			{
				id: 'read',
				do: 'Read the record.',
				code: {
					text: 'cd ~/soak\ngrep -cE "Xid|AER|Hardware Error" kernel.txt\nGPU=$(lspci -D -d 10de:2bb4 | cut -d" " -f1 | head -1)\ndiff aer-before.txt /sys/bus/pci/devices/$GPU/aer_dev_correctable && echo "link: unchanged"\nsudo ras-mc-ctl --errors | diff ecc-before.txt - && echo "memory: unchanged"\nsudo ipmitool sel list | tail -5\nuptime -s',
					root: true,
				},
				mustSee: {
					text: 'Zero, twice “unchanged”, nothing new in the BMC’s log, no restart since.',
					output: '0\nlink: unchanged\nmemory: unchanged\n…',
				},
				ifNot: [
					{ text: 'Xid messages.', problem: 't-15' },
					{ text: 'Link errors.', problem: 't-12' },
					{ text: 'Memory errors counted.', problem: 't-05' },
				],
			},
		],
		note: 'Corrected memory errors count as a failure here, as in the [acceptance sheet](/04-assembly-guide/#acceptance-sheet).',
		status: 'estimated',
		sources: ['guide'],
		date: '2026-11-23',
	},
];
