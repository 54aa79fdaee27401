import type { ChapterInput } from '../../schema/assembly.ts';
import { minutes } from '../times.ts';

/** Processor, memory, drives and cooler on the bench. */
export const board = {
	id: 'board',
	title: 'Processor, memory, drives and cooler',
	result: 'The board on its box carries processor, six modules, two drives and the cooler.',
	after: ['prepare'],
	steps: [
		{
			id: 'open-socket',
			title: 'Open the socket',
			why: 'The frame is spring loaded, and until the processor is in, only a loose cap covers the contacts: the shorter, the better.',
			minutes: minutes(5),
			difficulty: 'delicate',
			prerequisites: ['flash-bios'],
			tools: ['driver-socket', 'lamp', 'magnifier', 'wrist-strap', 'mat'],
			atRisk: ['motherboard'],
			orientation:
				'The board lies on its box, rear ports to your left. On the predecessor the hinge is on that side and the processor lies sideways; look at yours.',
			positions: [{ kind: 'schematic', boardItems: ['socket'] }],
			borrowedFrom: ['asus-wrx80e-manual'],
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'Spring-loaded frame above bare contacts.',
					consequence: 'A frame that snaps up, or anything that falls in, bends contacts and usually costs the board.',
					avoid: 'Hold the frame while the last screw comes loose. Nothing in your hands above the open socket.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Put the wrist strap on again. Read the numbers stamped beside the three screws.',
				},
				{
					kind: 'action',
					text: 'Loosen screw 3, then 2, then 1. They stay in the frame. Let it rise under your hand.',
				},
				{ kind: 'action', text: 'Lift the inner rail by its coloured tabs and pull out the clear dummy.' },
				{ kind: 'caution', text: 'Leave the black cap on the contacts until the next step asks for it.' },
			],
			confirmations: [
				{ by: 'look', text: 'Frame and rail stand open by themselves; the cap still covers the contacts.' },
			],
			rightWrong: {
				right: 'Screws in the order 3, 2, 1, the frame guided by hand.',
				wrong: 'Screw 1 first: the frame springs up on one side.',
			},
			facts: ['assembly.screw-order'],
			drawings: ['socket-open'],
		},
		{
			id: 'fit-cpu',
			title: 'Fit the processor and close the socket',
			why: 'The order of the screws spreads the load, so that all contacts touch.',
			minutes: minutes(10),
			difficulty: 'delicate',
			prerequisites: ['open-socket'],
			tools: ['driver-socket', 'lamp', 'wrist-strap'],
			fits: [{ part: 'cpu', quantity: 1 }],
			atRisk: ['cpu', 'motherboard'],
			orientation:
				'The board lies on its box, rear ports to your left. The triangle on the processor goes to the triangle on the frame.',
			positions: [{ kind: 'schematic', boardItems: ['socket'] }],
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'Open contacts, and a processor whose weight is enough to bend them.',
					consequence: 'A drop ruins board and processor together.',
					avoid: 'Keep the processor in its plastic carrier, and use no power tool.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Slide the carrier into the rail, triangle to triangle, until it clicks.' },
				{ kind: 'action', text: 'Take the cap off the contacts. Look across them from two sides with the lamp.' },
				{
					kind: 'action',
					text: 'Lower the rail until it latches, then the frame. Press its middle down and start screw 1.',
				},
				{
					kind: 'action',
					text: 'Tighten screw 1, then 2, then 3, each until the preset driver clicks. Go round once more.',
				},
				{ kind: 'note', text: 'Keep cap and dummy: a warranty return needs them.' },
			],
			confirmations: [
				{ by: 'sound', text: 'In the second round the driver clicks at once on every screw.' },
				{ by: 'look', text: 'The frame lies level, with no gap on any side.' },
			],
			rightWrong: {
				right: 'Processor in its carrier; screws in the order 1, 2, 3 with the preset driver.',
				wrong:
					'Processor taken out of the carrier, or screws tightened by feel: too loose loses memory channels, too tight bends the board.',
			},
			facts: ['assembly.screw-order', 'assembly.screw-torque-cpu'],
			drawings: ['socket-close'],
		},
		{
			id: 'fit-memory',
			title: 'Fit the six memory modules',
			why: 'Eight channels, six modules: only the right six slots let them work side by side.',
			minutes: minutes(10),
			difficulty: 'careful',
			prerequisites: ['fit-cpu'],
			tools: ['wrist-strap', 'mat', 'pen'],
			fits: [{ part: 'memory', quantity: 6 }],
			atRisk: ['memory', 'motherboard'],
			orientation:
				'The board lies with its rear ports to your left. On the predecessor four slots lie beyond the socket and four between socket and card slots.',
			positions: [
				{
					kind: 'schematic',
					boardItems: ['above-1', 'above-2', 'above-3', 'above-4', 'below-1', 'below-2', 'below-3', 'below-4'].map(
						(place) => `dimm-${place}`
					),
				},
			],
			borrowedFrom: ['asus-wrx80e-manual', 'gigabyte-mz72-manual', 'lenovo-p620-memory'],
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'A module pressed in the wrong way round or half-way.',
					consequence: 'It breaks the slot, or burns when power comes.',
					avoid: 'Match the notch to the key before you press, and press only straight down.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Take the six slots from the memory page of the board manual. This guide names no letters: that table could not be read, and the manuals of two sister platforms contradict each other.',
				},
				{ kind: 'action', text: 'Open the latches of those six slots.' },
				{
					kind: 'action',
					text: 'Hold a module by its ends, notch over key, and press both ends until the latches close.',
				},
				{ kind: 'action', text: 'Do the same with the other five modules. Write the letters of the six slots down.' },
				{
					kind: 'caution',
					text: 'Registered modules only, all with the same part number. Unbuffered ones do not start.',
				},
				{
					kind: 'note',
					text: 'If the manual lists no six-module layout, fill all eight slots: [document 02](/02-component-specifications/) says what six of eight channels cost.',
				},
			],
			confirmations: [
				{ by: 'sound', text: 'Two clicks per module, one from each end.' },
				{ by: 'look', text: 'All latches closed, all modules at the same height.' },
			],
			rightWrong: {
				right: 'Gold edge gone in the slot, both latches upright.',
				wrong: 'A line of gold still visible at one end.',
			},
			records: [{ id: 'slots-filled', label: 'Letters of the six slots' }],
			facts: ['motherboard.memory-population', 'motherboard.module-type'],
			drawings: ['memory-six', 'module'],
		},
		{
			id: 'fit-data-drive',
			title: 'Fit the data drive',
			why: 'The faster drive needs the faster socket and the better cover.',
			minutes: minutes(8),
			difficulty: 'careful',
			prerequisites: ['fit-cpu'],
			tools: ['driver-ph1', 'wrist-strap'],
			fits: [{ part: 'storage-data', quantity: 1 }],
			atRisk: ['storage-data'],
			orientation:
				'The board lies with its rear ports to your left; the drive’s contacts point to the M.2 socket, its label faces up.',
			positions: [{ kind: 'length', label: 'M.2 socket to stand-off', fact: 'assembly.drive-length' }],
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'Protective film left between drive and cover.',
					consequence: 'It insulates: the drive throttles, then switches itself off.',
					avoid: 'Peel every film in this step, above and below, and look for it afterwards.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'In the M.2 table of the board manual, find a socket for PCIe 5.0. One owner put such a drive into `M.2_1`.',
				},
				{
					kind: 'action',
					text: 'Unscrew its cover. Peel the films off the pad in the cover and off the pad on the board.',
				},
				{ kind: 'action', text: 'Slide the drive in at a shallow angle, press it flat, fix its end at the stand-off.' },
				{
					kind: 'action',
					text: 'Put the cover on, screws hand-tight. Lift it once, look at the pad, and close it again.',
				},
				{
					kind: 'caution',
					text: 'The bare drive goes under the board’s cover. A drive with a heatsink of its own does not fit there.',
				},
				{ kind: 'note', text: 'This drive has chips on both sides: the lower pad matters too.' },
			],
			confirmations: [
				{ by: 'look', text: 'The pad shows an even print of the chips; no film is left.' },
				{ by: 'feel', text: 'The drive lies flat and does not spring back.' },
			],
			rightWrong: {
				right: 'Both films off, one cover on the drive.',
				wrong: 'A film left on, or two heatsinks stacked.',
			},
			records: [{ id: 'm2-data', label: 'M.2 socket of the data drive' }],
			facts: [
				'assembly.drive-length',
				'motherboard.m2-generation',
				'storage-data.throttle-temperature',
				'storage-data.shutdown-temperature',
			],
			drawings: ['m2-stack', 'm2-insert'],
		},
		{
			id: 'fit-os-drive',
			title: 'Fit the system drive',
			why: 'Any other socket will do, as long as it shares no lanes with something you use.',
			minutes: minutes(7),
			difficulty: 'easy',
			prerequisites: ['fit-data-drive'],
			tools: ['driver-ph1', 'wrist-strap'],
			fits: [{ part: 'storage-os', quantity: 1 }],
			atRisk: ['storage-os'],
			orientation:
				'The board lies with its rear ports to your left; the drive’s contacts point to the M.2 socket, its label faces up.',
			positions: [{ kind: 'length', label: 'M.2 socket to stand-off', fact: 'assembly.drive-length' }],
			hazards: [
				{
					signal: 'NOTICE',
					hazard: 'Protective film left on the pad.',
					consequence: 'It insulates the drive, which overheats and slows down.',
					avoid: 'Count the films you peel before the cover goes on.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'In the M.2 table of the board manual, choose a second socket that shares nothing with slots or SATA ports you use.',
				},
				{ kind: 'action', text: 'Peel the film, slide the drive in, press it flat, fix its end, close the cover.' },
				{
					kind: 'note',
					text: 'Note which drive sits where. The installer shows both, and only one may be erased later.',
				},
			],
			confirmations: [{ by: 'look', text: 'The drive lies flat, the cover is closed, every film is on the table.' }],
			rightWrong: {
				right: 'Film off, drive flat, screw at its far end.',
				wrong: 'Film left on, or the drive bent upwards over a stand-off in the wrong hole.',
			},
			facts: ['assembly.drive-length'],
			records: [{ id: 'm2-os', label: 'M.2 socket of the system drive' }],
			drawings: ['board-drives'],
		},
		{
			id: 'apply-paste',
			title: 'Look at the cooler’s base, paste if it is bare',
			why: 'All heat of the processor crosses this joint, and a second layer of paste hinders it.',
			minutes: minutes(5),
			difficulty: 'careful',
			prerequisites: ['fit-cpu', 'fit-memory'],
			tools: ['paste', 'alcohol', 'wipes'],
			orientation: 'The board lies with its rear ports to your left; the cooler lies on its side, base towards you.',
			hazards: [
				{
					signal: 'WARNING',
					hazard: 'Vapour of isopropyl alcohol, near a flame or a spark.',
					consequence: 'It catches fire and burns whoever bends over it.',
					avoid: 'Open a window, keep flames and live devices away, and let every drop dry before power comes.',
				},
			],
			lines: [
				{
					kind: 'action',
					text: 'Look at the base under its cover. A grey pattern means that paste is on it already: add none.',
				},
				{
					kind: 'action',
					text: 'If the base is bare metal, wipe processor and base with a wipe and alcohol, and let them dry.',
				},
				{ kind: 'action', text: 'On bare metal only: set paste on the processor. {cooler.paste-pattern}.' },
				{ kind: 'caution', text: 'Do not spread it. The pressure of the cooler does.' },
			],
			confirmations: [
				{
					by: 'look',
					text: 'Paste on one side only: on the base as delivered, or on the processor as nine small and four larger dots.',
				},
			],
			rightWrong: { right: 'One layer, from the maker or from you.', wrong: 'Your dots on top of a pre-pasted base.' },
			facts: ['cooler.paste', 'cooler.paste-pattern'],
			drawings: ['paste'],
		},
		{
			id: 'mount-cooler',
			title: 'Mount the cooler',
			why: 'Even pressure on all four corners decides the temperature for years.',
			minutes: minutes(15),
			difficulty: 'delicate',
			prerequisites: ['apply-paste'],
			tools: ['driver-cooler', 'wrist-strap'],
			fits: [{ part: 'cooler', quantity: 1 }],
			atRisk: ['motherboard', 'cpu'],
			orientation:
				'The board lies with its rear ports to your left. The fins stand so that air goes from the card slots, which are towards you, to the edge beyond the memory.',
			positions: [
				{ kind: 'length', label: 'Cooler, base to top', fact: 'cooler.height' },
				{ kind: 'length', label: 'Case, board to side panel', fact: 'case.cooler-height-max' },
			],
			hazards: [
				{
					signal: 'CAUTION',
					hazard: 'Sharp fins and a heavy block on the board.',
					consequence: 'It cuts fingers; the board bends if it is lifted by the cooler.',
					avoid: 'Hold the base, not the fins. From this step on carry the board by its edges.',
				},
				{
					signal: 'NOTICE',
					hazard: 'Uneven pressure on the processor.',
					consequence: 'One corner tightened first bends the frame and lifts contacts on the other side.',
					avoid: 'Start all four screws, then turn each a little in a cross.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Take the fans off the tower if they are on.' },
				{
					kind: 'action',
					text: 'Compare with the leaflet which way the tower stands on this socket. Air must be able to leave through the top of the case.',
				},
				{
					kind: 'action',
					text: 'Set the cooler straight down where the leaflet shows its screws on this socket. Start all four by two turns each.',
				},
				{
					kind: 'action',
					text: 'Tighten crosswise, a turn at a time, until the screws stop as the leaflet describes.',
				},
				{
					kind: 'note',
					text: 'Owners’ reports on the direction disagree. Bottom to top is what the owner of this board and this cooler shows.',
				},
			],
			confirmations: [
				{ by: 'feel', text: 'The tower does not rock.' },
				{ by: 'look', text: 'Nothing presses on a memory module; the base lies parallel to the frame.' },
			],
			rightWrong: {
				right: 'Crosswise, each screw a little at a time.',
				wrong: 'One corner tight while the others hang loose.',
			},
			facts: ['cooler.torque', 'cooler.air-direction', 'cooler.height', 'case.cooler-height-max'],
			drawings: ['cooler-mount'],
		},
		{
			id: 'fit-cooler-fans',
			title: 'Fit the cooler’s fans',
			why: 'The processor must not run under a cooler without moving air.',
			minutes: minutes(5),
			difficulty: 'easy',
			prerequisites: ['mount-cooler'],
			tools: ['ties'],
			orientation:
				'The board lies with its rear ports to your left. The arrows on both fan frames point away from you, to the edge beyond the memory.',
			positions: [{ kind: 'schematic', boardItems: ['cpu-fan'] }],
			hazards: [
				{
					signal: 'CAUTION',
					hazard: 'Sharp fins, and wire clips under tension.',
					consequence: 'They cut or pinch fingers.',
					avoid: 'Hold the fan by its frame, and hook one clip at a time.',
				},
				{
					signal: 'NOTICE',
					hazard: 'Fan clips above the memory.',
					consequence: 'A clip that rests on a module loosens it.',
					avoid: 'Hang the fan higher on the fins when it touches a module.',
				},
			],
			lines: [
				{ kind: 'action', text: 'Count the fans in the box: two are expected, one is possible.' },
				{ kind: 'action', text: 'Clip them on, both blowing the same way, away from the card slots.' },
				{ kind: 'action', text: 'Join them with the supplied Y-cable and plug it into `CPU_FAN`.' },
				{ kind: 'action', text: 'Tie the cable away from the blades.' },
			],
			confirmations: [
				{ by: 'feel', text: 'Both fans turn freely by hand.' },
				{ by: 'look', text: 'Both arrows point the same way.' },
			],
			drawings: ['cooler-fans'],
		},
	],
	gate: {
		see: 'Processor frame level, six modules latched, two drives flat, cooler firm, its fans on CPU_FAN, and the letters of the slots written down.',
		otherwise: 'Undo now the step that is in doubt. Later the board is in the case and the cooler covers half of it.',
		problems: ['t-02', 't-53'],
	},
} satisfies ChapterInput;
