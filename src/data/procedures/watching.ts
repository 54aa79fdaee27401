import type { ProcedureInput } from '../schema/procedure.ts';

/** Services, and seeing what the machine does. */
export const watching: ProcedureInput[] = [
	{
		id: 'service',
		chapter: 'watching',
		title: 'Run a server as a service',
		why: 'It starts with the machine and restarts after a crash.',
		actions: [
			{
				id: 'user',
				do: 'Make a user without a login that may read the models.',
				code: {
					text: 'sudo useradd --system --home-dir /data/hf --shell /usr/sbin/nologin llm\nsudo chgrp -R llm /data/hf && sudo chmod -R g+rwX /data/hf\nprintf "VLLM_API_KEY=%s\\n" "$(openssl rand -hex 24)" | sudo install -m 0600 /dev/stdin /etc/vllm.env',
					root: true,
					again: 'It makes a new key; the user exists already.',
				},
				nothingToSee: 'The commands are silent. `sudo cat /etc/vllm.env` shows the key for your clients.',
			},
			{
				id: 'unit',
				do: 'Write the service.',
				code: {
					text: '[Unit]\nDescription=vLLM, Llama 3.1 70B in FP8\nAfter=network-online.target nvidia-persistenced.service\nWants=network-online.target\nRequiresMountsFor=/data\n\n[Service]\nUser=llm\nEnvironmentFile=/etc/vllm.env\nEnvironment=HF_HOME=/data/hf HF_HUB_OFFLINE=1 HOME=/data/hf\nExecStart=/data/venvs/vllm/bin/vllm serve RedHatAI/Meta-Llama-3.1-70B-Instruct-FP8 \\\n  --host 127.0.0.1 --port 8000 --max-model-len 32768 --gpu-memory-utilization 0.90 --max-num-seqs 16\nRestart=on-failure\nRestartSec=10\nLimitMEMLOCK=infinity\nNoNewPrivileges=true\nPrivateTmp=true\nProtectSystem=strict\nReadWritePaths=/data\n\n[Install]\nWantedBy=multi-user.target',
					language: 'ini',
					file: '/etc/systemd/system/vllm.service',
					root: true,
				},
				nothingToSee: 'A file is written.',
			},
			{
				id: 'start',
				do: 'Start it and follow its log.',
				code: {
					text: 'sudo systemctl daemon-reload && sudo systemctl enable --now vllm\njournalctl -u vllm -f',
					root: true,
				},
				mustSee: { text: 'The same last line as by hand.', output: 'Application startup complete.' },
				ifNot: [
					{
						text: 'A permission error: the environment lies in a home directory, or `/data` is not mounted.',
					},
				],
			},
		],
		note: 'vLLM reads the key from the variable. The hardening lines are our practice.',
		status: 'estimated',
		sources: ['vllm-install-cuda', 'guide'],
		date: '2026-11-23',
	},
	{
		id: 'watch-by-hand',
		chapter: 'watching',
		title: 'Watch by hand',
		why: 'The first look when something is odd.',
		actions: [
			{
				id: 'gpu',
				do: 'The card, once a second: power, temperature, load, clocks, memory, throttling.',
				code: { text: 'nvidia-smi dmon -s pucvmt' },
				mustSee: { text: 'Power at rest far below the limit, near it under load; no violations.' },
			},
			{
				id: 'board',
				do: 'The board: temperatures and fans from the BMC; the processor from `sensors`, whose fan lines mean nothing here.',
				code: { text: 'sudo ipmitool sdr elist\nsensors | grep -A3 k10temp', root: true },
				mustSee: { text: 'Every fan with a speed, every sensor `ok`.' },
				ifNot: [
					{ text: 'Fans without values: the event log may be full.', problem: 't-51' },
					{ text: '0 RPM in `sensors`: expected, the fans hang on the BMC.', problem: 't-52' },
				],
			},
			{
				id: 'log',
				do: 'The kernel’s messages about the card and the bus.',
				code: { text: 'journalctl -k -b | grep -E "NVRM|Xid|AER|mce"' },
				mustSee: { text: 'Only the driver’s start lines: no Xid, no bus error.' },
				ifNot: [
					{ text: 'A number after `Xid`: look it up.', problem: 't-15' },
					{ text: '`Xid 79`: the card fell off the bus.', problem: 't-14' },
				],
			},
		],
		status: 'reported',
		sources: ['rtx6kpro-wiki', 'lm-sensors-342', 'guide'],
		date: '2026',
	},
	{
		id: 'metrics',
		chapter: 'watching',
		title: 'Record everything with Prometheus',
		why: 'A rare fault is only understood from a record.',
		actions: [
			{
				id: 'install',
				do: 'Install Prometheus and the exporter for the host.',
				code: { text: 'sudo apt install prometheus prometheus-node-exporter', root: true },
				mustSee: { text: '`curl -s localhost:9100/metrics | head -1` answers.' },
			},
			{
				id: 'dcgm',
				do: 'Start NVIDIA’s exporter for the card.',
				code: {
					text: 'sudo docker run -d --restart always --gpus all --cap-add SYS_ADMIN \\\n  -p 127.0.0.1:9400:9400 --name dcgm-exporter nvcr.io/nvidia/k8s/dcgm-exporter:<tag>\nsleep 20; curl -s localhost:9400/metrics | grep -m1 DCGM_FI_DEV_GPU_TEMP{',
					root: true,
					fill: {
						'<tag>':
							'The newest tag in NVIDIA’s catalogue: versions of DCGM (4 or later) and exporter, and the base image.',
					},
					again: 'It refuses, because the name is taken.',
				},
				mustSee: { text: 'A line with the temperature of the card.', output: 'DCGM_FI_DEV_GPU_TEMP{gpu="0",…} …' },
				ifNot: [{ text: '`Not collecting DCP metrics`: an image with DCGM 3.', problem: 't-48' }],
			},
			{
				id: 'scrape',
				do: 'Tell Prometheus whom to ask.',
				code: {
					text: 'global:\n  scrape_interval: 15s\nrule_files:\n  - /etc/prometheus/rules.yml\nscrape_configs:\n  - job_name: host\n    static_configs: [{ targets: ["localhost:9100"] }]\n  - job_name: gpu\n    static_configs: [{ targets: ["localhost:9400"] }]\n  - job_name: vllm\n    static_configs: [{ targets: ["localhost:8000"] }]',
					language: 'yaml',
					file: '/etc/prometheus/prometheus.yml',
					root: true,
				},
				nothingToSee: 'A file is written.',
			},
			{
				id: 'rules',
				do: 'Write the alarms.',
				code: {
					text: 'groups:\n  - name: workstation\n    rules:\n      - alert: GpuHot\n        expr: DCGM_FI_DEV_GPU_TEMP > 85\n        for: 5m\n      - alert: GpuXid\n        expr: DCGM_FI_DEV_XID_ERRORS > 0\n      - alert: DriveHot\n        expr: node_hwmon_temp_celsius{chip=~"nvme.*"} > 75\n        for: 5m\n      - alert: MemoryError\n        expr: increase(node_edac_correctable_errors_total[1h]) > 0\n      - alert: DiskFull\n        expr: node_filesystem_avail_bytes{fstype="ext4"} / node_filesystem_size_bytes < 0.10',
					language: 'yaml',
					file: '/etc/prometheus/rules.yml',
					root: true,
				},
				nothingToSee: 'A file is written.',
			},
			{
				id: 'verify',
				do: 'Check the files and restart.',
				code: {
					text: 'promtool check config /etc/prometheus/prometheus.yml\nsudo systemctl restart prometheus\ncurl -s localhost:9090/api/v1/targets | jq -r ".data.activeTargets[] | .labels.job + \\" \\" + .health"',
					root: true,
				},
				mustSee: {
					text: 'The files are valid; host and card are up. vLLM is up while it runs.',
					output: 'host up\ngpu up\nvllm up',
				},
			},
		],
		note: 'The limits are those of the [acceptance criteria](/04-assembly-guide/). Grafana draws NVIDIA’s own dashboard 12239 from these data.',
		status: 'reported',
		sources: ['dcgm-exporter-guide', 'dcgm-exporter-707', 'dcgm-234', 'llama-swap', 'guide'],
		date: '2026-07-02',
	},
];
