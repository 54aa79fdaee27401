import { MaintenanceTask, type MaintenanceTaskInput } from './schema/problem.ts';
import { parseRecords } from './schema/parse.ts';

const practice = { status: 'estimated' as const, sources: ['guide'] };

/** Upkeep of the machine. The intervals are this guide's practice; what is looked at rests on the entries named. */
const records: MaintenanceTaskInput[] = [
	{
		id: 'plug-first-week',
		interval: 'once',
		task: 'Look at the 12V-2x6 plug',
		how: 'Machine off, cord out, side panel open.',
		right: 'Flush, no gap, no change of colour. Otherwise replace the cable.',
		status: 'reported',
		sources: ['tomshardware-12v-plugs', 'guide'],
		problems: ['t-49'],
	},
	{
		...practice,
		id: 'alarms',
		interval: 'always',
		task: 'Alarms on temperature, ECC, Xid and drive health',
		how: 'The exporters and rules of [monitoring](/05-software-setup/#proc-metrics).',
		right:
			'Card below {accept.gpu-temperature}, drives below {accept.nvme-alarm}, no Xid, no uncorrected error. Test one alarm.',
		problems: ['t-50', 't-53', 't-15', 't-05'],
	},
	{
		...practice,
		id: 'update',
		interval: 'month',
		task: 'Kernel and driver together',
		how: 'Release the hold, `sudo apt update && sudo apt full-upgrade`, restart, `nvidia-smi`, a short load, hold again: [the procedure](/05-software-setup/#proc-hold-driver).',
		right: 'The card is listed and a model answers. Otherwise start the older kernel.',
		problems: ['t-41', 't-42'],
	},
	{
		...practice,
		id: 'logs',
		interval: 'month',
		task: 'Read the logs',
		how: '`sudo journalctl -k -p warning`, `ras-mc-ctl --error-count`, `sudo ipmitool sel list`; then save and clear the controller’s log.',
		right: 'Nothing new. A full log of the controller stopped fan readings on the predecessor board.',
		problems: ['t-51', 't-12', 't-05'],
	},
	{
		...practice,
		id: 'drives',
		interval: 'month',
		task: 'Health of both drives',
		how: '`sudo nvme smart-log /dev/nvme0n1` and the same for `nvme1n1`.',
		right: 'Critical warning 0, media errors 0. Order a replacement when “percentage used” nears 100.',
		problems: ['t-53'],
	},
	{
		...practice,
		id: 'restore',
		interval: 'quarter',
		task: 'Restore a backup',
		how: 'Fetch one checkpoint and one configuration file from [the backup](/05-software-setup/#proc-backup), and compare.',
		right: 'Both are identical. A backup that was never restored is a hope.',
	},
	{
		...practice,
		id: 'dust',
		interval: 'quarter',
		task: 'Dust filters',
		how: 'Machine off. Vacuum or wash the filters at front and bottom; let them dry.',
		right: 'The card under the usual load is no warmer than in your record of the first week.',
		problems: ['t-50'],
	},
	{
		...practice,
		id: 'firmware',
		interval: 'half-year',
		task: 'BIOS, management controller and drive firmware',
		how: 'Read the makers’ notes; flash only for a fault you have or a hole that is closed: [the procedure](/05-software-setup/#proc-update-firmware).',
		right: 'The settings are as in your record: an update may reset them.',
		problems: ['t-01', 't-03'],
	},
	{
		...practice,
		id: 'ups',
		interval: 'half-year',
		task: 'UPS on battery',
		how: 'Save your work, pull the UPS’s plug under a light load, wait for the shutdown order.',
		right: 'The machine shuts down in order. Replace the battery when it no longer lasts that long.',
		problems: ['t-54'],
	},
	{
		...practice,
		id: 'inside',
		interval: 'year',
		task: 'Clean and look inside',
		how: 'Machine off, cord out, earthed. Blow dust off fans and heatsinks with the blades held still; look at every plug; check that card and bracket are level.',
		right: 'No discoloured plug, no sagging card, every fan turns.',
		problems: ['t-49', 't-57'],
	},
	{
		...practice,
		id: 'acceptance-again',
		interval: 'year',
		task: 'Repeat the acceptance test',
		how: 'Memory test, load on processor and card together, temperatures logged: [acceptance](/04-assembly-guide/#acceptance-tests).',
		right:
			'As in the first record. New thermal paste only if the processor has become warmer at the same load with clean fans.',
	},
	{
		...practice,
		id: 'after-move',
		interval: 'event',
		task: 'After a move of the machine',
		how: 'The card travels in its own box. Then look inside, and check the link under load.',
		right: 'PCIe 5.0 x16 under load, no bus errors.',
		problems: ['t-57', 't-11', 't-12'],
	},
];

export const maintenanceTasks: MaintenanceTask[] = parseRecords('src/data/maintenance.ts', MaintenanceTask, records);
