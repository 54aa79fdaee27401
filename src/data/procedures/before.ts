import type { ProcedureInput } from '../schema/procedure.ts';

/** Firmware and memory, before an operating system exists. */
export const before: ProcedureInput[] = [
	{
		id: 'update-firmware',
		chapter: 'before',
		title: 'Bring BIOS and BMC up to date',
		why: 'A board from old stock may not know a Zen 5 processor.',
		risk: {
			signal: 'NOTICE',
			text: 'Power lost while firmware is written can leave board or BMC dead: touch nothing until it is done.',
		},
		actions: [
			{
				id: 'flash',
				host: 'bios',
				do: 'Flash the newest release BIOS, no test release, as the [assembly guide](/04-assembly-guide/) describes.',
				mustSee: { text: 'The first page of the BIOS names the Threadripper PRO 9975WX and all six modules.' },
				ifNot: [
					{ text: 'No picture with this processor: the BIOS is older than the processor.', problem: 't-03' },
					{ text: 'Black screen for minutes: memory is being trained; wait.', problem: 't-01' },
				],
			},
			{
				id: 'bmc',
				host: 'bmc',
				do: 'Update the BMC from its own web page, change its password, and keep it off the internet.',
				mustSee: { text: 'The page shows the new firmware version after its restart.' },
			},
		],
		note: 'The first BIOS that supports the processor is known at second hand only.',
		status: 'reported',
		sources: ['rtx6kpro-wiki', 'guide'],
		date: '2026',
	},
	{
		id: 'check-bios-settings',
		chapter: 'before',
		title: 'Check four BIOS settings',
		why: 'With one of the first two off, the driver cannot map the card’s memory and finds no card.',
		actions: [
			{
				id: 'settings',
				host: 'bios',
				do: 'Above 4G Decoding on, Resizable BAR on, CSM off, link speed of the slot on Auto. Leave SR-IOV, USB4 and, with one card, the IOMMU on. [The whole table](/04-assembly-guide/#bios-settings).',
				mustSee: { text: 'After saving and a restart the four values stand as set.' },
				ifNot: [
					{
						text: 'Later `No devices were found` together with `RmInitAdapter failed`: one of the first two is off.',
						problem: 't-08',
					},
				],
			},
		],
		note: 'Owners disagree about IOMMU and SR-IOV with several cards; for two see [document 07](/07-upgrade-path/#proc-peer-to-peer).',
		status: 'reported',
		sources: ['open-modules-862', 'rtx6kpro-wiki'],
		date: '2026-04',
	},
	{
		id: 'test-memory',
		chapter: 'before',
		title: 'Test the memory before anything is installed',
		why: 'A faulty module shows later as a corrupt file system or a failed run.',
		actions: [
			{
				id: 'memtest',
				do: 'Start Memtest86+ from a USB stick and let it finish two passes over all six modules. This takes hours.',
				mustSee: { text: 'Six modules listed and no errors. Note the speed it shows.' },
				ifNot: [
					{ text: 'Errors: test the modules one by one.', problem: 't-02' },
					{
						text: 'A lower speed than sold: an owner’s also trained lower on Auto.',
						problem: 't-04',
					},
				],
			},
		],
		note: 'It counts ECC events on Zen 5 desktop processors; for Threadripper PRO, Linux counts them.',
		status: 'reported',
		sources: ['memtest86plus-545', 'guide'],
		date: '2025-09-14',
	},
];
