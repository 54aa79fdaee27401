import { parseRecords } from './schema/parse.ts';
import { XidCode, type XidCodeInput } from './schema/problem.ts';

const source = { sources: ['nvidia-open-modules'], reactionStatus: 'unverified' as const };
const recovery = { sources: ['nvidia-open-modules', 'nvidia-error-recovery'], reactionStatus: 'specified' as const };

/** The numbers after "Xid" that matter on this machine; names from the driver's source, in our words. */
const records = [
	{
		...source,
		id: 'xid-13',
		name: 'Exception of the compute engine',
		reaction:
			'Suspect the program: repeat, update the framework. If it comes at random under any load, suspect the card.',
	},
	{
		...source,
		id: 'xid-31',
		name: 'Fault of the memory management unit',
		reaction: 'An address outside the program’s memory: as 13. `compute-sanitizer` finds the place.',
	},
	{
		...source,
		id: 'xid-32',
		name: 'Error in the push buffer',
		reaction: 'Driver, or quality of the link.',
		problems: ['t-12'],
	},
	{ ...source, id: 'xid-43', name: 'Channel reset: the GPU stopped processing', reaction: 'Start the program again.' },
	{
		...source,
		id: 'xid-45',
		name: 'Work removed before its end',
		reaction: 'The echo of another error: look at the line before.',
	},
	{
		...source,
		id: 'xid-48',
		name: 'Double-bit ECC error',
		reaction: 'Reset the card and run a memory test. Return it if it comes back.',
	},
	{ ...source, id: 'xid-171', name: 'Uncorrectable error in the card’s memory', reaction: 'As 48.' },
	{ ...source, id: 'xid-172', name: 'Uncorrectable error in the chip’s own memory', reaction: 'As 48.' },
	{
		...recovery,
		id: 'xid-63',
		name: 'Row remapping or page retirement noted',
		reaction: 'Work may go on; the row is replaced at the next reset. Reset when the card is idle.',
	},
	{ ...source, id: 'xid-64', name: 'Row remapping or page retirement failed', reaction: 'Have the card replaced.' },
	{
		...source,
		id: 'xid-79',
		name: 'The GPU has fallen off the bus',
		reaction: 'The link is gone: an entry of its own.',
		reactionStatus: 'reported',
		sources: ['nvidia-open-modules', 'open-modules-507'],
		problems: ['t-14'],
	},
	{ ...source, id: 'xid-92', name: 'Many single-bit ECC errors', reaction: 'Watch it; test the memory.' },
	{ ...source, id: 'xid-94', name: 'Contained memory error', reaction: 'One program is lost, the others go on.' },
	{ ...source, id: 'xid-95', name: 'Memory error that was not contained', reaction: 'Reset the card.' },
	{
		...source,
		id: 'xid-119',
		name: 'No answer from the GPU’s own processor (GSP)',
		reaction: 'Restart, then another driver version. With the open modules this processor cannot be switched off.',
	},
	{ ...source, id: 'xid-120', name: 'Error of that processor', reaction: 'As 119.' },
	{
		...recovery,
		id: 'xid-154',
		name: 'The recovery action has changed',
		reaction: 'Do what the line says: none, reset of the card with every process ended, or restart of the machine.',
	},
	{
		...source,
		id: 'xid-167',
		name: 'Fatal timeout on PCIe',
		reaction: 'The link, as with 79.',
		problems: ['t-12', 't-13'],
	},
] satisfies XidCodeInput[];

export const xidCodes: XidCode[] = parseRecords('src/data/xid-codes.ts', XidCode, records);
