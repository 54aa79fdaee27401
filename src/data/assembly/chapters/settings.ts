import type { ChapterInput } from '../../schema/assembly.ts';
import { minutes } from '../times.ts';

/** BIOS, management controller and system. */
export const settings = {
	id: 'settings',
	title: 'Settings and system',
	result: 'BIOS and management controller are set and saved, and Ubuntu runs.',
	after: ['card'],
	steps: [
		{
			id: 'set-bios',
			title: 'Set the BIOS',
			why: 'The card needs its address window, the memory its even interleave; the rest stays as delivered.',
			minutes: minutes(30),
			difficulty: 'careful',
			prerequisites: ['start-tower'],
			tools: ['keyboard', 'console', 'usb-sticks', 'camera'],
			atRisk: ['cpu', 'motherboard', 'psu'],
			orientation: 'The tower stands closed, its front towards you; you sit at the monitor, in the setup.',
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'Power-limit recipes from the internet.',
					consequence: 'One sets {assembly.ppt-recipe}: processor and power stages overheat.',
					avoid: 'Leave power limits on automatic.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Load the defaults, set date and time.' },
				{ kind: 'action', text: 'Go through the [BIOS table](/04-assembly-guide/#bios-settings) row by row.' },
				{ kind: 'action', text: 'Save the profile to a stick and photograph every changed page.' },
				{ kind: 'note', text: 'Leave the memory on its standard speed until the memory test has passed.' },
			],
			confirmations: [{ by: 'reading', text: 'After the restart the setup still shows every value you set.' }],
			rightWrong: {
				right: 'Power limits on automatic; every changed row stands in the table.',
				wrong: 'A limit, a voltage or a memory profile copied from somebody’s record run.',
			},
			records: [{ id: 'bios-profile', label: 'Name of the saved profile' }],
			facts: ['assembly.ppt-recipe'],
			drawings: ['bios-tree'],
		},
		{
			id: 'secure-bmc',
			title: 'Secure the management controller',
			why: 'Its factory login is public knowledge, and it can switch the machine and read its screen.',
			minutes: minutes(15),
			difficulty: 'easy',
			prerequisites: ['start-tower', 'connect-network'],
			tools: ['computer', 'pen'],
			atRisk: ['motherboard'],
			orientation:
				'The tower stands closed, its front towards you; you sit at the second computer, on the same private network.',
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'The factory login `admin` / `admin`.',
					consequence: 'Anything on the network can switch the machine off and write its firmware.',
					avoid: 'Change it first, before anything else on that page.',
				},
				{
					signal: 'NOTICE',
					hazard: 'Power lost while firmware is written.',
					consequence: 'The controller may stay dead.',
					avoid: 'Touch neither rocker nor browser until the controller is back.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Open the controller’s address with https. Its certificate is self-signed.' },
				{ kind: 'action', text: 'Change the password. Set time server and mail alerts.' },
				{ kind: 'action', text: 'Update its firmware from the board’s support page if a newer release is there.' },
				{
					kind: 'caution',
					text: 'An update takes the controller away for minutes. Wait until its page answers again.',
				},
				{ kind: 'action', text: 'Save the configuration to a file.' },
			],
			confirmations: [
				{ by: 'reading', text: 'The old password is refused; the temperatures of all six modules are listed.' },
			],
			rightWrong: {
				right: 'Password first, then firmware, and the tower left alone until the page answers.',
				wrong: 'Rocker switched off because the page does not answer.',
			},
			records: [
				{ id: 'bmc-firmware', label: 'Firmware of the management controller' },
				{ id: 'bmc-config', label: 'File with its configuration' },
			],
			drawings: ['management-network'],
		},
		{
			id: 'set-fan-curves',
			title: 'Set the fan curves',
			why: 'On this board the controller drives the fans, and it can follow the temperature of the card’s slot.',
			minutes: minutes(15),
			difficulty: 'easy',
			prerequisites: ['secure-bmc'],
			tools: ['computer'],
			orientation:
				'The tower stands closed, its front towards you; you sit at the second computer, on the controller’s fan page.',
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'A curve that starts too low.',
					consequence: 'A zone stands still under load, and slots and memory overheat.',
					avoid: 'Read all temperatures under load before you lower a point.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Find the seven zones. Compare their curves with the [fan table](/04-assembly-guide/#fan-curves).',
				},
				{ kind: 'action', text: 'Let the front and top zones follow the slot of the card as well as the processor.' },
				{ kind: 'action', text: 'Raise them to the stronger curve if the combined test ends warm.' },
				{
					kind: 'note',
					text: 'That the fans hang on the controller and not on the BIOS is one owner’s finding, with the jumper as delivered. Linux fan tools write without effect then.',
				},
			],
			confirmations: [{ by: 'sound', text: 'A zone set to full speed for a moment is heard at once.' }],
			drawings: ['fan-zones'],
		},
		{
			id: 'install-os',
			title: 'Install the system',
			why: 'The acceptance tests run under Linux.',
			minutes: minutes(60),
			difficulty: 'easy',
			prerequisites: ['set-bios'],
			tools: ['usb-sticks', 'keyboard', 'console'],
			orientation: 'The tower stands closed, its front towards you; you sit at the monitor.',
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'An installer that shows two drives.',
					consequence: 'It erases whichever is chosen.',
					avoid: 'Compare the model with your note before you confirm.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: '[Install Ubuntu](/05-software-setup/#proc-install-ubuntu) on the system drive you noted, then [the driver](/05-software-setup/#proc-install-driver).',
				},
				{
					kind: 'action',
					text: 'Install [what reports hardware health](/05-software-setup/#proc-first-updates), so that errors are counted from the first start on.',
				},
				{
					kind: 'note',
					text: 'If you can spare the hours, [test the memory](/04-assembly-guide/#step-test-memory) with Memtest86+ first: a fault found now spares the installation.',
				},
				{
					kind: 'note',
					text: 'A card that drops off between idle and load has a known cure in kernel parameters. A slow link while idle is no fault.',
				},
			],
			confirmations: [{ by: 'reading', text: '`nvidia-smi` lists the card.' }],
			records: [
				{ id: 'system', label: 'System and kernel version' },
				{ id: 'driver', label: 'Driver version' },
			],
			drawings: ['two-drives'],
		},
	],
	gate: {
		see: 'BIOS profile and controller configuration saved, factory password gone, the card listed under Linux.',
		otherwise:
			'A card missing under Linux only is a driver matter: [document 09](/09-faq-troubleshooting/) starts there.',
		problems: ['t-07', 't-09', 't-51'],
	},
} satisfies ChapterInput;
