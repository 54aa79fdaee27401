import type { ProblemInput } from '../schema/problem.ts';

/** Drives and file systems. */
export const storageProblems = [
	{
		id: 't-47',
		group: 'storage',
		title: 'Random freezes with ZFS under load of the card',
		symptom: 'The machine freezes now and then while the card works. The disks are ZFS.',
		causes: [{ text: 'Not known. Several owners report it and were rid of it without ZFS.', status: 'unverified' }],
		fixes: [
			'Use ext4 or XFS for the system and the models. [The data disk](/05-software-setup/#proc-data-disk) of this guide is ext4.',
		],
		verify: ['A week of the same work without a freeze.'],
		status: 'reported',
		sources: ['rtx6kpro-wiki'],
		date: '2026',
		note: 'Reports only, without a cause or a thread at ZFS. Rule out the link first.',
		problems: ['t-13', 't-14'],
	},
	{
		id: 't-53',
		group: 'storage',
		title: 'The data drive falls to hard-disk speed',
		symptom: 'A model loads well at first, then at {storage-data.throttled-speed}.',
		causes: [
			'The T700’s controller is too hot. Without a heatsink it throttles from {storage-data.throttle-temperature}, and at {faults.ssd-collapse} its speed had collapsed. After a quarter of an hour of writing, a bare drive gave {faults.ssd-write-bare} and one with a heatsink {faults.ssd-write-heatsink}.',
		],
		checks: [
			{
				text: 'Temperature, and how long the drive has been throttling.',
				code: 'sudo nvme smart-log /dev/nvme1n1 | grep -iE "temperature|thm|warning"',
				language: 'bash',
			},
		],
		fixes: [
			'Fit the bare drive (SSD3) under the board’s own cover, with the film off both pads: [the drive’s step](/04-assembly-guide/#step-fit-data-drive).',
			'Choose a socket that does not lie in the exhaust of the card.',
			'Let a front fan blow over it.',
		],
		verify: [
			{
				text: 'Below {accept.nvme-temperature} after half an hour of writing, and the throttle counters stand still.',
				code: 'fio --name=heat --filename=/data/heat.bin --size=200G --rw=write --bs=1M --direct=1 --ioengine=libaio --iodepth=32 --time_based --runtime=1800\nsudo nvme smart-log /dev/nvme1n1; rm /data/heat.bin',
				language: 'bash',
			},
		],
		status: 'reported',
		sources: ['guru3d-t700', 'neowin-phison', 'techwafer-t700'],
		date: '2023',
		note: 'The two press notes on the bare drive probably relay one test. The fix is for the model without a heatsink, because the board brings its own.',
		problems: ['t-58'],
	},
] satisfies ProblemInput[];
