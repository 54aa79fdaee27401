import type { PartInput } from '../schema/part.ts';

/** Bought with the machine and forgotten by the brief: no sourced price was found for any of them. */
export const accessories = [
	{
		id: 'accessory-top-fans',
		role: 'accessory',
		maker: 'Any',
		name: '140 mm PWM case fans for the top',
		shortName: 'Top exhaust fans',
		unitOfMeasure: 'one fan',
		mustHave: [
			{
				id: 'why',
				text: 'Two or three fans of 140 mm, four-pin',
				because: 'The case brings none for the top, and on this board the processor cooler blows there.',
			},
		],
	},
	{
		id: 'accessory-16pin-cable',
		role: 'accessory',
		maker: 'The maker of the power supply',
		name: 'Native 16-pin cable (12V-2x6) for exactly this supply',
		shortName: 'Second 16-pin cable',
		mustHave: [
			{
				id: 'why',
				text: 'From the maker of the supply, for this model',
				because: 'A second card needs its own; cables of another supply fit the plug and may carry the wrong pins.',
			},
		],
	},
	{
		id: 'accessory-wattmeter',
		role: 'accessory',
		maker: 'Any',
		name: 'Plug-in wattmeter for the mains voltage and plug of the room',
		shortName: 'Wattmeter',
		mustHave: [
			{
				id: 'why',
				text: 'Rated for the whole circuit',
				because: 'Nobody has metered this machine: idle and load are read on yours, and a fault shows here first.',
			},
		],
	},
	{
		id: 'accessory-esd-kit',
		role: 'accessory',
		maker: 'Any',
		name: 'Wrist strap with a 1 MΩ cord, and a mat',
		shortName: 'ESD strap and mat',
		mustHave: [
			{
				id: 'why',
				text: 'Strap clipped to an earthed point',
				because: 'Socket contacts, memory modules and drives die of a spark nobody feels.',
			},
		],
	},
	{
		id: 'accessory-ups',
		role: 'accessory',
		maker: 'Any',
		name: 'Uninterruptible supply with sine output',
		shortName: 'UPS',
		mustHave: [
			{
				id: 'why',
				text: 'Line-interactive or online, sine output, {bom-advice.ups-one-card} or more; {bom-advice.ups-two-cards} with two cards',
				because: 'Neither drive protects its cache against a power cut, and a day of training is lost with it.',
			},
		],
	},
	{
		id: 'accessory-thermal-paste',
		role: 'accessory',
		maker: 'Noctua',
		name: 'NT-H2, or equal',
		shortName: 'Spare thermal paste',
		mustHave: [{ id: 'why', text: 'One tube', because: 'Every time the cooler comes off, the old paste goes.' }],
	},
	{
		id: 'accessory-cleaning',
		role: 'accessory',
		maker: 'Any',
		name: 'Isopropyl alcohol of 90 % or more, lint-free wipes',
		shortName: 'Alcohol and wipes',
		mustHave: [
			{ id: 'why', text: 'Both', because: 'Paste has to be removed without a trace before new paste is put on.' },
		],
	},
	{
		id: 'accessory-usb-sticks',
		role: 'accessory',
		maker: 'Any',
		name: 'USB sticks',
		shortName: 'Two USB sticks',
		unitOfMeasure: 'one stick',
		mustHave: [
			{
				id: 'why',
				text: 'Two of {bom-advice.usb-stick} or more, one formatted FAT32',
				because: 'One flashes the BIOS before the processor goes in, the other carries memory test and installer.',
			},
		],
	},
	{
		id: 'accessory-torque-driver',
		role: 'accessory',
		maker: 'AMD or a tool maker',
		name: 'T20 driver preset to the torque of the socket',
		shortName: 'T20 torque driver',
		mustHave: [
			{
				id: 'why',
				text: 'Supplied with the boxed processor: buy one only for a tray processor',
				because: 'A loose socket loses memory channels, a tight one bends the board.',
			},
		],
	},
	{
		id: 'accessory-psu-tester',
		role: 'accessory',
		maker: 'Any',
		name: 'Power supply tester, 24-pin',
		shortName: 'PSU tester',
		mustHave: [
			{
				id: 'why',
				text: 'With a display of the voltages',
				because: 'A faulty supply is found before it meets the processor.',
			},
		],
	},
	{
		id: 'accessory-hand-tools',
		role: 'accessory',
		maker: 'Any',
		name: 'PH1 and PH2 screwdrivers, 5 mm nut driver, torch, magnifier',
		shortName: 'Hand tools',
		mustHave: [
			{
				id: 'why',
				text: 'Magnetic tips',
				because: 'Stand-offs have to be moved for this board, and the socket is inspected before it is closed.',
			},
		],
	},
	{
		id: 'accessory-cables',
		role: 'accessory',
		maker: 'Any',
		name: 'Two Ethernet cables, hook-and-loop ties, labels',
		shortName: 'Network cables and ties',
		mustHave: [
			{
				id: 'why',
				text: 'Two network cables',
				because: 'The remote console answers over the network, and the processor has no picture of its own.',
			},
		],
	},
] satisfies PartInput[];
