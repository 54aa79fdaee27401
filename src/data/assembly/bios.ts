import { BiosSetting } from '../schema/acceptance.ts';
import { parseRecords } from '../schema/parse.ts';

const consulted = '2026-11-23';
const ownRule = { status: 'estimated' as const, sources: ['guide'], date: consulted };
const reported = (value: string, sources: string[], date = consulted) => ({
	value,
	status: 'reported' as const,
	sources,
	date,
});

/** Names as BIOS versions of 2025 print them; a newer one may call them otherwise. */
export const biosSettings = parseRecords('src/data/assembly/bios.ts', BiosSetting, [
	{
		id: 'defaults',
		group: 'start',
		touch: 'set',
		setting: 'Load optimised defaults',
		value: { value: 'first', ...ownRule },
		why: 'A known ground. Then date and time.',
	},
	{
		id: 'above-4g',
		group: 'card',
		touch: 'set',
		setting: 'Above 4G decoding',
		value: reported('enabled', ['rtx6kpro-wiki', 'owner-bios-9936-notes']),
		why: 'The card’s memory needs addresses beyond the first four gigabytes.',
	},
	{
		id: 'resizable-bar',
		group: 'card',
		touch: 'set',
		setting: 'Re-size BAR support',
		value: reported('enabled', ['rtx6kpro-wiki', 'owner-bios-9936-notes']),
		why: 'The whole card memory in one window. It is the default.',
	},
	{
		id: 'link-speed',
		group: 'card',
		touch: 'leave',
		setting: 'PCIe link speed of the card’s slot',
		value: reported('Auto or Gen5', ['owner-bios-9936-notes']),
		why: 'Set it to Gen4 only to isolate a fault while the log shows PCIe errors.',
	},
	{
		id: 'bifurcation',
		group: 'card',
		touch: 'leave',
		setting: 'Bifurcation of the card’s slot',
		value: reported('Auto or x16', ['owner-bios-9936-notes']),
		why: 'One card takes all lanes of its slot.',
	},
	{
		id: 'sr-iov',
		group: 'card',
		touch: 'set',
		setting: 'SR-IOV',
		value: {
			...reported('enabled', ['rtx6kpro-wiki']),
			note: 'One recipe for many cards switches it off.',
		},
		why: 'Harmless when unused.',
	},
	{
		id: 'iommu',
		group: 'card',
		touch: 'set',
		setting: 'IOMMU and ACS',
		value: {
			value: 'enabled with one card',
			...ownRule,
			note: 'Sources disagree. Decide anew with a second card.',
			alternatives: [
				reported('disabled, against hangs with several cards', ['rtx6kpro-wiki', 'owner-9995wx-notes']),
				reported('enabled, with iommu=pt', ['owner-bios-9936-notes']),
			],
		},
		why: 'It shields memory from faulty devices; with one card it has no known cost.',
	},
	{
		id: 'memory-profile',
		group: 'memory',
		touch: 'leave',
		setting: 'Memory profile',
		value: { value: 'standard speed first', ...ownRule },
		why: 'Change it only after the memory test; modules rated higher were seen to train lower on Auto.',
	},
	{
		id: 'ecc',
		group: 'memory',
		touch: 'leave',
		setting: 'ECC and patrol scrub',
		value: { value: 'enabled or Auto', ...ownRule },
		why: 'Checked at the end with the error counters.',
	},
	{
		id: 'nps',
		group: 'memory',
		touch: 'set',
		setting: 'NUMA nodes per socket (NPS)',
		value: {
			...reported('NPS1', ['owner-9995wx-notes', 'gigabyte-mz72-manual']),
			note: 'The requirement for six-way interleave is from a sister platform’s manual.',
		},
		why: 'One memory pool; inference programs expect it.',
	},
	{
		id: 'interleave-size',
		group: 'memory',
		touch: 'set',
		setting: 'Memory interleave size',
		value: {
			...reported('2 kB or 4 kB with six modules', ['gigabyte-mz72-manual', 'owner-9995wx-notes']),
			note: 'From a sister platform’s manual; BIOS 1203 offers the same setting.',
		},
		why: 'Only these let six modules interleave evenly there.',
	},
	{
		id: 'power-limit',
		group: 'power',
		touch: 'leave',
		setting: 'Package power limit (PPT, cTDP)',
		value: { value: 'Auto', ...ownRule },
		why: 'Auto is the processor’s rating, {cpu.tdp}. A recipe with {assembly.ppt-recipe} is not for this cooler or supply.',
	},
	{
		id: 'c-states',
		group: 'power',
		touch: 'leave',
		setting: 'C-states and DF C-states',
		value: { value: 'as delivered', ...ownRule },
		why: 'Switching them off gains a little bandwidth and costs power at idle.',
	},
	{
		id: 'usb4',
		group: 'card',
		touch: 'leave',
		setting: 'USB4',
		value: reported('enabled', ['rtx6kpro-wiki']),
		why: 'Switch it off only where more than four cards do not start.',
	},
	{
		id: 'fan-control',
		group: 'power',
		touch: 'elsewhere',
		brief: 'in the management controller',
		setting: 'Fan control',
		value: {
			...reported('in the management controller, not here', ['owner-7975wx-log'], '2026'),
			note: 'One owner, jumper as delivered.',
		},
		why: 'Curves set in the BIOS have no effect then.',
	},
	{
		id: 'boot-mode',
		group: 'start',
		touch: 'set',
		setting: 'Boot mode',
		value: { value: 'UEFI only, CSM off', ...ownRule },
		why: 'Secure Boot as [document 05](/05-software-setup/) describes.',
	},
	{
		id: 'power-loss',
		group: 'start',
		touch: 'set',
		setting: 'After a power loss',
		value: { value: 'last state', ...ownRule },
		why: 'A server comes back by itself, a machine that was off stays off.',
	},
]);
